; penguins for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_penguins_scratch_bytes = constant i64 28096

; predict_first
;   ops: dot_general, add, max
;   from: examples/penguins/model.ts:7:22
;   schedule: contract: tile m 384, block m 192, tile n 32, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 704*batch  bytes: 168*batch+1408
;   grid: floordiv(batch+383, 384) x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[320], read
;   in2: f32[32], read
;   out0: f32[32*batch], write
;   scratch: lhs_pack: f32[1920], rhs_pack: f32[320], totals: f32[96]
define internal void @predict_first(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 8960
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.425, %block.end.14 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  br label %group.head.6
group.head.6:
  %group = phi i32 [ 0, %.task.body.4 ], [ %.29, %k.end.11 ]
  %.11 = icmp slt i32 %group, 2
  br i1 %.11, label %group.body.7, label %group.end.8
group.body.7:
  %group_start = mul i32 %group, 16
  %.12 = sext i32 %group to i64
  %index_1 = mul i64 %.12, 160
  %index_6 = sext i32 %group_start to i64
  br label %k.head.9
k.head.9:
  %k = phi i32 [ 0, %group.body.7 ], [ %.28, %k.body.10 ]
  %.13 = icmp slt i32 %k, 10
  br i1 %.13, label %k.body.10, label %k.end.11
k.body.10:
  %index_2 = sext i32 %k to i64
  %.14 = mul i64 %index_2, 16
  %index_3 = add i64 %index_1, %.14
  %.15 = mul i64 %index_2, 32
  %index_7 = add i64 %index_6, %.15
  %.16 = getelementptr float, float* %in1, i64 %index_7
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %.19 = getelementptr float, float* %rhs_pack, i64 %index_3
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %.18, <8 x float>* %.20, align 4
  %.21 = add i64 %index_7, 8
  %.22 = getelementptr float, float* %in1, i64 %.21
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = add i64 %index_3, 8
  %.26 = getelementptr float, float* %rhs_pack, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  store <8 x float> %.24, <8 x float>* %.27, align 4
  %.28 = add nsw i32 %k, 1
  br label %k.head.9
k.end.11:
  %.29 = add nsw i32 %group, 1
  br label %group.head.6
group.end.8:
  %index_5 = sub i32 %batch, 1
  %.30 = sext i32 %group_x to i64
  %index_13 = mul i64 %.30, 384
  %.31 = add i32 %rows, 191
  %.32 = sdiv i32 %.31, 192
  br label %block.head.12
block.head.12:
  %block = phi i32 [ 0, %group.end.8 ], [ %.415, %group_1.end.23 ]
  %.33 = icmp slt i32 %block, %.32
  br i1 %.33, label %block.body.13, label %block.end.14
block.body.13:
  %row_start = mul i32 %block, 192
  %.34 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.34)
  %m_block = add i32 %m_start, %row_start
  %.35 = add i32 %block_rows, 5
  %index_4 = sdiv i32 %.35, 6
  %.36 = mul i32 %index_4, 6
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %block.body.13 ], [ %.54, %k_1_rest.end.20 ]
  %.37 = icmp slt i32 %i, %.36
  br i1 %.37, label %i.body.16, label %i.end.17
i.body.16:
  %.38 = sext i32 %i to i64
  %index_8 = mul i64 %.38, 10
  %.39 = add i32 %m_block, %i
  %.40 = call i32 @llvm.smin.i32(i32 %.39, i32 %index_5)
  %.41 = sext i32 %.40 to i64
  %index_9 = mul i64 %.41, 10
  %.42 = getelementptr float, float* %in0, i64 %index_9
  %.43 = bitcast float* %.42 to <8 x float>*
  %.44 = load <8 x float>, <8 x float>* %.43, align 4
  %.45 = getelementptr float, float* %lhs_pack, i64 %index_8
  %.46 = bitcast float* %.45 to <8 x float>*
  store <8 x float> %.44, <8 x float>* %.46, align 4
  br label %k_1_rest.head.18
k_1_rest.head.18:
  %k_1_rest = phi i32 [ 8, %i.body.16 ], [ %.53, %k_1_rest.body.19 ]
  %.47 = icmp slt i32 %k_1_rest, 10
  br i1 %.47, label %k_1_rest.body.19, label %k_1_rest.end.20
k_1_rest.body.19:
  %index_10 = sext i32 %k_1_rest to i64
  %.48 = add i64 %index_9, %index_10
  %.49 = getelementptr float, float* %in0, i64 %.48
  %.50 = load float, float* %.49, align 4
  %.51 = add i64 %index_8, %index_10
  %.52 = getelementptr float, float* %lhs_pack, i64 %.51
  store float %.50, float* %.52, align 4
  %.53 = add nsw i32 %k_1_rest, 1
  br label %k_1_rest.head.18
k_1_rest.end.20:
  %.54 = add nsw i32 %i, 1
  br label %i.head.15
i.end.17:
  %.55 = sext i32 %block to i64
  %.56 = mul i64 %.55, 192
  %index_14 = add i64 %index_13, %.56
  br label %group_1.head.21
group_1.head.21:
  %group_1 = phi i32 [ 0, %i.end.17 ], [ %.414, %rows_panel.end.26 ]
  %.57 = icmp slt i32 %group_1, 2
  br i1 %.57, label %group_1.body.22, label %group_1.end.23
group_1.body.22:
  %group_start_1 = mul i32 %group_1, 16
  %index_11 = sext i32 %group_1 to i64
  %index_12 = mul i64 %index_11, 16
  %index_17 = mul i64 %index_11, 160
  br label %rows_panel.head.24
rows_panel.head.24:
  %rows_panel = phi i32 [ 0, %group_1.body.22 ], [ %.413, %i_2.end.38 ]
  %.58 = icmp slt i32 %rows_panel, %index_4
  br i1 %.58, label %rows_panel.body.25, label %rows_panel.end.26
rows_panel.body.25:
  %row = mul i32 %rows_panel, 6
  %.59 = sext i32 %rows_panel to i64
  %index_15 = mul i64 %.59, 6
  %index_16 = add i64 %index_14, %index_15
  br label %i_1.head.27
i_1.head.27:
  %i_1 = phi i32 [ 0, %rows_panel.body.25 ], [ %.69, %i_1.body.28 ]
  %.60 = icmp slt i32 %i_1, 6
  br i1 %.60, label %i_1.body.28, label %i_1.end.29
i_1.body.28:
  %.61 = getelementptr float, float* %in2, i64 %index_12
  %.62 = bitcast float* %.61 to i8*
  call void @llvm.prefetch.p0i8(i8* %.62, i32 0, i32 3, i32 1)
  %.63 = sext i32 %i_1 to i64
  %.64 = add i64 %index_16, %.63
  %.65 = mul i64 %.64, 32
  %.66 = add i64 %index_12, %.65
  %.67 = getelementptr float, float* %out0, i64 %.66
  %.68 = bitcast float* %.67 to i8*
  call void @llvm.prefetch.p0i8(i8* %.68, i32 1, i32 3, i32 1)
  %.69 = add nsw i32 %i_1, 1
  br label %i_1.head.27
i_1.end.29:
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
  %index_20 = mul i64 %index_15, 10
  br label %kk.head.30
kk.head.30:
  %kk = phi i32 [ 0, %i_1.end.29 ], [ %.283, %kk.body.31 ]
  %.70 = icmp slt i32 %kk, 8
  br i1 %.70, label %kk.body.31, label %kk.end.32
kk.body.31:
  %index_18 = sext i32 %kk to i64
  %.71 = mul i64 %index_18, 16
  %index_19 = add i64 %index_17, %.71
  %.72 = getelementptr float, float* %rhs_pack, i64 %index_19
  %.73 = bitcast float* %.72 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.73, align 4
  %.74 = add i64 %index_19, 8
  %.75 = getelementptr float, float* %rhs_pack, i64 %.74
  %.76 = bitcast float* %.75 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.76, align 4
  %index_21 = add i64 %index_20, %index_18
  %.77 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.78 = load float, float* %.77, align 4
  %.79 = insertelement <8 x float> undef, float %.78, i32 0
  %a = shufflevector <8 x float> %.79, <8 x float> undef, <8 x i32> zeroinitializer
  %.80 = load <8 x float>, <8 x float>* %acc_0.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_0.at
  %.82 = load <8 x float>, <8 x float>* %acc_1.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_1.at
  %.84 = add i64 %index_21, 10
  %.85 = getelementptr float, float* %lhs_pack, i64 %.84
  %.86 = load float, float* %.85, align 4
  %.87 = insertelement <8 x float> undef, float %.86, i32 0
  %a_1 = shufflevector <8 x float> %.87, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = load <8 x float>, <8 x float>* %acc_2.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_2.at
  %.90 = load <8 x float>, <8 x float>* %acc_3.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_3.at
  %.92 = add i64 %index_21, 20
  %.93 = getelementptr float, float* %lhs_pack, i64 %.92
  %.94 = load float, float* %.93, align 4
  %.95 = insertelement <8 x float> undef, float %.94, i32 0
  %a_2 = shufflevector <8 x float> %.95, <8 x float> undef, <8 x i32> zeroinitializer
  %.96 = load <8 x float>, <8 x float>* %acc_4.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_4.at
  %.98 = load <8 x float>, <8 x float>* %acc_5.at
  %.99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.98)
  store <8 x float> %.99, <8 x float>* %acc_5.at
  %.100 = add i64 %index_21, 30
  %.101 = getelementptr float, float* %lhs_pack, i64 %.100
  %.102 = load float, float* %.101, align 4
  %.103 = insertelement <8 x float> undef, float %.102, i32 0
  %a_3 = shufflevector <8 x float> %.103, <8 x float> undef, <8 x i32> zeroinitializer
  %.104 = load <8 x float>, <8 x float>* %acc_6.at
  %.105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.104)
  store <8 x float> %.105, <8 x float>* %acc_6.at
  %.106 = load <8 x float>, <8 x float>* %acc_7.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_7.at
  %.108 = add i64 %index_21, 40
  %.109 = getelementptr float, float* %lhs_pack, i64 %.108
  %.110 = load float, float* %.109, align 4
  %.111 = insertelement <8 x float> undef, float %.110, i32 0
  %a_4 = shufflevector <8 x float> %.111, <8 x float> undef, <8 x i32> zeroinitializer
  %.112 = load <8 x float>, <8 x float>* %acc_8.at
  %.113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.112)
  store <8 x float> %.113, <8 x float>* %acc_8.at
  %.114 = load <8 x float>, <8 x float>* %acc_9.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_9.at
  %.116 = add i64 %index_21, 50
  %.117 = getelementptr float, float* %lhs_pack, i64 %.116
  %.118 = load float, float* %.117, align 4
  %.119 = insertelement <8 x float> undef, float %.118, i32 0
  %a_5 = shufflevector <8 x float> %.119, <8 x float> undef, <8 x i32> zeroinitializer
  %.120 = load <8 x float>, <8 x float>* %acc_10.at
  %.121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.120)
  store <8 x float> %.121, <8 x float>* %acc_10.at
  %.122 = load <8 x float>, <8 x float>* %acc_11.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_18, 1
  %.124 = mul i64 %index_22, 16
  %index_23 = add i64 %index_17, %.124
  %.125 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.126 = bitcast float* %.125 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.126, align 4
  %.127 = add i64 %index_23, 8
  %.128 = getelementptr float, float* %rhs_pack, i64 %.127
  %.129 = bitcast float* %.128 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.129, align 4
  %index_24 = add i64 %index_20, %index_22
  %.130 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_6 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_0.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_0.at
  %.135 = load <8 x float>, <8 x float>* %acc_1.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_1.at
  %.137 = add i64 %index_24, 10
  %.138 = getelementptr float, float* %lhs_pack, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_7 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_2.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_2.at
  %.143 = load <8 x float>, <8 x float>* %acc_3.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_3.at
  %.145 = add i64 %index_24, 20
  %.146 = getelementptr float, float* %lhs_pack, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_8 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_4.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_4.at
  %.151 = load <8 x float>, <8 x float>* %acc_5.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_5.at
  %.153 = add i64 %index_24, 30
  %.154 = getelementptr float, float* %lhs_pack, i64 %.153
  %.155 = load float, float* %.154, align 4
  %.156 = insertelement <8 x float> undef, float %.155, i32 0
  %a_9 = shufflevector <8 x float> %.156, <8 x float> undef, <8 x i32> zeroinitializer
  %.157 = load <8 x float>, <8 x float>* %acc_6.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_6.at
  %.159 = load <8 x float>, <8 x float>* %acc_7.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_7.at
  %.161 = add i64 %index_24, 40
  %.162 = getelementptr float, float* %lhs_pack, i64 %.161
  %.163 = load float, float* %.162, align 4
  %.164 = insertelement <8 x float> undef, float %.163, i32 0
  %a_10 = shufflevector <8 x float> %.164, <8 x float> undef, <8 x i32> zeroinitializer
  %.165 = load <8 x float>, <8 x float>* %acc_8.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_8.at
  %.167 = load <8 x float>, <8 x float>* %acc_9.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_9.at
  %.169 = add i64 %index_24, 50
  %.170 = getelementptr float, float* %lhs_pack, i64 %.169
  %.171 = load float, float* %.170, align 4
  %.172 = insertelement <8 x float> undef, float %.171, i32 0
  %a_11 = shufflevector <8 x float> %.172, <8 x float> undef, <8 x i32> zeroinitializer
  %.173 = load <8 x float>, <8 x float>* %acc_10.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_10.at
  %.175 = load <8 x float>, <8 x float>* %acc_11.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_18, 2
  %.177 = mul i64 %index_25, 16
  %index_26 = add i64 %index_17, %.177
  %.178 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.179 = bitcast float* %.178 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.179, align 4
  %.180 = add i64 %index_26, 8
  %.181 = getelementptr float, float* %rhs_pack, i64 %.180
  %.182 = bitcast float* %.181 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.182, align 4
  %index_27 = add i64 %index_20, %index_25
  %.183 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_12 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_0.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_0.at
  %.188 = load <8 x float>, <8 x float>* %acc_1.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_1.at
  %.190 = add i64 %index_27, 10
  %.191 = getelementptr float, float* %lhs_pack, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_13 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_2.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_2.at
  %.196 = load <8 x float>, <8 x float>* %acc_3.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_3.at
  %.198 = add i64 %index_27, 20
  %.199 = getelementptr float, float* %lhs_pack, i64 %.198
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_14 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_4.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_4.at
  %.204 = load <8 x float>, <8 x float>* %acc_5.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_5.at
  %.206 = add i64 %index_27, 30
  %.207 = getelementptr float, float* %lhs_pack, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_15 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_6.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_6.at
  %.212 = load <8 x float>, <8 x float>* %acc_7.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_7.at
  %.214 = add i64 %index_27, 40
  %.215 = getelementptr float, float* %lhs_pack, i64 %.214
  %.216 = load float, float* %.215, align 4
  %.217 = insertelement <8 x float> undef, float %.216, i32 0
  %a_16 = shufflevector <8 x float> %.217, <8 x float> undef, <8 x i32> zeroinitializer
  %.218 = load <8 x float>, <8 x float>* %acc_8.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_8.at
  %.220 = load <8 x float>, <8 x float>* %acc_9.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_9.at
  %.222 = add i64 %index_27, 50
  %.223 = getelementptr float, float* %lhs_pack, i64 %.222
  %.224 = load float, float* %.223, align 4
  %.225 = insertelement <8 x float> undef, float %.224, i32 0
  %a_17 = shufflevector <8 x float> %.225, <8 x float> undef, <8 x i32> zeroinitializer
  %.226 = load <8 x float>, <8 x float>* %acc_10.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_10.at
  %.228 = load <8 x float>, <8 x float>* %acc_11.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_11.at
  %index_28 = add i64 %index_18, 3
  %.230 = mul i64 %index_28, 16
  %index_29 = add i64 %index_17, %.230
  %.231 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.232 = bitcast float* %.231 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.232, align 4
  %.233 = add i64 %index_29, 8
  %.234 = getelementptr float, float* %rhs_pack, i64 %.233
  %.235 = bitcast float* %.234 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.235, align 4
  %index_30 = add i64 %index_20, %index_28
  %.236 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_18 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_0.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_0.at
  %.241 = load <8 x float>, <8 x float>* %acc_1.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_1.at
  %.243 = add i64 %index_30, 10
  %.244 = getelementptr float, float* %lhs_pack, i64 %.243
  %.245 = load float, float* %.244, align 4
  %.246 = insertelement <8 x float> undef, float %.245, i32 0
  %a_19 = shufflevector <8 x float> %.246, <8 x float> undef, <8 x i32> zeroinitializer
  %.247 = load <8 x float>, <8 x float>* %acc_2.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_2.at
  %.249 = load <8 x float>, <8 x float>* %acc_3.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_3.at
  %.251 = add i64 %index_30, 20
  %.252 = getelementptr float, float* %lhs_pack, i64 %.251
  %.253 = load float, float* %.252, align 4
  %.254 = insertelement <8 x float> undef, float %.253, i32 0
  %a_20 = shufflevector <8 x float> %.254, <8 x float> undef, <8 x i32> zeroinitializer
  %.255 = load <8 x float>, <8 x float>* %acc_4.at
  %.256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.255)
  store <8 x float> %.256, <8 x float>* %acc_4.at
  %.257 = load <8 x float>, <8 x float>* %acc_5.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_5.at
  %.259 = add i64 %index_30, 30
  %.260 = getelementptr float, float* %lhs_pack, i64 %.259
  %.261 = load float, float* %.260, align 4
  %.262 = insertelement <8 x float> undef, float %.261, i32 0
  %a_21 = shufflevector <8 x float> %.262, <8 x float> undef, <8 x i32> zeroinitializer
  %.263 = load <8 x float>, <8 x float>* %acc_6.at
  %.264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.263)
  store <8 x float> %.264, <8 x float>* %acc_6.at
  %.265 = load <8 x float>, <8 x float>* %acc_7.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_7.at
  %.267 = add i64 %index_30, 40
  %.268 = getelementptr float, float* %lhs_pack, i64 %.267
  %.269 = load float, float* %.268, align 4
  %.270 = insertelement <8 x float> undef, float %.269, i32 0
  %a_22 = shufflevector <8 x float> %.270, <8 x float> undef, <8 x i32> zeroinitializer
  %.271 = load <8 x float>, <8 x float>* %acc_8.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_8.at
  %.273 = load <8 x float>, <8 x float>* %acc_9.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_9.at
  %.275 = add i64 %index_30, 50
  %.276 = getelementptr float, float* %lhs_pack, i64 %.275
  %.277 = load float, float* %.276, align 4
  %.278 = insertelement <8 x float> undef, float %.277, i32 0
  %a_23 = shufflevector <8 x float> %.278, <8 x float> undef, <8 x i32> zeroinitializer
  %.279 = load <8 x float>, <8 x float>* %acc_10.at
  %.280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.279)
  store <8 x float> %.280, <8 x float>* %acc_10.at
  %.281 = load <8 x float>, <8 x float>* %acc_11.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_11.at
  %.283 = add nsw i32 %kk, 4
  br label %kk.head.30
kk.end.32:
  br label %kk_rest.head.33
kk_rest.head.33:
  %kk_rest = phi i32 [ 8, %kk.end.32 ], [ %.338, %kk_rest.body.34 ]
  %.284 = icmp slt i32 %kk_rest, 10
  br i1 %.284, label %kk_rest.body.34, label %kk_rest.end.35
kk_rest.body.34:
  %index_31 = sext i32 %kk_rest to i64
  %.285 = mul i64 %index_31, 16
  %index_32 = add i64 %index_17, %.285
  %.286 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.287 = bitcast float* %.286 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.287, align 4
  %.288 = add i64 %index_32, 8
  %.289 = getelementptr float, float* %rhs_pack, i64 %.288
  %.290 = bitcast float* %.289 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.290, align 4
  %index_33 = add i64 %index_20, %index_31
  %.291 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.292 = load float, float* %.291, align 4
  %.293 = insertelement <8 x float> undef, float %.292, i32 0
  %a_24 = shufflevector <8 x float> %.293, <8 x float> undef, <8 x i32> zeroinitializer
  %.294 = load <8 x float>, <8 x float>* %acc_0.at
  %.295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.294)
  store <8 x float> %.295, <8 x float>* %acc_0.at
  %.296 = load <8 x float>, <8 x float>* %acc_1.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_1.at
  %.298 = add i64 %index_33, 10
  %.299 = getelementptr float, float* %lhs_pack, i64 %.298
  %.300 = load float, float* %.299, align 4
  %.301 = insertelement <8 x float> undef, float %.300, i32 0
  %a_25 = shufflevector <8 x float> %.301, <8 x float> undef, <8 x i32> zeroinitializer
  %.302 = load <8 x float>, <8 x float>* %acc_2.at
  %.303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.302)
  store <8 x float> %.303, <8 x float>* %acc_2.at
  %.304 = load <8 x float>, <8 x float>* %acc_3.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_3.at
  %.306 = add i64 %index_33, 20
  %.307 = getelementptr float, float* %lhs_pack, i64 %.306
  %.308 = load float, float* %.307, align 4
  %.309 = insertelement <8 x float> undef, float %.308, i32 0
  %a_26 = shufflevector <8 x float> %.309, <8 x float> undef, <8 x i32> zeroinitializer
  %.310 = load <8 x float>, <8 x float>* %acc_4.at
  %.311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.310)
  store <8 x float> %.311, <8 x float>* %acc_4.at
  %.312 = load <8 x float>, <8 x float>* %acc_5.at
  %.313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.312)
  store <8 x float> %.313, <8 x float>* %acc_5.at
  %.314 = add i64 %index_33, 30
  %.315 = getelementptr float, float* %lhs_pack, i64 %.314
  %.316 = load float, float* %.315, align 4
  %.317 = insertelement <8 x float> undef, float %.316, i32 0
  %a_27 = shufflevector <8 x float> %.317, <8 x float> undef, <8 x i32> zeroinitializer
  %.318 = load <8 x float>, <8 x float>* %acc_6.at
  %.319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.318)
  store <8 x float> %.319, <8 x float>* %acc_6.at
  %.320 = load <8 x float>, <8 x float>* %acc_7.at
  %.321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.320)
  store <8 x float> %.321, <8 x float>* %acc_7.at
  %.322 = add i64 %index_33, 40
  %.323 = getelementptr float, float* %lhs_pack, i64 %.322
  %.324 = load float, float* %.323, align 4
  %.325 = insertelement <8 x float> undef, float %.324, i32 0
  %a_28 = shufflevector <8 x float> %.325, <8 x float> undef, <8 x i32> zeroinitializer
  %.326 = load <8 x float>, <8 x float>* %acc_8.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_8.at
  %.328 = load <8 x float>, <8 x float>* %acc_9.at
  %.329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.328)
  store <8 x float> %.329, <8 x float>* %acc_9.at
  %.330 = add i64 %index_33, 50
  %.331 = getelementptr float, float* %lhs_pack, i64 %.330
  %.332 = load float, float* %.331, align 4
  %.333 = insertelement <8 x float> undef, float %.332, i32 0
  %a_29 = shufflevector <8 x float> %.333, <8 x float> undef, <8 x i32> zeroinitializer
  %.334 = load <8 x float>, <8 x float>* %acc_10.at
  %.335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.334)
  store <8 x float> %.335, <8 x float>* %acc_10.at
  %.336 = load <8 x float>, <8 x float>* %acc_11.at
  %.337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.336)
  store <8 x float> %.337, <8 x float>* %acc_11.at
  %.338 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.33
kk_rest.end.35:
  %.339 = load <8 x float>, <8 x float>* %acc_0.at
  %.340 = getelementptr float, float* %totals, i64 0
  %.341 = bitcast float* %.340 to <8 x float>*
  store <8 x float> %.339, <8 x float>* %.341, align 4
  %.342 = load <8 x float>, <8 x float>* %acc_1.at
  %.343 = getelementptr float, float* %totals, i64 8
  %.344 = bitcast float* %.343 to <8 x float>*
  store <8 x float> %.342, <8 x float>* %.344, align 4
  %.345 = load <8 x float>, <8 x float>* %acc_2.at
  %.346 = getelementptr float, float* %totals, i64 16
  %.347 = bitcast float* %.346 to <8 x float>*
  store <8 x float> %.345, <8 x float>* %.347, align 4
  %.348 = load <8 x float>, <8 x float>* %acc_3.at
  %.349 = getelementptr float, float* %totals, i64 24
  %.350 = bitcast float* %.349 to <8 x float>*
  store <8 x float> %.348, <8 x float>* %.350, align 4
  %.351 = load <8 x float>, <8 x float>* %acc_4.at
  %.352 = getelementptr float, float* %totals, i64 32
  %.353 = bitcast float* %.352 to <8 x float>*
  store <8 x float> %.351, <8 x float>* %.353, align 4
  %.354 = load <8 x float>, <8 x float>* %acc_5.at
  %.355 = getelementptr float, float* %totals, i64 40
  %.356 = bitcast float* %.355 to <8 x float>*
  store <8 x float> %.354, <8 x float>* %.356, align 4
  %.357 = load <8 x float>, <8 x float>* %acc_6.at
  %.358 = getelementptr float, float* %totals, i64 48
  %.359 = bitcast float* %.358 to <8 x float>*
  store <8 x float> %.357, <8 x float>* %.359, align 4
  %.360 = load <8 x float>, <8 x float>* %acc_7.at
  %.361 = getelementptr float, float* %totals, i64 56
  %.362 = bitcast float* %.361 to <8 x float>*
  store <8 x float> %.360, <8 x float>* %.362, align 4
  %.363 = load <8 x float>, <8 x float>* %acc_8.at
  %.364 = getelementptr float, float* %totals, i64 64
  %.365 = bitcast float* %.364 to <8 x float>*
  store <8 x float> %.363, <8 x float>* %.365, align 4
  %.366 = load <8 x float>, <8 x float>* %acc_9.at
  %.367 = getelementptr float, float* %totals, i64 72
  %.368 = bitcast float* %.367 to <8 x float>*
  store <8 x float> %.366, <8 x float>* %.368, align 4
  %.369 = load <8 x float>, <8 x float>* %acc_10.at
  %.370 = getelementptr float, float* %totals, i64 80
  %.371 = bitcast float* %.370 to <8 x float>*
  store <8 x float> %.369, <8 x float>* %.371, align 4
  %.372 = load <8 x float>, <8 x float>* %acc_11.at
  %.373 = getelementptr float, float* %totals, i64 88
  %.374 = bitcast float* %.373 to <8 x float>*
  store <8 x float> %.372, <8 x float>* %.374, align 4
  %index_34 = sext i32 %group_start_1 to i64
  %.375 = sub i32 %block_rows, %row
  %.376 = call i32 @llvm.smin.i32(i32 6, i32 %.375)
  br label %i_2.head.36
i_2.head.36:
  %i_2 = phi i32 [ 0, %kk_rest.end.35 ], [ %.412, %i_2.body.37 ]
  %.377 = icmp slt i32 %i_2, %.376
  br i1 %.377, label %i_2.body.37, label %i_2.end.38
i_2.body.37:
  %.378 = getelementptr float, float* %in2, i64 %index_34
  %.379 = bitcast float* %.378 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.379, align 4
  %index_35 = sext i32 %i_2 to i64
  %.380 = add i64 %index_16, %index_35
  %.381 = mul i64 %.380, 32
  %index_36 = add i64 %index_34, %.381
  %index_37 = mul i64 %index_35, 16
  %.382 = getelementptr float, float* %totals, i64 %index_37
  %.383 = bitcast float* %.382 to <8 x float>*
  %.384 = load <8 x float>, <8 x float>* %.383, align 4
  %.385 = fadd <8 x float> %.384, %lanes_2
  %.386 = fcmp ogt <8 x float> zeroinitializer, %.385
  %.387 = getelementptr float, float* %totals, i64 %index_37
  %.388 = bitcast float* %.387 to <8 x float>*
  %.389 = load <8 x float>, <8 x float>* %.388, align 4
  %.390 = fadd <8 x float> %.389, %lanes_2
  %.391 = select <8 x i1> %.386, <8 x float> zeroinitializer, <8 x float> %.390
  %.392 = getelementptr float, float* %out0, i64 %index_36
  %.393 = bitcast float* %.392 to <8 x float>*
  store <8 x float> %.391, <8 x float>* %.393, align 4
  %.394 = add i64 %index_34, 8
  %.395 = getelementptr float, float* %in2, i64 %.394
  %.396 = bitcast float* %.395 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.396, align 4
  %.397 = add i64 %index_37, 8
  %.398 = getelementptr float, float* %totals, i64 %.397
  %.399 = bitcast float* %.398 to <8 x float>*
  %.400 = load <8 x float>, <8 x float>* %.399, align 4
  %.401 = fadd <8 x float> %.400, %lanes_3
  %.402 = fcmp ogt <8 x float> zeroinitializer, %.401
  %.403 = add i64 %index_37, 8
  %.404 = getelementptr float, float* %totals, i64 %.403
  %.405 = bitcast float* %.404 to <8 x float>*
  %.406 = load <8 x float>, <8 x float>* %.405, align 4
  %.407 = fadd <8 x float> %.406, %lanes_3
  %.408 = select <8 x i1> %.402, <8 x float> zeroinitializer, <8 x float> %.407
  %.409 = add i64 %index_36, 8
  %.410 = getelementptr float, float* %out0, i64 %.409
  %.411 = bitcast float* %.410 to <8 x float>*
  store <8 x float> %.408, <8 x float>* %.411, align 4
  %.412 = add nsw i32 %i_2, 1
  br label %i_2.head.36
i_2.end.38:
  %.413 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.24
rows_panel.end.26:
  %.414 = add nsw i32 %group_1, 1
  br label %group_1.head.21
group_1.end.23:
  %.415 = add nsw i32 %block, 1
  br label %block.head.12
block.end.14:
  %.416 = add i32 %group_x, 1
  %.417 = icmp eq i32 %.416, %.grid_x
  %.418 = add i32 %group_y, 1
  %.419 = select i1 %.417, i32 %.418, i32 %group_y
  %.420 = icmp eq i32 %.419, %.grid_y
  %.421 = add i32 %group_z, 1
  %.422 = select i1 %.417, i32 0, i32 %.416
  store i32 %.422, i32* %group_x.at
  %.423 = select i1 %.420, i32 0, i32 %.419
  store i32 %.423, i32* %group_y.at
  %.424 = select i1 %.420, i32 %.421, i32 %group_z
  store i32 %.424, i32* %group_z.at
  %.425 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_second
;   ops: dot_general, add, max
;   from: examples/penguins/model.ts:8:23
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8
;   flops: 1056*batch  bytes: 192*batch+2112
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[32*batch], read
;   in1: f32[512], read
;   in2: f32[16], read
;   out0: f32[16*batch], write
;   scratch: totals: f32[96]
define internal void @predict_second(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.342, %rows_panel.end.8 ]
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
  %.9 = sext i32 %group_x to i64
  %index_3 = mul i64 %.9, 192
  %.10 = add i32 %rows, 5
  %.11 = sdiv i32 %.10, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.332, %i_1.end.17 ]
  %.12 = icmp slt i32 %rows_panel, %.11
  br i1 %.12, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_1 = add i32 %m_start, %row
  %.13 = sext i32 %rows_panel to i64
  %index_4 = mul i64 %.13, 6
  %index_5 = add i64 %index_3, %index_4
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.22, %i.body.10 ]
  %.14 = icmp slt i32 %i, 6
  br i1 %.14, label %i.body.10, label %i.end.11
i.body.10:
  %.15 = getelementptr float, float* %in2, i64 0
  %.16 = bitcast float* %.15 to i8*
  call void @llvm.prefetch.p0i8(i8* %.16, i32 0, i32 3, i32 1)
  %.17 = sext i32 %i to i64
  %.18 = add i64 %index_5, %.17
  %.19 = mul i64 %.18, 16
  %.20 = getelementptr float, float* %out0, i64 %.19
  %.21 = bitcast float* %.20 to i8*
  call void @llvm.prefetch.p0i8(i8* %.21, i32 1, i32 3, i32 1)
  %.22 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.23 = mul i64 %index_4, 3
  %index_6 = add i64 %.23, 16
  %.24 = getelementptr float, float* %in1, i64 %index_6
  %.25 = bitcast float* %.24 to i8*
  call void @llvm.prefetch.p0i8(i8* %.25, i32 0, i32 3, i32 1)
  %.26 = add i64 %index_6, 16
  %.27 = getelementptr float, float* %in1, i64 %.26
  %.28 = bitcast float* %.27 to i8*
  call void @llvm.prefetch.p0i8(i8* %.28, i32 0, i32 3, i32 1)
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
  %.29 = call i32 @llvm.smin.i32(i32 %index_1, i32 %index_2)
  %.30 = sext i32 %.29 to i64
  %index_9 = mul i64 %.30, 32
  %.31 = add i32 %index_1, 1
  %.32 = call i32 @llvm.smin.i32(i32 %.31, i32 %index_2)
  %.33 = sext i32 %.32 to i64
  %index_10 = mul i64 %.33, 32
  %.34 = add i32 %index_1, 2
  %.35 = call i32 @llvm.smin.i32(i32 %.34, i32 %index_2)
  %.36 = sext i32 %.35 to i64
  %index_11 = mul i64 %.36, 32
  %.37 = add i32 %index_1, 3
  %.38 = call i32 @llvm.smin.i32(i32 %.37, i32 %index_2)
  %.39 = sext i32 %.38 to i64
  %index_12 = mul i64 %.39, 32
  %.40 = add i32 %index_1, 4
  %.41 = call i32 @llvm.smin.i32(i32 %.40, i32 %index_2)
  %.42 = sext i32 %.41 to i64
  %index_13 = mul i64 %.42, 32
  %.43 = add i32 %index_1, 5
  %.44 = call i32 @llvm.smin.i32(i32 %.43, i32 %index_2)
  %.45 = sext i32 %.44 to i64
  %index_14 = mul i64 %.45, 32
  br label %k.head.12
k.head.12:
  %k = phi i32 [ 0, %i.end.11 ], [ %.259, %k.body.13 ]
  %.46 = icmp slt i32 %k, 32
  br i1 %.46, label %k.body.13, label %k.end.14
k.body.13:
  %index_7 = sext i32 %k to i64
  %index_8 = mul i64 %index_7, 16
  %.47 = getelementptr float, float* %in1, i64 %index_8
  %.48 = bitcast float* %.47 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.48, align 4
  %.49 = add i64 %index_8, 8
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.51, align 4
  %.52 = add i64 %index_9, %index_7
  %.53 = getelementptr float, float* %in0, i64 %.52
  %.54 = load float, float* %.53, align 4
  %.55 = insertelement <8 x float> undef, float %.54, i32 0
  %a = shufflevector <8 x float> %.55, <8 x float> undef, <8 x i32> zeroinitializer
  %.56 = load <8 x float>, <8 x float>* %acc_0.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_0.at
  %.58 = load <8 x float>, <8 x float>* %acc_1.at
  %.59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.58)
  store <8 x float> %.59, <8 x float>* %acc_1.at
  %.60 = add i64 %index_10, %index_7
  %.61 = getelementptr float, float* %in0, i64 %.60
  %.62 = load float, float* %.61, align 4
  %.63 = insertelement <8 x float> undef, float %.62, i32 0
  %a_1 = shufflevector <8 x float> %.63, <8 x float> undef, <8 x i32> zeroinitializer
  %.64 = load <8 x float>, <8 x float>* %acc_2.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_2.at
  %.66 = load <8 x float>, <8 x float>* %acc_3.at
  %.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.66)
  store <8 x float> %.67, <8 x float>* %acc_3.at
  %.68 = add i64 %index_11, %index_7
  %.69 = getelementptr float, float* %in0, i64 %.68
  %.70 = load float, float* %.69, align 4
  %.71 = insertelement <8 x float> undef, float %.70, i32 0
  %a_2 = shufflevector <8 x float> %.71, <8 x float> undef, <8 x i32> zeroinitializer
  %.72 = load <8 x float>, <8 x float>* %acc_4.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_4.at
  %.74 = load <8 x float>, <8 x float>* %acc_5.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_5.at
  %.76 = add i64 %index_12, %index_7
  %.77 = getelementptr float, float* %in0, i64 %.76
  %.78 = load float, float* %.77, align 4
  %.79 = insertelement <8 x float> undef, float %.78, i32 0
  %a_3 = shufflevector <8 x float> %.79, <8 x float> undef, <8 x i32> zeroinitializer
  %.80 = load <8 x float>, <8 x float>* %acc_6.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_6.at
  %.82 = load <8 x float>, <8 x float>* %acc_7.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_7.at
  %.84 = add i64 %index_13, %index_7
  %.85 = getelementptr float, float* %in0, i64 %.84
  %.86 = load float, float* %.85, align 4
  %.87 = insertelement <8 x float> undef, float %.86, i32 0
  %a_4 = shufflevector <8 x float> %.87, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = load <8 x float>, <8 x float>* %acc_8.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_8.at
  %.90 = load <8 x float>, <8 x float>* %acc_9.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_9.at
  %.92 = add i64 %index_14, %index_7
  %.93 = getelementptr float, float* %in0, i64 %.92
  %.94 = load float, float* %.93, align 4
  %.95 = insertelement <8 x float> undef, float %.94, i32 0
  %a_5 = shufflevector <8 x float> %.95, <8 x float> undef, <8 x i32> zeroinitializer
  %.96 = load <8 x float>, <8 x float>* %acc_10.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_10.at
  %.98 = load <8 x float>, <8 x float>* %acc_11.at
  %.99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.98)
  store <8 x float> %.99, <8 x float>* %acc_11.at
  %index_15 = add i64 %index_7, 1
  %index_16 = mul i64 %index_15, 16
  %.100 = getelementptr float, float* %in1, i64 %index_16
  %.101 = bitcast float* %.100 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.101, align 4
  %.102 = add i64 %index_16, 8
  %.103 = getelementptr float, float* %in1, i64 %.102
  %.104 = bitcast float* %.103 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.104, align 4
  %.105 = add i64 %index_9, %index_15
  %.106 = getelementptr float, float* %in0, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = insertelement <8 x float> undef, float %.107, i32 0
  %a_6 = shufflevector <8 x float> %.108, <8 x float> undef, <8 x i32> zeroinitializer
  %.109 = load <8 x float>, <8 x float>* %acc_0.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_0.at
  %.111 = load <8 x float>, <8 x float>* %acc_1.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_1.at
  %.113 = add i64 %index_10, %index_15
  %.114 = getelementptr float, float* %in0, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_7 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_2.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_2.at
  %.119 = load <8 x float>, <8 x float>* %acc_3.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_3.at
  %.121 = add i64 %index_11, %index_15
  %.122 = getelementptr float, float* %in0, i64 %.121
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a_8 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_4.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_4.at
  %.127 = load <8 x float>, <8 x float>* %acc_5.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_5.at
  %.129 = add i64 %index_12, %index_15
  %.130 = getelementptr float, float* %in0, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_9 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_6.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_6.at
  %.135 = load <8 x float>, <8 x float>* %acc_7.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_7.at
  %.137 = add i64 %index_13, %index_15
  %.138 = getelementptr float, float* %in0, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_10 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_8.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_8.at
  %.143 = load <8 x float>, <8 x float>* %acc_9.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_9.at
  %.145 = add i64 %index_14, %index_15
  %.146 = getelementptr float, float* %in0, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_11 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_10.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_10.at
  %.151 = load <8 x float>, <8 x float>* %acc_11.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_11.at
  %index_17 = add i64 %index_7, 2
  %index_18 = mul i64 %index_17, 16
  %.153 = getelementptr float, float* %in1, i64 %index_18
  %.154 = bitcast float* %.153 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.154, align 4
  %.155 = add i64 %index_18, 8
  %.156 = getelementptr float, float* %in1, i64 %.155
  %.157 = bitcast float* %.156 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.157, align 4
  %.158 = add i64 %index_9, %index_17
  %.159 = getelementptr float, float* %in0, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_12 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_0.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_0.at
  %.164 = load <8 x float>, <8 x float>* %acc_1.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_1.at
  %.166 = add i64 %index_10, %index_17
  %.167 = getelementptr float, float* %in0, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_13 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_2.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_2.at
  %.172 = load <8 x float>, <8 x float>* %acc_3.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_3.at
  %.174 = add i64 %index_11, %index_17
  %.175 = getelementptr float, float* %in0, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_14 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_4.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_4.at
  %.180 = load <8 x float>, <8 x float>* %acc_5.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_5.at
  %.182 = add i64 %index_12, %index_17
  %.183 = getelementptr float, float* %in0, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_15 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_6.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_6.at
  %.188 = load <8 x float>, <8 x float>* %acc_7.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_7.at
  %.190 = add i64 %index_13, %index_17
  %.191 = getelementptr float, float* %in0, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_16 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_8.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_8.at
  %.196 = load <8 x float>, <8 x float>* %acc_9.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_9.at
  %.198 = add i64 %index_14, %index_17
  %.199 = getelementptr float, float* %in0, i64 %.198
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_17 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_10.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_10.at
  %.204 = load <8 x float>, <8 x float>* %acc_11.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_7, 3
  %index_20 = mul i64 %index_19, 16
  %.206 = getelementptr float, float* %in1, i64 %index_20
  %.207 = bitcast float* %.206 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.207, align 4
  %.208 = add i64 %index_20, 8
  %.209 = getelementptr float, float* %in1, i64 %.208
  %.210 = bitcast float* %.209 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.210, align 4
  %.211 = add i64 %index_9, %index_19
  %.212 = getelementptr float, float* %in0, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_18 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_0.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_0.at
  %.217 = load <8 x float>, <8 x float>* %acc_1.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_1.at
  %.219 = add i64 %index_10, %index_19
  %.220 = getelementptr float, float* %in0, i64 %.219
  %.221 = load float, float* %.220, align 4
  %.222 = insertelement <8 x float> undef, float %.221, i32 0
  %a_19 = shufflevector <8 x float> %.222, <8 x float> undef, <8 x i32> zeroinitializer
  %.223 = load <8 x float>, <8 x float>* %acc_2.at
  %.224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.223)
  store <8 x float> %.224, <8 x float>* %acc_2.at
  %.225 = load <8 x float>, <8 x float>* %acc_3.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_3.at
  %.227 = add i64 %index_11, %index_19
  %.228 = getelementptr float, float* %in0, i64 %.227
  %.229 = load float, float* %.228, align 4
  %.230 = insertelement <8 x float> undef, float %.229, i32 0
  %a_20 = shufflevector <8 x float> %.230, <8 x float> undef, <8 x i32> zeroinitializer
  %.231 = load <8 x float>, <8 x float>* %acc_4.at
  %.232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.231)
  store <8 x float> %.232, <8 x float>* %acc_4.at
  %.233 = load <8 x float>, <8 x float>* %acc_5.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_5.at
  %.235 = add i64 %index_12, %index_19
  %.236 = getelementptr float, float* %in0, i64 %.235
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_21 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_6.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_6.at
  %.241 = load <8 x float>, <8 x float>* %acc_7.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_7.at
  %.243 = add i64 %index_13, %index_19
  %.244 = getelementptr float, float* %in0, i64 %.243
  %.245 = load float, float* %.244, align 4
  %.246 = insertelement <8 x float> undef, float %.245, i32 0
  %a_22 = shufflevector <8 x float> %.246, <8 x float> undef, <8 x i32> zeroinitializer
  %.247 = load <8 x float>, <8 x float>* %acc_8.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_8.at
  %.249 = load <8 x float>, <8 x float>* %acc_9.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_9.at
  %.251 = add i64 %index_14, %index_19
  %.252 = getelementptr float, float* %in0, i64 %.251
  %.253 = load float, float* %.252, align 4
  %.254 = insertelement <8 x float> undef, float %.253, i32 0
  %a_23 = shufflevector <8 x float> %.254, <8 x float> undef, <8 x i32> zeroinitializer
  %.255 = load <8 x float>, <8 x float>* %acc_10.at
  %.256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.255)
  store <8 x float> %.256, <8 x float>* %acc_10.at
  %.257 = load <8 x float>, <8 x float>* %acc_11.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_11.at
  %.259 = add nsw i32 %k, 4
  br label %k.head.12
k.end.14:
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
  br label %i_1.head.15
i_1.head.15:
  %i_1 = phi i32 [ 0, %k.end.14 ], [ %.331, %i_1.body.16 ]
  %.298 = icmp slt i32 %i_1, %.297
  br i1 %.298, label %i_1.body.16, label %i_1.end.17
i_1.body.16:
  %.299 = getelementptr float, float* %in2, i64 0
  %.300 = bitcast float* %.299 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.300, align 4
  %index_21 = sext i32 %i_1 to i64
  %.301 = add i64 %index_5, %index_21
  %index_22 = mul i64 %.301, 16
  %index_23 = mul i64 %index_21, 16
  %.302 = getelementptr float, float* %totals, i64 %index_23
  %.303 = bitcast float* %.302 to <8 x float>*
  %.304 = load <8 x float>, <8 x float>* %.303, align 4
  %.305 = fadd <8 x float> %.304, %lanes_2
  %.306 = fcmp ogt <8 x float> zeroinitializer, %.305
  %.307 = getelementptr float, float* %totals, i64 %index_23
  %.308 = bitcast float* %.307 to <8 x float>*
  %.309 = load <8 x float>, <8 x float>* %.308, align 4
  %.310 = fadd <8 x float> %.309, %lanes_2
  %.311 = select <8 x i1> %.306, <8 x float> zeroinitializer, <8 x float> %.310
  %.312 = getelementptr float, float* %out0, i64 %index_22
  %.313 = bitcast float* %.312 to <8 x float>*
  store <8 x float> %.311, <8 x float>* %.313, align 4
  %.314 = getelementptr float, float* %in2, i64 8
  %.315 = bitcast float* %.314 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.315, align 4
  %.316 = add i64 %index_23, 8
  %.317 = getelementptr float, float* %totals, i64 %.316
  %.318 = bitcast float* %.317 to <8 x float>*
  %.319 = load <8 x float>, <8 x float>* %.318, align 4
  %.320 = fadd <8 x float> %.319, %lanes_3
  %.321 = fcmp ogt <8 x float> zeroinitializer, %.320
  %.322 = add i64 %index_23, 8
  %.323 = getelementptr float, float* %totals, i64 %.322
  %.324 = bitcast float* %.323 to <8 x float>*
  %.325 = load <8 x float>, <8 x float>* %.324, align 4
  %.326 = fadd <8 x float> %.325, %lanes_3
  %.327 = select <8 x i1> %.321, <8 x float> zeroinitializer, <8 x float> %.326
  %.328 = add i64 %index_22, 8
  %.329 = getelementptr float, float* %out0, i64 %.328
  %.330 = bitcast float* %.329 to <8 x float>*
  store <8 x float> %.327, <8 x float>* %.330, align 4
  %.331 = add nsw i32 %i_1, 1
  br label %i_1.head.15
i_1.end.17:
  %.332 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.333 = add i32 %group_x, 1
  %.334 = icmp eq i32 %.333, %.grid_x
  %.335 = add i32 %group_y, 1
  %.336 = select i1 %.334, i32 %.335, i32 %group_y
  %.337 = icmp eq i32 %.336, %.grid_y
  %.338 = add i32 %group_z, 1
  %.339 = select i1 %.334, i32 0, i32 %.333
  store i32 %.339, i32* %group_x.at
  %.340 = select i1 %.337, i32 0, i32 %.336
  store i32 %.340, i32* %group_y.at
  %.341 = select i1 %.337, i32 %.338, i32 %group_z
  store i32 %.341, i32* %group_z.at
  %.342 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_species
;   ops: dot_general, add
;   from: examples/penguins/model.ts:9:24
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 99*batch  bytes: 76*batch+204
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[48], read
;   in2: f32[3], read
;   out0: f32[3*batch], write
;   scratch: rhs_pack: f32[256], totals: f32[96]
define internal void @predict_species(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.342, %rows_panel.end.14 ]
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
  %mask_1 = icmp slt i32 %j_1, 3
  %index_3 = sext i32 %j_1 to i64
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.21, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 16
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_4 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_4, 3
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
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.332, %i_1.end.23 ]
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
  %.34 = mul i64 %.33, 3
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
  %index_9 = mul i64 %.39, 16
  %.40 = add i32 %index_1, 1
  %.41 = call i32 @llvm.smin.i32(i32 %.40, i32 %index_2)
  %.42 = sext i32 %.41 to i64
  %index_10 = mul i64 %.42, 16
  %.43 = add i32 %index_1, 2
  %.44 = call i32 @llvm.smin.i32(i32 %.43, i32 %index_2)
  %.45 = sext i32 %.44 to i64
  %index_11 = mul i64 %.45, 16
  %.46 = add i32 %index_1, 3
  %.47 = call i32 @llvm.smin.i32(i32 %.46, i32 %index_2)
  %.48 = sext i32 %.47 to i64
  %index_12 = mul i64 %.48, 16
  %.49 = add i32 %index_1, 4
  %.50 = call i32 @llvm.smin.i32(i32 %.49, i32 %index_2)
  %.51 = sext i32 %.50 to i64
  %index_13 = mul i64 %.51, 16
  %.52 = add i32 %index_1, 5
  %.53 = call i32 @llvm.smin.i32(i32 %.52, i32 %index_2)
  %.54 = sext i32 %.53 to i64
  %index_14 = mul i64 %.54, 16
  br label %k_2.head.18
k_2.head.18:
  %k_2 = phi i32 [ 0, %i.end.17 ], [ %.268, %k_2.body.19 ]
  %.55 = icmp slt i32 %k_2, 16
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
  %i_1 = phi i32 [ 0, %k_2.end.20 ], [ %.331, %i_1.body.22 ]
  %.307 = icmp slt i32 %i_1, %.306
  br i1 %.307, label %i_1.body.22, label %i_1.end.23
i_1.body.22:
  %index_21 = sext i32 %i_1 to i64
  %.308 = add i64 %index_6, %index_21
  %index_22 = mul i64 %.308, 3
  %index_23 = mul i64 %index_21, 16
  %.309 = getelementptr float, float* %totals, i64 %index_23
  %.310 = load float, float* %.309, align 4
  %.311 = getelementptr float, float* %in2, i64 0
  %.312 = load float, float* %.311, align 4
  %.313 = fadd float %.310, %.312
  %.314 = getelementptr float, float* %out0, i64 %index_22
  store float %.313, float* %.314, align 4
  %.315 = add i64 %index_23, 1
  %.316 = getelementptr float, float* %totals, i64 %.315
  %.317 = load float, float* %.316, align 4
  %.318 = getelementptr float, float* %in2, i64 1
  %.319 = load float, float* %.318, align 4
  %.320 = fadd float %.317, %.319
  %.321 = add i64 %index_22, 1
  %.322 = getelementptr float, float* %out0, i64 %.321
  store float %.320, float* %.322, align 4
  %.323 = add i64 %index_23, 2
  %.324 = getelementptr float, float* %totals, i64 %.323
  %.325 = load float, float* %.324, align 4
  %.326 = getelementptr float, float* %in2, i64 2
  %.327 = load float, float* %.326, align 4
  %.328 = fadd float %.325, %.327
  %.329 = add i64 %index_22, 2
  %.330 = getelementptr float, float* %out0, i64 %.329
  store float %.328, float* %.330, align 4
  %.331 = add nsw i32 %i_1, 1
  br label %i_1.head.21
i_1.end.23:
  %.332 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.333 = add i32 %group_x, 1
  %.334 = icmp eq i32 %.333, %.grid_x
  %.335 = add i32 %group_y, 1
  %.336 = select i1 %.334, i32 %.335, i32 %group_y
  %.337 = icmp eq i32 %.336, %.grid_y
  %.338 = add i32 %group_z, 1
  %.339 = select i1 %.334, i32 0, i32 %.333
  store i32 %.339, i32* %group_x.at
  %.340 = select i1 %.337, i32 0, i32 %.336
  store i32 %.340, i32* %group_y.at
  %.341 = select i1 %.337, i32 %.338, i32 %group_z
  store i32 %.341, i32* %group_z.at
  %.342 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_species_1
;   ops: reduce_max, sub, exp, reduce_sum, div
;   from: examples/penguins/model.ts:9:24
;   schedule: row: tile row 8, vector inner 8
;   flops: 15*batch  bytes: 24*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[3*batch], read
;   out0: f32[3*batch], write
;   scratch: kept: f32[3]
define internal void @predict_species_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.128, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.118, %row.body.7 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %.11 = sext i32 %row to i64
  %index_1 = mul i64 %.11, 3
  %.12 = getelementptr float, float* %in0, i64 %index_1
  %x = load float, float* %.12, align 4
  %.13 = load float, float* %acc.at
  %.14 = load float, float* %acc.at
  %.15 = fcmp une float %.13, %.14
  %.16 = load float, float* %acc.at
  %.17 = load float, float* %acc.at
  %.18 = fcmp ogt float %.17, %x
  %.19 = load float, float* %acc.at
  %.20 = select i1 %.18, float %.19, float %x
  %.21 = select i1 %.15, float %.16, float %.20
  store float %.21, float* %acc.at
  %.22 = add i64 %index_1, 1
  %.23 = getelementptr float, float* %in0, i64 %.22
  %x_2 = load float, float* %.23, align 4
  %.24 = load float, float* %acc.at
  %.25 = load float, float* %acc.at
  %.26 = fcmp une float %.24, %.25
  %.27 = load float, float* %acc.at
  %.28 = load float, float* %acc.at
  %.29 = fcmp ogt float %.28, %x_2
  %.30 = load float, float* %acc.at
  %.31 = select i1 %.29, float %.30, float %x_2
  %.32 = select i1 %.26, float %.27, float %.31
  store float %.32, float* %acc.at
  %.33 = add i64 %index_1, 2
  %.34 = getelementptr float, float* %in0, i64 %.33
  %x_3 = load float, float* %.34, align 4
  %.35 = load float, float* %acc.at
  %.36 = load float, float* %acc.at
  %.37 = fcmp une float %.35, %.36
  %.38 = load float, float* %acc.at
  %.39 = load float, float* %acc.at
  %.40 = fcmp ogt float %.39, %x_3
  %.41 = load float, float* %acc.at
  %.42 = select i1 %.40, float %.41, float %x_3
  %.43 = select i1 %.37, float %.38, float %.42
  store float %.43, float* %acc.at
  store float 0.0, float* %acc_1.at
  %.44 = load float, float* %acc.at
  %x_6 = fsub float %x, %.44
  %.45 = fcmp olt float %x_6, -104.0
  %above_1 = select i1 %.45, float -104.0, float %x_6
  %.46 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.46, float 89.0, float %above_1
  %.47 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.47 to i32
  %.48 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.48 to float
  %.49 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.49 to float
  %.50 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.50)
  %.51 = fmul float %r_1, %r_1
  %.52 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.53 = call float @llvm.fma.f32(float %.52, float %r_1, float 0.008336109109222889)
  %.54 = call float @llvm.fma.f32(float %.53, float %r_1, float 0.04166125878691673)
  %.55 = call float @llvm.fma.f32(float %.54, float %r_1, float 0.16666613519191742)
  %.56 = call float @llvm.fma.f32(float %.55, float %r_1, float 0.5000003576278687)
  %.57 = call float @llvm.fma.f32(float %.51, float %.56, float %r_1)
  %.58 = fadd float %.57, 1.0
  %.59 = fmul float %.58, %scale_1
  %exp = fmul float %.59, %scale_1
  %.60 = getelementptr float, float* %kept, i64 0
  store float %exp, float* %.60, align 4
  %.61 = load float, float* %acc_1.at
  %.62 = fadd float %.61, %exp
  store float %.62, float* %acc_1.at
  %.63 = load float, float* %acc.at
  %x_7 = fsub float %x_2, %.63
  %.64 = fcmp olt float %x_7, -104.0
  %above_2 = select i1 %.64, float -104.0, float %x_7
  %.65 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.65, float 89.0, float %above_2
  %.66 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.66 to i32
  %.67 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.67 to float
  %.68 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.68 to float
  %.69 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.69)
  %.70 = fmul float %r_2, %r_2
  %.71 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.72 = call float @llvm.fma.f32(float %.71, float %r_2, float 0.008336109109222889)
  %.73 = call float @llvm.fma.f32(float %.72, float %r_2, float 0.04166125878691673)
  %.74 = call float @llvm.fma.f32(float %.73, float %r_2, float 0.16666613519191742)
  %.75 = call float @llvm.fma.f32(float %.74, float %r_2, float 0.5000003576278687)
  %.76 = call float @llvm.fma.f32(float %.70, float %.75, float %r_2)
  %.77 = fadd float %.76, 1.0
  %.78 = fmul float %.77, %scale_2
  %exp_1 = fmul float %.78, %scale_2
  %.79 = getelementptr float, float* %kept, i64 1
  store float %exp_1, float* %.79, align 4
  %.80 = load float, float* %acc_1.at
  %.81 = fadd float %.80, %exp_1
  store float %.81, float* %acc_1.at
  %.82 = load float, float* %acc.at
  %x_8 = fsub float %x_3, %.82
  %.83 = fcmp olt float %x_8, -104.0
  %above_3 = select i1 %.83, float -104.0, float %x_8
  %.84 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.84, float 89.0, float %above_3
  %.85 = call float @llvm.fma.f32(float %clamped_3, float 0.7213475108146667, float 12583039.0)
  %bits_3 = bitcast float %.85 to i32
  %.86 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.86 to float
  %.87 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.87 to float
  %.88 = call float @llvm.fma.f32(float %n_3, float -1.38671875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.0004243888834025711, float %.88)
  %.89 = fmul float %r_3, %r_3
  %.90 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_3, float 0.0014104676665738225)
  %.91 = call float @llvm.fma.f32(float %.90, float %r_3, float 0.008336109109222889)
  %.92 = call float @llvm.fma.f32(float %.91, float %r_3, float 0.04166125878691673)
  %.93 = call float @llvm.fma.f32(float %.92, float %r_3, float 0.16666613519191742)
  %.94 = call float @llvm.fma.f32(float %.93, float %r_3, float 0.5000003576278687)
  %.95 = call float @llvm.fma.f32(float %.89, float %.94, float %r_3)
  %.96 = fadd float %.95, 1.0
  %.97 = fmul float %.96, %scale_3
  %exp_2 = fmul float %.97, %scale_3
  %.98 = getelementptr float, float* %kept, i64 2
  store float %exp_2, float* %.98, align 4
  %.99 = load float, float* %acc_1.at
  %.100 = fadd float %.99, %exp_2
  store float %.100, float* %acc_1.at
  %.101 = getelementptr float, float* %kept, i64 0
  %.102 = load float, float* %.101, align 4
  %.103 = load float, float* %acc_1.at
  %.104 = fdiv float %.102, %.103
  %.105 = getelementptr float, float* %out0, i64 %index_1
  store float %.104, float* %.105, align 4
  %.106 = getelementptr float, float* %kept, i64 1
  %.107 = load float, float* %.106, align 4
  %.108 = load float, float* %acc_1.at
  %.109 = fdiv float %.107, %.108
  %.110 = add i64 %index_1, 1
  %.111 = getelementptr float, float* %out0, i64 %.110
  store float %.109, float* %.111, align 4
  %.112 = getelementptr float, float* %kept, i64 2
  %.113 = load float, float* %.112, align 4
  %.114 = load float, float* %acc_1.at
  %.115 = fdiv float %.113, %.114
  %.116 = add i64 %index_1, 2
  %.117 = getelementptr float, float* %out0, i64 %.116
  store float %.115, float* %.117, align 4
  %.118 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.119 = add i32 %group_x, 1
  %.120 = icmp eq i32 %.119, %.grid_x
  %.121 = add i32 %group_y, 1
  %.122 = select i1 %.120, i32 %.121, i32 %group_y
  %.123 = icmp eq i32 %.122, %.grid_y
  %.124 = add i32 %group_z, 1
  %.125 = select i1 %.120, i32 0, i32 %.119
  store i32 %.125, i32* %group_x.at
  %.126 = select i1 %.123, i32 0, i32 %.122
  store i32 %.126, i32* %group_y.at
  %.127 = select i1 %.123, i32 %.124, i32 %group_z
  store i32 %.127, i32* %group_z.at
  %.128 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam
;   ops: add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
;   from: examples/penguins/model.ts:13:7
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

; train_step_species
;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
;   schedule: row: tile row 8, vector inner 8
;   flops: 93*batch+1  bytes: 36*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[3*batch], read
;   in1: i32[batch], read
;   out0: f32[batch], write
;   out1: f32[3*batch], write
;   out2: i32[batch], write
;   scratch: kept: f32[3]
define internal void @train_step_species(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %out0, float* noalias nocapture %out1, i32* noalias nocapture %out2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.457, %row.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.8 = sitofp i32 %batch to float
  %.9 = fdiv float 1.0, %.8
  %value_4 = fneg float %.9
  %.10 = add i32 %first, 8
  %.11 = call i32 @llvm.smin.i32(i32 %.10, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.447, %row.body.7 ]
  %.12 = icmp slt i32 %row, %.11
  br i1 %.12, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 3
  %.13 = getelementptr float, float* %in0, i64 %index_2
  %x = load float, float* %.13, align 4
  %.14 = load float, float* %acc.at
  %.15 = load float, float* %acc.at
  %.16 = fcmp une float %.14, %.15
  %.17 = load float, float* %acc.at
  %.18 = load float, float* %acc.at
  %.19 = fcmp ogt float %.18, %x
  %.20 = load float, float* %acc.at
  %.21 = select i1 %.19, float %.20, float %x
  %.22 = select i1 %.16, float %.17, float %.21
  store float %.22, float* %acc.at
  %.23 = add i64 %index_2, 1
  %.24 = getelementptr float, float* %in0, i64 %.23
  %x_3 = load float, float* %.24, align 4
  %.25 = load float, float* %acc.at
  %.26 = load float, float* %acc.at
  %.27 = fcmp une float %.25, %.26
  %.28 = load float, float* %acc.at
  %.29 = load float, float* %acc.at
  %.30 = fcmp ogt float %.29, %x_3
  %.31 = load float, float* %acc.at
  %.32 = select i1 %.30, float %.31, float %x_3
  %.33 = select i1 %.27, float %.28, float %.32
  store float %.33, float* %acc.at
  %.34 = add i64 %index_2, 2
  %.35 = getelementptr float, float* %in0, i64 %.34
  %x_4 = load float, float* %.35, align 4
  %.36 = load float, float* %acc.at
  %.37 = load float, float* %acc.at
  %.38 = fcmp une float %.36, %.37
  %.39 = load float, float* %acc.at
  %.40 = load float, float* %acc.at
  %.41 = fcmp ogt float %.40, %x_4
  %.42 = load float, float* %acc.at
  %.43 = select i1 %.41, float %.42, float %x_4
  %.44 = select i1 %.38, float %.39, float %.43
  store float %.44, float* %acc.at
  store float 0.0, float* %acc_1.at
  %.45 = load float, float* %acc.at
  %x_7 = fsub float %x, %.45
  %.46 = fcmp olt float %x_7, -104.0
  %above_1 = select i1 %.46, float -104.0, float %x_7
  %.47 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.47, float 89.0, float %above_1
  %.48 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.48 to i32
  %.49 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.49 to float
  %.50 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.50 to float
  %.51 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.51)
  %.52 = fmul float %r_1, %r_1
  %.53 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.54 = call float @llvm.fma.f32(float %.53, float %r_1, float 0.008336109109222889)
  %.55 = call float @llvm.fma.f32(float %.54, float %r_1, float 0.04166125878691673)
  %.56 = call float @llvm.fma.f32(float %.55, float %r_1, float 0.16666613519191742)
  %.57 = call float @llvm.fma.f32(float %.56, float %r_1, float 0.5000003576278687)
  %.58 = call float @llvm.fma.f32(float %.52, float %.57, float %r_1)
  %.59 = fadd float %.58, 1.0
  %.60 = fmul float %.59, %scale_1
  %exp = fmul float %.60, %scale_1
  %.61 = getelementptr float, float* %kept, i64 0
  store float %exp, float* %.61, align 4
  %.62 = load float, float* %acc_1.at
  %.63 = fadd float %.62, %exp
  store float %.63, float* %acc_1.at
  %.64 = load float, float* %acc.at
  %x_8 = fsub float %x_3, %.64
  %.65 = fcmp olt float %x_8, -104.0
  %above_2 = select i1 %.65, float -104.0, float %x_8
  %.66 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.66, float 89.0, float %above_2
  %.67 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.67 to i32
  %.68 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.68 to float
  %.69 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.69 to float
  %.70 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.70)
  %.71 = fmul float %r_2, %r_2
  %.72 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.73 = call float @llvm.fma.f32(float %.72, float %r_2, float 0.008336109109222889)
  %.74 = call float @llvm.fma.f32(float %.73, float %r_2, float 0.04166125878691673)
  %.75 = call float @llvm.fma.f32(float %.74, float %r_2, float 0.16666613519191742)
  %.76 = call float @llvm.fma.f32(float %.75, float %r_2, float 0.5000003576278687)
  %.77 = call float @llvm.fma.f32(float %.71, float %.76, float %r_2)
  %.78 = fadd float %.77, 1.0
  %.79 = fmul float %.78, %scale_2
  %exp_1 = fmul float %.79, %scale_2
  %.80 = getelementptr float, float* %kept, i64 1
  store float %exp_1, float* %.80, align 4
  %.81 = load float, float* %acc_1.at
  %.82 = fadd float %.81, %exp_1
  store float %.82, float* %acc_1.at
  %.83 = load float, float* %acc.at
  %x_9 = fsub float %x_4, %.83
  %.84 = fcmp olt float %x_9, -104.0
  %above_3 = select i1 %.84, float -104.0, float %x_9
  %.85 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.85, float 89.0, float %above_3
  %.86 = call float @llvm.fma.f32(float %clamped_3, float 0.7213475108146667, float 12583039.0)
  %bits_3 = bitcast float %.86 to i32
  %.87 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.87 to float
  %.88 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.88 to float
  %.89 = call float @llvm.fma.f32(float %n_3, float -1.38671875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.0004243888834025711, float %.89)
  %.90 = fmul float %r_3, %r_3
  %.91 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_3, float 0.0014104676665738225)
  %.92 = call float @llvm.fma.f32(float %.91, float %r_3, float 0.008336109109222889)
  %.93 = call float @llvm.fma.f32(float %.92, float %r_3, float 0.04166125878691673)
  %.94 = call float @llvm.fma.f32(float %.93, float %r_3, float 0.16666613519191742)
  %.95 = call float @llvm.fma.f32(float %.94, float %r_3, float 0.5000003576278687)
  %.96 = call float @llvm.fma.f32(float %.90, float %.95, float %r_3)
  %.97 = fadd float %.96, 1.0
  %.98 = fmul float %.97, %scale_3
  %exp_2 = fmul float %.98, %scale_3
  %.99 = getelementptr float, float* %kept, i64 2
  store float %exp_2, float* %.99, align 4
  %.100 = load float, float* %acc_1.at
  %.101 = fadd float %.100, %exp_2
  store float %.101, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  store float 0xFFF0000000000000, float* %acc_3.at
  store i32 2147483647, i32* %acc_4.at
  %.102 = getelementptr float, float* %kept, i64 0
  %.103 = load float, float* %.102, align 4
  %.104 = load float, float* %acc_1.at
  %div = fdiv float %.103, %.104
  %.105 = load float, float* %acc_2.at
  %.106 = fadd float %.105, %div
  store float %.106, float* %acc_2.at
  %.107 = fcmp oeq float %div, %div
  %value_1 = select i1 %.107, float %div, float 0xFFF0000000000000
  %.108 = load float, float* %acc_3.at
  %.109 = fcmp ogt float %value_1, %.108
  %.110 = load float, float* %acc_3.at
  %.111 = fcmp oeq float %value_1, %.110
  %.112 = load i32, i32* %acc_4.at
  %.113 = icmp slt i32 0, %.112
  %.114 = and i1 %.111, %.113
  %.115 = or i1 %.109, %.114
  %.116 = load float, float* %acc_3.at
  %next = select i1 %.115, float %value_1, float %.116
  %.117 = load float, float* %acc_3.at
  %.118 = fcmp ogt float %value_1, %.117
  %.119 = load float, float* %acc_3.at
  %.120 = fcmp oeq float %value_1, %.119
  %.121 = load i32, i32* %acc_4.at
  %.122 = icmp slt i32 0, %.121
  %.123 = and i1 %.120, %.122
  %.124 = or i1 %.118, %.123
  %.125 = load i32, i32* %acc_4.at
  %next_1 = select i1 %.124, i32 0, i32 %.125
  store float %next, float* %acc_3.at
  store i32 %next_1, i32* %acc_4.at
  %.126 = getelementptr float, float* %kept, i64 1
  %.127 = load float, float* %.126, align 4
  %.128 = load float, float* %acc_1.at
  %div_7 = fdiv float %.127, %.128
  %.129 = load float, float* %acc_2.at
  %.130 = fadd float %.129, %div_7
  store float %.130, float* %acc_2.at
  %.131 = fcmp oeq float %div_7, %div_7
  %value_2 = select i1 %.131, float %div_7, float 0xFFF0000000000000
  %.132 = load float, float* %acc_3.at
  %.133 = fcmp ogt float %value_2, %.132
  %.134 = load float, float* %acc_3.at
  %.135 = fcmp oeq float %value_2, %.134
  %.136 = load i32, i32* %acc_4.at
  %.137 = icmp slt i32 1, %.136
  %.138 = and i1 %.135, %.137
  %.139 = or i1 %.133, %.138
  %.140 = load float, float* %acc_3.at
  %next_2 = select i1 %.139, float %value_2, float %.140
  %.141 = load float, float* %acc_3.at
  %.142 = fcmp ogt float %value_2, %.141
  %.143 = load float, float* %acc_3.at
  %.144 = fcmp oeq float %value_2, %.143
  %.145 = load i32, i32* %acc_4.at
  %.146 = icmp slt i32 1, %.145
  %.147 = and i1 %.144, %.146
  %.148 = or i1 %.142, %.147
  %.149 = load i32, i32* %acc_4.at
  %next_3 = select i1 %.148, i32 1, i32 %.149
  store float %next_2, float* %acc_3.at
  store i32 %next_3, i32* %acc_4.at
  %.150 = getelementptr float, float* %kept, i64 2
  %.151 = load float, float* %.150, align 4
  %.152 = load float, float* %acc_1.at
  %div_8 = fdiv float %.151, %.152
  %.153 = load float, float* %acc_2.at
  %.154 = fadd float %.153, %div_8
  store float %.154, float* %acc_2.at
  %.155 = fcmp oeq float %div_8, %div_8
  %value_3 = select i1 %.155, float %div_8, float 0xFFF0000000000000
  %.156 = load float, float* %acc_3.at
  %.157 = fcmp ogt float %value_3, %.156
  %.158 = load float, float* %acc_3.at
  %.159 = fcmp oeq float %value_3, %.158
  %.160 = load i32, i32* %acc_4.at
  %.161 = icmp slt i32 2, %.160
  %.162 = and i1 %.159, %.161
  %.163 = or i1 %.157, %.162
  %.164 = load float, float* %acc_3.at
  %next_4 = select i1 %.163, float %value_3, float %.164
  %.165 = load float, float* %acc_3.at
  %.166 = fcmp ogt float %value_3, %.165
  %.167 = load float, float* %acc_3.at
  %.168 = fcmp oeq float %value_3, %.167
  %.169 = load i32, i32* %acc_4.at
  %.170 = icmp slt i32 2, %.169
  %.171 = and i1 %.168, %.170
  %.172 = or i1 %.166, %.171
  %.173 = load i32, i32* %acc_4.at
  %next_5 = select i1 %.172, i32 2, i32 %.173
  store float %next_4, float* %acc_3.at
  store i32 %next_5, i32* %acc_4.at
  %.174 = load i32, i32* %acc_4.at
  %.175 = icmp eq i32 %.174, 2147483647
  %.176 = load i32, i32* %acc_4.at
  %arg_max = select i1 %.175, i32 0, i32 %.176
  %.177 = getelementptr i32, i32* %in1, i64 %index_1
  %x_2 = load i32, i32* %.177, align 4
  store float 0.0, float* %acc_5.at
  store float 0.0, float* %acc_6.at
  %.178 = icmp eq i32 %x_2, 0
  %cast = uitofp i1 %.178 to float
  %.179 = getelementptr float, float* %kept, i64 0
  %.180 = load float, float* %.179, align 4
  %.181 = load float, float* %acc_1.at
  %div_1 = fdiv float %.180, %.181
  %.182 = load float, float* %acc_2.at
  %div_2 = fdiv float %div_1, %.182
  %.183 = fcmp ogt float 1.0000000116860974e-7, %div_2
  %max = select i1 %.183, float 1.0000000116860974e-7, float %div_2
  %.184 = fcmp olt float 0.9999998807907104, %max
  %min = select i1 %.184, float 0.9999998807907104, float %max
  %is_subnormal_1 = fcmp olt float %min, 1.1754943508222875e-38
  %.185 = fmul float %min, 33554432.0
  %.186 = select i1 %is_subnormal_1, float %.185, float %min
  %bits_4 = bitcast float %.186 to i32
  %above_4 = sub i32 %bits_4, 1060439283
  %.187 = ashr i32 %above_4, 23
  %.188 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.189 = add i32 %.187, %.188
  %e_1 = sitofp i32 %.189 to float
  %.190 = and i32 %above_4, 8388607
  %.191 = add i32 %.190, 1060439283
  %.192 = bitcast i32 %.191 to float
  %f_1 = fsub float %.192, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.193 = load float, float* %acc_5.at
  %.194 = fcmp ogt float %min, 0.0
  %.195 = fcmp olt float %min, 0x7FF0000000000000
  %.196 = and i1 %.194, %.195
  %.197 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.198 = call float @llvm.fma.f32(float %.197, float %f_1, float 0.11676998436450958)
  %.199 = call float @llvm.fma.f32(float %.198, float %f_1, float -0.12420140951871872)
  %.200 = call float @llvm.fma.f32(float %.199, float %f_1, float 0.14249323308467865)
  %.201 = call float @llvm.fma.f32(float %.200, float %f_1, float -0.16668057441711426)
  %.202 = call float @llvm.fma.f32(float %.201, float %f_1, float 0.2000071406364441)
  %.203 = call float @llvm.fma.f32(float %.202, float %f_1, float -0.24999994039535522)
  %.204 = call float @llvm.fma.f32(float %.203, float %f_1, float 0.3333333134651184)
  %.205 = fmul float %.204, %f_1
  %.206 = fmul float %.205, %z_1
  %.207 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.206)
  %.208 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.207)
  %.209 = fadd float %f_1, %.208
  %.210 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.209)
  %.211 = fcmp oeq float %min, 0.0
  %.212 = fcmp olt float %min, 0.0
  %.213 = select i1 %.212, float 0x7FF8000000000000, float %min
  %.214 = select i1 %.211, float 0xFFF0000000000000, float %.213
  %.215 = select i1 %.196, float %.210, float %.214
  %.216 = fmul float %cast, %.215
  %.217 = fadd float %.193, %.216
  store float %.217, float* %acc_5.at
  %.218 = fcmp ogt float %max, 1.0000000116860974e-7
  %.219 = fcmp olt float %min, 0.9999998807907104
  %.220 = fmul float %value_4, %cast
  %.221 = fdiv float %.220, %min
  %.222 = select i1 %.219, float %.221, float 0.0
  %select = select i1 %.218, float %.222, float 0.0
  %.223 = load float, float* %acc_6.at
  %.224 = load float, float* %acc_2.at
  %.225 = fdiv float %div_2, %.224
  %.226 = fmul float %select, %.225
  %.227 = fneg float %.226
  %.228 = fadd float %.223, %.227
  store float %.228, float* %acc_6.at
  %.229 = icmp eq i32 %x_2, 1
  %cast_3 = uitofp i1 %.229 to float
  %.230 = getelementptr float, float* %kept, i64 1
  %.231 = load float, float* %.230, align 4
  %.232 = load float, float* %acc_1.at
  %div_9 = fdiv float %.231, %.232
  %.233 = load float, float* %acc_2.at
  %div_10 = fdiv float %div_9, %.233
  %.234 = fcmp ogt float 1.0000000116860974e-7, %div_10
  %max_3 = select i1 %.234, float 1.0000000116860974e-7, float %div_10
  %.235 = fcmp olt float 0.9999998807907104, %max_3
  %min_3 = select i1 %.235, float 0.9999998807907104, float %max_3
  %is_subnormal_2 = fcmp olt float %min_3, 1.1754943508222875e-38
  %.236 = fmul float %min_3, 33554432.0
  %.237 = select i1 %is_subnormal_2, float %.236, float %min_3
  %bits_5 = bitcast float %.237 to i32
  %above_5 = sub i32 %bits_5, 1060439283
  %.238 = ashr i32 %above_5, 23
  %.239 = select i1 %is_subnormal_2, i32 -25, i32 0
  %.240 = add i32 %.238, %.239
  %e_2 = sitofp i32 %.240 to float
  %.241 = and i32 %above_5, 8388607
  %.242 = add i32 %.241, 1060439283
  %.243 = bitcast i32 %.242 to float
  %f_2 = fsub float %.243, 1.0
  %z_2 = fmul float %f_2, %f_2
  %.244 = load float, float* %acc_5.at
  %.245 = fcmp ogt float %min_3, 0.0
  %.246 = fcmp olt float %min_3, 0x7FF0000000000000
  %.247 = and i1 %.245, %.246
  %.248 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_2, float -0.11514610052108765)
  %.249 = call float @llvm.fma.f32(float %.248, float %f_2, float 0.11676998436450958)
  %.250 = call float @llvm.fma.f32(float %.249, float %f_2, float -0.12420140951871872)
  %.251 = call float @llvm.fma.f32(float %.250, float %f_2, float 0.14249323308467865)
  %.252 = call float @llvm.fma.f32(float %.251, float %f_2, float -0.16668057441711426)
  %.253 = call float @llvm.fma.f32(float %.252, float %f_2, float 0.2000071406364441)
  %.254 = call float @llvm.fma.f32(float %.253, float %f_2, float -0.24999994039535522)
  %.255 = call float @llvm.fma.f32(float %.254, float %f_2, float 0.3333333134651184)
  %.256 = fmul float %.255, %f_2
  %.257 = fmul float %.256, %z_2
  %.258 = call float @llvm.fma.f32(float %e_2, float -0.00021219444170128554, float %.257)
  %.259 = call float @llvm.fma.f32(float %z_2, float -0.5, float %.258)
  %.260 = fadd float %f_2, %.259
  %.261 = call float @llvm.fma.f32(float %e_2, float 0.693359375, float %.260)
  %.262 = fcmp oeq float %min_3, 0.0
  %.263 = fcmp olt float %min_3, 0.0
  %.264 = select i1 %.263, float 0x7FF8000000000000, float %min_3
  %.265 = select i1 %.262, float 0xFFF0000000000000, float %.264
  %.266 = select i1 %.247, float %.261, float %.265
  %.267 = fmul float %cast_3, %.266
  %.268 = fadd float %.244, %.267
  store float %.268, float* %acc_5.at
  %.269 = fcmp ogt float %max_3, 1.0000000116860974e-7
  %.270 = fcmp olt float %min_3, 0.9999998807907104
  %.271 = fmul float %value_4, %cast_3
  %.272 = fdiv float %.271, %min_3
  %.273 = select i1 %.270, float %.272, float 0.0
  %select_3 = select i1 %.269, float %.273, float 0.0
  %.274 = load float, float* %acc_6.at
  %.275 = load float, float* %acc_2.at
  %.276 = fdiv float %div_10, %.275
  %.277 = fmul float %select_3, %.276
  %.278 = fneg float %.277
  %.279 = fadd float %.274, %.278
  store float %.279, float* %acc_6.at
  %.280 = icmp eq i32 %x_2, 2
  %cast_4 = uitofp i1 %.280 to float
  %.281 = getelementptr float, float* %kept, i64 2
  %.282 = load float, float* %.281, align 4
  %.283 = load float, float* %acc_1.at
  %div_11 = fdiv float %.282, %.283
  %.284 = load float, float* %acc_2.at
  %div_12 = fdiv float %div_11, %.284
  %.285 = fcmp ogt float 1.0000000116860974e-7, %div_12
  %max_4 = select i1 %.285, float 1.0000000116860974e-7, float %div_12
  %.286 = fcmp olt float 0.9999998807907104, %max_4
  %min_4 = select i1 %.286, float 0.9999998807907104, float %max_4
  %is_subnormal_3 = fcmp olt float %min_4, 1.1754943508222875e-38
  %.287 = fmul float %min_4, 33554432.0
  %.288 = select i1 %is_subnormal_3, float %.287, float %min_4
  %bits_6 = bitcast float %.288 to i32
  %above_6 = sub i32 %bits_6, 1060439283
  %.289 = ashr i32 %above_6, 23
  %.290 = select i1 %is_subnormal_3, i32 -25, i32 0
  %.291 = add i32 %.289, %.290
  %e_3 = sitofp i32 %.291 to float
  %.292 = and i32 %above_6, 8388607
  %.293 = add i32 %.292, 1060439283
  %.294 = bitcast i32 %.293 to float
  %f_3 = fsub float %.294, 1.0
  %z_3 = fmul float %f_3, %f_3
  %.295 = load float, float* %acc_5.at
  %.296 = fcmp ogt float %min_4, 0.0
  %.297 = fcmp olt float %min_4, 0x7FF0000000000000
  %.298 = and i1 %.296, %.297
  %.299 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_3, float -0.11514610052108765)
  %.300 = call float @llvm.fma.f32(float %.299, float %f_3, float 0.11676998436450958)
  %.301 = call float @llvm.fma.f32(float %.300, float %f_3, float -0.12420140951871872)
  %.302 = call float @llvm.fma.f32(float %.301, float %f_3, float 0.14249323308467865)
  %.303 = call float @llvm.fma.f32(float %.302, float %f_3, float -0.16668057441711426)
  %.304 = call float @llvm.fma.f32(float %.303, float %f_3, float 0.2000071406364441)
  %.305 = call float @llvm.fma.f32(float %.304, float %f_3, float -0.24999994039535522)
  %.306 = call float @llvm.fma.f32(float %.305, float %f_3, float 0.3333333134651184)
  %.307 = fmul float %.306, %f_3
  %.308 = fmul float %.307, %z_3
  %.309 = call float @llvm.fma.f32(float %e_3, float -0.00021219444170128554, float %.308)
  %.310 = call float @llvm.fma.f32(float %z_3, float -0.5, float %.309)
  %.311 = fadd float %f_3, %.310
  %.312 = call float @llvm.fma.f32(float %e_3, float 0.693359375, float %.311)
  %.313 = fcmp oeq float %min_4, 0.0
  %.314 = fcmp olt float %min_4, 0.0
  %.315 = select i1 %.314, float 0x7FF8000000000000, float %min_4
  %.316 = select i1 %.313, float 0xFFF0000000000000, float %.315
  %.317 = select i1 %.298, float %.312, float %.316
  %.318 = fmul float %cast_4, %.317
  %.319 = fadd float %.295, %.318
  store float %.319, float* %acc_5.at
  %.320 = fcmp ogt float %max_4, 1.0000000116860974e-7
  %.321 = fcmp olt float %min_4, 0.9999998807907104
  %.322 = fmul float %value_4, %cast_4
  %.323 = fdiv float %.322, %min_4
  %.324 = select i1 %.321, float %.323, float 0.0
  %select_4 = select i1 %.320, float %.324, float 0.0
  %.325 = load float, float* %acc_6.at
  %.326 = load float, float* %acc_2.at
  %.327 = fdiv float %div_12, %.326
  %.328 = fmul float %select_4, %.327
  %.329 = fneg float %.328
  %.330 = fadd float %.325, %.329
  store float %.330, float* %acc_6.at
  store float 0.0, float* %acc_7.at
  %.331 = getelementptr float, float* %kept, i64 0
  %.332 = load float, float* %.331, align 4
  %.333 = load float, float* %acc_1.at
  %div_3 = fdiv float %.332, %.333
  %.334 = load float, float* %acc_2.at
  %div_4 = fdiv float %div_3, %.334
  %.335 = fcmp ogt float 1.0000000116860974e-7, %div_4
  %max_1 = select i1 %.335, float 1.0000000116860974e-7, float %div_4
  %.336 = fcmp olt float 0.9999998807907104, %max_1
  %min_1 = select i1 %.336, float 0.9999998807907104, float %max_1
  %.337 = fcmp ogt float %max_1, 1.0000000116860974e-7
  %.338 = fcmp olt float %min_1, 0.9999998807907104
  %.339 = fmul float %value_4, %cast
  %.340 = fdiv float %.339, %min_1
  %.341 = select i1 %.338, float %.340, float 0.0
  %select_1 = select i1 %.337, float %.341, float 0.0
  %.342 = load float, float* %acc_2.at
  %.343 = fdiv float %select_1, %.342
  %.344 = load float, float* %acc_6.at
  %.345 = fadd float %.343, %.344
  %mul = fmul float %.345, %div_3
  %.346 = load float, float* %acc_7.at
  %.347 = fadd float %.346, %mul
  store float %.347, float* %acc_7.at
  %.348 = getelementptr float, float* %kept, i64 1
  %.349 = load float, float* %.348, align 4
  %.350 = load float, float* %acc_1.at
  %div_13 = fdiv float %.349, %.350
  %.351 = load float, float* %acc_2.at
  %div_14 = fdiv float %div_13, %.351
  %.352 = fcmp ogt float 1.0000000116860974e-7, %div_14
  %max_5 = select i1 %.352, float 1.0000000116860974e-7, float %div_14
  %.353 = fcmp olt float 0.9999998807907104, %max_5
  %min_5 = select i1 %.353, float 0.9999998807907104, float %max_5
  %.354 = fcmp ogt float %max_5, 1.0000000116860974e-7
  %.355 = fcmp olt float %min_5, 0.9999998807907104
  %.356 = fmul float %value_4, %cast_3
  %.357 = fdiv float %.356, %min_5
  %.358 = select i1 %.355, float %.357, float 0.0
  %select_5 = select i1 %.354, float %.358, float 0.0
  %.359 = load float, float* %acc_2.at
  %.360 = fdiv float %select_5, %.359
  %.361 = load float, float* %acc_6.at
  %.362 = fadd float %.360, %.361
  %mul_2 = fmul float %.362, %div_13
  %.363 = load float, float* %acc_7.at
  %.364 = fadd float %.363, %mul_2
  store float %.364, float* %acc_7.at
  %.365 = getelementptr float, float* %kept, i64 2
  %.366 = load float, float* %.365, align 4
  %.367 = load float, float* %acc_1.at
  %div_15 = fdiv float %.366, %.367
  %.368 = load float, float* %acc_2.at
  %div_16 = fdiv float %div_15, %.368
  %.369 = fcmp ogt float 1.0000000116860974e-7, %div_16
  %max_6 = select i1 %.369, float 1.0000000116860974e-7, float %div_16
  %.370 = fcmp olt float 0.9999998807907104, %max_6
  %min_6 = select i1 %.370, float 0.9999998807907104, float %max_6
  %.371 = fcmp ogt float %max_6, 1.0000000116860974e-7
  %.372 = fcmp olt float %min_6, 0.9999998807907104
  %.373 = fmul float %value_4, %cast_4
  %.374 = fdiv float %.373, %min_6
  %.375 = select i1 %.372, float %.374, float 0.0
  %select_6 = select i1 %.371, float %.375, float 0.0
  %.376 = load float, float* %acc_2.at
  %.377 = fdiv float %select_6, %.376
  %.378 = load float, float* %acc_6.at
  %.379 = fadd float %.377, %.378
  %mul_3 = fmul float %.379, %div_15
  %.380 = load float, float* %acc_7.at
  %.381 = fadd float %.380, %mul_3
  store float %.381, float* %acc_7.at
  %.382 = load float, float* %acc_5.at
  %.383 = fneg float %.382
  %.384 = getelementptr float, float* %out0, i64 %index_1
  store float %.383, float* %.384, align 4
  %.385 = icmp eq i32 %x_2, %arg_max
  %.386 = zext i1 %.385 to i32
  %.387 = getelementptr i32, i32* %out2, i64 %index_1
  store i32 %.386, i32* %.387, align 4
  %.388 = getelementptr float, float* %kept, i64 0
  %.389 = load float, float* %.388, align 4
  %.390 = load float, float* %acc_1.at
  %div_5 = fdiv float %.389, %.390
  %.391 = load float, float* %acc_2.at
  %div_6 = fdiv float %div_5, %.391
  %.392 = fcmp ogt float 1.0000000116860974e-7, %div_6
  %max_2 = select i1 %.392, float 1.0000000116860974e-7, float %div_6
  %.393 = fcmp olt float 0.9999998807907104, %max_2
  %min_2 = select i1 %.393, float 0.9999998807907104, float %max_2
  %.394 = fcmp ogt float %max_2, 1.0000000116860974e-7
  %.395 = fcmp olt float %min_2, 0.9999998807907104
  %.396 = fmul float %value_4, %cast
  %.397 = fdiv float %.396, %min_2
  %.398 = select i1 %.395, float %.397, float 0.0
  %select_2 = select i1 %.394, float %.398, float 0.0
  %.399 = load float, float* %acc_2.at
  %.400 = fdiv float %select_2, %.399
  %.401 = load float, float* %acc_6.at
  %.402 = fadd float %.400, %.401
  %mul_1 = fmul float %.402, %div_5
  %.403 = load float, float* %acc_7.at
  %.404 = fmul float %div_5, %.403
  %.405 = fsub float %mul_1, %.404
  %.406 = getelementptr float, float* %out1, i64 %index_2
  store float %.405, float* %.406, align 4
  %.407 = getelementptr float, float* %kept, i64 1
  %.408 = load float, float* %.407, align 4
  %.409 = load float, float* %acc_1.at
  %div_17 = fdiv float %.408, %.409
  %.410 = load float, float* %acc_2.at
  %div_18 = fdiv float %div_17, %.410
  %.411 = fcmp ogt float 1.0000000116860974e-7, %div_18
  %max_7 = select i1 %.411, float 1.0000000116860974e-7, float %div_18
  %.412 = fcmp olt float 0.9999998807907104, %max_7
  %min_7 = select i1 %.412, float 0.9999998807907104, float %max_7
  %.413 = fcmp ogt float %max_7, 1.0000000116860974e-7
  %.414 = fcmp olt float %min_7, 0.9999998807907104
  %.415 = fmul float %value_4, %cast_3
  %.416 = fdiv float %.415, %min_7
  %.417 = select i1 %.414, float %.416, float 0.0
  %select_7 = select i1 %.413, float %.417, float 0.0
  %.418 = load float, float* %acc_2.at
  %.419 = fdiv float %select_7, %.418
  %.420 = load float, float* %acc_6.at
  %.421 = fadd float %.419, %.420
  %mul_4 = fmul float %.421, %div_17
  %.422 = load float, float* %acc_7.at
  %.423 = fmul float %div_17, %.422
  %.424 = fsub float %mul_4, %.423
  %.425 = add i64 %index_2, 1
  %.426 = getelementptr float, float* %out1, i64 %.425
  store float %.424, float* %.426, align 4
  %.427 = getelementptr float, float* %kept, i64 2
  %.428 = load float, float* %.427, align 4
  %.429 = load float, float* %acc_1.at
  %div_19 = fdiv float %.428, %.429
  %.430 = load float, float* %acc_2.at
  %div_20 = fdiv float %div_19, %.430
  %.431 = fcmp ogt float 1.0000000116860974e-7, %div_20
  %max_8 = select i1 %.431, float 1.0000000116860974e-7, float %div_20
  %.432 = fcmp olt float 0.9999998807907104, %max_8
  %min_8 = select i1 %.432, float 0.9999998807907104, float %max_8
  %.433 = fcmp ogt float %max_8, 1.0000000116860974e-7
  %.434 = fcmp olt float %min_8, 0.9999998807907104
  %.435 = fmul float %value_4, %cast_4
  %.436 = fdiv float %.435, %min_8
  %.437 = select i1 %.434, float %.436, float 0.0
  %select_8 = select i1 %.433, float %.437, float 0.0
  %.438 = load float, float* %acc_2.at
  %.439 = fdiv float %select_8, %.438
  %.440 = load float, float* %acc_6.at
  %.441 = fadd float %.439, %.440
  %mul_5 = fmul float %.441, %div_19
  %.442 = load float, float* %acc_7.at
  %.443 = fmul float %div_19, %.442
  %.444 = fsub float %mul_5, %.443
  %.445 = add i64 %index_2, 2
  %.446 = getelementptr float, float* %out1, i64 %.445
  store float %.444, float* %.446, align 4
  %.447 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.448 = add i32 %group_x, 1
  %.449 = icmp eq i32 %.448, %.grid_x
  %.450 = add i32 %group_y, 1
  %.451 = select i1 %.449, i32 %.450, i32 %group_y
  %.452 = icmp eq i32 %.451, %.grid_y
  %.453 = add i32 %group_z, 1
  %.454 = select i1 %.449, i32 0, i32 %.448
  store i32 %.454, i32* %group_x.at
  %.455 = select i1 %.452, i32 0, i32 %.451
  store i32 %.455, i32* %group_y.at
  %.456 = select i1 %.452, i32 %.453, i32 %group_z
  store i32 %.456, i32* %group_z.at
  %.457 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_species_1
;   ops: reduce_sum
;   from: examples/penguins/model.ts:9:24
;   schedule: reduce: vector result 8
;   flops: 3*batch  bytes: 12*batch+12
;   grid: 1 x 1 x 1
;   in0: f32[3*batch], read
;   out0: f32[3], write
;   scratch: sums: f32[3]
define internal void @train_step_species_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.46, %r.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.8 = getelementptr float, float* %sums, i64 0
  store float 0.0, float* %.8, align 4
  %.9 = getelementptr float, float* %sums, i64 1
  store float 0.0, float* %.9, align 4
  %.10 = getelementptr float, float* %sums, i64 2
  store float 0.0, float* %.10, align 4
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.30, %r.body.7 ]
  %.11 = icmp slt i32 %r, %batch
  br i1 %.11, label %r.body.7, label %r.end.8
r.body.7:
  %.12 = sext i32 %r to i64
  %index_1 = mul i64 %.12, 3
  %.13 = getelementptr float, float* %sums, i64 0
  %.14 = load float, float* %.13, align 4
  %.15 = getelementptr float, float* %in0, i64 %index_1
  %.16 = load float, float* %.15, align 4
  %next = fadd float %.14, %.16
  %.17 = getelementptr float, float* %sums, i64 0
  store float %next, float* %.17, align 4
  %.18 = getelementptr float, float* %sums, i64 1
  %.19 = load float, float* %.18, align 4
  %.20 = add i64 %index_1, 1
  %.21 = getelementptr float, float* %in0, i64 %.20
  %.22 = load float, float* %.21, align 4
  %next_1 = fadd float %.19, %.22
  %.23 = getelementptr float, float* %sums, i64 1
  store float %next_1, float* %.23, align 4
  %.24 = getelementptr float, float* %sums, i64 2
  %.25 = load float, float* %.24, align 4
  %.26 = add i64 %index_1, 2
  %.27 = getelementptr float, float* %in0, i64 %.26
  %.28 = load float, float* %.27, align 4
  %next_2 = fadd float %.25, %.28
  %.29 = getelementptr float, float* %sums, i64 2
  store float %next_2, float* %.29, align 4
  %.30 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.31 = getelementptr float, float* %sums, i64 0
  %reduce_sum = load float, float* %.31, align 4
  %.32 = getelementptr float, float* %out0, i64 0
  store float %reduce_sum, float* %.32, align 4
  %.33 = getelementptr float, float* %sums, i64 1
  %reduce_sum_1 = load float, float* %.33, align 4
  %.34 = getelementptr float, float* %out0, i64 1
  store float %reduce_sum_1, float* %.34, align 4
  %.35 = getelementptr float, float* %sums, i64 2
  %reduce_sum_2 = load float, float* %.35, align 4
  %.36 = getelementptr float, float* %out0, i64 2
  store float %reduce_sum_2, float* %.36, align 4
  %.37 = add i32 %group_x, 1
  %.38 = icmp eq i32 %.37, %.grid_x
  %.39 = add i32 %group_y, 1
  %.40 = select i1 %.38, i32 %.39, i32 %group_y
  %.41 = icmp eq i32 %.40, %.grid_y
  %.42 = add i32 %group_z, 1
  %.43 = select i1 %.38, i32 0, i32 %.37
  store i32 %.43, i32* %group_x.at
  %.44 = select i1 %.41, i32 0, i32 %.40
  store i32 %.44, i32* %group_y.at
  %.45 = select i1 %.41, i32 %.42, i32 %group_z
  store i32 %.45, i32* %group_z.at
  %.46 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_1
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 36  bytes: 52
;   grid: 1 x 1 x 1
;   in0: f32[3], read
;   in1: f32[3], read_write
;   in2: f32[3], read_write
;   in3: f32[1], read
;   in4: f32[3], read_write
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.71, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in1, i64 0
  %x = load float, float* %.7, align 4
  %.8 = getelementptr float, float* %in0, i64 0
  %x_1 = load float, float* %.8, align 4
  %.9 = fsub float %x_1, %x
  %.10 = fmul float %.9, 0.10000000149011612
  %add = fadd float %x, %.10
  %.11 = getelementptr float, float* %in2, i64 0
  %x_2 = load float, float* %.11, align 4
  %.12 = fmul float %x_1, %x_1
  %.13 = fsub float %.12, %x_2
  %.14 = fmul float %.13, 0.0010000000474974513
  %add_1 = fadd float %x_2, %.14
  %.15 = getelementptr float, float* %in1, i64 0
  store float %add, float* %.15, align 4
  %.16 = getelementptr float, float* %in2, i64 0
  store float %add_1, float* %.16, align 4
  %.17 = getelementptr float, float* %in3, i64 0
  %value_1 = load float, float* %.17, align 4
  %.18 = getelementptr float, float* %in4, i64 0
  %.19 = load float, float* %.18, align 4
  %.20 = fmul float %add, %value_1
  %.21 = call float @llvm.sqrt.f32(float %add_1)
  %.22 = fadd float %.21, 1.0000000116860974e-7
  %.23 = fdiv float %.20, %.22
  %.24 = fsub float %.19, %.23
  %.25 = getelementptr float, float* %in4, i64 0
  store float %.24, float* %.25, align 4
  %.26 = getelementptr float, float* %in1, i64 1
  %x_3 = load float, float* %.26, align 4
  %.27 = getelementptr float, float* %in0, i64 1
  %x_4 = load float, float* %.27, align 4
  %.28 = fsub float %x_4, %x_3
  %.29 = fmul float %.28, 0.10000000149011612
  %add_2 = fadd float %x_3, %.29
  %.30 = getelementptr float, float* %in2, i64 1
  %x_5 = load float, float* %.30, align 4
  %.31 = fmul float %x_4, %x_4
  %.32 = fsub float %.31, %x_5
  %.33 = fmul float %.32, 0.0010000000474974513
  %add_3 = fadd float %x_5, %.33
  %.34 = getelementptr float, float* %in1, i64 1
  store float %add_2, float* %.34, align 4
  %.35 = getelementptr float, float* %in2, i64 1
  store float %add_3, float* %.35, align 4
  %.36 = getelementptr float, float* %in4, i64 1
  %.37 = load float, float* %.36, align 4
  %.38 = fmul float %add_2, %value_1
  %.39 = call float @llvm.sqrt.f32(float %add_3)
  %.40 = fadd float %.39, 1.0000000116860974e-7
  %.41 = fdiv float %.38, %.40
  %.42 = fsub float %.37, %.41
  %.43 = getelementptr float, float* %in4, i64 1
  store float %.42, float* %.43, align 4
  %.44 = getelementptr float, float* %in1, i64 2
  %x_6 = load float, float* %.44, align 4
  %.45 = getelementptr float, float* %in0, i64 2
  %x_7 = load float, float* %.45, align 4
  %.46 = fsub float %x_7, %x_6
  %.47 = fmul float %.46, 0.10000000149011612
  %add_4 = fadd float %x_6, %.47
  %.48 = getelementptr float, float* %in2, i64 2
  %x_8 = load float, float* %.48, align 4
  %.49 = fmul float %x_7, %x_7
  %.50 = fsub float %.49, %x_8
  %.51 = fmul float %.50, 0.0010000000474974513
  %add_5 = fadd float %x_8, %.51
  %.52 = getelementptr float, float* %in1, i64 2
  store float %add_4, float* %.52, align 4
  %.53 = getelementptr float, float* %in2, i64 2
  store float %add_5, float* %.53, align 4
  %.54 = getelementptr float, float* %in4, i64 2
  %.55 = load float, float* %.54, align 4
  %.56 = fmul float %add_4, %value_1
  %.57 = call float @llvm.sqrt.f32(float %add_5)
  %.58 = fadd float %.57, 1.0000000116860974e-7
  %.59 = fdiv float %.56, %.58
  %.60 = fsub float %.55, %.59
  %.61 = getelementptr float, float* %in4, i64 2
  store float %.60, float* %.61, align 4
  %.62 = add i32 %group_x, 1
  %.63 = icmp eq i32 %.62, %.grid_x
  %.64 = add i32 %group_y, 1
  %.65 = select i1 %.63, i32 %.64, i32 %group_y
  %.66 = icmp eq i32 %.65, %.grid_y
  %.67 = add i32 %group_z, 1
  %.68 = select i1 %.63, i32 0, i32 %.62
  store i32 %.68, i32* %group_x.at
  %.69 = select i1 %.66, i32 0, i32 %.65
  store i32 %.69, i32* %group_y.at
  %.70 = select i1 %.66, i32 %.67, i32 %group_z
  store i32 %.70, i32* %group_z.at
  %.71 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_species_2
;   ops: dot_general
;   from: examples/penguins/model.ts:9:24
;   schedule: contract: tile m 18, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 96*batch  bytes: 76*batch+192
;   grid: 1 x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[3*batch], read
;   out0: f32[48], write
;   scratch: rhs_pack: f32[4096], totals: f32[288]
define internal void @train_step_species_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.459, %i_1.end.32 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.13, %t.body.7 ]
  %.9 = icmp slt i32 %t, 288
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
  %index_5 = mul i64 %index_3, 3
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %kt.body.10 ], [ %.31, %kt_2.end.17 ]
  %.19 = icmp slt i32 %j_1, 16
  br i1 %.19, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %mask_1 = icmp slt i32 %j_1, 3
  %index_1 = sext i32 %j_1 to i64
  %index_6 = add i64 %index_5, %index_1
  br label %kt_2.head.15
kt_2.head.15:
  %kt_2 = phi i32 [ 0, %j_1.body.13 ], [ %.30, %kt_2.body.16 ]
  %.20 = icmp slt i32 %kt_2, %k_count
  br i1 %.20, label %kt_2.body.16, label %kt_2.end.17
kt_2.body.16:
  %index_2 = sext i32 %kt_2 to i64
  %.21 = mul i64 %index_2, 3
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
  %index_11 = mul i64 %index_3, 16
  br label %rows_panel.head.18
rows_panel.head.18:
  %rows_panel = phi i32 [ 0, %j_1.end.14 ], [ %.431, %kt_3_rest.end.29 ]
  %.33 = icmp slt i32 %rows_panel, 3
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
  %index_13 = add i64 %index_11, %.43
  %.44 = add i64 %index_7, 2
  %index_14 = add i64 %index_11, %.44
  %.45 = add i64 %index_7, 3
  %index_15 = add i64 %index_11, %.45
  %.46 = add i32 %row, 4
  %.47 = call i32 @llvm.smin.i32(i32 %.46, i32 15)
  %.48 = sext i32 %.47 to i64
  %index_16 = add i64 %index_11, %.48
  %.49 = add i32 %row, 5
  %.50 = call i32 @llvm.smin.i32(i32 %.49, i32 15)
  %.51 = sext i32 %.50 to i64
  %index_17 = add i64 %index_11, %.51
  br label %kt_3.head.24
kt_3.head.24:
  %kt_3 = phi i32 [ 0, %i.end.23 ], [ %.268, %kt_3.body.25 ]
  %.52 = icmp slt i32 %kt_3, %index_4
  br i1 %.52, label %kt_3.body.25, label %kt_3.end.26
kt_3.body.25:
  %index_9 = sext i32 %kt_3 to i64
  %index_10 = mul i64 %index_9, 16
  %.53 = getelementptr float, float* %rhs_pack, i64 %index_10
  %.54 = bitcast float* %.53 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.54, align 4
  %.55 = add i64 %index_10, 8
  %.56 = getelementptr float, float* %rhs_pack, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.57, align 4
  %.58 = add i64 %index_12, %index_10
  %.59 = getelementptr float, float* %in0, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = insertelement <8 x float> undef, float %.60, i32 0
  %a = shufflevector <8 x float> %.61, <8 x float> undef, <8 x i32> zeroinitializer
  %.62 = load <8 x float>, <8 x float>* %acc_0.at
  %.63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.62)
  store <8 x float> %.63, <8 x float>* %acc_0.at
  %.64 = load <8 x float>, <8 x float>* %acc_1.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_1.at
  %.66 = add i64 %index_13, %index_10
  %.67 = getelementptr float, float* %in0, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = insertelement <8 x float> undef, float %.68, i32 0
  %a_1 = shufflevector <8 x float> %.69, <8 x float> undef, <8 x i32> zeroinitializer
  %.70 = load <8 x float>, <8 x float>* %acc_2.at
  %.71 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.70)
  store <8 x float> %.71, <8 x float>* %acc_2.at
  %.72 = load <8 x float>, <8 x float>* %acc_3.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_3.at
  %.74 = add i64 %index_14, %index_10
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
  %.82 = add i64 %index_15, %index_10
  %.83 = getelementptr float, float* %in0, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = insertelement <8 x float> undef, float %.84, i32 0
  %a_3 = shufflevector <8 x float> %.85, <8 x float> undef, <8 x i32> zeroinitializer
  %.86 = load <8 x float>, <8 x float>* %acc_6.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_6.at
  %.88 = load <8 x float>, <8 x float>* %acc_7.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_7.at
  %.90 = add i64 %index_16, %index_10
  %.91 = getelementptr float, float* %in0, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = insertelement <8 x float> undef, float %.92, i32 0
  %a_4 = shufflevector <8 x float> %.93, <8 x float> undef, <8 x i32> zeroinitializer
  %.94 = load <8 x float>, <8 x float>* %acc_8.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_8.at
  %.96 = load <8 x float>, <8 x float>* %acc_9.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_9.at
  %.98 = add i64 %index_17, %index_10
  %.99 = getelementptr float, float* %in0, i64 %.98
  %.100 = load float, float* %.99, align 4
  %.101 = insertelement <8 x float> undef, float %.100, i32 0
  %a_5 = shufflevector <8 x float> %.101, <8 x float> undef, <8 x i32> zeroinitializer
  %.102 = load <8 x float>, <8 x float>* %acc_10.at
  %.103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.102)
  store <8 x float> %.103, <8 x float>* %acc_10.at
  %.104 = load <8 x float>, <8 x float>* %acc_11.at
  %.105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.104)
  store <8 x float> %.105, <8 x float>* %acc_11.at
  %.106 = add i64 %index_9, 1
  %index_18 = mul i64 %.106, 16
  %.107 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.108 = bitcast float* %.107 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.108, align 4
  %.109 = add i64 %index_18, 8
  %.110 = getelementptr float, float* %rhs_pack, i64 %.109
  %.111 = bitcast float* %.110 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.111, align 4
  %.112 = add i64 %index_12, %index_18
  %.113 = getelementptr float, float* %in0, i64 %.112
  %.114 = load float, float* %.113, align 4
  %.115 = insertelement <8 x float> undef, float %.114, i32 0
  %a_6 = shufflevector <8 x float> %.115, <8 x float> undef, <8 x i32> zeroinitializer
  %.116 = load <8 x float>, <8 x float>* %acc_0.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_0.at
  %.118 = load <8 x float>, <8 x float>* %acc_1.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_1.at
  %.120 = add i64 %index_13, %index_18
  %.121 = getelementptr float, float* %in0, i64 %.120
  %.122 = load float, float* %.121, align 4
  %.123 = insertelement <8 x float> undef, float %.122, i32 0
  %a_7 = shufflevector <8 x float> %.123, <8 x float> undef, <8 x i32> zeroinitializer
  %.124 = load <8 x float>, <8 x float>* %acc_2.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_2.at
  %.126 = load <8 x float>, <8 x float>* %acc_3.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_3.at
  %.128 = add i64 %index_14, %index_18
  %.129 = getelementptr float, float* %in0, i64 %.128
  %.130 = load float, float* %.129, align 4
  %.131 = insertelement <8 x float> undef, float %.130, i32 0
  %a_8 = shufflevector <8 x float> %.131, <8 x float> undef, <8 x i32> zeroinitializer
  %.132 = load <8 x float>, <8 x float>* %acc_4.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_4.at
  %.134 = load <8 x float>, <8 x float>* %acc_5.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_5.at
  %.136 = add i64 %index_15, %index_18
  %.137 = getelementptr float, float* %in0, i64 %.136
  %.138 = load float, float* %.137, align 4
  %.139 = insertelement <8 x float> undef, float %.138, i32 0
  %a_9 = shufflevector <8 x float> %.139, <8 x float> undef, <8 x i32> zeroinitializer
  %.140 = load <8 x float>, <8 x float>* %acc_6.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_6.at
  %.142 = load <8 x float>, <8 x float>* %acc_7.at
  %.143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.142)
  store <8 x float> %.143, <8 x float>* %acc_7.at
  %.144 = add i64 %index_16, %index_18
  %.145 = getelementptr float, float* %in0, i64 %.144
  %.146 = load float, float* %.145, align 4
  %.147 = insertelement <8 x float> undef, float %.146, i32 0
  %a_10 = shufflevector <8 x float> %.147, <8 x float> undef, <8 x i32> zeroinitializer
  %.148 = load <8 x float>, <8 x float>* %acc_8.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_8.at
  %.150 = load <8 x float>, <8 x float>* %acc_9.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_9.at
  %.152 = add i64 %index_17, %index_18
  %.153 = getelementptr float, float* %in0, i64 %.152
  %.154 = load float, float* %.153, align 4
  %.155 = insertelement <8 x float> undef, float %.154, i32 0
  %a_11 = shufflevector <8 x float> %.155, <8 x float> undef, <8 x i32> zeroinitializer
  %.156 = load <8 x float>, <8 x float>* %acc_10.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_10.at
  %.158 = load <8 x float>, <8 x float>* %acc_11.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_11.at
  %.160 = add i64 %index_9, 2
  %index_19 = mul i64 %.160, 16
  %.161 = getelementptr float, float* %rhs_pack, i64 %index_19
  %.162 = bitcast float* %.161 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.162, align 4
  %.163 = add i64 %index_19, 8
  %.164 = getelementptr float, float* %rhs_pack, i64 %.163
  %.165 = bitcast float* %.164 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.165, align 4
  %.166 = add i64 %index_12, %index_19
  %.167 = getelementptr float, float* %in0, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_12 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_0.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_0.at
  %.172 = load <8 x float>, <8 x float>* %acc_1.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_1.at
  %.174 = add i64 %index_13, %index_19
  %.175 = getelementptr float, float* %in0, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_13 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_2.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_2.at
  %.180 = load <8 x float>, <8 x float>* %acc_3.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_3.at
  %.182 = add i64 %index_14, %index_19
  %.183 = getelementptr float, float* %in0, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_14 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_4.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_4.at
  %.188 = load <8 x float>, <8 x float>* %acc_5.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_5.at
  %.190 = add i64 %index_15, %index_19
  %.191 = getelementptr float, float* %in0, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_15 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_6.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_6.at
  %.196 = load <8 x float>, <8 x float>* %acc_7.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_7.at
  %.198 = add i64 %index_16, %index_19
  %.199 = getelementptr float, float* %in0, i64 %.198
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_16 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_8.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_8.at
  %.204 = load <8 x float>, <8 x float>* %acc_9.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_9.at
  %.206 = add i64 %index_17, %index_19
  %.207 = getelementptr float, float* %in0, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_17 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_10.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_10.at
  %.212 = load <8 x float>, <8 x float>* %acc_11.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_11.at
  %.214 = add i64 %index_9, 3
  %index_20 = mul i64 %.214, 16
  %.215 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.216 = bitcast float* %.215 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.216, align 4
  %.217 = add i64 %index_20, 8
  %.218 = getelementptr float, float* %rhs_pack, i64 %.217
  %.219 = bitcast float* %.218 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.219, align 4
  %.220 = add i64 %index_12, %index_20
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
  %.228 = add i64 %index_13, %index_20
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
  %.236 = add i64 %index_14, %index_20
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
  %.244 = add i64 %index_15, %index_20
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
  %.252 = add i64 %index_16, %index_20
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
  %.260 = add i64 %index_17, %index_20
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
  %.268 = add nsw i32 %kt_3, 4
  br label %kt_3.head.24
kt_3.end.26:
  br label %kt_3_rest.head.27
kt_3_rest.head.27:
  %kt_3_rest = phi i32 [ %index_4, %kt_3.end.26 ], [ %.324, %kt_3_rest.body.28 ]
  %.269 = icmp slt i32 %kt_3_rest, %k_count
  br i1 %.269, label %kt_3_rest.body.28, label %kt_3_rest.end.29
kt_3_rest.body.28:
  %.270 = sext i32 %kt_3_rest to i64
  %index_21 = mul i64 %.270, 16
  %.271 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.272 = bitcast float* %.271 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.272, align 4
  %.273 = add i64 %index_21, 8
  %.274 = getelementptr float, float* %rhs_pack, i64 %.273
  %.275 = bitcast float* %.274 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.275, align 4
  %.276 = add i64 %index_12, %index_21
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
  %.284 = add i64 %index_13, %index_21
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
  %.292 = add i64 %index_14, %index_21
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
  %.300 = add i64 %index_15, %index_21
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
  %.308 = add i64 %index_16, %index_21
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
  %.316 = add i64 %index_17, %index_21
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
  %i_1 = phi i32 [ 0, %kt.end.11 ], [ %.449, %i_1.body.31 ]
  %.433 = icmp slt i32 %i_1, 16
  br i1 %.433, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.434 = sext i32 %i_1 to i64
  %index_22 = mul i64 %.434, 3
  %.435 = sext i32 %i_1 to i64
  %index_23 = mul i64 %.435, 16
  %.436 = getelementptr float, float* %totals, i64 %index_23
  %.437 = load float, float* %.436, align 4
  %.438 = getelementptr float, float* %out0, i64 %index_22
  store float %.437, float* %.438, align 4
  %.439 = add i64 %index_23, 1
  %.440 = getelementptr float, float* %totals, i64 %.439
  %.441 = load float, float* %.440, align 4
  %.442 = add i64 %index_22, 1
  %.443 = getelementptr float, float* %out0, i64 %.442
  store float %.441, float* %.443, align 4
  %.444 = add i64 %index_23, 2
  %.445 = getelementptr float, float* %totals, i64 %.444
  %.446 = load float, float* %.445, align 4
  %.447 = add i64 %index_22, 2
  %.448 = getelementptr float, float* %out0, i64 %.447
  store float %.446, float* %.448, align 4
  %.449 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
  %.450 = add i32 %group_x, 1
  %.451 = icmp eq i32 %.450, %.grid_x
  %.452 = add i32 %group_y, 1
  %.453 = select i1 %.451, i32 %.452, i32 %group_y
  %.454 = icmp eq i32 %.453, %.grid_y
  %.455 = add i32 %group_z, 1
  %.456 = select i1 %.451, i32 0, i32 %.450
  store i32 %.456, i32* %group_x.at
  %.457 = select i1 %.454, i32 0, i32 %.453
  store i32 %.457, i32* %group_y.at
  %.458 = select i1 %.454, i32 %.455, i32 %group_z
  store i32 %.458, i32* %group_z.at
  %.459 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_species_3
;   ops: dot_general, gt, select
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 128*batch  bytes: 76*batch+192
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[3*batch], read
;   in1: f32[48], read
;   in2: f32[16*batch], read_write
;   scratch: rhs_pack: f32[48], totals: f32[96]
define internal void @train_step_species_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.279, %rows_panel.end.11 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.9 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.9)
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.24, %j.body.7 ]
  %.10 = icmp slt i32 %j, 16
  br i1 %.10, label %j.body.7, label %j.end.8
j.body.7:
  %index_1 = sext i32 %j to i64
  %index_4 = mul i64 %index_1, 3
  %.11 = getelementptr float, float* %in1, i64 %index_4
  %.12 = load float, float* %.11, align 4
  %.13 = getelementptr float, float* %rhs_pack, i64 %index_1
  store float %.12, float* %.13, align 4
  %.14 = add i64 %index_4, 1
  %.15 = getelementptr float, float* %in1, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = add i64 %index_1, 16
  %.18 = getelementptr float, float* %rhs_pack, i64 %.17
  store float %.16, float* %.18, align 4
  %.19 = add i64 %index_4, 2
  %.20 = getelementptr float, float* %in1, i64 %.19
  %.21 = load float, float* %.20, align 4
  %.22 = add i64 %index_1, 32
  %.23 = getelementptr float, float* %rhs_pack, i64 %.22
  store float %.21, float* %.23, align 4
  %.24 = add nsw i32 %j, 1
  br label %j.head.6
j.end.8:
  %index_3 = sub i32 %batch, 1
  %.25 = sext i32 %group_x to i64
  %index_5 = mul i64 %.25, 192
  %.26 = add i32 %rows, 5
  %.27 = sdiv i32 %.26, 6
  br label %rows_panel.head.9
rows_panel.head.9:
  %rows_panel = phi i32 [ 0, %j.end.8 ], [ %.269, %i_1.end.17 ]
  %.28 = icmp slt i32 %rows_panel, %.27
  br i1 %.28, label %rows_panel.body.10, label %rows_panel.end.11
rows_panel.body.10:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  %.29 = sext i32 %rows_panel to i64
  %.30 = mul i64 %.29, 6
  %index_6 = add i64 %index_5, %.30
  br label %i.head.12
i.head.12:
  %i = phi i32 [ 0, %rows_panel.body.10 ], [ %.37, %i.body.13 ]
  %.31 = icmp slt i32 %i, 6
  br i1 %.31, label %i.body.13, label %i.end.14
i.body.13:
  %.32 = sext i32 %i to i64
  %.33 = add i64 %index_6, %.32
  %.34 = mul i64 %.33, 16
  %.35 = getelementptr float, float* %in2, i64 %.34
  %.36 = bitcast float* %.35 to i8*
  call void @llvm.prefetch.p0i8(i8* %.36, i32 1, i32 3, i32 1)
  %.37 = add nsw i32 %i, 1
  br label %i.head.12
i.end.14:
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
  %.38 = getelementptr float, float* %rhs_pack, i64 0
  %.39 = bitcast float* %.38 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.39, align 4
  %.40 = getelementptr float, float* %rhs_pack, i64 8
  %.41 = bitcast float* %.40 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.41, align 4
  %.42 = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %.43 = sext i32 %.42 to i64
  %index_7 = mul i64 %.43, 3
  %.44 = getelementptr float, float* %in0, i64 %index_7
  %.45 = load float, float* %.44, align 4
  %.46 = insertelement <8 x float> undef, float %.45, i32 0
  %a = shufflevector <8 x float> %.46, <8 x float> undef, <8 x i32> zeroinitializer
  %.47 = load <8 x float>, <8 x float>* %acc_0.at
  %.48 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.47)
  store <8 x float> %.48, <8 x float>* %acc_0.at
  %.49 = load <8 x float>, <8 x float>* %acc_1.at
  %.50 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.49)
  store <8 x float> %.50, <8 x float>* %acc_1.at
  %.51 = add i32 %index_2, 1
  %.52 = call i32 @llvm.smin.i32(i32 %.51, i32 %index_3)
  %.53 = sext i32 %.52 to i64
  %index_8 = mul i64 %.53, 3
  %.54 = getelementptr float, float* %in0, i64 %index_8
  %.55 = load float, float* %.54, align 4
  %.56 = insertelement <8 x float> undef, float %.55, i32 0
  %a_1 = shufflevector <8 x float> %.56, <8 x float> undef, <8 x i32> zeroinitializer
  %.57 = load <8 x float>, <8 x float>* %acc_2.at
  %.58 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.57)
  store <8 x float> %.58, <8 x float>* %acc_2.at
  %.59 = load <8 x float>, <8 x float>* %acc_3.at
  %.60 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.59)
  store <8 x float> %.60, <8 x float>* %acc_3.at
  %.61 = add i32 %index_2, 2
  %.62 = call i32 @llvm.smin.i32(i32 %.61, i32 %index_3)
  %.63 = sext i32 %.62 to i64
  %index_9 = mul i64 %.63, 3
  %.64 = getelementptr float, float* %in0, i64 %index_9
  %.65 = load float, float* %.64, align 4
  %.66 = insertelement <8 x float> undef, float %.65, i32 0
  %a_2 = shufflevector <8 x float> %.66, <8 x float> undef, <8 x i32> zeroinitializer
  %.67 = load <8 x float>, <8 x float>* %acc_4.at
  %.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.67)
  store <8 x float> %.68, <8 x float>* %acc_4.at
  %.69 = load <8 x float>, <8 x float>* %acc_5.at
  %.70 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.69)
  store <8 x float> %.70, <8 x float>* %acc_5.at
  %.71 = add i32 %index_2, 3
  %.72 = call i32 @llvm.smin.i32(i32 %.71, i32 %index_3)
  %.73 = sext i32 %.72 to i64
  %index_10 = mul i64 %.73, 3
  %.74 = getelementptr float, float* %in0, i64 %index_10
  %.75 = load float, float* %.74, align 4
  %.76 = insertelement <8 x float> undef, float %.75, i32 0
  %a_3 = shufflevector <8 x float> %.76, <8 x float> undef, <8 x i32> zeroinitializer
  %.77 = load <8 x float>, <8 x float>* %acc_6.at
  %.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.77)
  store <8 x float> %.78, <8 x float>* %acc_6.at
  %.79 = load <8 x float>, <8 x float>* %acc_7.at
  %.80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.79)
  store <8 x float> %.80, <8 x float>* %acc_7.at
  %.81 = add i32 %index_2, 4
  %.82 = call i32 @llvm.smin.i32(i32 %.81, i32 %index_3)
  %.83 = sext i32 %.82 to i64
  %index_11 = mul i64 %.83, 3
  %.84 = getelementptr float, float* %in0, i64 %index_11
  %.85 = load float, float* %.84, align 4
  %.86 = insertelement <8 x float> undef, float %.85, i32 0
  %a_4 = shufflevector <8 x float> %.86, <8 x float> undef, <8 x i32> zeroinitializer
  %.87 = load <8 x float>, <8 x float>* %acc_8.at
  %.88 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.87)
  store <8 x float> %.88, <8 x float>* %acc_8.at
  %.89 = load <8 x float>, <8 x float>* %acc_9.at
  %.90 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.89)
  store <8 x float> %.90, <8 x float>* %acc_9.at
  %.91 = add i32 %index_2, 5
  %.92 = call i32 @llvm.smin.i32(i32 %.91, i32 %index_3)
  %.93 = sext i32 %.92 to i64
  %index_12 = mul i64 %.93, 3
  %.94 = getelementptr float, float* %in0, i64 %index_12
  %.95 = load float, float* %.94, align 4
  %.96 = insertelement <8 x float> undef, float %.95, i32 0
  %a_5 = shufflevector <8 x float> %.96, <8 x float> undef, <8 x i32> zeroinitializer
  %.97 = load <8 x float>, <8 x float>* %acc_10.at
  %.98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.97)
  store <8 x float> %.98, <8 x float>* %acc_10.at
  %.99 = load <8 x float>, <8 x float>* %acc_11.at
  %.100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.99)
  store <8 x float> %.100, <8 x float>* %acc_11.at
  %.101 = getelementptr float, float* %rhs_pack, i64 16
  %.102 = bitcast float* %.101 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.102, align 4
  %.103 = getelementptr float, float* %rhs_pack, i64 24
  %.104 = bitcast float* %.103 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.104, align 4
  %.105 = add i64 %index_7, 1
  %.106 = getelementptr float, float* %in0, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = insertelement <8 x float> undef, float %.107, i32 0
  %a_6 = shufflevector <8 x float> %.108, <8 x float> undef, <8 x i32> zeroinitializer
  %.109 = load <8 x float>, <8 x float>* %acc_0.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_0.at
  %.111 = load <8 x float>, <8 x float>* %acc_1.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_1.at
  %.113 = add i64 %index_8, 1
  %.114 = getelementptr float, float* %in0, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_7 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_2.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_2.at
  %.119 = load <8 x float>, <8 x float>* %acc_3.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_3.at
  %.121 = add i64 %index_9, 1
  %.122 = getelementptr float, float* %in0, i64 %.121
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a_8 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_4.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_4.at
  %.127 = load <8 x float>, <8 x float>* %acc_5.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_5.at
  %.129 = add i64 %index_10, 1
  %.130 = getelementptr float, float* %in0, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_9 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_6.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_6.at
  %.135 = load <8 x float>, <8 x float>* %acc_7.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_7.at
  %.137 = add i64 %index_11, 1
  %.138 = getelementptr float, float* %in0, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_10 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_8.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_8.at
  %.143 = load <8 x float>, <8 x float>* %acc_9.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_9.at
  %.145 = add i64 %index_12, 1
  %.146 = getelementptr float, float* %in0, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_11 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_10.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_10.at
  %.151 = load <8 x float>, <8 x float>* %acc_11.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_11.at
  %.153 = getelementptr float, float* %rhs_pack, i64 32
  %.154 = bitcast float* %.153 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.154, align 4
  %.155 = getelementptr float, float* %rhs_pack, i64 40
  %.156 = bitcast float* %.155 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.156, align 4
  %.157 = add i64 %index_7, 2
  %.158 = getelementptr float, float* %in0, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = insertelement <8 x float> undef, float %.159, i32 0
  %a_12 = shufflevector <8 x float> %.160, <8 x float> undef, <8 x i32> zeroinitializer
  %.161 = load <8 x float>, <8 x float>* %acc_0.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_0.at
  %.163 = load <8 x float>, <8 x float>* %acc_1.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_1.at
  %.165 = add i64 %index_8, 2
  %.166 = getelementptr float, float* %in0, i64 %.165
  %.167 = load float, float* %.166, align 4
  %.168 = insertelement <8 x float> undef, float %.167, i32 0
  %a_13 = shufflevector <8 x float> %.168, <8 x float> undef, <8 x i32> zeroinitializer
  %.169 = load <8 x float>, <8 x float>* %acc_2.at
  %.170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.169)
  store <8 x float> %.170, <8 x float>* %acc_2.at
  %.171 = load <8 x float>, <8 x float>* %acc_3.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_3.at
  %.173 = add i64 %index_9, 2
  %.174 = getelementptr float, float* %in0, i64 %.173
  %.175 = load float, float* %.174, align 4
  %.176 = insertelement <8 x float> undef, float %.175, i32 0
  %a_14 = shufflevector <8 x float> %.176, <8 x float> undef, <8 x i32> zeroinitializer
  %.177 = load <8 x float>, <8 x float>* %acc_4.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_4.at
  %.179 = load <8 x float>, <8 x float>* %acc_5.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_5.at
  %.181 = add i64 %index_10, 2
  %.182 = getelementptr float, float* %in0, i64 %.181
  %.183 = load float, float* %.182, align 4
  %.184 = insertelement <8 x float> undef, float %.183, i32 0
  %a_15 = shufflevector <8 x float> %.184, <8 x float> undef, <8 x i32> zeroinitializer
  %.185 = load <8 x float>, <8 x float>* %acc_6.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_6.at
  %.187 = load <8 x float>, <8 x float>* %acc_7.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_7.at
  %.189 = add i64 %index_11, 2
  %.190 = getelementptr float, float* %in0, i64 %.189
  %.191 = load float, float* %.190, align 4
  %.192 = insertelement <8 x float> undef, float %.191, i32 0
  %a_16 = shufflevector <8 x float> %.192, <8 x float> undef, <8 x i32> zeroinitializer
  %.193 = load <8 x float>, <8 x float>* %acc_8.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_8.at
  %.195 = load <8 x float>, <8 x float>* %acc_9.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_9.at
  %.197 = add i64 %index_12, 2
  %.198 = getelementptr float, float* %in0, i64 %.197
  %.199 = load float, float* %.198, align 4
  %.200 = insertelement <8 x float> undef, float %.199, i32 0
  %a_17 = shufflevector <8 x float> %.200, <8 x float> undef, <8 x i32> zeroinitializer
  %.201 = load <8 x float>, <8 x float>* %acc_10.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_10.at
  %.203 = load <8 x float>, <8 x float>* %acc_11.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_11.at
  %.205 = load <8 x float>, <8 x float>* %acc_0.at
  %.206 = getelementptr float, float* %totals, i64 0
  %.207 = bitcast float* %.206 to <8 x float>*
  store <8 x float> %.205, <8 x float>* %.207, align 4
  %.208 = load <8 x float>, <8 x float>* %acc_1.at
  %.209 = getelementptr float, float* %totals, i64 8
  %.210 = bitcast float* %.209 to <8 x float>*
  store <8 x float> %.208, <8 x float>* %.210, align 4
  %.211 = load <8 x float>, <8 x float>* %acc_2.at
  %.212 = getelementptr float, float* %totals, i64 16
  %.213 = bitcast float* %.212 to <8 x float>*
  store <8 x float> %.211, <8 x float>* %.213, align 4
  %.214 = load <8 x float>, <8 x float>* %acc_3.at
  %.215 = getelementptr float, float* %totals, i64 24
  %.216 = bitcast float* %.215 to <8 x float>*
  store <8 x float> %.214, <8 x float>* %.216, align 4
  %.217 = load <8 x float>, <8 x float>* %acc_4.at
  %.218 = getelementptr float, float* %totals, i64 32
  %.219 = bitcast float* %.218 to <8 x float>*
  store <8 x float> %.217, <8 x float>* %.219, align 4
  %.220 = load <8 x float>, <8 x float>* %acc_5.at
  %.221 = getelementptr float, float* %totals, i64 40
  %.222 = bitcast float* %.221 to <8 x float>*
  store <8 x float> %.220, <8 x float>* %.222, align 4
  %.223 = load <8 x float>, <8 x float>* %acc_6.at
  %.224 = getelementptr float, float* %totals, i64 48
  %.225 = bitcast float* %.224 to <8 x float>*
  store <8 x float> %.223, <8 x float>* %.225, align 4
  %.226 = load <8 x float>, <8 x float>* %acc_7.at
  %.227 = getelementptr float, float* %totals, i64 56
  %.228 = bitcast float* %.227 to <8 x float>*
  store <8 x float> %.226, <8 x float>* %.228, align 4
  %.229 = load <8 x float>, <8 x float>* %acc_8.at
  %.230 = getelementptr float, float* %totals, i64 64
  %.231 = bitcast float* %.230 to <8 x float>*
  store <8 x float> %.229, <8 x float>* %.231, align 4
  %.232 = load <8 x float>, <8 x float>* %acc_9.at
  %.233 = getelementptr float, float* %totals, i64 72
  %.234 = bitcast float* %.233 to <8 x float>*
  store <8 x float> %.232, <8 x float>* %.234, align 4
  %.235 = load <8 x float>, <8 x float>* %acc_10.at
  %.236 = getelementptr float, float* %totals, i64 80
  %.237 = bitcast float* %.236 to <8 x float>*
  store <8 x float> %.235, <8 x float>* %.237, align 4
  %.238 = load <8 x float>, <8 x float>* %acc_11.at
  %.239 = getelementptr float, float* %totals, i64 88
  %.240 = bitcast float* %.239 to <8 x float>*
  store <8 x float> %.238, <8 x float>* %.240, align 4
  %.241 = sub i32 %rows, %row
  %.242 = call i32 @llvm.smin.i32(i32 6, i32 %.241)
  br label %i_1.head.15
i_1.head.15:
  %i_1 = phi i32 [ 0, %i.end.14 ], [ %.268, %i_1.body.16 ]
  %.243 = icmp slt i32 %i_1, %.242
  br i1 %.243, label %i_1.body.16, label %i_1.end.17
i_1.body.16:
  %index_13 = sext i32 %i_1 to i64
  %.244 = add i64 %index_6, %index_13
  %index_14 = mul i64 %.244, 16
  %index_15 = mul i64 %index_13, 16
  %.245 = getelementptr float, float* %in2, i64 %index_14
  %.246 = bitcast float* %.245 to <8 x float>*
  %.247 = load <8 x float>, <8 x float>* %.246, align 4
  %.248 = fcmp ogt <8 x float> %.247, zeroinitializer
  %.249 = getelementptr float, float* %totals, i64 %index_15
  %.250 = bitcast float* %.249 to <8 x float>*
  %.251 = load <8 x float>, <8 x float>* %.250, align 4
  %.252 = select <8 x i1> %.248, <8 x float> %.251, <8 x float> zeroinitializer
  %.253 = getelementptr float, float* %in2, i64 %index_14
  %.254 = bitcast float* %.253 to <8 x float>*
  store <8 x float> %.252, <8 x float>* %.254, align 4
  %.255 = add i64 %index_14, 8
  %.256 = getelementptr float, float* %in2, i64 %.255
  %.257 = bitcast float* %.256 to <8 x float>*
  %.258 = load <8 x float>, <8 x float>* %.257, align 4
  %.259 = fcmp ogt <8 x float> %.258, zeroinitializer
  %.260 = add i64 %index_15, 8
  %.261 = getelementptr float, float* %totals, i64 %.260
  %.262 = bitcast float* %.261 to <8 x float>*
  %.263 = load <8 x float>, <8 x float>* %.262, align 4
  %.264 = select <8 x i1> %.259, <8 x float> %.263, <8 x float> zeroinitializer
  %.265 = add i64 %index_14, 8
  %.266 = getelementptr float, float* %in2, i64 %.265
  %.267 = bitcast float* %.266 to <8 x float>*
  store <8 x float> %.264, <8 x float>* %.267, align 4
  %.268 = add nsw i32 %i_1, 1
  br label %i_1.head.15
i_1.end.17:
  %.269 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.9
rows_panel.end.11:
  %.270 = add i32 %group_x, 1
  %.271 = icmp eq i32 %.270, %.grid_x
  %.272 = add i32 %group_y, 1
  %.273 = select i1 %.271, i32 %.272, i32 %group_y
  %.274 = icmp eq i32 %.273, %.grid_y
  %.275 = add i32 %group_z, 1
  %.276 = select i1 %.271, i32 0, i32 %.270
  store i32 %.276, i32* %group_x.at
  %.277 = select i1 %.274, i32 0, i32 %.273
  store i32 %.277, i32* %group_y.at
  %.278 = select i1 %.274, i32 %.275, i32 %group_z
  store i32 %.278, i32* %group_z.at
  %.279 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_2
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 576  bytes: 772
;   grid: 1 x 1 x 1
;   in0: f32[48], read
;   in1: f32[48], read_write
;   in2: f32[48], read_write
;   in3: f32[1], read
;   in4: f32[48], read_write
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
  %.7 = icmp slt i32 %i, 48
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

; train_step_second
;   ops: reduce_sum
;   from: examples/penguins/model.ts:8:23
;   schedule: reduce: vector result 8
;   flops: 16*batch  bytes: 64*batch+64
;   grid: 1 x 1 x 1
;   in0: f32[16*batch], read
;   out0: f32[16], write
;   scratch: sums: f32[16]
define internal void @train_step_second(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.49, %r.end.8 ]
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
  %r = phi i32 [ 0, %.task.body.4 ], [ %.31, %r.body.7 ]
  %.12 = icmp slt i32 %r, %batch
  br i1 %.12, label %r.body.7, label %r.end.8
r.body.7:
  %.13 = sext i32 %r to i64
  %index_1 = mul i64 %.13, 16
  %.14 = getelementptr float, float* %sums, i64 0
  %.15 = bitcast float* %.14 to <8 x float>*
  %.16 = load <8 x float>, <8 x float>* %.15, align 4
  %.17 = getelementptr float, float* %in0, i64 %index_1
  %.18 = bitcast float* %.17 to <8 x float>*
  %.19 = load <8 x float>, <8 x float>* %.18, align 4
  %next = fadd <8 x float> %.16, %.19
  %.20 = getelementptr float, float* %sums, i64 0
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %sums, i64 8
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = add i64 %index_1, 8
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %next_1 = fadd <8 x float> %.24, %.28
  %.29 = getelementptr float, float* %sums, i64 8
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.32 = getelementptr float, float* %sums, i64 0
  %.33 = bitcast float* %.32 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.33, align 4
  %.34 = getelementptr float, float* %out0, i64 0
  %.35 = bitcast float* %.34 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.35, align 4
  %.36 = getelementptr float, float* %sums, i64 8
  %.37 = bitcast float* %.36 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = getelementptr float, float* %out0, i64 8
  %.39 = bitcast float* %.38 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.39, align 4
  %.40 = add i32 %group_x, 1
  %.41 = icmp eq i32 %.40, %.grid_x
  %.42 = add i32 %group_y, 1
  %.43 = select i1 %.41, i32 %.42, i32 %group_y
  %.44 = icmp eq i32 %.43, %.grid_y
  %.45 = add i32 %group_z, 1
  %.46 = select i1 %.41, i32 0, i32 %.40
  store i32 %.46, i32* %group_x.at
  %.47 = select i1 %.44, i32 0, i32 %.43
  store i32 %.47, i32* %group_y.at
  %.48 = select i1 %.44, i32 %.45, i32 %group_z
  store i32 %.48, i32* %group_z.at
  %.49 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_3
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 192  bytes: 260
;   grid: 1 x 1 x 1
;   in0: f32[16], read
;   in1: f32[16], read_write
;   in2: f32[16], read_write
;   in3: f32[1], read
;   in4: f32[16], read_write
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.69, %.task.body.4 ]
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

; train_step_second_1
;   ops: dot_general
;   from: examples/penguins/model.ts:8:23
;   schedule: contract: tile m 36, tile n 16, register m 6, register n 16, vector n 8
;   flops: 1024*batch  bytes: 192*batch+2048
;   grid: 1 x 1 x 1
;   in0: f32[32*batch], read
;   in1: f32[16*batch], read
;   out0: f32[512], write
;   scratch: totals: f32[576]
define internal void @train_step_second_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.464, %i_1.end.26 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.12, %t.body.7 ]
  %.8 = icmp slt i32 %t, 576
  br i1 %.8, label %t.body.7, label %t.end.8
t.body.7:
  %.9 = sext i32 %t to i64
  %.10 = getelementptr float, float* %totals, i64 %.9
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.11, align 4
  %.12 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.13 = add i32 %batch, 1023
  %.14 = sdiv i32 %.13, 1024
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.438, %rows_panel.end.14 ]
  %.15 = icmp slt i32 %kt, %.14
  br i1 %.15, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 1024
  %.16 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 1024, i32 %.16)
  %.17 = sdiv i32 %k_count, 4
  %index_2 = mul i32 %.17, 4
  %.18 = sext i32 %kt to i64
  %index_4 = mul i64 %.18, 1024
  %index_5 = mul i64 %index_4, 16
  %index_8 = mul i64 %index_4, 32
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %kt.body.10 ], [ %.437, %kt_1_rest.end.23 ]
  %.19 = icmp slt i32 %rows_panel, 6
  br i1 %.19, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %.20 = sext i32 %rows_panel to i64
  %index_1 = mul i64 %.20, 6
  %index_3 = mul i64 %index_1, 16
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %rows_panel.body.13 ], [ %.27, %i.body.16 ]
  %.21 = icmp slt i32 %i, 6
  br i1 %.21, label %i.body.16, label %i.end.17
i.body.16:
  %.22 = sext i32 %i to i64
  %.23 = mul i64 %.22, 16
  %.24 = add i64 %index_3, %.23
  %.25 = getelementptr float, float* %totals, i64 %.24
  %.26 = bitcast float* %.25 to i8*
  call void @llvm.prefetch.p0i8(i8* %.26, i32 1, i32 3, i32 1)
  %.27 = add nsw i32 %i, 1
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
  %.28 = sext i32 %row to i64
  %index_9 = add i64 %index_8, %.28
  %.29 = add i64 %index_1, 1
  %index_11 = add i64 %index_8, %.29
  %.30 = add i32 %row, 2
  %.31 = call i32 @llvm.smin.i32(i32 %.30, i32 31)
  %.32 = sext i32 %.31 to i64
  %index_12 = add i64 %index_8, %.32
  %.33 = add i32 %row, 3
  %.34 = call i32 @llvm.smin.i32(i32 %.33, i32 31)
  %.35 = sext i32 %.34 to i64
  %index_13 = add i64 %index_8, %.35
  %.36 = add i32 %row, 4
  %.37 = call i32 @llvm.smin.i32(i32 %.36, i32 31)
  %.38 = sext i32 %.37 to i64
  %index_14 = add i64 %index_8, %.38
  %.39 = add i32 %row, 5
  %.40 = call i32 @llvm.smin.i32(i32 %.39, i32 31)
  %.41 = sext i32 %.40 to i64
  %index_15 = add i64 %index_8, %.41
  br label %kt_1.head.18
kt_1.head.18:
  %kt_1 = phi i32 [ 0, %i.end.17 ], [ %.271, %kt_1.body.19 ]
  %.42 = icmp slt i32 %kt_1, %index_2
  br i1 %.42, label %kt_1.body.19, label %kt_1.end.20
kt_1.body.19:
  %index_6 = sext i32 %kt_1 to i64
  %.43 = mul i64 %index_6, 16
  %index_7 = add i64 %index_5, %.43
  %.44 = add i64 %index_7, 512
  %.45 = getelementptr float, float* %in1, i64 %.44
  %.46 = bitcast float* %.45 to i8*
  call void @llvm.prefetch.p0i8(i8* %.46, i32 0, i32 3, i32 1)
  %.47 = getelementptr float, float* %in1, i64 %index_7
  %.48 = bitcast float* %.47 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.48, align 4
  %.49 = add i64 %index_7, 8
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.51, align 4
  %index_10 = mul i64 %index_6, 32
  %.52 = add i64 %index_9, %index_10
  %.53 = getelementptr float, float* %in0, i64 %.52
  %.54 = load float, float* %.53, align 4
  %.55 = insertelement <8 x float> undef, float %.54, i32 0
  %a = shufflevector <8 x float> %.55, <8 x float> undef, <8 x i32> zeroinitializer
  %.56 = load <8 x float>, <8 x float>* %acc_0.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_0.at
  %.58 = load <8 x float>, <8 x float>* %acc_1.at
  %.59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.58)
  store <8 x float> %.59, <8 x float>* %acc_1.at
  %.60 = add i64 %index_11, %index_10
  %.61 = getelementptr float, float* %in0, i64 %.60
  %.62 = load float, float* %.61, align 4
  %.63 = insertelement <8 x float> undef, float %.62, i32 0
  %a_1 = shufflevector <8 x float> %.63, <8 x float> undef, <8 x i32> zeroinitializer
  %.64 = load <8 x float>, <8 x float>* %acc_2.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_2.at
  %.66 = load <8 x float>, <8 x float>* %acc_3.at
  %.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.66)
  store <8 x float> %.67, <8 x float>* %acc_3.at
  %.68 = add i64 %index_12, %index_10
  %.69 = getelementptr float, float* %in0, i64 %.68
  %.70 = load float, float* %.69, align 4
  %.71 = insertelement <8 x float> undef, float %.70, i32 0
  %a_2 = shufflevector <8 x float> %.71, <8 x float> undef, <8 x i32> zeroinitializer
  %.72 = load <8 x float>, <8 x float>* %acc_4.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_4.at
  %.74 = load <8 x float>, <8 x float>* %acc_5.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_5.at
  %.76 = add i64 %index_13, %index_10
  %.77 = getelementptr float, float* %in0, i64 %.76
  %.78 = load float, float* %.77, align 4
  %.79 = insertelement <8 x float> undef, float %.78, i32 0
  %a_3 = shufflevector <8 x float> %.79, <8 x float> undef, <8 x i32> zeroinitializer
  %.80 = load <8 x float>, <8 x float>* %acc_6.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_6.at
  %.82 = load <8 x float>, <8 x float>* %acc_7.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_7.at
  %.84 = add i64 %index_14, %index_10
  %.85 = getelementptr float, float* %in0, i64 %.84
  %.86 = load float, float* %.85, align 4
  %.87 = insertelement <8 x float> undef, float %.86, i32 0
  %a_4 = shufflevector <8 x float> %.87, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = load <8 x float>, <8 x float>* %acc_8.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_8.at
  %.90 = load <8 x float>, <8 x float>* %acc_9.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_9.at
  %.92 = add i64 %index_15, %index_10
  %.93 = getelementptr float, float* %in0, i64 %.92
  %.94 = load float, float* %.93, align 4
  %.95 = insertelement <8 x float> undef, float %.94, i32 0
  %a_5 = shufflevector <8 x float> %.95, <8 x float> undef, <8 x i32> zeroinitializer
  %.96 = load <8 x float>, <8 x float>* %acc_10.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_10.at
  %.98 = load <8 x float>, <8 x float>* %acc_11.at
  %.99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.98)
  store <8 x float> %.99, <8 x float>* %acc_11.at
  %index_16 = add i64 %index_6, 1
  %.100 = mul i64 %index_16, 16
  %index_17 = add i64 %index_5, %.100
  %.101 = add i64 %index_17, 512
  %.102 = getelementptr float, float* %in1, i64 %.101
  %.103 = bitcast float* %.102 to i8*
  call void @llvm.prefetch.p0i8(i8* %.103, i32 0, i32 3, i32 1)
  %.104 = getelementptr float, float* %in1, i64 %index_17
  %.105 = bitcast float* %.104 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.105, align 4
  %.106 = add i64 %index_17, 8
  %.107 = getelementptr float, float* %in1, i64 %.106
  %.108 = bitcast float* %.107 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.108, align 4
  %index_18 = mul i64 %index_16, 32
  %.109 = add i64 %index_9, %index_18
  %.110 = getelementptr float, float* %in0, i64 %.109
  %.111 = load float, float* %.110, align 4
  %.112 = insertelement <8 x float> undef, float %.111, i32 0
  %a_6 = shufflevector <8 x float> %.112, <8 x float> undef, <8 x i32> zeroinitializer
  %.113 = load <8 x float>, <8 x float>* %acc_0.at
  %.114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.113)
  store <8 x float> %.114, <8 x float>* %acc_0.at
  %.115 = load <8 x float>, <8 x float>* %acc_1.at
  %.116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.115)
  store <8 x float> %.116, <8 x float>* %acc_1.at
  %.117 = add i64 %index_11, %index_18
  %.118 = getelementptr float, float* %in0, i64 %.117
  %.119 = load float, float* %.118, align 4
  %.120 = insertelement <8 x float> undef, float %.119, i32 0
  %a_7 = shufflevector <8 x float> %.120, <8 x float> undef, <8 x i32> zeroinitializer
  %.121 = load <8 x float>, <8 x float>* %acc_2.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_2.at
  %.123 = load <8 x float>, <8 x float>* %acc_3.at
  %.124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.123)
  store <8 x float> %.124, <8 x float>* %acc_3.at
  %.125 = add i64 %index_12, %index_18
  %.126 = getelementptr float, float* %in0, i64 %.125
  %.127 = load float, float* %.126, align 4
  %.128 = insertelement <8 x float> undef, float %.127, i32 0
  %a_8 = shufflevector <8 x float> %.128, <8 x float> undef, <8 x i32> zeroinitializer
  %.129 = load <8 x float>, <8 x float>* %acc_4.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_4.at
  %.131 = load <8 x float>, <8 x float>* %acc_5.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_5.at
  %.133 = add i64 %index_13, %index_18
  %.134 = getelementptr float, float* %in0, i64 %.133
  %.135 = load float, float* %.134, align 4
  %.136 = insertelement <8 x float> undef, float %.135, i32 0
  %a_9 = shufflevector <8 x float> %.136, <8 x float> undef, <8 x i32> zeroinitializer
  %.137 = load <8 x float>, <8 x float>* %acc_6.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_6.at
  %.139 = load <8 x float>, <8 x float>* %acc_7.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_7.at
  %.141 = add i64 %index_14, %index_18
  %.142 = getelementptr float, float* %in0, i64 %.141
  %.143 = load float, float* %.142, align 4
  %.144 = insertelement <8 x float> undef, float %.143, i32 0
  %a_10 = shufflevector <8 x float> %.144, <8 x float> undef, <8 x i32> zeroinitializer
  %.145 = load <8 x float>, <8 x float>* %acc_8.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_8.at
  %.147 = load <8 x float>, <8 x float>* %acc_9.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_9.at
  %.149 = add i64 %index_15, %index_18
  %.150 = getelementptr float, float* %in0, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> undef, float %.151, i32 0
  %a_11 = shufflevector <8 x float> %.152, <8 x float> undef, <8 x i32> zeroinitializer
  %.153 = load <8 x float>, <8 x float>* %acc_10.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_10.at
  %.155 = load <8 x float>, <8 x float>* %acc_11.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_6, 2
  %.157 = mul i64 %index_19, 16
  %index_20 = add i64 %index_5, %.157
  %.158 = add i64 %index_20, 512
  %.159 = getelementptr float, float* %in1, i64 %.158
  %.160 = bitcast float* %.159 to i8*
  call void @llvm.prefetch.p0i8(i8* %.160, i32 0, i32 3, i32 1)
  %.161 = getelementptr float, float* %in1, i64 %index_20
  %.162 = bitcast float* %.161 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.162, align 4
  %.163 = add i64 %index_20, 8
  %.164 = getelementptr float, float* %in1, i64 %.163
  %.165 = bitcast float* %.164 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.165, align 4
  %index_21 = mul i64 %index_19, 32
  %.166 = add i64 %index_9, %index_21
  %.167 = getelementptr float, float* %in0, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_12 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_0.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_0.at
  %.172 = load <8 x float>, <8 x float>* %acc_1.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_1.at
  %.174 = add i64 %index_11, %index_21
  %.175 = getelementptr float, float* %in0, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_13 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_2.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_2.at
  %.180 = load <8 x float>, <8 x float>* %acc_3.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_3.at
  %.182 = add i64 %index_12, %index_21
  %.183 = getelementptr float, float* %in0, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_14 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_4.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_4.at
  %.188 = load <8 x float>, <8 x float>* %acc_5.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_5.at
  %.190 = add i64 %index_13, %index_21
  %.191 = getelementptr float, float* %in0, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_15 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_6.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_6.at
  %.196 = load <8 x float>, <8 x float>* %acc_7.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_7.at
  %.198 = add i64 %index_14, %index_21
  %.199 = getelementptr float, float* %in0, i64 %.198
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_16 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_8.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_8.at
  %.204 = load <8 x float>, <8 x float>* %acc_9.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_9.at
  %.206 = add i64 %index_15, %index_21
  %.207 = getelementptr float, float* %in0, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_17 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_10.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_10.at
  %.212 = load <8 x float>, <8 x float>* %acc_11.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_6, 3
  %.214 = mul i64 %index_22, 16
  %index_23 = add i64 %index_5, %.214
  %.215 = add i64 %index_23, 512
  %.216 = getelementptr float, float* %in1, i64 %.215
  %.217 = bitcast float* %.216 to i8*
  call void @llvm.prefetch.p0i8(i8* %.217, i32 0, i32 3, i32 1)
  %.218 = getelementptr float, float* %in1, i64 %index_23
  %.219 = bitcast float* %.218 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.219, align 4
  %.220 = add i64 %index_23, 8
  %.221 = getelementptr float, float* %in1, i64 %.220
  %.222 = bitcast float* %.221 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.222, align 4
  %index_24 = mul i64 %index_22, 32
  %.223 = add i64 %index_9, %index_24
  %.224 = getelementptr float, float* %in0, i64 %.223
  %.225 = load float, float* %.224, align 4
  %.226 = insertelement <8 x float> undef, float %.225, i32 0
  %a_18 = shufflevector <8 x float> %.226, <8 x float> undef, <8 x i32> zeroinitializer
  %.227 = load <8 x float>, <8 x float>* %acc_0.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_0.at
  %.229 = load <8 x float>, <8 x float>* %acc_1.at
  %.230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.229)
  store <8 x float> %.230, <8 x float>* %acc_1.at
  %.231 = add i64 %index_11, %index_24
  %.232 = getelementptr float, float* %in0, i64 %.231
  %.233 = load float, float* %.232, align 4
  %.234 = insertelement <8 x float> undef, float %.233, i32 0
  %a_19 = shufflevector <8 x float> %.234, <8 x float> undef, <8 x i32> zeroinitializer
  %.235 = load <8 x float>, <8 x float>* %acc_2.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_2.at
  %.237 = load <8 x float>, <8 x float>* %acc_3.at
  %.238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.237)
  store <8 x float> %.238, <8 x float>* %acc_3.at
  %.239 = add i64 %index_12, %index_24
  %.240 = getelementptr float, float* %in0, i64 %.239
  %.241 = load float, float* %.240, align 4
  %.242 = insertelement <8 x float> undef, float %.241, i32 0
  %a_20 = shufflevector <8 x float> %.242, <8 x float> undef, <8 x i32> zeroinitializer
  %.243 = load <8 x float>, <8 x float>* %acc_4.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_4.at
  %.245 = load <8 x float>, <8 x float>* %acc_5.at
  %.246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.245)
  store <8 x float> %.246, <8 x float>* %acc_5.at
  %.247 = add i64 %index_13, %index_24
  %.248 = getelementptr float, float* %in0, i64 %.247
  %.249 = load float, float* %.248, align 4
  %.250 = insertelement <8 x float> undef, float %.249, i32 0
  %a_21 = shufflevector <8 x float> %.250, <8 x float> undef, <8 x i32> zeroinitializer
  %.251 = load <8 x float>, <8 x float>* %acc_6.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_6.at
  %.253 = load <8 x float>, <8 x float>* %acc_7.at
  %.254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.253)
  store <8 x float> %.254, <8 x float>* %acc_7.at
  %.255 = add i64 %index_14, %index_24
  %.256 = getelementptr float, float* %in0, i64 %.255
  %.257 = load float, float* %.256, align 4
  %.258 = insertelement <8 x float> undef, float %.257, i32 0
  %a_22 = shufflevector <8 x float> %.258, <8 x float> undef, <8 x i32> zeroinitializer
  %.259 = load <8 x float>, <8 x float>* %acc_8.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_8.at
  %.261 = load <8 x float>, <8 x float>* %acc_9.at
  %.262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.261)
  store <8 x float> %.262, <8 x float>* %acc_9.at
  %.263 = add i64 %index_15, %index_24
  %.264 = getelementptr float, float* %in0, i64 %.263
  %.265 = load float, float* %.264, align 4
  %.266 = insertelement <8 x float> undef, float %.265, i32 0
  %a_23 = shufflevector <8 x float> %.266, <8 x float> undef, <8 x i32> zeroinitializer
  %.267 = load <8 x float>, <8 x float>* %acc_10.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_10.at
  %.269 = load <8 x float>, <8 x float>* %acc_11.at
  %.270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.269)
  store <8 x float> %.270, <8 x float>* %acc_11.at
  %.271 = add nsw i32 %kt_1, 4
  br label %kt_1.head.18
kt_1.end.20:
  br label %kt_1_rest.head.21
kt_1_rest.head.21:
  %kt_1_rest = phi i32 [ %index_2, %kt_1.end.20 ], [ %.330, %kt_1_rest.body.22 ]
  %.272 = icmp slt i32 %kt_1_rest, %k_count
  br i1 %.272, label %kt_1_rest.body.22, label %kt_1_rest.end.23
kt_1_rest.body.22:
  %index_25 = sext i32 %kt_1_rest to i64
  %.273 = mul i64 %index_25, 16
  %index_26 = add i64 %index_5, %.273
  %.274 = add i64 %index_26, 512
  %.275 = getelementptr float, float* %in1, i64 %.274
  %.276 = bitcast float* %.275 to i8*
  call void @llvm.prefetch.p0i8(i8* %.276, i32 0, i32 3, i32 1)
  %.277 = getelementptr float, float* %in1, i64 %index_26
  %.278 = bitcast float* %.277 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.278, align 4
  %.279 = add i64 %index_26, 8
  %.280 = getelementptr float, float* %in1, i64 %.279
  %.281 = bitcast float* %.280 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.281, align 4
  %index_27 = mul i64 %index_25, 32
  %.282 = add i64 %index_9, %index_27
  %.283 = getelementptr float, float* %in0, i64 %.282
  %.284 = load float, float* %.283, align 4
  %.285 = insertelement <8 x float> undef, float %.284, i32 0
  %a_24 = shufflevector <8 x float> %.285, <8 x float> undef, <8 x i32> zeroinitializer
  %.286 = load <8 x float>, <8 x float>* %acc_0.at
  %.287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.286)
  store <8 x float> %.287, <8 x float>* %acc_0.at
  %.288 = load <8 x float>, <8 x float>* %acc_1.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_1.at
  %.290 = add i64 %index_11, %index_27
  %.291 = getelementptr float, float* %in0, i64 %.290
  %.292 = load float, float* %.291, align 4
  %.293 = insertelement <8 x float> undef, float %.292, i32 0
  %a_25 = shufflevector <8 x float> %.293, <8 x float> undef, <8 x i32> zeroinitializer
  %.294 = load <8 x float>, <8 x float>* %acc_2.at
  %.295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.294)
  store <8 x float> %.295, <8 x float>* %acc_2.at
  %.296 = load <8 x float>, <8 x float>* %acc_3.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_3.at
  %.298 = add i64 %index_12, %index_27
  %.299 = getelementptr float, float* %in0, i64 %.298
  %.300 = load float, float* %.299, align 4
  %.301 = insertelement <8 x float> undef, float %.300, i32 0
  %a_26 = shufflevector <8 x float> %.301, <8 x float> undef, <8 x i32> zeroinitializer
  %.302 = load <8 x float>, <8 x float>* %acc_4.at
  %.303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.302)
  store <8 x float> %.303, <8 x float>* %acc_4.at
  %.304 = load <8 x float>, <8 x float>* %acc_5.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_5.at
  %.306 = add i64 %index_13, %index_27
  %.307 = getelementptr float, float* %in0, i64 %.306
  %.308 = load float, float* %.307, align 4
  %.309 = insertelement <8 x float> undef, float %.308, i32 0
  %a_27 = shufflevector <8 x float> %.309, <8 x float> undef, <8 x i32> zeroinitializer
  %.310 = load <8 x float>, <8 x float>* %acc_6.at
  %.311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.310)
  store <8 x float> %.311, <8 x float>* %acc_6.at
  %.312 = load <8 x float>, <8 x float>* %acc_7.at
  %.313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.312)
  store <8 x float> %.313, <8 x float>* %acc_7.at
  %.314 = add i64 %index_14, %index_27
  %.315 = getelementptr float, float* %in0, i64 %.314
  %.316 = load float, float* %.315, align 4
  %.317 = insertelement <8 x float> undef, float %.316, i32 0
  %a_28 = shufflevector <8 x float> %.317, <8 x float> undef, <8 x i32> zeroinitializer
  %.318 = load <8 x float>, <8 x float>* %acc_8.at
  %.319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.318)
  store <8 x float> %.319, <8 x float>* %acc_8.at
  %.320 = load <8 x float>, <8 x float>* %acc_9.at
  %.321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.320)
  store <8 x float> %.321, <8 x float>* %acc_9.at
  %.322 = add i64 %index_15, %index_27
  %.323 = getelementptr float, float* %in0, i64 %.322
  %.324 = load float, float* %.323, align 4
  %.325 = insertelement <8 x float> undef, float %.324, i32 0
  %a_29 = shufflevector <8 x float> %.325, <8 x float> undef, <8 x i32> zeroinitializer
  %.326 = load <8 x float>, <8 x float>* %acc_10.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_10.at
  %.328 = load <8 x float>, <8 x float>* %acc_11.at
  %.329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.328)
  store <8 x float> %.329, <8 x float>* %acc_11.at
  %.330 = add nsw i32 %kt_1_rest, 1
  br label %kt_1_rest.head.21
kt_1_rest.end.23:
  %.331 = getelementptr float, float* %totals, i64 %index_3
  %.332 = bitcast float* %.331 to <8 x float>*
  %.333 = load <8 x float>, <8 x float>* %.332, align 4
  %.334 = load <8 x float>, <8 x float>* %acc_0.at
  %.335 = fadd <8 x float> %.333, %.334
  %.336 = getelementptr float, float* %totals, i64 %index_3
  %.337 = bitcast float* %.336 to <8 x float>*
  store <8 x float> %.335, <8 x float>* %.337, align 4
  %.338 = add i64 %index_3, 8
  %.339 = getelementptr float, float* %totals, i64 %.338
  %.340 = bitcast float* %.339 to <8 x float>*
  %.341 = load <8 x float>, <8 x float>* %.340, align 4
  %.342 = load <8 x float>, <8 x float>* %acc_1.at
  %.343 = fadd <8 x float> %.341, %.342
  %.344 = add i64 %index_3, 8
  %.345 = getelementptr float, float* %totals, i64 %.344
  %.346 = bitcast float* %.345 to <8 x float>*
  store <8 x float> %.343, <8 x float>* %.346, align 4
  %.347 = add i64 %index_3, 16
  %.348 = getelementptr float, float* %totals, i64 %.347
  %.349 = bitcast float* %.348 to <8 x float>*
  %.350 = load <8 x float>, <8 x float>* %.349, align 4
  %.351 = load <8 x float>, <8 x float>* %acc_2.at
  %.352 = fadd <8 x float> %.350, %.351
  %.353 = add i64 %index_3, 16
  %.354 = getelementptr float, float* %totals, i64 %.353
  %.355 = bitcast float* %.354 to <8 x float>*
  store <8 x float> %.352, <8 x float>* %.355, align 4
  %.356 = add i64 %index_3, 24
  %.357 = getelementptr float, float* %totals, i64 %.356
  %.358 = bitcast float* %.357 to <8 x float>*
  %.359 = load <8 x float>, <8 x float>* %.358, align 4
  %.360 = load <8 x float>, <8 x float>* %acc_3.at
  %.361 = fadd <8 x float> %.359, %.360
  %.362 = add i64 %index_3, 24
  %.363 = getelementptr float, float* %totals, i64 %.362
  %.364 = bitcast float* %.363 to <8 x float>*
  store <8 x float> %.361, <8 x float>* %.364, align 4
  %.365 = add i64 %index_3, 32
  %.366 = getelementptr float, float* %totals, i64 %.365
  %.367 = bitcast float* %.366 to <8 x float>*
  %.368 = load <8 x float>, <8 x float>* %.367, align 4
  %.369 = load <8 x float>, <8 x float>* %acc_4.at
  %.370 = fadd <8 x float> %.368, %.369
  %.371 = add i64 %index_3, 32
  %.372 = getelementptr float, float* %totals, i64 %.371
  %.373 = bitcast float* %.372 to <8 x float>*
  store <8 x float> %.370, <8 x float>* %.373, align 4
  %.374 = add i64 %index_3, 40
  %.375 = getelementptr float, float* %totals, i64 %.374
  %.376 = bitcast float* %.375 to <8 x float>*
  %.377 = load <8 x float>, <8 x float>* %.376, align 4
  %.378 = load <8 x float>, <8 x float>* %acc_5.at
  %.379 = fadd <8 x float> %.377, %.378
  %.380 = add i64 %index_3, 40
  %.381 = getelementptr float, float* %totals, i64 %.380
  %.382 = bitcast float* %.381 to <8 x float>*
  store <8 x float> %.379, <8 x float>* %.382, align 4
  %.383 = add i64 %index_3, 48
  %.384 = getelementptr float, float* %totals, i64 %.383
  %.385 = bitcast float* %.384 to <8 x float>*
  %.386 = load <8 x float>, <8 x float>* %.385, align 4
  %.387 = load <8 x float>, <8 x float>* %acc_6.at
  %.388 = fadd <8 x float> %.386, %.387
  %.389 = add i64 %index_3, 48
  %.390 = getelementptr float, float* %totals, i64 %.389
  %.391 = bitcast float* %.390 to <8 x float>*
  store <8 x float> %.388, <8 x float>* %.391, align 4
  %.392 = add i64 %index_3, 56
  %.393 = getelementptr float, float* %totals, i64 %.392
  %.394 = bitcast float* %.393 to <8 x float>*
  %.395 = load <8 x float>, <8 x float>* %.394, align 4
  %.396 = load <8 x float>, <8 x float>* %acc_7.at
  %.397 = fadd <8 x float> %.395, %.396
  %.398 = add i64 %index_3, 56
  %.399 = getelementptr float, float* %totals, i64 %.398
  %.400 = bitcast float* %.399 to <8 x float>*
  store <8 x float> %.397, <8 x float>* %.400, align 4
  %.401 = add i64 %index_3, 64
  %.402 = getelementptr float, float* %totals, i64 %.401
  %.403 = bitcast float* %.402 to <8 x float>*
  %.404 = load <8 x float>, <8 x float>* %.403, align 4
  %.405 = load <8 x float>, <8 x float>* %acc_8.at
  %.406 = fadd <8 x float> %.404, %.405
  %.407 = add i64 %index_3, 64
  %.408 = getelementptr float, float* %totals, i64 %.407
  %.409 = bitcast float* %.408 to <8 x float>*
  store <8 x float> %.406, <8 x float>* %.409, align 4
  %.410 = add i64 %index_3, 72
  %.411 = getelementptr float, float* %totals, i64 %.410
  %.412 = bitcast float* %.411 to <8 x float>*
  %.413 = load <8 x float>, <8 x float>* %.412, align 4
  %.414 = load <8 x float>, <8 x float>* %acc_9.at
  %.415 = fadd <8 x float> %.413, %.414
  %.416 = add i64 %index_3, 72
  %.417 = getelementptr float, float* %totals, i64 %.416
  %.418 = bitcast float* %.417 to <8 x float>*
  store <8 x float> %.415, <8 x float>* %.418, align 4
  %.419 = add i64 %index_3, 80
  %.420 = getelementptr float, float* %totals, i64 %.419
  %.421 = bitcast float* %.420 to <8 x float>*
  %.422 = load <8 x float>, <8 x float>* %.421, align 4
  %.423 = load <8 x float>, <8 x float>* %acc_10.at
  %.424 = fadd <8 x float> %.422, %.423
  %.425 = add i64 %index_3, 80
  %.426 = getelementptr float, float* %totals, i64 %.425
  %.427 = bitcast float* %.426 to <8 x float>*
  store <8 x float> %.424, <8 x float>* %.427, align 4
  %.428 = add i64 %index_3, 88
  %.429 = getelementptr float, float* %totals, i64 %.428
  %.430 = bitcast float* %.429 to <8 x float>*
  %.431 = load <8 x float>, <8 x float>* %.430, align 4
  %.432 = load <8 x float>, <8 x float>* %acc_11.at
  %.433 = fadd <8 x float> %.431, %.432
  %.434 = add i64 %index_3, 88
  %.435 = getelementptr float, float* %totals, i64 %.434
  %.436 = bitcast float* %.435 to <8 x float>*
  store <8 x float> %.433, <8 x float>* %.436, align 4
  %.437 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.438 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_1.head.24
i_1.head.24:
  %i_1 = phi i32 [ 0, %kt.end.11 ], [ %.454, %i_1.body.25 ]
  %.439 = icmp slt i32 %i_1, 32
  br i1 %.439, label %i_1.body.25, label %i_1.end.26
i_1.body.25:
  %.440 = sext i32 %i_1 to i64
  %index_28 = mul i64 %.440, 16
  %.441 = sext i32 %i_1 to i64
  %index_29 = mul i64 %.441, 16
  %.442 = getelementptr float, float* %totals, i64 %index_29
  %.443 = bitcast float* %.442 to <8 x float>*
  %.444 = load <8 x float>, <8 x float>* %.443, align 4
  %.445 = getelementptr float, float* %out0, i64 %index_28
  %.446 = bitcast float* %.445 to <8 x float>*
  store <8 x float> %.444, <8 x float>* %.446, align 4
  %.447 = add i64 %index_29, 8
  %.448 = getelementptr float, float* %totals, i64 %.447
  %.449 = bitcast float* %.448 to <8 x float>*
  %.450 = load <8 x float>, <8 x float>* %.449, align 4
  %.451 = add i64 %index_28, 8
  %.452 = getelementptr float, float* %out0, i64 %.451
  %.453 = bitcast float* %.452 to <8 x float>*
  store <8 x float> %.450, <8 x float>* %.453, align 4
  %.454 = add nsw i32 %i_1, 1
  br label %i_1.head.24
i_1.end.26:
  %.455 = add i32 %group_x, 1
  %.456 = icmp eq i32 %.455, %.grid_x
  %.457 = add i32 %group_y, 1
  %.458 = select i1 %.456, i32 %.457, i32 %group_y
  %.459 = icmp eq i32 %.458, %.grid_y
  %.460 = add i32 %group_z, 1
  %.461 = select i1 %.456, i32 0, i32 %.455
  store i32 %.461, i32* %group_x.at
  %.462 = select i1 %.459, i32 0, i32 %.458
  store i32 %.462, i32* %group_y.at
  %.463 = select i1 %.459, i32 %.460, i32 %group_z
  store i32 %.463, i32* %group_z.at
  %.464 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_second_2
;   ops: dot_general, gt, select
;   from: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
;   schedule: contract: tile m 384, block m 192, tile n 32, register m 6, register n 16, vector n 8, stage rhs, vector k 8, stage lhs
;   flops: 1088*batch  bytes: 192*batch+2048
;   grid: floordiv(batch+383, 384) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[512], read
;   in2: f32[32*batch], read_write
;   scratch: lhs_pack: f32[3072], rhs_pack: f32[512], totals: f32[96]
define internal void @train_step_second_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 14336
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.446, %block.end.17 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  br label %group.head.6
group.head.6:
  %group = phi i32 [ 0, %.task.body.4 ], [ %.116, %k_1.end.14 ]
  %.11 = icmp slt i32 %group, 2
  br i1 %.11, label %group.body.7, label %group.end.8
group.body.7:
  %group_start = mul i32 %group, 16
  %.12 = sext i32 %group_start to i64
  %index_1 = mul i64 %.12, 16
  %.13 = sext i32 %group to i64
  %index_4 = mul i64 %.13, 256
  br label %k.head.9
k.head.9:
  %k = phi i32 [ 0, %group.body.7 ], [ %.63, %k.body.10 ]
  %.14 = icmp slt i32 %k, 2
  br i1 %.14, label %k.body.10, label %k.end.11
k.body.10:
  %index_2 = sext i32 %k to i64
  %.15 = mul i64 %index_2, 8
  %index_3 = add i64 %index_1, %.15
  %.16 = getelementptr float, float* %in1, i64 %index_3
  %.17 = bitcast float* %.16 to <8 x float>*
  %along = load <8 x float>, <8 x float>* %.17, align 4
  %.18 = add i64 %index_3, 16
  %.19 = getelementptr float, float* %in1, i64 %.18
  %.20 = bitcast float* %.19 to <8 x float>*
  %along_1 = load <8 x float>, <8 x float>* %.20, align 4
  %.21 = add i64 %index_3, 32
  %.22 = getelementptr float, float* %in1, i64 %.21
  %.23 = bitcast float* %.22 to <8 x float>*
  %along_2 = load <8 x float>, <8 x float>* %.23, align 4
  %.24 = add i64 %index_3, 48
  %.25 = getelementptr float, float* %in1, i64 %.24
  %.26 = bitcast float* %.25 to <8 x float>*
  %along_3 = load <8 x float>, <8 x float>* %.26, align 4
  %.27 = add i64 %index_3, 64
  %.28 = getelementptr float, float* %in1, i64 %.27
  %.29 = bitcast float* %.28 to <8 x float>*
  %along_4 = load <8 x float>, <8 x float>* %.29, align 4
  %.30 = add i64 %index_3, 80
  %.31 = getelementptr float, float* %in1, i64 %.30
  %.32 = bitcast float* %.31 to <8 x float>*
  %along_5 = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = add i64 %index_3, 96
  %.34 = getelementptr float, float* %in1, i64 %.33
  %.35 = bitcast float* %.34 to <8 x float>*
  %along_6 = load <8 x float>, <8 x float>* %.35, align 4
  %.36 = add i64 %index_3, 112
  %.37 = getelementptr float, float* %in1, i64 %.36
  %.38 = bitcast float* %.37 to <8 x float>*
  %along_7 = load <8 x float>, <8 x float>* %.38, align 4
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
  %.39 = mul i64 %index_2, 128
  %index_5 = add i64 %index_4, %.39
  %.40 = getelementptr float, float* %rhs_pack, i64 %index_5
  %.41 = bitcast float* %.40 to <8 x float>*
  store <8 x float> %exchanged_16, <8 x float>* %.41, align 4
  %.42 = add i64 %index_5, 16
  %.43 = getelementptr float, float* %rhs_pack, i64 %.42
  %.44 = bitcast float* %.43 to <8 x float>*
  store <8 x float> %exchanged_17, <8 x float>* %.44, align 4
  %.45 = add i64 %index_5, 32
  %.46 = getelementptr float, float* %rhs_pack, i64 %.45
  %.47 = bitcast float* %.46 to <8 x float>*
  store <8 x float> %exchanged_18, <8 x float>* %.47, align 4
  %.48 = add i64 %index_5, 48
  %.49 = getelementptr float, float* %rhs_pack, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  store <8 x float> %exchanged_19, <8 x float>* %.50, align 4
  %.51 = add i64 %index_5, 64
  %.52 = getelementptr float, float* %rhs_pack, i64 %.51
  %.53 = bitcast float* %.52 to <8 x float>*
  store <8 x float> %exchanged_20, <8 x float>* %.53, align 4
  %.54 = add i64 %index_5, 80
  %.55 = getelementptr float, float* %rhs_pack, i64 %.54
  %.56 = bitcast float* %.55 to <8 x float>*
  store <8 x float> %exchanged_21, <8 x float>* %.56, align 4
  %.57 = add i64 %index_5, 96
  %.58 = getelementptr float, float* %rhs_pack, i64 %.57
  %.59 = bitcast float* %.58 to <8 x float>*
  store <8 x float> %exchanged_22, <8 x float>* %.59, align 4
  %.60 = add i64 %index_5, 112
  %.61 = getelementptr float, float* %rhs_pack, i64 %.60
  %.62 = bitcast float* %.61 to <8 x float>*
  store <8 x float> %exchanged_23, <8 x float>* %.62, align 4
  %.63 = add nsw i32 %k, 1
  br label %k.head.9
k.end.11:
  br label %k_1.head.12
k_1.head.12:
  %k_1 = phi i32 [ 0, %k.end.11 ], [ %.115, %k_1.body.13 ]
  %.64 = icmp slt i32 %k_1, 2
  br i1 %.64, label %k_1.body.13, label %k_1.end.14
k_1.body.13:
  %index_6 = sext i32 %k_1 to i64
  %.65 = mul i64 %index_6, 8
  %index_9 = add i64 %index_1, %.65
  %.66 = add i64 %index_9, 128
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = bitcast float* %.67 to <8 x float>*
  %along_8 = load <8 x float>, <8 x float>* %.68, align 4
  %.69 = add i64 %index_9, 144
  %.70 = getelementptr float, float* %in1, i64 %.69
  %.71 = bitcast float* %.70 to <8 x float>*
  %along_9 = load <8 x float>, <8 x float>* %.71, align 4
  %.72 = add i64 %index_9, 160
  %.73 = getelementptr float, float* %in1, i64 %.72
  %.74 = bitcast float* %.73 to <8 x float>*
  %along_10 = load <8 x float>, <8 x float>* %.74, align 4
  %.75 = add i64 %index_9, 176
  %.76 = getelementptr float, float* %in1, i64 %.75
  %.77 = bitcast float* %.76 to <8 x float>*
  %along_11 = load <8 x float>, <8 x float>* %.77, align 4
  %.78 = add i64 %index_9, 192
  %.79 = getelementptr float, float* %in1, i64 %.78
  %.80 = bitcast float* %.79 to <8 x float>*
  %along_12 = load <8 x float>, <8 x float>* %.80, align 4
  %.81 = add i64 %index_9, 208
  %.82 = getelementptr float, float* %in1, i64 %.81
  %.83 = bitcast float* %.82 to <8 x float>*
  %along_13 = load <8 x float>, <8 x float>* %.83, align 4
  %.84 = add i64 %index_9, 224
  %.85 = getelementptr float, float* %in1, i64 %.84
  %.86 = bitcast float* %.85 to <8 x float>*
  %along_14 = load <8 x float>, <8 x float>* %.86, align 4
  %.87 = add i64 %index_9, 240
  %.88 = getelementptr float, float* %in1, i64 %.87
  %.89 = bitcast float* %.88 to <8 x float>*
  %along_15 = load <8 x float>, <8 x float>* %.89, align 4
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
  %.90 = mul i64 %index_6, 128
  %index_10 = add i64 %index_4, %.90
  %.91 = add i64 %index_10, 8
  %.92 = getelementptr float, float* %rhs_pack, i64 %.91
  %.93 = bitcast float* %.92 to <8 x float>*
  store <8 x float> %exchanged_40, <8 x float>* %.93, align 4
  %.94 = add i64 %index_10, 24
  %.95 = getelementptr float, float* %rhs_pack, i64 %.94
  %.96 = bitcast float* %.95 to <8 x float>*
  store <8 x float> %exchanged_41, <8 x float>* %.96, align 4
  %.97 = add i64 %index_10, 40
  %.98 = getelementptr float, float* %rhs_pack, i64 %.97
  %.99 = bitcast float* %.98 to <8 x float>*
  store <8 x float> %exchanged_42, <8 x float>* %.99, align 4
  %.100 = add i64 %index_10, 56
  %.101 = getelementptr float, float* %rhs_pack, i64 %.100
  %.102 = bitcast float* %.101 to <8 x float>*
  store <8 x float> %exchanged_43, <8 x float>* %.102, align 4
  %.103 = add i64 %index_10, 72
  %.104 = getelementptr float, float* %rhs_pack, i64 %.103
  %.105 = bitcast float* %.104 to <8 x float>*
  store <8 x float> %exchanged_44, <8 x float>* %.105, align 4
  %.106 = add i64 %index_10, 88
  %.107 = getelementptr float, float* %rhs_pack, i64 %.106
  %.108 = bitcast float* %.107 to <8 x float>*
  store <8 x float> %exchanged_45, <8 x float>* %.108, align 4
  %.109 = add i64 %index_10, 104
  %.110 = getelementptr float, float* %rhs_pack, i64 %.109
  %.111 = bitcast float* %.110 to <8 x float>*
  store <8 x float> %exchanged_46, <8 x float>* %.111, align 4
  %.112 = add i64 %index_10, 120
  %.113 = getelementptr float, float* %rhs_pack, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  store <8 x float> %exchanged_47, <8 x float>* %.114, align 4
  %.115 = add nsw i32 %k_1, 1
  br label %k_1.head.12
k_1.end.14:
  %.116 = add nsw i32 %group, 1
  br label %group.head.6
group.end.8:
  %index_8 = sub i32 %batch, 1
  %.117 = sext i32 %group_x to i64
  %index_15 = mul i64 %.117, 384
  %.118 = add i32 %rows, 191
  %.119 = sdiv i32 %.118, 192
  br label %block.head.15
block.head.15:
  %block = phi i32 [ 0, %group.end.8 ], [ %.436, %group_1.end.23 ]
  %.120 = icmp slt i32 %block, %.119
  br i1 %.120, label %block.body.16, label %block.end.17
block.body.16:
  %row_start = mul i32 %block, 192
  %.121 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.121)
  %m_block = add i32 %m_start, %row_start
  %.122 = add i32 %block_rows, 5
  %index_7 = sdiv i32 %.122, 6
  %.123 = mul i32 %index_7, 6
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %block.body.16 ], [ %.141, %i.body.19 ]
  %.124 = icmp slt i32 %i, %.123
  br i1 %.124, label %i.body.19, label %i.end.20
i.body.19:
  %.125 = sext i32 %i to i64
  %index_11 = mul i64 %.125, 16
  %.126 = add i32 %m_block, %i
  %.127 = call i32 @llvm.smin.i32(i32 %.126, i32 %index_8)
  %.128 = sext i32 %.127 to i64
  %index_12 = mul i64 %.128, 16
  %.129 = getelementptr float, float* %in0, i64 %index_12
  %.130 = bitcast float* %.129 to <8 x float>*
  %.131 = load <8 x float>, <8 x float>* %.130, align 4
  %.132 = getelementptr float, float* %lhs_pack, i64 %index_11
  %.133 = bitcast float* %.132 to <8 x float>*
  store <8 x float> %.131, <8 x float>* %.133, align 4
  %.134 = add i64 %index_12, 8
  %.135 = getelementptr float, float* %in0, i64 %.134
  %.136 = bitcast float* %.135 to <8 x float>*
  %.137 = load <8 x float>, <8 x float>* %.136, align 4
  %.138 = add i64 %index_11, 8
  %.139 = getelementptr float, float* %lhs_pack, i64 %.138
  %.140 = bitcast float* %.139 to <8 x float>*
  store <8 x float> %.137, <8 x float>* %.140, align 4
  %.141 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.142 = sext i32 %block to i64
  %.143 = mul i64 %.142, 192
  %index_16 = add i64 %index_15, %.143
  br label %group_1.head.21
group_1.head.21:
  %group_1 = phi i32 [ 0, %i.end.20 ], [ %.435, %rows_panel.end.26 ]
  %.144 = icmp slt i32 %group_1, 2
  br i1 %.144, label %group_1.body.22, label %group_1.end.23
group_1.body.22:
  %group_start_1 = mul i32 %group_1, 16
  %index_13 = sext i32 %group_1 to i64
  %index_14 = mul i64 %index_13, 16
  %index_19 = mul i64 %index_13, 256
  br label %rows_panel.head.24
rows_panel.head.24:
  %rows_panel = phi i32 [ 0, %group_1.body.22 ], [ %.434, %i_2.end.35 ]
  %.145 = icmp slt i32 %rows_panel, %index_7
  br i1 %.145, label %rows_panel.body.25, label %rows_panel.end.26
rows_panel.body.25:
  %row = mul i32 %rows_panel, 6
  %.146 = sext i32 %rows_panel to i64
  %index_17 = mul i64 %.146, 6
  %index_18 = add i64 %index_16, %index_17
  br label %i_1.head.27
i_1.head.27:
  %i_1 = phi i32 [ 0, %rows_panel.body.25 ], [ %.154, %i_1.body.28 ]
  %.147 = icmp slt i32 %i_1, 6
  br i1 %.147, label %i_1.body.28, label %i_1.end.29
i_1.body.28:
  %.148 = sext i32 %i_1 to i64
  %.149 = add i64 %index_18, %.148
  %.150 = mul i64 %.149, 32
  %.151 = add i64 %index_14, %.150
  %.152 = getelementptr float, float* %in2, i64 %.151
  %.153 = bitcast float* %.152 to i8*
  call void @llvm.prefetch.p0i8(i8* %.153, i32 1, i32 3, i32 1)
  %.154 = add nsw i32 %i_1, 1
  br label %i_1.head.27
i_1.end.29:
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
  %index_22 = mul i64 %index_17, 16
  br label %kk.head.30
kk.head.30:
  %kk = phi i32 [ 0, %i_1.end.29 ], [ %.368, %kk.body.31 ]
  %.155 = icmp slt i32 %kk, 16
  br i1 %.155, label %kk.body.31, label %kk.end.32
kk.body.31:
  %index_20 = sext i32 %kk to i64
  %.156 = mul i64 %index_20, 16
  %index_21 = add i64 %index_19, %.156
  %.157 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.158 = bitcast float* %.157 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.158, align 4
  %.159 = add i64 %index_21, 8
  %.160 = getelementptr float, float* %rhs_pack, i64 %.159
  %.161 = bitcast float* %.160 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.161, align 4
  %index_23 = add i64 %index_22, %index_20
  %.162 = getelementptr float, float* %lhs_pack, i64 %index_23
  %.163 = load float, float* %.162, align 4
  %.164 = insertelement <8 x float> undef, float %.163, i32 0
  %a = shufflevector <8 x float> %.164, <8 x float> undef, <8 x i32> zeroinitializer
  %.165 = load <8 x float>, <8 x float>* %acc_0.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_0.at
  %.167 = load <8 x float>, <8 x float>* %acc_1.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_1.at
  %.169 = add i64 %index_23, 16
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
  %.177 = add i64 %index_23, 32
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
  %.185 = add i64 %index_23, 48
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
  %.193 = add i64 %index_23, 64
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
  %.201 = add i64 %index_23, 80
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
  %index_24 = add i64 %index_20, 1
  %.209 = mul i64 %index_24, 16
  %index_25 = add i64 %index_19, %.209
  %.210 = getelementptr float, float* %rhs_pack, i64 %index_25
  %.211 = bitcast float* %.210 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.211, align 4
  %.212 = add i64 %index_25, 8
  %.213 = getelementptr float, float* %rhs_pack, i64 %.212
  %.214 = bitcast float* %.213 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.214, align 4
  %index_26 = add i64 %index_22, %index_24
  %.215 = getelementptr float, float* %lhs_pack, i64 %index_26
  %.216 = load float, float* %.215, align 4
  %.217 = insertelement <8 x float> undef, float %.216, i32 0
  %a_6 = shufflevector <8 x float> %.217, <8 x float> undef, <8 x i32> zeroinitializer
  %.218 = load <8 x float>, <8 x float>* %acc_0.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_0.at
  %.220 = load <8 x float>, <8 x float>* %acc_1.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_1.at
  %.222 = add i64 %index_26, 16
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
  %.230 = add i64 %index_26, 32
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
  %.238 = add i64 %index_26, 48
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
  %.246 = add i64 %index_26, 64
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
  %.254 = add i64 %index_26, 80
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
  %index_27 = add i64 %index_20, 2
  %.262 = mul i64 %index_27, 16
  %index_28 = add i64 %index_19, %.262
  %.263 = getelementptr float, float* %rhs_pack, i64 %index_28
  %.264 = bitcast float* %.263 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.264, align 4
  %.265 = add i64 %index_28, 8
  %.266 = getelementptr float, float* %rhs_pack, i64 %.265
  %.267 = bitcast float* %.266 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.267, align 4
  %index_29 = add i64 %index_22, %index_27
  %.268 = getelementptr float, float* %lhs_pack, i64 %index_29
  %.269 = load float, float* %.268, align 4
  %.270 = insertelement <8 x float> undef, float %.269, i32 0
  %a_12 = shufflevector <8 x float> %.270, <8 x float> undef, <8 x i32> zeroinitializer
  %.271 = load <8 x float>, <8 x float>* %acc_0.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_0.at
  %.273 = load <8 x float>, <8 x float>* %acc_1.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_1.at
  %.275 = add i64 %index_29, 16
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
  %.283 = add i64 %index_29, 32
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
  %.291 = add i64 %index_29, 48
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
  %.299 = add i64 %index_29, 64
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
  %.307 = add i64 %index_29, 80
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
  %index_30 = add i64 %index_20, 3
  %.315 = mul i64 %index_30, 16
  %index_31 = add i64 %index_19, %.315
  %.316 = getelementptr float, float* %rhs_pack, i64 %index_31
  %.317 = bitcast float* %.316 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.317, align 4
  %.318 = add i64 %index_31, 8
  %.319 = getelementptr float, float* %rhs_pack, i64 %.318
  %.320 = bitcast float* %.319 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.320, align 4
  %index_32 = add i64 %index_22, %index_30
  %.321 = getelementptr float, float* %lhs_pack, i64 %index_32
  %.322 = load float, float* %.321, align 4
  %.323 = insertelement <8 x float> undef, float %.322, i32 0
  %a_18 = shufflevector <8 x float> %.323, <8 x float> undef, <8 x i32> zeroinitializer
  %.324 = load <8 x float>, <8 x float>* %acc_0.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_0.at
  %.326 = load <8 x float>, <8 x float>* %acc_1.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_1.at
  %.328 = add i64 %index_32, 16
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
  %.336 = add i64 %index_32, 32
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
  %.344 = add i64 %index_32, 48
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
  %.352 = add i64 %index_32, 64
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
  %.360 = add i64 %index_32, 80
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
  br label %kk.head.30
kk.end.32:
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
  %index_33 = sext i32 %group_start_1 to i64
  %.405 = sub i32 %block_rows, %row
  %.406 = call i32 @llvm.smin.i32(i32 6, i32 %.405)
  br label %i_2.head.33
i_2.head.33:
  %i_2 = phi i32 [ 0, %kk.end.32 ], [ %.433, %i_2.body.34 ]
  %.407 = icmp slt i32 %i_2, %.406
  br i1 %.407, label %i_2.body.34, label %i_2.end.35
i_2.body.34:
  %index_34 = sext i32 %i_2 to i64
  %.408 = add i64 %index_18, %index_34
  %.409 = mul i64 %.408, 32
  %index_35 = add i64 %index_33, %.409
  %index_36 = mul i64 %index_34, 16
  %.410 = getelementptr float, float* %in2, i64 %index_35
  %.411 = bitcast float* %.410 to <8 x float>*
  %.412 = load <8 x float>, <8 x float>* %.411, align 4
  %.413 = fcmp ogt <8 x float> %.412, zeroinitializer
  %.414 = getelementptr float, float* %totals, i64 %index_36
  %.415 = bitcast float* %.414 to <8 x float>*
  %.416 = load <8 x float>, <8 x float>* %.415, align 4
  %.417 = select <8 x i1> %.413, <8 x float> %.416, <8 x float> zeroinitializer
  %.418 = getelementptr float, float* %in2, i64 %index_35
  %.419 = bitcast float* %.418 to <8 x float>*
  store <8 x float> %.417, <8 x float>* %.419, align 4
  %.420 = add i64 %index_35, 8
  %.421 = getelementptr float, float* %in2, i64 %.420
  %.422 = bitcast float* %.421 to <8 x float>*
  %.423 = load <8 x float>, <8 x float>* %.422, align 4
  %.424 = fcmp ogt <8 x float> %.423, zeroinitializer
  %.425 = add i64 %index_36, 8
  %.426 = getelementptr float, float* %totals, i64 %.425
  %.427 = bitcast float* %.426 to <8 x float>*
  %.428 = load <8 x float>, <8 x float>* %.427, align 4
  %.429 = select <8 x i1> %.424, <8 x float> %.428, <8 x float> zeroinitializer
  %.430 = add i64 %index_35, 8
  %.431 = getelementptr float, float* %in2, i64 %.430
  %.432 = bitcast float* %.431 to <8 x float>*
  store <8 x float> %.429, <8 x float>* %.432, align 4
  %.433 = add nsw i32 %i_2, 1
  br label %i_2.head.33
i_2.end.35:
  %.434 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.24
rows_panel.end.26:
  %.435 = add nsw i32 %group_1, 1
  br label %group_1.head.21
group_1.end.23:
  %.436 = add nsw i32 %block, 1
  br label %block.head.15
block.end.17:
  %.437 = add i32 %group_x, 1
  %.438 = icmp eq i32 %.437, %.grid_x
  %.439 = add i32 %group_y, 1
  %.440 = select i1 %.438, i32 %.439, i32 %group_y
  %.441 = icmp eq i32 %.440, %.grid_y
  %.442 = add i32 %group_z, 1
  %.443 = select i1 %.438, i32 0, i32 %.437
  store i32 %.443, i32* %group_x.at
  %.444 = select i1 %.441, i32 0, i32 %.440
  store i32 %.444, i32* %group_y.at
  %.445 = select i1 %.441, i32 %.442, i32 %group_z
  store i32 %.445, i32* %group_z.at
  %.446 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_4
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 6144  bytes: 8196
;   grid: 1 x 1 x 1
;   in0: f32[512], read
;   in1: f32[512], read_write
;   in2: f32[512], read_write
;   in3: f32[1], read
;   in4: f32[512], read_write
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
  %.7 = icmp slt i32 %i, 512
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

; train_step_first
;   ops: reduce_sum
;   from: examples/penguins/model.ts:7:22
;   schedule: reduce: vector result 8
;   flops: 32*batch  bytes: 128*batch+128
;   grid: 1 x 1 x 1
;   in0: f32[32*batch], read
;   out0: f32[32], write
;   scratch: sums: f32[32]
define internal void @train_step_first(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.79, %r.end.8 ]
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
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.53, %r.body.7 ]
  %.16 = icmp slt i32 %r, %batch
  br i1 %.16, label %r.body.7, label %r.end.8
r.body.7:
  %.17 = sext i32 %r to i64
  %index_1 = mul i64 %.17, 32
  %.18 = getelementptr float, float* %sums, i64 0
  %.19 = bitcast float* %.18 to <8 x float>*
  %.20 = load <8 x float>, <8 x float>* %.19, align 4
  %.21 = getelementptr float, float* %in0, i64 %index_1
  %.22 = bitcast float* %.21 to <8 x float>*
  %.23 = load <8 x float>, <8 x float>* %.22, align 4
  %next = fadd <8 x float> %.20, %.23
  %.24 = getelementptr float, float* %sums, i64 0
  %.25 = bitcast float* %.24 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.25, align 4
  %.26 = getelementptr float, float* %sums, i64 8
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %.29 = add i64 %index_1, 8
  %.30 = getelementptr float, float* %in0, i64 %.29
  %.31 = bitcast float* %.30 to <8 x float>*
  %.32 = load <8 x float>, <8 x float>* %.31, align 4
  %next_1 = fadd <8 x float> %.28, %.32
  %.33 = getelementptr float, float* %sums, i64 8
  %.34 = bitcast float* %.33 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.34, align 4
  %.35 = getelementptr float, float* %sums, i64 16
  %.36 = bitcast float* %.35 to <8 x float>*
  %.37 = load <8 x float>, <8 x float>* %.36, align 4
  %.38 = add i64 %index_1, 16
  %.39 = getelementptr float, float* %in0, i64 %.38
  %.40 = bitcast float* %.39 to <8 x float>*
  %.41 = load <8 x float>, <8 x float>* %.40, align 4
  %next_2 = fadd <8 x float> %.37, %.41
  %.42 = getelementptr float, float* %sums, i64 16
  %.43 = bitcast float* %.42 to <8 x float>*
  store <8 x float> %next_2, <8 x float>* %.43, align 4
  %.44 = getelementptr float, float* %sums, i64 24
  %.45 = bitcast float* %.44 to <8 x float>*
  %.46 = load <8 x float>, <8 x float>* %.45, align 4
  %.47 = add i64 %index_1, 24
  %.48 = getelementptr float, float* %in0, i64 %.47
  %.49 = bitcast float* %.48 to <8 x float>*
  %.50 = load <8 x float>, <8 x float>* %.49, align 4
  %next_3 = fadd <8 x float> %.46, %.50
  %.51 = getelementptr float, float* %sums, i64 24
  %.52 = bitcast float* %.51 to <8 x float>*
  store <8 x float> %next_3, <8 x float>* %.52, align 4
  %.53 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.54 = getelementptr float, float* %sums, i64 0
  %.55 = bitcast float* %.54 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.55, align 4
  %.56 = getelementptr float, float* %out0, i64 0
  %.57 = bitcast float* %.56 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.57, align 4
  %.58 = getelementptr float, float* %sums, i64 8
  %.59 = bitcast float* %.58 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.59, align 4
  %.60 = getelementptr float, float* %out0, i64 8
  %.61 = bitcast float* %.60 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.61, align 4
  %.62 = getelementptr float, float* %sums, i64 16
  %.63 = bitcast float* %.62 to <8 x float>*
  %reduce_sum_2 = load <8 x float>, <8 x float>* %.63, align 4
  %.64 = getelementptr float, float* %out0, i64 16
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %reduce_sum_2, <8 x float>* %.65, align 4
  %.66 = getelementptr float, float* %sums, i64 24
  %.67 = bitcast float* %.66 to <8 x float>*
  %reduce_sum_3 = load <8 x float>, <8 x float>* %.67, align 4
  %.68 = getelementptr float, float* %out0, i64 24
  %.69 = bitcast float* %.68 to <8 x float>*
  store <8 x float> %reduce_sum_3, <8 x float>* %.69, align 4
  %.70 = add i32 %group_x, 1
  %.71 = icmp eq i32 %.70, %.grid_x
  %.72 = add i32 %group_y, 1
  %.73 = select i1 %.71, i32 %.72, i32 %group_y
  %.74 = icmp eq i32 %.73, %.grid_y
  %.75 = add i32 %group_z, 1
  %.76 = select i1 %.71, i32 0, i32 %.70
  store i32 %.76, i32* %group_x.at
  %.77 = select i1 %.74, i32 0, i32 %.73
  store i32 %.77, i32* %group_y.at
  %.78 = select i1 %.74, i32 %.75, i32 %group_z
  store i32 %.78, i32* %group_z.at
  %.79 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_5
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 384  bytes: 516
;   grid: 1 x 1 x 1
;   in0: f32[32], read
;   in1: f32[32], read_write
;   in2: f32[32], read_write
;   in3: f32[1], read
;   in4: f32[32], read_write
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

; train_step_first_1
;   ops: dot_general
;   from: examples/penguins/model.ts:7:22
;   schedule: contract: tile m 10, tile n 32, register m 5, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 640*batch  bytes: 168*batch+1280
;   grid: 1 x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[32*batch], read
;   out0: f32[320], write
;   scratch: lhs_pack: f32[2570], rhs_pack: f32[4096], totals: f32[320]
define internal void @train_step_first_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 10304
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 26688
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.433, %i_3.end.41 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.14, %t.body.7 ]
  %.10 = icmp slt i32 %t, 320
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
  %kt = phi i32 [ 0, %t.end.8 ], [ %.393, %group.end.23 ]
  %.17 = icmp slt i32 %kt, %.16
  br i1 %.17, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 256
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.18)
  %.19 = sext i32 %kt to i64
  %index_1 = mul i64 %.19, 256
  %index_2 = mul i64 %index_1, 10
  br label %kt_1.head.12
kt_1.head.12:
  %kt_1 = phi i32 [ 0, %kt.body.10 ], [ %.31, %kt_1.body.13 ]
  %.20 = icmp slt i32 %kt_1, %k_count
  br i1 %.20, label %kt_1.body.13, label %kt_1.end.14
kt_1.body.13:
  %index_3 = sext i32 %kt_1 to i64
  %.21 = mul i64 %index_3, 10
  %index_4 = add i64 %index_2, %.21
  %.22 = add i64 %index_4, 80
  %.23 = getelementptr float, float* %in0, i64 %.22
  %.24 = bitcast float* %.23 to i8*
  call void @llvm.prefetch.p0i8(i8* %.24, i32 0, i32 3, i32 1)
  %.25 = getelementptr float, float* %in0, i64 %index_4
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = mul i64 %index_3, 5
  %.29 = getelementptr float, float* %lhs_pack, i64 %.28
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %kt_1, 1
  br label %kt_1.head.12
kt_1.end.14:
  br label %i_1.head.15
i_1.head.15:
  %i_1 = phi i32 [ 0, %kt_1.end.14 ], [ %.44, %kt_2.end.20 ]
  %.32 = icmp slt i32 %i_1, 5
  br i1 %.32, label %i_1.body.16, label %i_1.end.17
i_1.body.16:
  %index_5 = sext i32 %i_1 to i64
  %.33 = add i64 %index_5, 5
  %index_7 = add i64 %index_2, %.33
  br label %kt_2.head.18
kt_2.head.18:
  %kt_2 = phi i32 [ 0, %i_1.body.16 ], [ %.43, %kt_2.body.19 ]
  %.34 = icmp slt i32 %kt_2, %k_count
  br i1 %.34, label %kt_2.body.19, label %kt_2.end.20
kt_2.body.19:
  %index_6 = sext i32 %kt_2 to i64
  %.35 = mul i64 %index_6, 10
  %.36 = add i64 %index_7, %.35
  %.37 = getelementptr float, float* %in0, i64 %.36
  %.38 = load float, float* %.37, align 4
  %.39 = mul i64 %index_6, 5
  %.40 = add i64 %index_5, %.39
  %.41 = add i64 %.40, 1285
  %.42 = getelementptr float, float* %lhs_pack, i64 %.41
  store float %.38, float* %.42, align 4
  %.43 = add nsw i32 %kt_2, 1
  br label %kt_2.head.18
kt_2.end.20:
  %.44 = add nsw i32 %i_1, 1
  br label %i_1.head.15
i_1.end.17:
  %.45 = sdiv i32 %k_count, 4
  %index_9 = mul i32 %.45, 4
  %index_11 = mul i64 %index_1, 32
  br label %group.head.21
group.head.21:
  %group = phi i32 [ 0, %i_1.end.17 ], [ %.392, %rows_panel_2.end.29 ]
  %.46 = icmp slt i32 %group, 2
  br i1 %.46, label %group.body.22, label %group.end.23
group.body.22:
  %group_start = mul i32 %group, 16
  %.47 = sext i32 %group_start to i64
  %index_12 = add i64 %index_11, %.47
  br label %kt_3.head.24
kt_3.head.24:
  %kt_3 = phi i32 [ 0, %group.body.22 ], [ %.62, %kt_3.body.25 ]
  %.48 = icmp slt i32 %kt_3, %k_count
  br i1 %.48, label %kt_3.body.25, label %kt_3.end.26
kt_3.body.25:
  %index_8 = sext i32 %kt_3 to i64
  %index_10 = mul i64 %index_8, 16
  %.49 = mul i64 %index_8, 32
  %index_13 = add i64 %index_12, %.49
  %.50 = getelementptr float, float* %in1, i64 %index_13
  %.51 = bitcast float* %.50 to <8 x float>*
  %.52 = load <8 x float>, <8 x float>* %.51, align 4
  %.53 = getelementptr float, float* %rhs_pack, i64 %index_10
  %.54 = bitcast float* %.53 to <8 x float>*
  store <8 x float> %.52, <8 x float>* %.54, align 4
  %.55 = add i64 %index_13, 8
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  %.58 = load <8 x float>, <8 x float>* %.57, align 4
  %.59 = add i64 %index_10, 8
  %.60 = getelementptr float, float* %rhs_pack, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  store <8 x float> %.58, <8 x float>* %.61, align 4
  %.62 = add nsw i32 %kt_3, 1
  br label %kt_3.head.24
kt_3.end.26:
  %.63 = sext i32 %group to i64
  %index_14 = mul i64 %.63, 16
  br label %rows_panel_2.head.27
rows_panel_2.head.27:
  %rows_panel_2 = phi i32 [ 0, %kt_3.end.26 ], [ %.391, %kk_rest.end.38 ]
  %.64 = icmp slt i32 %rows_panel_2, 2
  br i1 %.64, label %rows_panel_2.body.28, label %rows_panel_2.end.29
rows_panel_2.body.28:
  %.65 = sext i32 %rows_panel_2 to i64
  %index_15 = mul i64 %.65, 5
  %.66 = mul i64 %index_15, 32
  %index_16 = add i64 %index_14, %.66
  br label %i_2.head.30
i_2.head.30:
  %i_2 = phi i32 [ 0, %rows_panel_2.body.28 ], [ %.73, %i_2.body.31 ]
  %.67 = icmp slt i32 %i_2, 5
  br i1 %.67, label %i_2.body.31, label %i_2.end.32
i_2.body.31:
  %.68 = sext i32 %i_2 to i64
  %.69 = mul i64 %.68, 32
  %.70 = add i64 %index_16, %.69
  %.71 = getelementptr float, float* %totals, i64 %.70
  %.72 = bitcast float* %.71 to i8*
  call void @llvm.prefetch.p0i8(i8* %.72, i32 1, i32 3, i32 1)
  %.73 = add nsw i32 %i_2, 1
  br label %i_2.head.30
i_2.end.32:
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
  %index_19 = mul i64 %index_15, 257
  br label %kk.head.33
kk.head.33:
  %kk = phi i32 [ 0, %i_2.end.32 ], [ %.255, %kk.body.34 ]
  %.74 = icmp slt i32 %kk, %index_9
  br i1 %.74, label %kk.body.34, label %kk.end.35
kk.body.34:
  %index_17 = sext i32 %kk to i64
  %index_18 = mul i64 %index_17, 16
  %.75 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.76 = bitcast float* %.75 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.76, align 4
  %.77 = add i64 %index_18, 8
  %.78 = getelementptr float, float* %rhs_pack, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.79, align 4
  %.80 = mul i64 %index_17, 5
  %index_20 = add i64 %index_19, %.80
  %.81 = getelementptr float, float* %lhs_pack, i64 %index_20
  %.82 = load float, float* %.81, align 4
  %.83 = insertelement <8 x float> undef, float %.82, i32 0
  %a = shufflevector <8 x float> %.83, <8 x float> undef, <8 x i32> zeroinitializer
  %.84 = load <8 x float>, <8 x float>* %acc_0.at
  %.85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.84)
  store <8 x float> %.85, <8 x float>* %acc_0.at
  %.86 = load <8 x float>, <8 x float>* %acc_1.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_1.at
  %.88 = add i64 %index_20, 1
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
  %.96 = add i64 %index_20, 2
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
  %.104 = add i64 %index_20, 3
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
  %.112 = add i64 %index_20, 4
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
  %index_21 = add i64 %index_17, 1
  %index_22 = mul i64 %index_21, 16
  %.120 = getelementptr float, float* %rhs_pack, i64 %index_22
  %.121 = bitcast float* %.120 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.121, align 4
  %.122 = add i64 %index_22, 8
  %.123 = getelementptr float, float* %rhs_pack, i64 %.122
  %.124 = bitcast float* %.123 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.124, align 4
  %.125 = mul i64 %index_21, 5
  %index_23 = add i64 %index_19, %.125
  %.126 = getelementptr float, float* %lhs_pack, i64 %index_23
  %.127 = load float, float* %.126, align 4
  %.128 = insertelement <8 x float> undef, float %.127, i32 0
  %a_5 = shufflevector <8 x float> %.128, <8 x float> undef, <8 x i32> zeroinitializer
  %.129 = load <8 x float>, <8 x float>* %acc_0.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_0.at
  %.131 = load <8 x float>, <8 x float>* %acc_1.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_1.at
  %.133 = add i64 %index_23, 1
  %.134 = getelementptr float, float* %lhs_pack, i64 %.133
  %.135 = load float, float* %.134, align 4
  %.136 = insertelement <8 x float> undef, float %.135, i32 0
  %a_6 = shufflevector <8 x float> %.136, <8 x float> undef, <8 x i32> zeroinitializer
  %.137 = load <8 x float>, <8 x float>* %acc_2.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_2.at
  %.139 = load <8 x float>, <8 x float>* %acc_3.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_3.at
  %.141 = add i64 %index_23, 2
  %.142 = getelementptr float, float* %lhs_pack, i64 %.141
  %.143 = load float, float* %.142, align 4
  %.144 = insertelement <8 x float> undef, float %.143, i32 0
  %a_7 = shufflevector <8 x float> %.144, <8 x float> undef, <8 x i32> zeroinitializer
  %.145 = load <8 x float>, <8 x float>* %acc_4.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_4.at
  %.147 = load <8 x float>, <8 x float>* %acc_5.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_5.at
  %.149 = add i64 %index_23, 3
  %.150 = getelementptr float, float* %lhs_pack, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> undef, float %.151, i32 0
  %a_8 = shufflevector <8 x float> %.152, <8 x float> undef, <8 x i32> zeroinitializer
  %.153 = load <8 x float>, <8 x float>* %acc_6.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_6.at
  %.155 = load <8 x float>, <8 x float>* %acc_7.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_7.at
  %.157 = add i64 %index_23, 4
  %.158 = getelementptr float, float* %lhs_pack, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = insertelement <8 x float> undef, float %.159, i32 0
  %a_9 = shufflevector <8 x float> %.160, <8 x float> undef, <8 x i32> zeroinitializer
  %.161 = load <8 x float>, <8 x float>* %acc_8.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_8.at
  %.163 = load <8 x float>, <8 x float>* %acc_9.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_9.at
  %index_24 = add i64 %index_17, 2
  %index_25 = mul i64 %index_24, 16
  %.165 = getelementptr float, float* %rhs_pack, i64 %index_25
  %.166 = bitcast float* %.165 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.166, align 4
  %.167 = add i64 %index_25, 8
  %.168 = getelementptr float, float* %rhs_pack, i64 %.167
  %.169 = bitcast float* %.168 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.169, align 4
  %.170 = mul i64 %index_24, 5
  %index_26 = add i64 %index_19, %.170
  %.171 = getelementptr float, float* %lhs_pack, i64 %index_26
  %.172 = load float, float* %.171, align 4
  %.173 = insertelement <8 x float> undef, float %.172, i32 0
  %a_10 = shufflevector <8 x float> %.173, <8 x float> undef, <8 x i32> zeroinitializer
  %.174 = load <8 x float>, <8 x float>* %acc_0.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_4, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_0.at
  %.176 = load <8 x float>, <8 x float>* %acc_1.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_5, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_1.at
  %.178 = add i64 %index_26, 1
  %.179 = getelementptr float, float* %lhs_pack, i64 %.178
  %.180 = load float, float* %.179, align 4
  %.181 = insertelement <8 x float> undef, float %.180, i32 0
  %a_11 = shufflevector <8 x float> %.181, <8 x float> undef, <8 x i32> zeroinitializer
  %.182 = load <8 x float>, <8 x float>* %acc_2.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_4, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_2.at
  %.184 = load <8 x float>, <8 x float>* %acc_3.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_5, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_3.at
  %.186 = add i64 %index_26, 2
  %.187 = getelementptr float, float* %lhs_pack, i64 %.186
  %.188 = load float, float* %.187, align 4
  %.189 = insertelement <8 x float> undef, float %.188, i32 0
  %a_12 = shufflevector <8 x float> %.189, <8 x float> undef, <8 x i32> zeroinitializer
  %.190 = load <8 x float>, <8 x float>* %acc_4.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_4.at
  %.192 = load <8 x float>, <8 x float>* %acc_5.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_5.at
  %.194 = add i64 %index_26, 3
  %.195 = getelementptr float, float* %lhs_pack, i64 %.194
  %.196 = load float, float* %.195, align 4
  %.197 = insertelement <8 x float> undef, float %.196, i32 0
  %a_13 = shufflevector <8 x float> %.197, <8 x float> undef, <8 x i32> zeroinitializer
  %.198 = load <8 x float>, <8 x float>* %acc_6.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_6.at
  %.200 = load <8 x float>, <8 x float>* %acc_7.at
  %.201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.200)
  store <8 x float> %.201, <8 x float>* %acc_7.at
  %.202 = add i64 %index_26, 4
  %.203 = getelementptr float, float* %lhs_pack, i64 %.202
  %.204 = load float, float* %.203, align 4
  %.205 = insertelement <8 x float> undef, float %.204, i32 0
  %a_14 = shufflevector <8 x float> %.205, <8 x float> undef, <8 x i32> zeroinitializer
  %.206 = load <8 x float>, <8 x float>* %acc_8.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_8.at
  %.208 = load <8 x float>, <8 x float>* %acc_9.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_9.at
  %index_27 = add i64 %index_17, 3
  %index_28 = mul i64 %index_27, 16
  %.210 = getelementptr float, float* %rhs_pack, i64 %index_28
  %.211 = bitcast float* %.210 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.211, align 4
  %.212 = add i64 %index_28, 8
  %.213 = getelementptr float, float* %rhs_pack, i64 %.212
  %.214 = bitcast float* %.213 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.214, align 4
  %.215 = mul i64 %index_27, 5
  %index_29 = add i64 %index_19, %.215
  %.216 = getelementptr float, float* %lhs_pack, i64 %index_29
  %.217 = load float, float* %.216, align 4
  %.218 = insertelement <8 x float> undef, float %.217, i32 0
  %a_15 = shufflevector <8 x float> %.218, <8 x float> undef, <8 x i32> zeroinitializer
  %.219 = load <8 x float>, <8 x float>* %acc_0.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_6, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_0.at
  %.221 = load <8 x float>, <8 x float>* %acc_1.at
  %.222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_7, <8 x float> %.221)
  store <8 x float> %.222, <8 x float>* %acc_1.at
  %.223 = add i64 %index_29, 1
  %.224 = getelementptr float, float* %lhs_pack, i64 %.223
  %.225 = load float, float* %.224, align 4
  %.226 = insertelement <8 x float> undef, float %.225, i32 0
  %a_16 = shufflevector <8 x float> %.226, <8 x float> undef, <8 x i32> zeroinitializer
  %.227 = load <8 x float>, <8 x float>* %acc_2.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_6, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_2.at
  %.229 = load <8 x float>, <8 x float>* %acc_3.at
  %.230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_7, <8 x float> %.229)
  store <8 x float> %.230, <8 x float>* %acc_3.at
  %.231 = add i64 %index_29, 2
  %.232 = getelementptr float, float* %lhs_pack, i64 %.231
  %.233 = load float, float* %.232, align 4
  %.234 = insertelement <8 x float> undef, float %.233, i32 0
  %a_17 = shufflevector <8 x float> %.234, <8 x float> undef, <8 x i32> zeroinitializer
  %.235 = load <8 x float>, <8 x float>* %acc_4.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_6, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_4.at
  %.237 = load <8 x float>, <8 x float>* %acc_5.at
  %.238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_7, <8 x float> %.237)
  store <8 x float> %.238, <8 x float>* %acc_5.at
  %.239 = add i64 %index_29, 3
  %.240 = getelementptr float, float* %lhs_pack, i64 %.239
  %.241 = load float, float* %.240, align 4
  %.242 = insertelement <8 x float> undef, float %.241, i32 0
  %a_18 = shufflevector <8 x float> %.242, <8 x float> undef, <8 x i32> zeroinitializer
  %.243 = load <8 x float>, <8 x float>* %acc_6.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_6.at
  %.245 = load <8 x float>, <8 x float>* %acc_7.at
  %.246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.245)
  store <8 x float> %.246, <8 x float>* %acc_7.at
  %.247 = add i64 %index_29, 4
  %.248 = getelementptr float, float* %lhs_pack, i64 %.247
  %.249 = load float, float* %.248, align 4
  %.250 = insertelement <8 x float> undef, float %.249, i32 0
  %a_19 = shufflevector <8 x float> %.250, <8 x float> undef, <8 x i32> zeroinitializer
  %.251 = load <8 x float>, <8 x float>* %acc_8.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_8.at
  %.253 = load <8 x float>, <8 x float>* %acc_9.at
  %.254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.253)
  store <8 x float> %.254, <8 x float>* %acc_9.at
  %.255 = add nsw i32 %kk, 4
  br label %kk.head.33
kk.end.35:
  br label %kk_rest.head.36
kk_rest.head.36:
  %kk_rest = phi i32 [ %index_9, %kk.end.35 ], [ %.302, %kk_rest.body.37 ]
  %.256 = icmp slt i32 %kk_rest, %k_count
  br i1 %.256, label %kk_rest.body.37, label %kk_rest.end.38
kk_rest.body.37:
  %index_30 = sext i32 %kk_rest to i64
  %index_31 = mul i64 %index_30, 16
  %.257 = getelementptr float, float* %rhs_pack, i64 %index_31
  %.258 = bitcast float* %.257 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.258, align 4
  %.259 = add i64 %index_31, 8
  %.260 = getelementptr float, float* %rhs_pack, i64 %.259
  %.261 = bitcast float* %.260 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.261, align 4
  %.262 = mul i64 %index_30, 5
  %index_32 = add i64 %index_19, %.262
  %.263 = getelementptr float, float* %lhs_pack, i64 %index_32
  %.264 = load float, float* %.263, align 4
  %.265 = insertelement <8 x float> undef, float %.264, i32 0
  %a_20 = shufflevector <8 x float> %.265, <8 x float> undef, <8 x i32> zeroinitializer
  %.266 = load <8 x float>, <8 x float>* %acc_0.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_8, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_0.at
  %.268 = load <8 x float>, <8 x float>* %acc_1.at
  %.269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_9, <8 x float> %.268)
  store <8 x float> %.269, <8 x float>* %acc_1.at
  %.270 = add i64 %index_32, 1
  %.271 = getelementptr float, float* %lhs_pack, i64 %.270
  %.272 = load float, float* %.271, align 4
  %.273 = insertelement <8 x float> undef, float %.272, i32 0
  %a_21 = shufflevector <8 x float> %.273, <8 x float> undef, <8 x i32> zeroinitializer
  %.274 = load <8 x float>, <8 x float>* %acc_2.at
  %.275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_8, <8 x float> %.274)
  store <8 x float> %.275, <8 x float>* %acc_2.at
  %.276 = load <8 x float>, <8 x float>* %acc_3.at
  %.277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_9, <8 x float> %.276)
  store <8 x float> %.277, <8 x float>* %acc_3.at
  %.278 = add i64 %index_32, 2
  %.279 = getelementptr float, float* %lhs_pack, i64 %.278
  %.280 = load float, float* %.279, align 4
  %.281 = insertelement <8 x float> undef, float %.280, i32 0
  %a_22 = shufflevector <8 x float> %.281, <8 x float> undef, <8 x i32> zeroinitializer
  %.282 = load <8 x float>, <8 x float>* %acc_4.at
  %.283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_8, <8 x float> %.282)
  store <8 x float> %.283, <8 x float>* %acc_4.at
  %.284 = load <8 x float>, <8 x float>* %acc_5.at
  %.285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_9, <8 x float> %.284)
  store <8 x float> %.285, <8 x float>* %acc_5.at
  %.286 = add i64 %index_32, 3
  %.287 = getelementptr float, float* %lhs_pack, i64 %.286
  %.288 = load float, float* %.287, align 4
  %.289 = insertelement <8 x float> undef, float %.288, i32 0
  %a_23 = shufflevector <8 x float> %.289, <8 x float> undef, <8 x i32> zeroinitializer
  %.290 = load <8 x float>, <8 x float>* %acc_6.at
  %.291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_8, <8 x float> %.290)
  store <8 x float> %.291, <8 x float>* %acc_6.at
  %.292 = load <8 x float>, <8 x float>* %acc_7.at
  %.293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_9, <8 x float> %.292)
  store <8 x float> %.293, <8 x float>* %acc_7.at
  %.294 = add i64 %index_32, 4
  %.295 = getelementptr float, float* %lhs_pack, i64 %.294
  %.296 = load float, float* %.295, align 4
  %.297 = insertelement <8 x float> undef, float %.296, i32 0
  %a_24 = shufflevector <8 x float> %.297, <8 x float> undef, <8 x i32> zeroinitializer
  %.298 = load <8 x float>, <8 x float>* %acc_8.at
  %.299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.298)
  store <8 x float> %.299, <8 x float>* %acc_8.at
  %.300 = load <8 x float>, <8 x float>* %acc_9.at
  %.301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.300)
  store <8 x float> %.301, <8 x float>* %acc_9.at
  %.302 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.36
kk_rest.end.38:
  %.303 = getelementptr float, float* %totals, i64 %index_16
  %.304 = bitcast float* %.303 to <8 x float>*
  %.305 = load <8 x float>, <8 x float>* %.304, align 4
  %.306 = load <8 x float>, <8 x float>* %acc_0.at
  %.307 = fadd <8 x float> %.305, %.306
  %.308 = getelementptr float, float* %totals, i64 %index_16
  %.309 = bitcast float* %.308 to <8 x float>*
  store <8 x float> %.307, <8 x float>* %.309, align 4
  %.310 = add i64 %index_16, 8
  %.311 = getelementptr float, float* %totals, i64 %.310
  %.312 = bitcast float* %.311 to <8 x float>*
  %.313 = load <8 x float>, <8 x float>* %.312, align 4
  %.314 = load <8 x float>, <8 x float>* %acc_1.at
  %.315 = fadd <8 x float> %.313, %.314
  %.316 = add i64 %index_16, 8
  %.317 = getelementptr float, float* %totals, i64 %.316
  %.318 = bitcast float* %.317 to <8 x float>*
  store <8 x float> %.315, <8 x float>* %.318, align 4
  %.319 = add i64 %index_16, 32
  %.320 = getelementptr float, float* %totals, i64 %.319
  %.321 = bitcast float* %.320 to <8 x float>*
  %.322 = load <8 x float>, <8 x float>* %.321, align 4
  %.323 = load <8 x float>, <8 x float>* %acc_2.at
  %.324 = fadd <8 x float> %.322, %.323
  %.325 = add i64 %index_16, 32
  %.326 = getelementptr float, float* %totals, i64 %.325
  %.327 = bitcast float* %.326 to <8 x float>*
  store <8 x float> %.324, <8 x float>* %.327, align 4
  %.328 = add i64 %index_16, 40
  %.329 = getelementptr float, float* %totals, i64 %.328
  %.330 = bitcast float* %.329 to <8 x float>*
  %.331 = load <8 x float>, <8 x float>* %.330, align 4
  %.332 = load <8 x float>, <8 x float>* %acc_3.at
  %.333 = fadd <8 x float> %.331, %.332
  %.334 = add i64 %index_16, 40
  %.335 = getelementptr float, float* %totals, i64 %.334
  %.336 = bitcast float* %.335 to <8 x float>*
  store <8 x float> %.333, <8 x float>* %.336, align 4
  %.337 = add i64 %index_16, 64
  %.338 = getelementptr float, float* %totals, i64 %.337
  %.339 = bitcast float* %.338 to <8 x float>*
  %.340 = load <8 x float>, <8 x float>* %.339, align 4
  %.341 = load <8 x float>, <8 x float>* %acc_4.at
  %.342 = fadd <8 x float> %.340, %.341
  %.343 = add i64 %index_16, 64
  %.344 = getelementptr float, float* %totals, i64 %.343
  %.345 = bitcast float* %.344 to <8 x float>*
  store <8 x float> %.342, <8 x float>* %.345, align 4
  %.346 = add i64 %index_16, 72
  %.347 = getelementptr float, float* %totals, i64 %.346
  %.348 = bitcast float* %.347 to <8 x float>*
  %.349 = load <8 x float>, <8 x float>* %.348, align 4
  %.350 = load <8 x float>, <8 x float>* %acc_5.at
  %.351 = fadd <8 x float> %.349, %.350
  %.352 = add i64 %index_16, 72
  %.353 = getelementptr float, float* %totals, i64 %.352
  %.354 = bitcast float* %.353 to <8 x float>*
  store <8 x float> %.351, <8 x float>* %.354, align 4
  %.355 = add i64 %index_16, 96
  %.356 = getelementptr float, float* %totals, i64 %.355
  %.357 = bitcast float* %.356 to <8 x float>*
  %.358 = load <8 x float>, <8 x float>* %.357, align 4
  %.359 = load <8 x float>, <8 x float>* %acc_6.at
  %.360 = fadd <8 x float> %.358, %.359
  %.361 = add i64 %index_16, 96
  %.362 = getelementptr float, float* %totals, i64 %.361
  %.363 = bitcast float* %.362 to <8 x float>*
  store <8 x float> %.360, <8 x float>* %.363, align 4
  %.364 = add i64 %index_16, 104
  %.365 = getelementptr float, float* %totals, i64 %.364
  %.366 = bitcast float* %.365 to <8 x float>*
  %.367 = load <8 x float>, <8 x float>* %.366, align 4
  %.368 = load <8 x float>, <8 x float>* %acc_7.at
  %.369 = fadd <8 x float> %.367, %.368
  %.370 = add i64 %index_16, 104
  %.371 = getelementptr float, float* %totals, i64 %.370
  %.372 = bitcast float* %.371 to <8 x float>*
  store <8 x float> %.369, <8 x float>* %.372, align 4
  %.373 = add i64 %index_16, 128
  %.374 = getelementptr float, float* %totals, i64 %.373
  %.375 = bitcast float* %.374 to <8 x float>*
  %.376 = load <8 x float>, <8 x float>* %.375, align 4
  %.377 = load <8 x float>, <8 x float>* %acc_8.at
  %.378 = fadd <8 x float> %.376, %.377
  %.379 = add i64 %index_16, 128
  %.380 = getelementptr float, float* %totals, i64 %.379
  %.381 = bitcast float* %.380 to <8 x float>*
  store <8 x float> %.378, <8 x float>* %.381, align 4
  %.382 = add i64 %index_16, 136
  %.383 = getelementptr float, float* %totals, i64 %.382
  %.384 = bitcast float* %.383 to <8 x float>*
  %.385 = load <8 x float>, <8 x float>* %.384, align 4
  %.386 = load <8 x float>, <8 x float>* %acc_9.at
  %.387 = fadd <8 x float> %.385, %.386
  %.388 = add i64 %index_16, 136
  %.389 = getelementptr float, float* %totals, i64 %.388
  %.390 = bitcast float* %.389 to <8 x float>*
  store <8 x float> %.387, <8 x float>* %.390, align 4
  %.391 = add nsw i32 %rows_panel_2, 1
  br label %rows_panel_2.head.27
rows_panel_2.end.29:
  %.392 = add nsw i32 %group, 1
  br label %group.head.21
group.end.23:
  %.393 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_3.head.39
i_3.head.39:
  %i_3 = phi i32 [ 0, %kt.end.11 ], [ %.423, %i_3.body.40 ]
  %.394 = icmp slt i32 %i_3, 10
  br i1 %.394, label %i_3.body.40, label %i_3.end.41
i_3.body.40:
  %.395 = sext i32 %i_3 to i64
  %index_33 = mul i64 %.395, 32
  %.396 = sext i32 %i_3 to i64
  %index_34 = mul i64 %.396, 32
  %.397 = getelementptr float, float* %totals, i64 %index_34
  %.398 = bitcast float* %.397 to <8 x float>*
  %.399 = load <8 x float>, <8 x float>* %.398, align 4
  %.400 = getelementptr float, float* %out0, i64 %index_33
  %.401 = bitcast float* %.400 to <8 x float>*
  store <8 x float> %.399, <8 x float>* %.401, align 4
  %.402 = add i64 %index_34, 8
  %.403 = getelementptr float, float* %totals, i64 %.402
  %.404 = bitcast float* %.403 to <8 x float>*
  %.405 = load <8 x float>, <8 x float>* %.404, align 4
  %.406 = add i64 %index_33, 8
  %.407 = getelementptr float, float* %out0, i64 %.406
  %.408 = bitcast float* %.407 to <8 x float>*
  store <8 x float> %.405, <8 x float>* %.408, align 4
  %.409 = add i64 %index_34, 16
  %.410 = getelementptr float, float* %totals, i64 %.409
  %.411 = bitcast float* %.410 to <8 x float>*
  %.412 = load <8 x float>, <8 x float>* %.411, align 4
  %.413 = add i64 %index_33, 16
  %.414 = getelementptr float, float* %out0, i64 %.413
  %.415 = bitcast float* %.414 to <8 x float>*
  store <8 x float> %.412, <8 x float>* %.415, align 4
  %.416 = add i64 %index_34, 24
  %.417 = getelementptr float, float* %totals, i64 %.416
  %.418 = bitcast float* %.417 to <8 x float>*
  %.419 = load <8 x float>, <8 x float>* %.418, align 4
  %.420 = add i64 %index_33, 24
  %.421 = getelementptr float, float* %out0, i64 %.420
  %.422 = bitcast float* %.421 to <8 x float>*
  store <8 x float> %.419, <8 x float>* %.422, align 4
  %.423 = add nsw i32 %i_3, 1
  br label %i_3.head.39
i_3.end.41:
  %.424 = add i32 %group_x, 1
  %.425 = icmp eq i32 %.424, %.grid_x
  %.426 = add i32 %group_y, 1
  %.427 = select i1 %.425, i32 %.426, i32 %group_y
  %.428 = icmp eq i32 %.427, %.grid_y
  %.429 = add i32 %group_z, 1
  %.430 = select i1 %.425, i32 0, i32 %.424
  store i32 %.430, i32* %group_x.at
  %.431 = select i1 %.428, i32 0, i32 %.427
  store i32 %.431, i32* %group_y.at
  %.432 = select i1 %.428, i32 %.429, i32 %group_z
  store i32 %.432, i32* %group_z.at
  %.433 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_6
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 3840  bytes: 5124
;   grid: 1 x 1 x 1
;   in0: f32[320], read
;   in1: f32[320], read_write
;   in2: f32[320], read_write
;   in3: f32[1], read
;   in4: f32[320], read_write
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
  %.7 = icmp slt i32 %i, 320
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
;   from: examples/penguins/model.ts:13:7
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

; eval_step_species
;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
;   schedule: row: tile row 8, vector inner 8
;   flops: 44*batch  bytes: 24*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[3*batch], read
;   in1: i32[batch], read
;   out0: f32[batch], write
;   out1: i32[batch], write
;   scratch: kept: f32[3]
define internal void @eval_step_species(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.345, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.335, %row.body.7 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 3
  %.11 = getelementptr float, float* %in0, i64 %index_2
  %x = load float, float* %.11, align 4
  %.12 = load float, float* %acc.at
  %.13 = load float, float* %acc.at
  %.14 = fcmp une float %.12, %.13
  %.15 = load float, float* %acc.at
  %.16 = load float, float* %acc.at
  %.17 = fcmp ogt float %.16, %x
  %.18 = load float, float* %acc.at
  %.19 = select i1 %.17, float %.18, float %x
  %.20 = select i1 %.14, float %.15, float %.19
  store float %.20, float* %acc.at
  %.21 = add i64 %index_2, 1
  %.22 = getelementptr float, float* %in0, i64 %.21
  %x_3 = load float, float* %.22, align 4
  %.23 = load float, float* %acc.at
  %.24 = load float, float* %acc.at
  %.25 = fcmp une float %.23, %.24
  %.26 = load float, float* %acc.at
  %.27 = load float, float* %acc.at
  %.28 = fcmp ogt float %.27, %x_3
  %.29 = load float, float* %acc.at
  %.30 = select i1 %.28, float %.29, float %x_3
  %.31 = select i1 %.25, float %.26, float %.30
  store float %.31, float* %acc.at
  %.32 = add i64 %index_2, 2
  %.33 = getelementptr float, float* %in0, i64 %.32
  %x_4 = load float, float* %.33, align 4
  %.34 = load float, float* %acc.at
  %.35 = load float, float* %acc.at
  %.36 = fcmp une float %.34, %.35
  %.37 = load float, float* %acc.at
  %.38 = load float, float* %acc.at
  %.39 = fcmp ogt float %.38, %x_4
  %.40 = load float, float* %acc.at
  %.41 = select i1 %.39, float %.40, float %x_4
  %.42 = select i1 %.36, float %.37, float %.41
  store float %.42, float* %acc.at
  store float 0.0, float* %acc_1.at
  %.43 = load float, float* %acc.at
  %x_7 = fsub float %x, %.43
  %.44 = fcmp olt float %x_7, -104.0
  %above_1 = select i1 %.44, float -104.0, float %x_7
  %.45 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.45, float 89.0, float %above_1
  %.46 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.46 to i32
  %.47 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.47 to float
  %.48 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.48 to float
  %.49 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.49)
  %.50 = fmul float %r_1, %r_1
  %.51 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.52 = call float @llvm.fma.f32(float %.51, float %r_1, float 0.008336109109222889)
  %.53 = call float @llvm.fma.f32(float %.52, float %r_1, float 0.04166125878691673)
  %.54 = call float @llvm.fma.f32(float %.53, float %r_1, float 0.16666613519191742)
  %.55 = call float @llvm.fma.f32(float %.54, float %r_1, float 0.5000003576278687)
  %.56 = call float @llvm.fma.f32(float %.50, float %.55, float %r_1)
  %.57 = fadd float %.56, 1.0
  %.58 = fmul float %.57, %scale_1
  %exp = fmul float %.58, %scale_1
  %.59 = getelementptr float, float* %kept, i64 0
  store float %exp, float* %.59, align 4
  %.60 = load float, float* %acc_1.at
  %.61 = fadd float %.60, %exp
  store float %.61, float* %acc_1.at
  %.62 = load float, float* %acc.at
  %x_8 = fsub float %x_3, %.62
  %.63 = fcmp olt float %x_8, -104.0
  %above_2 = select i1 %.63, float -104.0, float %x_8
  %.64 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.64, float 89.0, float %above_2
  %.65 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.65 to i32
  %.66 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.66 to float
  %.67 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.67 to float
  %.68 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.68)
  %.69 = fmul float %r_2, %r_2
  %.70 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.71 = call float @llvm.fma.f32(float %.70, float %r_2, float 0.008336109109222889)
  %.72 = call float @llvm.fma.f32(float %.71, float %r_2, float 0.04166125878691673)
  %.73 = call float @llvm.fma.f32(float %.72, float %r_2, float 0.16666613519191742)
  %.74 = call float @llvm.fma.f32(float %.73, float %r_2, float 0.5000003576278687)
  %.75 = call float @llvm.fma.f32(float %.69, float %.74, float %r_2)
  %.76 = fadd float %.75, 1.0
  %.77 = fmul float %.76, %scale_2
  %exp_1 = fmul float %.77, %scale_2
  %.78 = getelementptr float, float* %kept, i64 1
  store float %exp_1, float* %.78, align 4
  %.79 = load float, float* %acc_1.at
  %.80 = fadd float %.79, %exp_1
  store float %.80, float* %acc_1.at
  %.81 = load float, float* %acc.at
  %x_9 = fsub float %x_4, %.81
  %.82 = fcmp olt float %x_9, -104.0
  %above_3 = select i1 %.82, float -104.0, float %x_9
  %.83 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.83, float 89.0, float %above_3
  %.84 = call float @llvm.fma.f32(float %clamped_3, float 0.7213475108146667, float 12583039.0)
  %bits_3 = bitcast float %.84 to i32
  %.85 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.85 to float
  %.86 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.86 to float
  %.87 = call float @llvm.fma.f32(float %n_3, float -1.38671875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.0004243888834025711, float %.87)
  %.88 = fmul float %r_3, %r_3
  %.89 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_3, float 0.0014104676665738225)
  %.90 = call float @llvm.fma.f32(float %.89, float %r_3, float 0.008336109109222889)
  %.91 = call float @llvm.fma.f32(float %.90, float %r_3, float 0.04166125878691673)
  %.92 = call float @llvm.fma.f32(float %.91, float %r_3, float 0.16666613519191742)
  %.93 = call float @llvm.fma.f32(float %.92, float %r_3, float 0.5000003576278687)
  %.94 = call float @llvm.fma.f32(float %.88, float %.93, float %r_3)
  %.95 = fadd float %.94, 1.0
  %.96 = fmul float %.95, %scale_3
  %exp_2 = fmul float %.96, %scale_3
  %.97 = getelementptr float, float* %kept, i64 2
  store float %exp_2, float* %.97, align 4
  %.98 = load float, float* %acc_1.at
  %.99 = fadd float %.98, %exp_2
  store float %.99, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  store float 0xFFF0000000000000, float* %acc_3.at
  store i32 2147483647, i32* %acc_4.at
  %.100 = getelementptr float, float* %kept, i64 0
  %.101 = load float, float* %.100, align 4
  %.102 = load float, float* %acc_1.at
  %div = fdiv float %.101, %.102
  %.103 = load float, float* %acc_2.at
  %.104 = fadd float %.103, %div
  store float %.104, float* %acc_2.at
  %.105 = fcmp oeq float %div, %div
  %value_1 = select i1 %.105, float %div, float 0xFFF0000000000000
  %.106 = load float, float* %acc_3.at
  %.107 = fcmp ogt float %value_1, %.106
  %.108 = load float, float* %acc_3.at
  %.109 = fcmp oeq float %value_1, %.108
  %.110 = load i32, i32* %acc_4.at
  %.111 = icmp slt i32 0, %.110
  %.112 = and i1 %.109, %.111
  %.113 = or i1 %.107, %.112
  %.114 = load float, float* %acc_3.at
  %next = select i1 %.113, float %value_1, float %.114
  %.115 = load float, float* %acc_3.at
  %.116 = fcmp ogt float %value_1, %.115
  %.117 = load float, float* %acc_3.at
  %.118 = fcmp oeq float %value_1, %.117
  %.119 = load i32, i32* %acc_4.at
  %.120 = icmp slt i32 0, %.119
  %.121 = and i1 %.118, %.120
  %.122 = or i1 %.116, %.121
  %.123 = load i32, i32* %acc_4.at
  %next_1 = select i1 %.122, i32 0, i32 %.123
  store float %next, float* %acc_3.at
  store i32 %next_1, i32* %acc_4.at
  %.124 = getelementptr float, float* %kept, i64 1
  %.125 = load float, float* %.124, align 4
  %.126 = load float, float* %acc_1.at
  %div_2 = fdiv float %.125, %.126
  %.127 = load float, float* %acc_2.at
  %.128 = fadd float %.127, %div_2
  store float %.128, float* %acc_2.at
  %.129 = fcmp oeq float %div_2, %div_2
  %value_2 = select i1 %.129, float %div_2, float 0xFFF0000000000000
  %.130 = load float, float* %acc_3.at
  %.131 = fcmp ogt float %value_2, %.130
  %.132 = load float, float* %acc_3.at
  %.133 = fcmp oeq float %value_2, %.132
  %.134 = load i32, i32* %acc_4.at
  %.135 = icmp slt i32 1, %.134
  %.136 = and i1 %.133, %.135
  %.137 = or i1 %.131, %.136
  %.138 = load float, float* %acc_3.at
  %next_2 = select i1 %.137, float %value_2, float %.138
  %.139 = load float, float* %acc_3.at
  %.140 = fcmp ogt float %value_2, %.139
  %.141 = load float, float* %acc_3.at
  %.142 = fcmp oeq float %value_2, %.141
  %.143 = load i32, i32* %acc_4.at
  %.144 = icmp slt i32 1, %.143
  %.145 = and i1 %.142, %.144
  %.146 = or i1 %.140, %.145
  %.147 = load i32, i32* %acc_4.at
  %next_3 = select i1 %.146, i32 1, i32 %.147
  store float %next_2, float* %acc_3.at
  store i32 %next_3, i32* %acc_4.at
  %.148 = getelementptr float, float* %kept, i64 2
  %.149 = load float, float* %.148, align 4
  %.150 = load float, float* %acc_1.at
  %div_3 = fdiv float %.149, %.150
  %.151 = load float, float* %acc_2.at
  %.152 = fadd float %.151, %div_3
  store float %.152, float* %acc_2.at
  %.153 = fcmp oeq float %div_3, %div_3
  %value_3 = select i1 %.153, float %div_3, float 0xFFF0000000000000
  %.154 = load float, float* %acc_3.at
  %.155 = fcmp ogt float %value_3, %.154
  %.156 = load float, float* %acc_3.at
  %.157 = fcmp oeq float %value_3, %.156
  %.158 = load i32, i32* %acc_4.at
  %.159 = icmp slt i32 2, %.158
  %.160 = and i1 %.157, %.159
  %.161 = or i1 %.155, %.160
  %.162 = load float, float* %acc_3.at
  %next_4 = select i1 %.161, float %value_3, float %.162
  %.163 = load float, float* %acc_3.at
  %.164 = fcmp ogt float %value_3, %.163
  %.165 = load float, float* %acc_3.at
  %.166 = fcmp oeq float %value_3, %.165
  %.167 = load i32, i32* %acc_4.at
  %.168 = icmp slt i32 2, %.167
  %.169 = and i1 %.166, %.168
  %.170 = or i1 %.164, %.169
  %.171 = load i32, i32* %acc_4.at
  %next_5 = select i1 %.170, i32 2, i32 %.171
  store float %next_4, float* %acc_3.at
  store i32 %next_5, i32* %acc_4.at
  %.172 = load i32, i32* %acc_4.at
  %.173 = icmp eq i32 %.172, 2147483647
  %.174 = load i32, i32* %acc_4.at
  %arg_max = select i1 %.173, i32 0, i32 %.174
  %.175 = getelementptr i32, i32* %in1, i64 %index_1
  %x_2 = load i32, i32* %.175, align 4
  store float 0.0, float* %acc_5.at
  %.176 = getelementptr float, float* %kept, i64 0
  %.177 = load float, float* %.176, align 4
  %.178 = load float, float* %acc_1.at
  %div_1 = fdiv float %.177, %.178
  %.179 = load float, float* %acc_2.at
  %.180 = fdiv float %div_1, %.179
  %.181 = fcmp ogt float 1.0000000116860974e-7, %.180
  %.182 = load float, float* %acc_2.at
  %.183 = fdiv float %div_1, %.182
  %.184 = select i1 %.181, float 1.0000000116860974e-7, float %.183
  %.185 = fcmp olt float 0.9999998807907104, %.184
  %.186 = load float, float* %acc_2.at
  %.187 = fdiv float %div_1, %.186
  %.188 = fcmp ogt float 1.0000000116860974e-7, %.187
  %.189 = load float, float* %acc_2.at
  %.190 = fdiv float %div_1, %.189
  %.191 = select i1 %.188, float 1.0000000116860974e-7, float %.190
  %x_10 = select i1 %.185, float 0.9999998807907104, float %.191
  %is_subnormal_1 = fcmp olt float %x_10, 1.1754943508222875e-38
  %.192 = fmul float %x_10, 33554432.0
  %.193 = select i1 %is_subnormal_1, float %.192, float %x_10
  %bits_4 = bitcast float %.193 to i32
  %above_4 = sub i32 %bits_4, 1060439283
  %.194 = ashr i32 %above_4, 23
  %.195 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.196 = add i32 %.194, %.195
  %e_1 = sitofp i32 %.196 to float
  %.197 = and i32 %above_4, 8388607
  %.198 = add i32 %.197, 1060439283
  %.199 = bitcast i32 %.198 to float
  %f_1 = fsub float %.199, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.200 = load float, float* %acc_5.at
  %.201 = icmp eq i32 %x_2, 0
  %.202 = uitofp i1 %.201 to float
  %.203 = fcmp ogt float %x_10, 0.0
  %.204 = fcmp olt float %x_10, 0x7FF0000000000000
  %.205 = and i1 %.203, %.204
  %.206 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.207 = call float @llvm.fma.f32(float %.206, float %f_1, float 0.11676998436450958)
  %.208 = call float @llvm.fma.f32(float %.207, float %f_1, float -0.12420140951871872)
  %.209 = call float @llvm.fma.f32(float %.208, float %f_1, float 0.14249323308467865)
  %.210 = call float @llvm.fma.f32(float %.209, float %f_1, float -0.16668057441711426)
  %.211 = call float @llvm.fma.f32(float %.210, float %f_1, float 0.2000071406364441)
  %.212 = call float @llvm.fma.f32(float %.211, float %f_1, float -0.24999994039535522)
  %.213 = call float @llvm.fma.f32(float %.212, float %f_1, float 0.3333333134651184)
  %.214 = fmul float %.213, %f_1
  %.215 = fmul float %.214, %z_1
  %.216 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.215)
  %.217 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.216)
  %.218 = fadd float %f_1, %.217
  %.219 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.218)
  %.220 = fcmp oeq float %x_10, 0.0
  %.221 = fcmp olt float %x_10, 0.0
  %.222 = select i1 %.221, float 0x7FF8000000000000, float %x_10
  %.223 = select i1 %.220, float 0xFFF0000000000000, float %.222
  %.224 = select i1 %.205, float %.219, float %.223
  %.225 = fmul float %.202, %.224
  %.226 = fadd float %.200, %.225
  store float %.226, float* %acc_5.at
  %.227 = getelementptr float, float* %kept, i64 1
  %.228 = load float, float* %.227, align 4
  %.229 = load float, float* %acc_1.at
  %div_4 = fdiv float %.228, %.229
  %.230 = load float, float* %acc_2.at
  %.231 = fdiv float %div_4, %.230
  %.232 = fcmp ogt float 1.0000000116860974e-7, %.231
  %.233 = load float, float* %acc_2.at
  %.234 = fdiv float %div_4, %.233
  %.235 = select i1 %.232, float 1.0000000116860974e-7, float %.234
  %.236 = fcmp olt float 0.9999998807907104, %.235
  %.237 = load float, float* %acc_2.at
  %.238 = fdiv float %div_4, %.237
  %.239 = fcmp ogt float 1.0000000116860974e-7, %.238
  %.240 = load float, float* %acc_2.at
  %.241 = fdiv float %div_4, %.240
  %.242 = select i1 %.239, float 1.0000000116860974e-7, float %.241
  %x_11 = select i1 %.236, float 0.9999998807907104, float %.242
  %is_subnormal_2 = fcmp olt float %x_11, 1.1754943508222875e-38
  %.243 = fmul float %x_11, 33554432.0
  %.244 = select i1 %is_subnormal_2, float %.243, float %x_11
  %bits_5 = bitcast float %.244 to i32
  %above_5 = sub i32 %bits_5, 1060439283
  %.245 = ashr i32 %above_5, 23
  %.246 = select i1 %is_subnormal_2, i32 -25, i32 0
  %.247 = add i32 %.245, %.246
  %e_2 = sitofp i32 %.247 to float
  %.248 = and i32 %above_5, 8388607
  %.249 = add i32 %.248, 1060439283
  %.250 = bitcast i32 %.249 to float
  %f_2 = fsub float %.250, 1.0
  %z_2 = fmul float %f_2, %f_2
  %.251 = load float, float* %acc_5.at
  %.252 = icmp eq i32 %x_2, 1
  %.253 = uitofp i1 %.252 to float
  %.254 = fcmp ogt float %x_11, 0.0
  %.255 = fcmp olt float %x_11, 0x7FF0000000000000
  %.256 = and i1 %.254, %.255
  %.257 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_2, float -0.11514610052108765)
  %.258 = call float @llvm.fma.f32(float %.257, float %f_2, float 0.11676998436450958)
  %.259 = call float @llvm.fma.f32(float %.258, float %f_2, float -0.12420140951871872)
  %.260 = call float @llvm.fma.f32(float %.259, float %f_2, float 0.14249323308467865)
  %.261 = call float @llvm.fma.f32(float %.260, float %f_2, float -0.16668057441711426)
  %.262 = call float @llvm.fma.f32(float %.261, float %f_2, float 0.2000071406364441)
  %.263 = call float @llvm.fma.f32(float %.262, float %f_2, float -0.24999994039535522)
  %.264 = call float @llvm.fma.f32(float %.263, float %f_2, float 0.3333333134651184)
  %.265 = fmul float %.264, %f_2
  %.266 = fmul float %.265, %z_2
  %.267 = call float @llvm.fma.f32(float %e_2, float -0.00021219444170128554, float %.266)
  %.268 = call float @llvm.fma.f32(float %z_2, float -0.5, float %.267)
  %.269 = fadd float %f_2, %.268
  %.270 = call float @llvm.fma.f32(float %e_2, float 0.693359375, float %.269)
  %.271 = fcmp oeq float %x_11, 0.0
  %.272 = fcmp olt float %x_11, 0.0
  %.273 = select i1 %.272, float 0x7FF8000000000000, float %x_11
  %.274 = select i1 %.271, float 0xFFF0000000000000, float %.273
  %.275 = select i1 %.256, float %.270, float %.274
  %.276 = fmul float %.253, %.275
  %.277 = fadd float %.251, %.276
  store float %.277, float* %acc_5.at
  %.278 = getelementptr float, float* %kept, i64 2
  %.279 = load float, float* %.278, align 4
  %.280 = load float, float* %acc_1.at
  %div_5 = fdiv float %.279, %.280
  %.281 = load float, float* %acc_2.at
  %.282 = fdiv float %div_5, %.281
  %.283 = fcmp ogt float 1.0000000116860974e-7, %.282
  %.284 = load float, float* %acc_2.at
  %.285 = fdiv float %div_5, %.284
  %.286 = select i1 %.283, float 1.0000000116860974e-7, float %.285
  %.287 = fcmp olt float 0.9999998807907104, %.286
  %.288 = load float, float* %acc_2.at
  %.289 = fdiv float %div_5, %.288
  %.290 = fcmp ogt float 1.0000000116860974e-7, %.289
  %.291 = load float, float* %acc_2.at
  %.292 = fdiv float %div_5, %.291
  %.293 = select i1 %.290, float 1.0000000116860974e-7, float %.292
  %x_12 = select i1 %.287, float 0.9999998807907104, float %.293
  %is_subnormal_3 = fcmp olt float %x_12, 1.1754943508222875e-38
  %.294 = fmul float %x_12, 33554432.0
  %.295 = select i1 %is_subnormal_3, float %.294, float %x_12
  %bits_6 = bitcast float %.295 to i32
  %above_6 = sub i32 %bits_6, 1060439283
  %.296 = ashr i32 %above_6, 23
  %.297 = select i1 %is_subnormal_3, i32 -25, i32 0
  %.298 = add i32 %.296, %.297
  %e_3 = sitofp i32 %.298 to float
  %.299 = and i32 %above_6, 8388607
  %.300 = add i32 %.299, 1060439283
  %.301 = bitcast i32 %.300 to float
  %f_3 = fsub float %.301, 1.0
  %z_3 = fmul float %f_3, %f_3
  %.302 = load float, float* %acc_5.at
  %.303 = icmp eq i32 %x_2, 2
  %.304 = uitofp i1 %.303 to float
  %.305 = fcmp ogt float %x_12, 0.0
  %.306 = fcmp olt float %x_12, 0x7FF0000000000000
  %.307 = and i1 %.305, %.306
  %.308 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_3, float -0.11514610052108765)
  %.309 = call float @llvm.fma.f32(float %.308, float %f_3, float 0.11676998436450958)
  %.310 = call float @llvm.fma.f32(float %.309, float %f_3, float -0.12420140951871872)
  %.311 = call float @llvm.fma.f32(float %.310, float %f_3, float 0.14249323308467865)
  %.312 = call float @llvm.fma.f32(float %.311, float %f_3, float -0.16668057441711426)
  %.313 = call float @llvm.fma.f32(float %.312, float %f_3, float 0.2000071406364441)
  %.314 = call float @llvm.fma.f32(float %.313, float %f_3, float -0.24999994039535522)
  %.315 = call float @llvm.fma.f32(float %.314, float %f_3, float 0.3333333134651184)
  %.316 = fmul float %.315, %f_3
  %.317 = fmul float %.316, %z_3
  %.318 = call float @llvm.fma.f32(float %e_3, float -0.00021219444170128554, float %.317)
  %.319 = call float @llvm.fma.f32(float %z_3, float -0.5, float %.318)
  %.320 = fadd float %f_3, %.319
  %.321 = call float @llvm.fma.f32(float %e_3, float 0.693359375, float %.320)
  %.322 = fcmp oeq float %x_12, 0.0
  %.323 = fcmp olt float %x_12, 0.0
  %.324 = select i1 %.323, float 0x7FF8000000000000, float %x_12
  %.325 = select i1 %.322, float 0xFFF0000000000000, float %.324
  %.326 = select i1 %.307, float %.321, float %.325
  %.327 = fmul float %.304, %.326
  %.328 = fadd float %.302, %.327
  store float %.328, float* %acc_5.at
  %.329 = load float, float* %acc_5.at
  %.330 = fneg float %.329
  %.331 = getelementptr float, float* %out0, i64 %index_1
  store float %.330, float* %.331, align 4
  %.332 = icmp eq i32 %x_2, %arg_max
  %.333 = zext i1 %.332 to i32
  %.334 = getelementptr i32, i32* %out1, i64 %index_1
  store i32 %.333, i32* %.334, align 4
  %.335 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.336 = add i32 %group_x, 1
  %.337 = icmp eq i32 %.336, %.grid_x
  %.338 = add i32 %group_y, 1
  %.339 = select i1 %.337, i32 %.338, i32 %group_y
  %.340 = icmp eq i32 %.339, %.grid_y
  %.341 = add i32 %group_z, 1
  %.342 = select i1 %.337, i32 0, i32 %.336
  store i32 %.342, i32* %group_x.at
  %.343 = select i1 %.340, i32 0, i32 %.339
  store i32 %.343, i32* %group_y.at
  %.344 = select i1 %.340, i32 %.341, i32 %group_z
  store i32 %.344, i32* %group_z.at
  %.345 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_first.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_first(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_second.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_second(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_species.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_species(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_species_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_species_1(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_species.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_species(float* %.3, i32* %.6, float* %.9, float* %.12, i32* %.15, i32 %.18, i8* %.scratch, i32 %.21, i32 %.24, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_species_3.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_species_3(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_second_2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_second_2(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @eval_step_species.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @eval_step_species(float* %.3, i32* %.6, float* %.9, i32* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
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

; predict: 4 steps
define void @tscompile_penguins_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 128, %batch.capacity
  %.4 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.5 = bitcast i8* %.4 to float*
  %.6 = getelementptr inbounds i8, i8* %.state, i64 0
  %.7 = bitcast i8* %.6 to float*
  %.8 = getelementptr inbounds i8, i8* %.state, i64 1280
  %.9 = bitcast i8* %.8 to float*
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.11 = bitcast i8* %.10 to float*
  %.12 = trunc i64 %batch.sizes to i32
  %.13 = add i64 %batch.sizes, 383
  %.14 = call i64 @.floordiv(i64 %.13, i64 384)
  %.15 = trunc i64 %.14 to i32
  %.16 = mul i32 %.15, 1
  %.17 = mul i32 %.16, 1
  %.18 = ptrtoint float* %.5 to i64
  %.19 = ptrtoint float* %.7 to i64
  %.20 = ptrtoint float* %.9 to i64
  %.21 = ptrtoint float* %.11 to i64
  %.22 = zext i32 %.12 to i64
  %.23 = zext i32 %.15 to i64
  %.24 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.18, i64* %.24, align 8
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.19, i64* %.25, align 8
  %.26 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.20, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.21, i64* %.27, align 8
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.30, align 8
  %.31 = mul i64 2048, %batch.sizes
  %.32 = add i64 %.31, 11264
  %.33 = call i64 @.floordiv(i64 %.32, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_first.share, i64* %.arguments, i32 %.17, i64 %.33)
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.35 = bitcast i8* %.34 to float*
  %.36 = getelementptr inbounds i8, i8* %.state, i64 1408
  %.37 = bitcast i8* %.36 to float*
  %.38 = getelementptr inbounds i8, i8* %.state, i64 3456
  %.39 = bitcast i8* %.38 to float*
  %.40 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.41 = bitcast i8* %.40 to float*
  %.42 = trunc i64 %batch.sizes to i32
  %.43 = add i64 %batch.sizes, 191
  %.44 = call i64 @.floordiv(i64 %.43, i64 192)
  %.45 = trunc i64 %.44 to i32
  %.46 = mul i32 %.45, 1
  %.47 = mul i32 %.46, 1
  %.48 = ptrtoint float* %.35 to i64
  %.49 = ptrtoint float* %.37 to i64
  %.50 = ptrtoint float* %.39 to i64
  %.51 = ptrtoint float* %.41 to i64
  %.52 = zext i32 %.42 to i64
  %.53 = zext i32 %.45 to i64
  %.54 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.48, i64* %.54, align 8
  %.55 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.49, i64* %.55, align 8
  %.56 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.50, i64* %.56, align 8
  %.57 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.51, i64* %.57, align 8
  %.58 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.52, i64* %.58, align 8
  %.59 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.53, i64* %.59, align 8
  %.60 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.60, align 8
  %.61 = mul i64 2592, %batch.sizes
  %.62 = add i64 %.61, 16896
  %.63 = call i64 @.floordiv(i64 %.62, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_second.share, i64* %.arguments, i32 %.47, i64 %.63)
  %.64 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.65 = bitcast i8* %.64 to float*
  %.66 = getelementptr inbounds i8, i8* %.state, i64 3520
  %.67 = bitcast i8* %.66 to float*
  %.68 = getelementptr inbounds i8, i8* %.state, i64 3712
  %.69 = bitcast i8* %.68 to float*
  %.70 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.71 = bitcast i8* %.70 to float*
  %.72 = trunc i64 %batch.sizes to i32
  %.73 = trunc i64 %.44 to i32
  %.74 = mul i32 %.73, 1
  %.75 = mul i32 %.74, 1
  %.76 = ptrtoint float* %.65 to i64
  %.77 = ptrtoint float* %.67 to i64
  %.78 = ptrtoint float* %.69 to i64
  %.79 = ptrtoint float* %.71 to i64
  %.80 = zext i32 %.72 to i64
  %.81 = zext i32 %.73 to i64
  %.82 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.76, i64* %.82, align 8
  %.83 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.77, i64* %.83, align 8
  %.84 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.78, i64* %.84, align 8
  %.85 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.79, i64* %.85, align 8
  %.86 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.80, i64* %.86, align 8
  %.87 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.81, i64* %.87, align 8
  %.88 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.88, align 8
  %.89 = mul i64 707, %batch.sizes
  %.90 = add i64 %.89, 1632
  %.91 = call i64 @.floordiv(i64 %.90, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_species.share, i64* %.arguments, i32 %.75, i64 %.91)
  %.92 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.93 = bitcast i8* %.92 to float*
  %.94 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.95 = bitcast i8* %.94 to float*
  %.96 = trunc i64 %batch.sizes to i32
  %.97 = add i64 %batch.sizes, 7
  %.98 = call i64 @.floordiv(i64 %.97, i64 8)
  %.99 = trunc i64 %.98 to i32
  %.100 = mul i32 %.99, 1
  %.101 = mul i32 %.100, 1
  %.102 = ptrtoint float* %.93 to i64
  %.103 = ptrtoint float* %.95 to i64
  %.104 = zext i32 %.96 to i64
  %.105 = zext i32 %.99 to i64
  %.106 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.102, i64* %.106, align 8
  %.107 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.103, i64* %.107, align 8
  %.108 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.104, i64* %.108, align 8
  %.109 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.105, i64* %.109, align 8
  %.110 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.110, align 8
  %.111 = mul i64 207, %batch.sizes
  %.112 = call i64 @.floordiv(i64 %.111, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_species_1.share, i64* %.arguments, i32 %.101, i64 %.112)
  ret void
}

define void @tscompile_penguins_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 128, %batch.capacity
  store i64 %.3, i64* %.2, align 8
  %.4 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 %.3, i64* %.4, align 8
  ret void
}

; train_step: 20 steps
define void @tscompile_penguins_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 192, %batch.capacity
  %.4 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.5 = bitcast i8* %.4 to float*
  %.6 = getelementptr inbounds i8, i8* %.state, i64 0
  %.7 = bitcast i8* %.6 to float*
  %.8 = getelementptr inbounds i8, i8* %.state, i64 1280
  %.9 = bitcast i8* %.8 to float*
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.11 = bitcast i8* %.10 to float*
  %.12 = trunc i64 %batch.sizes to i32
  %.13 = add i64 %batch.sizes, 383
  %.14 = call i64 @.floordiv(i64 %.13, i64 384)
  %.15 = trunc i64 %.14 to i32
  %.16 = mul i32 %.15, 1
  %.17 = mul i32 %.16, 1
  %.18 = ptrtoint float* %.5 to i64
  %.19 = ptrtoint float* %.7 to i64
  %.20 = ptrtoint float* %.9 to i64
  %.21 = ptrtoint float* %.11 to i64
  %.22 = zext i32 %.12 to i64
  %.23 = zext i32 %.15 to i64
  %.24 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.18, i64* %.24, align 8
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.19, i64* %.25, align 8
  %.26 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.20, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.21, i64* %.27, align 8
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.30, align 8
  %.31 = mul i64 2048, %batch.sizes
  %.32 = add i64 %.31, 11264
  %.33 = call i64 @.floordiv(i64 %.32, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_first.share, i64* %.arguments, i32 %.17, i64 %.33)
  %.34 = getelementptr inbounds i8, i8* %.state, i64 3968
  %.35 = bitcast i8* %.34 to i32*
  %.36 = getelementptr inbounds i8, i8* %.state, i64 3904
  %.37 = bitcast i8* %.36 to float*
  %.38 = mul i64 40, %batch.capacity
  %.39 = add i64 %.38, 63
  %.40 = call i64 @.floordiv(i64 %.39, i64 64)
  %.41 = mul i64 %.40, 64
  %.42 = mul i64 12, %batch.capacity
  %.43 = call i64 @llvm.smax.i64(i64 2048, i64 %.42)
  %.44 = add i64 %.43, 63
  %.45 = call i64 @.floordiv(i64 %.44, i64 64)
  %.46 = mul i64 %.45, 64
  %.47 = add i64 %.41, %.46
  %.48 = add i64 %.42, 63
  %.49 = call i64 @.floordiv(i64 %.48, i64 64)
  %.50 = mul i64 %.49, 64
  %.51 = add i64 %.47, %.50
  %.52 = mul i64 4, %batch.capacity
  %.53 = call i64 @llvm.smax.i64(i64 %.52, i64 192)
  %.54 = add i64 %.53, 63
  %.55 = call i64 @.floordiv(i64 %.54, i64 64)
  %.56 = mul i64 %.55, 64
  %.57 = add i64 %.51, %.56
  %.58 = add i64 %.52, 63
  %.59 = call i64 @.floordiv(i64 %.58, i64 64)
  %.60 = mul i64 %.59, 64
  %.61 = mul i64 2, %.60
  %.62 = add i64 %.57, %.61
  %.63 = add i64 %.62, %.3
  %.64 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.65 = bitcast i8* %.64 to float*
  call void @train_step_adam(i32* %.35, float* %.37, float* %.65, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.66 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.67 = bitcast i8* %.66 to float*
  %.68 = getelementptr inbounds i8, i8* %.state, i64 1408
  %.69 = bitcast i8* %.68 to float*
  %.70 = getelementptr inbounds i8, i8* %.state, i64 3456
  %.71 = bitcast i8* %.70 to float*
  %.72 = mul i64 128, %batch.capacity
  %.73 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.74 = bitcast i8* %.73 to float*
  %.75 = trunc i64 %batch.sizes to i32
  %.76 = add i64 %batch.sizes, 191
  %.77 = call i64 @.floordiv(i64 %.76, i64 192)
  %.78 = trunc i64 %.77 to i32
  %.79 = mul i32 %.78, 1
  %.80 = mul i32 %.79, 1
  %.81 = ptrtoint float* %.67 to i64
  %.82 = ptrtoint float* %.69 to i64
  %.83 = ptrtoint float* %.71 to i64
  %.84 = ptrtoint float* %.74 to i64
  %.85 = zext i32 %.75 to i64
  %.86 = zext i32 %.78 to i64
  %.87 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.81, i64* %.87, align 8
  %.88 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.82, i64* %.88, align 8
  %.89 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.83, i64* %.89, align 8
  %.90 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.84, i64* %.90, align 8
  %.91 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.85, i64* %.91, align 8
  %.92 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.86, i64* %.92, align 8
  %.93 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.93, align 8
  %.94 = mul i64 2592, %batch.sizes
  %.95 = add i64 %.94, 16896
  %.96 = call i64 @.floordiv(i64 %.95, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_second.share, i64* %.arguments, i32 %.80, i64 %.96)
  %.97 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.98 = bitcast i8* %.97 to float*
  %.99 = getelementptr inbounds i8, i8* %.state, i64 3520
  %.100 = bitcast i8* %.99 to float*
  %.101 = getelementptr inbounds i8, i8* %.state, i64 3712
  %.102 = bitcast i8* %.101 to float*
  %.103 = add i64 %.41, %.3
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.105 = bitcast i8* %.104 to float*
  %.106 = trunc i64 %batch.sizes to i32
  %.107 = trunc i64 %.77 to i32
  %.108 = mul i32 %.107, 1
  %.109 = mul i32 %.108, 1
  %.110 = ptrtoint float* %.98 to i64
  %.111 = ptrtoint float* %.100 to i64
  %.112 = ptrtoint float* %.102 to i64
  %.113 = ptrtoint float* %.105 to i64
  %.114 = zext i32 %.106 to i64
  %.115 = zext i32 %.107 to i64
  %.116 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.110, i64* %.116, align 8
  %.117 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.111, i64* %.117, align 8
  %.118 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.112, i64* %.118, align 8
  %.119 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.113, i64* %.119, align 8
  %.120 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.114, i64* %.120, align 8
  %.121 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.115, i64* %.121, align 8
  %.122 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.122, align 8
  %.123 = mul i64 707, %batch.sizes
  %.124 = add i64 %.123, 1632
  %.125 = call i64 @.floordiv(i64 %.124, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_species.share, i64* %.arguments, i32 %.109, i64 %.125)
  %.126 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.127 = bitcast i8* %.126 to float*
  %.128 = add i64 %.51, %.3
  %.129 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.130 = bitcast i8* %.129 to i32*
  %.131 = add i64 %.57, %.3
  %.132 = getelementptr inbounds i8, i8* %.arena, i64 %.131
  %.133 = bitcast i8* %.132 to float*
  %.134 = add i64 %.47, %.3
  %.135 = getelementptr inbounds i8, i8* %.arena, i64 %.134
  %.136 = bitcast i8* %.135 to float*
  %.137 = add i64 %.57, %.60
  %.138 = add i64 %.137, %.3
  %.139 = getelementptr inbounds i8, i8* %.arena, i64 %.138
  %.140 = bitcast i8* %.139 to i32*
  %.141 = trunc i64 %batch.sizes to i32
  %.142 = add i64 %batch.sizes, 7
  %.143 = call i64 @.floordiv(i64 %.142, i64 8)
  %.144 = trunc i64 %.143 to i32
  %.145 = mul i32 %.144, 1
  %.146 = mul i32 %.145, 1
  %.147 = ptrtoint float* %.127 to i64
  %.148 = ptrtoint i32* %.130 to i64
  %.149 = ptrtoint float* %.133 to i64
  %.150 = ptrtoint float* %.136 to i64
  %.151 = ptrtoint i32* %.140 to i64
  %.152 = zext i32 %.141 to i64
  %.153 = zext i32 %.144 to i64
  %.154 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.147, i64* %.154, align 8
  %.155 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.148, i64* %.155, align 8
  %.156 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.149, i64* %.156, align 8
  %.157 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.150, i64* %.157, align 8
  %.158 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.151, i64* %.158, align 8
  %.159 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.152, i64* %.159, align 8
  %.160 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.153, i64* %.160, align 8
  %.161 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.161, align 8
  %.162 = mul i64 381, %batch.sizes
  %.163 = add i64 %.162, 1
  %.164 = call i64 @.floordiv(i64 %.163, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_species.share, i64* %.arguments, i32 %.146, i64 %.164)
  %.165 = getelementptr inbounds i8, i8* %.arena, i64 %.134
  %.166 = bitcast i8* %.165 to float*
  %.167 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.168 = bitcast i8* %.167 to float*
  %.169 = trunc i64 %batch.sizes to i32
  call void @train_step_species_1(float* %.166, float* %.168, i32 %.169, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.170 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.171 = bitcast i8* %.170 to float*
  %.172 = getelementptr inbounds i8, i8* %.state, i64 11456
  %.173 = bitcast i8* %.172 to float*
  %.174 = getelementptr inbounds i8, i8* %.state, i64 11520
  %.175 = bitcast i8* %.174 to float*
  %.176 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.177 = bitcast i8* %.176 to float*
  %.178 = getelementptr inbounds i8, i8* %.state, i64 3712
  %.179 = bitcast i8* %.178 to float*
  call void @train_step_adam_1(float* %.171, float* %.173, float* %.175, float* %.177, float* %.179, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.180 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.181 = bitcast i8* %.180 to float*
  %.182 = getelementptr inbounds i8, i8* %.arena, i64 %.134
  %.183 = bitcast i8* %.182 to float*
  %.184 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.185 = bitcast i8* %.184 to float*
  %.186 = trunc i64 %batch.sizes to i32
  call void @train_step_species_2(float* %.181, float* %.183, float* %.185, i32 %.186, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.187 = getelementptr inbounds i8, i8* %.arena, i64 %.134
  %.188 = bitcast i8* %.187 to float*
  %.189 = getelementptr inbounds i8, i8* %.state, i64 3520
  %.190 = bitcast i8* %.189 to float*
  %.191 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.192 = bitcast i8* %.191 to float*
  %.193 = trunc i64 %batch.sizes to i32
  %.194 = trunc i64 %.77 to i32
  %.195 = mul i32 %.194, 1
  %.196 = mul i32 %.195, 1
  %.197 = ptrtoint float* %.188 to i64
  %.198 = ptrtoint float* %.190 to i64
  %.199 = ptrtoint float* %.192 to i64
  %.200 = zext i32 %.193 to i64
  %.201 = zext i32 %.194 to i64
  %.202 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.197, i64* %.202, align 8
  %.203 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.198, i64* %.203, align 8
  %.204 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.199, i64* %.204, align 8
  %.205 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.200, i64* %.205, align 8
  %.206 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.201, i64* %.206, align 8
  %.207 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.207, align 8
  %.208 = mul i64 736, %batch.sizes
  %.209 = add i64 %.208, 1536
  %.210 = call i64 @.floordiv(i64 %.209, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_species_3.share, i64* %.arguments, i32 %.196, i64 %.210)
  %.211 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.212 = bitcast i8* %.211 to float*
  %.213 = getelementptr inbounds i8, i8* %.state, i64 11072
  %.214 = bitcast i8* %.213 to float*
  %.215 = getelementptr inbounds i8, i8* %.state, i64 11264
  %.216 = bitcast i8* %.215 to float*
  %.217 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.218 = bitcast i8* %.217 to float*
  %.219 = getelementptr inbounds i8, i8* %.state, i64 3520
  %.220 = bitcast i8* %.219 to float*
  call void @train_step_adam_2(float* %.212, float* %.214, float* %.216, float* %.218, float* %.220, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.221 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.222 = bitcast i8* %.221 to float*
  %.223 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.224 = bitcast i8* %.223 to float*
  %.225 = trunc i64 %batch.sizes to i32
  call void @train_step_second(float* %.222, float* %.224, i32 %.225, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.226 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.227 = bitcast i8* %.226 to float*
  %.228 = getelementptr inbounds i8, i8* %.state, i64 10944
  %.229 = bitcast i8* %.228 to float*
  %.230 = getelementptr inbounds i8, i8* %.state, i64 11008
  %.231 = bitcast i8* %.230 to float*
  %.232 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.233 = bitcast i8* %.232 to float*
  %.234 = getelementptr inbounds i8, i8* %.state, i64 3456
  %.235 = bitcast i8* %.234 to float*
  call void @train_step_adam_3(float* %.227, float* %.229, float* %.231, float* %.233, float* %.235, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.236 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.237 = bitcast i8* %.236 to float*
  %.238 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.239 = bitcast i8* %.238 to float*
  %.240 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.241 = bitcast i8* %.240 to float*
  %.242 = trunc i64 %batch.sizes to i32
  call void @train_step_second_1(float* %.237, float* %.239, float* %.241, i32 %.242, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.243 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.244 = bitcast i8* %.243 to float*
  %.245 = getelementptr inbounds i8, i8* %.state, i64 1408
  %.246 = bitcast i8* %.245 to float*
  %.247 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.248 = bitcast i8* %.247 to float*
  %.249 = trunc i64 %batch.sizes to i32
  %.250 = trunc i64 %.14 to i32
  %.251 = mul i32 %.250, 1
  %.252 = mul i32 %.251, 1
  %.253 = ptrtoint float* %.244 to i64
  %.254 = ptrtoint float* %.246 to i64
  %.255 = ptrtoint float* %.248 to i64
  %.256 = zext i32 %.249 to i64
  %.257 = zext i32 %.250 to i64
  %.258 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.253, i64* %.258, align 8
  %.259 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.254, i64* %.259, align 8
  %.260 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.255, i64* %.260, align 8
  %.261 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.256, i64* %.261, align 8
  %.262 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.257, i64* %.262, align 8
  %.263 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.263, align 8
  %.264 = mul i64 2624, %batch.sizes
  %.265 = add i64 %.264, 16384
  %.266 = call i64 @.floordiv(i64 %.265, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_second_2.share, i64* %.arguments, i32 %.252, i64 %.266)
  %.267 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.268 = bitcast i8* %.267 to float*
  %.269 = getelementptr inbounds i8, i8* %.state, i64 6848
  %.270 = bitcast i8* %.269 to float*
  %.271 = getelementptr inbounds i8, i8* %.state, i64 8896
  %.272 = bitcast i8* %.271 to float*
  %.273 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.274 = bitcast i8* %.273 to float*
  %.275 = getelementptr inbounds i8, i8* %.state, i64 1408
  %.276 = bitcast i8* %.275 to float*
  call void @train_step_adam_4(float* %.268, float* %.270, float* %.272, float* %.274, float* %.276, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.277 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.278 = bitcast i8* %.277 to float*
  %.279 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.280 = bitcast i8* %.279 to float*
  %.281 = trunc i64 %batch.sizes to i32
  call void @train_step_first(float* %.278, float* %.280, i32 %.281, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.282 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.283 = bitcast i8* %.282 to float*
  %.284 = getelementptr inbounds i8, i8* %.state, i64 6592
  %.285 = bitcast i8* %.284 to float*
  %.286 = getelementptr inbounds i8, i8* %.state, i64 6720
  %.287 = bitcast i8* %.286 to float*
  %.288 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.289 = bitcast i8* %.288 to float*
  %.290 = getelementptr inbounds i8, i8* %.state, i64 1280
  %.291 = bitcast i8* %.290 to float*
  call void @train_step_adam_5(float* %.283, float* %.285, float* %.287, float* %.289, float* %.291, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.292 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.293 = bitcast i8* %.292 to float*
  %.294 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.295 = bitcast i8* %.294 to float*
  %.296 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.297 = bitcast i8* %.296 to float*
  %.298 = trunc i64 %batch.sizes to i32
  call void @train_step_first_1(float* %.293, float* %.295, float* %.297, i32 %.298, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.299 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.300 = bitcast i8* %.299 to float*
  %.301 = getelementptr inbounds i8, i8* %.state, i64 4032
  %.302 = bitcast i8* %.301 to float*
  %.303 = getelementptr inbounds i8, i8* %.state, i64 5312
  %.304 = bitcast i8* %.303 to float*
  %.305 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.306 = bitcast i8* %.305 to float*
  %.307 = getelementptr inbounds i8, i8* %.state, i64 0
  %.308 = bitcast i8* %.307 to float*
  call void @train_step_adam_6(float* %.300, float* %.302, float* %.304, float* %.306, float* %.308, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.309 = getelementptr inbounds i8, i8* %.arena, i64 %.131
  %.310 = bitcast i8* %.309 to float*
  %.311 = getelementptr inbounds i8, i8* %.state, i64 3776
  %.312 = bitcast i8* %.311 to float*
  %.313 = getelementptr inbounds i8, i8* %.state, i64 3840
  %.314 = bitcast i8* %.313 to float*
  %.315 = getelementptr inbounds i8, i8* %.arena, i64 %.138
  %.316 = bitcast i8* %.315 to i32*
  %.317 = getelementptr inbounds i8, i8* %.state, i64 11584
  %.318 = bitcast i8* %.317 to float*
  %.319 = getelementptr inbounds i8, i8* %.state, i64 11648
  %.320 = bitcast i8* %.319 to float*
  %.321 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.322 = bitcast i8* %.321 to float*
  %.323 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.324 = bitcast i8* %.323 to float*
  %.325 = trunc i64 %batch.sizes to i32
  call void @train_step_loss(float* %.310, float* %.312, float* %.314, i32* %.316, float* %.318, float* %.320, float* %.322, float* %.324, i32 %.325, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; train_step of one batch after another
define void @tscompile_penguins_batches_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 44
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
  %.25 = mul i64 %row, 40
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 40
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 40, i1 false)
  %.29 = mul i64 %row, 4
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 4
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 4, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_penguins_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_penguins_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 192, %batch.capacity
  store i64 %.3, i64* %.2, align 8
  %.4 = getelementptr inbounds i64, i64* %.places, i64 1
  %.5 = mul i64 40, %batch.capacity
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = mul i64 12, %batch.capacity
  %.10 = call i64 @llvm.smax.i64(i64 2048, i64 %.9)
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.8, %.13
  %.15 = add i64 %.9, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.14, %.17
  %.19 = add i64 %.18, %.3
  store i64 %.19, i64* %.4, align 8
  %.20 = getelementptr inbounds i64, i64* %.places, i64 2
  %.21 = mul i64 4, %batch.capacity
  %.22 = call i64 @llvm.smax.i64(i64 %.21, i64 192)
  %.23 = add i64 %.22, 63
  %.24 = call i64 @.floordiv(i64 %.23, i64 64)
  %.25 = mul i64 %.24, 64
  %.26 = add i64 %.18, %.25
  %.27 = add i64 %.21, 63
  %.28 = call i64 @.floordiv(i64 %.27, i64 64)
  %.29 = mul i64 %.28, 64
  %.30 = mul i64 2, %.29
  %.31 = add i64 %.26, %.30
  %.32 = add i64 %.31, %.3
  store i64 %.32, i64* %.20, align 8
  %.33 = getelementptr inbounds i64, i64* %.places, i64 3
  store i64 %.19, i64* %.33, align 8
  ret void
}

; eval_step: 5 steps
define void @tscompile_penguins_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 128, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 4)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.9 = bitcast i8* %.8 to float*
  %.10 = getelementptr inbounds i8, i8* %.state, i64 0
  %.11 = bitcast i8* %.10 to float*
  %.12 = getelementptr inbounds i8, i8* %.state, i64 1280
  %.13 = bitcast i8* %.12 to float*
  %.14 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.15 = bitcast i8* %.14 to float*
  %.16 = trunc i64 %batch.sizes to i32
  %.17 = add i64 %batch.sizes, 383
  %.18 = call i64 @.floordiv(i64 %.17, i64 384)
  %.19 = trunc i64 %.18 to i32
  %.20 = mul i32 %.19, 1
  %.21 = mul i32 %.20, 1
  %.22 = ptrtoint float* %.9 to i64
  %.23 = ptrtoint float* %.11 to i64
  %.24 = ptrtoint float* %.13 to i64
  %.25 = ptrtoint float* %.15 to i64
  %.26 = zext i32 %.16 to i64
  %.27 = zext i32 %.19 to i64
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.24, i64* %.30, align 8
  %.31 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.25, i64* %.31, align 8
  %.32 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.26, i64* %.32, align 8
  %.33 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.27, i64* %.33, align 8
  %.34 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.34, align 8
  %.35 = mul i64 2048, %batch.sizes
  %.36 = add i64 %.35, 11264
  %.37 = call i64 @.floordiv(i64 %.36, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_first.share, i64* %.arguments, i32 %.21, i64 %.37)
  %.38 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.39 = bitcast i8* %.38 to float*
  %.40 = getelementptr inbounds i8, i8* %.state, i64 1408
  %.41 = bitcast i8* %.40 to float*
  %.42 = getelementptr inbounds i8, i8* %.state, i64 3456
  %.43 = bitcast i8* %.42 to float*
  %.44 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.45 = bitcast i8* %.44 to float*
  %.46 = trunc i64 %batch.sizes to i32
  %.47 = add i64 %batch.sizes, 191
  %.48 = call i64 @.floordiv(i64 %.47, i64 192)
  %.49 = trunc i64 %.48 to i32
  %.50 = mul i32 %.49, 1
  %.51 = mul i32 %.50, 1
  %.52 = ptrtoint float* %.39 to i64
  %.53 = ptrtoint float* %.41 to i64
  %.54 = ptrtoint float* %.43 to i64
  %.55 = ptrtoint float* %.45 to i64
  %.56 = zext i32 %.46 to i64
  %.57 = zext i32 %.49 to i64
  %.58 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.52, i64* %.58, align 8
  %.59 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.53, i64* %.59, align 8
  %.60 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.54, i64* %.60, align 8
  %.61 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.55, i64* %.61, align 8
  %.62 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.56, i64* %.62, align 8
  %.63 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.57, i64* %.63, align 8
  %.64 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.64, align 8
  %.65 = mul i64 2592, %batch.sizes
  %.66 = add i64 %.65, 16896
  %.67 = call i64 @.floordiv(i64 %.66, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_second.share, i64* %.arguments, i32 %.51, i64 %.67)
  %.68 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.69 = bitcast i8* %.68 to float*
  %.70 = getelementptr inbounds i8, i8* %.state, i64 3520
  %.71 = bitcast i8* %.70 to float*
  %.72 = getelementptr inbounds i8, i8* %.state, i64 3712
  %.73 = bitcast i8* %.72 to float*
  %.74 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.75 = bitcast i8* %.74 to float*
  %.76 = trunc i64 %batch.sizes to i32
  %.77 = trunc i64 %.48 to i32
  %.78 = mul i32 %.77, 1
  %.79 = mul i32 %.78, 1
  %.80 = ptrtoint float* %.69 to i64
  %.81 = ptrtoint float* %.71 to i64
  %.82 = ptrtoint float* %.73 to i64
  %.83 = ptrtoint float* %.75 to i64
  %.84 = zext i32 %.76 to i64
  %.85 = zext i32 %.77 to i64
  %.86 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.80, i64* %.86, align 8
  %.87 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.81, i64* %.87, align 8
  %.88 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.82, i64* %.88, align 8
  %.89 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.83, i64* %.89, align 8
  %.90 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.84, i64* %.90, align 8
  %.91 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.85, i64* %.91, align 8
  %.92 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.92, align 8
  %.93 = mul i64 707, %batch.sizes
  %.94 = add i64 %.93, 1632
  %.95 = call i64 @.floordiv(i64 %.94, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_species.share, i64* %.arguments, i32 %.79, i64 %.95)
  %.96 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.97 = bitcast i8* %.96 to float*
  %.98 = mul i64 64, %batch.capacity
  %.99 = add i64 %.7, %.98
  %.100 = getelementptr inbounds i8, i8* %.arena, i64 %.99
  %.101 = bitcast i8* %.100 to i32*
  %.102 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.103 = bitcast i8* %.102 to float*
  %.104 = mul i64 4, %batch.capacity
  %.105 = call i64 @llvm.smax.i64(i64 %.104, i64 4)
  %.106 = add i64 %.105, 63
  %.107 = call i64 @.floordiv(i64 %.106, i64 64)
  %.108 = mul i64 %.107, 64
  %.109 = add i64 %.7, %.108
  %.110 = add i64 %.109, %.98
  %.111 = getelementptr inbounds i8, i8* %.arena, i64 %.110
  %.112 = bitcast i8* %.111 to i32*
  %.113 = trunc i64 %batch.sizes to i32
  %.114 = add i64 %batch.sizes, 7
  %.115 = call i64 @.floordiv(i64 %.114, i64 8)
  %.116 = trunc i64 %.115 to i32
  %.117 = mul i32 %.116, 1
  %.118 = mul i32 %.117, 1
  %.119 = ptrtoint float* %.97 to i64
  %.120 = ptrtoint i32* %.101 to i64
  %.121 = ptrtoint float* %.103 to i64
  %.122 = ptrtoint i32* %.112 to i64
  %.123 = zext i32 %.113 to i64
  %.124 = zext i32 %.116 to i64
  %.125 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.119, i64* %.125, align 8
  %.126 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.120, i64* %.126, align 8
  %.127 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.121, i64* %.127, align 8
  %.128 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.122, i64* %.128, align 8
  %.129 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.123, i64* %.129, align 8
  %.130 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.124, i64* %.130, align 8
  %.131 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.131, align 8
  %.132 = mul i64 236, %batch.sizes
  %.133 = call i64 @.floordiv(i64 %.132, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @eval_step_species.share, i64* %.arguments, i32 %.118, i64 %.133)
  %.134 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.135 = bitcast i8* %.134 to float*
  %.136 = getelementptr inbounds i8, i8* %.state, i64 3776
  %.137 = bitcast i8* %.136 to float*
  %.138 = getelementptr inbounds i8, i8* %.state, i64 3840
  %.139 = bitcast i8* %.138 to float*
  %.140 = getelementptr inbounds i8, i8* %.arena, i64 %.110
  %.141 = bitcast i8* %.140 to i32*
  %.142 = getelementptr inbounds i8, i8* %.state, i64 11584
  %.143 = bitcast i8* %.142 to float*
  %.144 = getelementptr inbounds i8, i8* %.state, i64 11648
  %.145 = bitcast i8* %.144 to float*
  %.146 = getelementptr inbounds i8, i8* %.arena, i64 %.99
  %.147 = bitcast i8* %.146 to float*
  %.148 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.149 = bitcast i8* %.148 to float*
  %.150 = trunc i64 %batch.sizes to i32
  call void @train_step_loss(float* %.135, float* %.137, float* %.139, i32* %.141, float* %.143, float* %.145, float* %.147, float* %.149, i32 %.150, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; eval_step of one batch after another
define void @tscompile_penguins_batches_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 44
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
  %.25 = mul i64 %row, 40
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 40
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 40, i1 false)
  %.29 = mul i64 %row, 4
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 4
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 4, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_penguins_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_penguins_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 128, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 4)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  store i64 %.7, i64* %.2, align 8
  %.8 = getelementptr inbounds i64, i64* %.places, i64 1
  %.9 = mul i64 64, %batch.capacity
  %.10 = add i64 %.7, %.9
  store i64 %.10, i64* %.8, align 8
  %.11 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.10, i64* %.11, align 8
  %.12 = getelementptr inbounds i64, i64* %.places, i64 3
  store i64 0, i64* %.12, align 8
  ret void
}

define i64 @tscompile_penguins_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 11712, 64
  ret i64 %.2
}

define i64 @tscompile_penguins_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 192, %batch.capacity
  %.3 = mul i64 40, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 12, %batch.capacity
  %.8 = call i64 @llvm.smax.i64(i64 2048, i64 %.7)
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = add i64 %.6, %.11
  %.13 = add i64 %.7, 63
  %.14 = call i64 @.floordiv(i64 %.13, i64 64)
  %.15 = mul i64 %.14, 64
  %.16 = add i64 %.12, %.15
  %.17 = mul i64 4, %batch.capacity
  %.18 = call i64 @llvm.smax.i64(i64 %.17, i64 192)
  %.19 = add i64 %.18, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.16, %.21
  %.23 = add i64 %.17, 63
  %.24 = call i64 @.floordiv(i64 %.23, i64 64)
  %.25 = mul i64 %.24, 64
  %.26 = mul i64 2, %.25
  %.27 = add i64 %.22, %.26
  %.28 = add i64 %.27, %.2
  %.29 = add i64 %.28, 64
  %.30 = call i64 @llvm.smax.i64(i64 %.2, i64 %.29)
  %.31 = mul i64 128, %batch.capacity
  %.32 = call i64 @llvm.smax.i64(i64 %.31, i64 4)
  %.33 = add i64 %.32, 63
  %.34 = call i64 @.floordiv(i64 %.33, i64 64)
  %.35 = mul i64 %.34, 64
  %.36 = call i64 @llvm.smax.i64(i64 %.17, i64 4)
  %.37 = add i64 %.36, 63
  %.38 = call i64 @.floordiv(i64 %.37, i64 64)
  %.39 = mul i64 %.38, 64
  %.40 = add i64 %.35, %.39
  %.41 = add i64 %.40, %.25
  %.42 = mul i64 64, %batch.capacity
  %.43 = add i64 %.41, %.42
  %.44 = call i64 @llvm.smax.i64(i64 %.30, i64 %.43)
  %.45 = add i64 %.44, 64
  ret i64 %.45
}

define void @tscompile_penguins_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 28096
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
  %offset = mul i64 %count.wide, 28096
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
