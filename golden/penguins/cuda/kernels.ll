source_filename = "model.ll"
target datalayout = "e-i64:64-i128:128-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

@predict_first.tiles = internal addrspace(3) global [1152 x float] undef, align 16
; predict_first
;   ops: dot_general, add, max
;   from: examples/penguins/model.ts:7:22
;   schedule: contract: tile m 16, tile n 16, tile k 16, register m 4, register n 4, split k 4, stages k 2, stage lhs, stage rhs
;   flops: 704*batch  bytes: 168*batch+1408
;   grid: floordiv(batch+15, 16) x 2 x 1
;   in0: f32[10*batch], read
;   in1: f32[320], read
;   in2: f32[32], read
;   out0: f32[32*batch], write
;   shared: tiles: f32[1152]
define void @predict_first(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, float* noalias nocapture align 16 %out0, i32 %batch) #0 {
entry:
  %acc_0.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %acc_5.at = alloca float
  %acc_6.at = alloca float
  %acc_7.at = alloca float
  %acc_8.at = alloca float
  %acc_9.at = alloca float
  %acc_10.at = alloca float
  %acc_11.at = alloca float
  %acc_12.at = alloca float
  %acc_13.at = alloca float
  %acc_14.at = alloca float
  %acc_15.at = alloca float
  %a_0.at = alloca float
  %a_1.at = alloca float
  %a_2.at = alloca float
  %a_3.at = alloca float
  %a_4.at = alloca float
  %a_5.at = alloca float
  %a_6.at = alloca float
  %a_7.at = alloca float
  %a_8.at = alloca float
  %a_9.at = alloca float
  %a_10.at = alloca float
  %a_11.at = alloca float
  %a_12.at = alloca float
  %a_13.at = alloca float
  %a_14.at = alloca float
  %a_15.at = alloca float
  %b_0.at = alloca float
  %b_1.at = alloca float
  %b_2.at = alloca float
  %b_3.at = alloca float
  %b_4.at = alloca float
  %b_5.at = alloca float
  %b_6.at = alloca float
  %b_7.at = alloca float
  %b_8.at = alloca float
  %b_9.at = alloca float
  %b_10.at = alloca float
  %b_11.at = alloca float
  %b_12.at = alloca float
  %b_13.at = alloca float
  %b_14.at = alloca float
  %b_15.at = alloca float
  %totals_0.at = alloca float
  %totals_1.at = alloca float
  %totals_2.at = alloca float
  %totals_3.at = alloca float
  %total.at = alloca float
  %total_2.at = alloca float
  %total_3.at = alloca float
  %total_4.at = alloca float
  %tiles = addrspacecast float addrspace(3)* bitcast ([1152 x float] addrspace(3)* @predict_first.tiles to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %m_start = mul i32 %.1, 16
  %.2 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
  %n_start = mul i32 %.2, 16
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_1 = srem i32 %.3, 16
  %lane = sdiv i32 %index_1, 4
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.4, 4
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice = sdiv i32 %.5, 16
  store float 0.0, float* %acc_0.at
  store float 0.0, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0.0, float* %acc_4.at
  store float 0.0, float* %acc_5.at
  store float 0.0, float* %acc_6.at
  store float 0.0, float* %acc_7.at
  store float 0.0, float* %acc_8.at
  store float 0.0, float* %acc_9.at
  store float 0.0, float* %acc_10.at
  store float 0.0, float* %acc_11.at
  store float 0.0, float* %acc_12.at
  store float 0.0, float* %acc_13.at
  store float 0.0, float* %acc_14.at
  store float 0.0, float* %acc_15.at
  %index_2 = sub i32 %batch, 1
  %.6 = add i32 %m_start, %slice
  %row = call i32 @llvm.smin.i32(i32 %.6, i32 %index_2)
  %lane_3 = add i32 %slice, 4
  %.7 = add i32 %m_start, %lane_3
  %row_1 = call i32 @llvm.smin.i32(i32 %.7, i32 %index_2)
  %lane_4 = add i32 %slice, 8
  %.8 = add i32 %m_start, %lane_4
  %row_2 = call i32 @llvm.smin.i32(i32 %.8, i32 %index_2)
  %lane_5 = add i32 %slice, 12
  %.9 = add i32 %m_start, %lane_5
  %row_3 = call i32 @llvm.smin.i32(i32 %.9, i32 %index_2)
  %column = add i32 %n_start, %index_1
  %column_1 = add i32 %n_start, %index_1
  %column_2 = add i32 %n_start, %index_1
  %mask_1 = icmp slt i32 %index_1, 10
  %.10 = sext i32 %index_1 to i64
  %.11 = sext i32 %row to i64
  %.12 = mul i64 %.11, 10
  %.13 = add i64 %.10, %.12
  %.14 = select i1 %mask_1, i64 %.13, i64 0
  %.15 = getelementptr float, float* %in0, i64 %.14
  %.16 = load float, float* %.15, align 4
  %staged = select i1 %mask_1, float %.16, float 0.0
  %mask_2 = icmp slt i32 %index_1, 10
  %.17 = sext i32 %index_1 to i64
  %.18 = sext i32 %row_1 to i64
  %.19 = mul i64 %.18, 10
  %.20 = add i64 %.17, %.19
  %.21 = select i1 %mask_2, i64 %.20, i64 0
  %.22 = getelementptr float, float* %in0, i64 %.21
  %.23 = load float, float* %.22, align 4
  %staged_1 = select i1 %mask_2, float %.23, float 0.0
  %mask_3 = icmp slt i32 %index_1, 10
  %.24 = sext i32 %index_1 to i64
  %.25 = sext i32 %row_2 to i64
  %.26 = mul i64 %.25, 10
  %.27 = add i64 %.24, %.26
  %.28 = select i1 %mask_3, i64 %.27, i64 0
  %.29 = getelementptr float, float* %in0, i64 %.28
  %.30 = load float, float* %.29, align 4
  %staged_2 = select i1 %mask_3, float %.30, float 0.0
  %mask_4 = icmp slt i32 %index_1, 10
  %.31 = sext i32 %index_1 to i64
  %.32 = sext i32 %row_3 to i64
  %.33 = mul i64 %.32, 10
  %.34 = add i64 %.31, %.33
  %.35 = select i1 %mask_4, i64 %.34, i64 0
  %.36 = getelementptr float, float* %in0, i64 %.35
  %.37 = load float, float* %.36, align 4
  %staged_3 = select i1 %mask_4, float %.37, float 0.0
  %.38 = mul i32 %slice, 20
  %index_3 = add i32 %.38, %index_1
  %index_15 = sext i32 %index_3 to i64
  %.39 = getelementptr float, float* %tiles, i64 %index_15
  store float %staged, float* %.39, align 4
  %.40 = mul i32 %lane_3, 20
  %index_4 = add i32 %.40, %index_1
  %index_16 = sext i32 %index_4 to i64
  %.41 = getelementptr float, float* %tiles, i64 %index_16
  store float %staged_1, float* %.41, align 4
  %.42 = mul i32 %lane_4, 20
  %index_5 = add i32 %.42, %index_1
  %index_17 = sext i32 %index_5 to i64
  %.43 = getelementptr float, float* %tiles, i64 %index_17
  store float %staged_2, float* %.43, align 4
  %.44 = mul i32 %lane_5, 20
  %index_6 = add i32 %.44, %index_1
  %index_18 = sext i32 %index_6 to i64
  %.45 = getelementptr float, float* %tiles, i64 %index_18
  store float %staged_3, float* %.45, align 4
  %.46 = sext i32 %slice to i64
  %.47 = mul i64 %.46, 32
  %.48 = sext i32 %column to i64
  %.49 = add i64 %.47, %.48
  %.50 = getelementptr float, float* %in1, i64 %.49
  %staged_4 = load float, float* %.50, align 4
  %.51 = sext i32 %lane_3 to i64
  %.52 = mul i64 %.51, 32
  %.53 = sext i32 %column_1 to i64
  %.54 = add i64 %.52, %.53
  %.55 = getelementptr float, float* %in1, i64 %.54
  %staged_5 = load float, float* %.55, align 4
  %mask_5 = icmp slt i32 %lane_4, 10
  %.56 = sext i32 %lane_4 to i64
  %.57 = mul i64 %.56, 32
  %.58 = sext i32 %column_2 to i64
  %.59 = add i64 %.57, %.58
  %.60 = select i1 %mask_5, i64 %.59, i64 0
  %.61 = getelementptr float, float* %in1, i64 %.60
  %.62 = load float, float* %.61, align 4
  %staged_6 = select i1 %mask_5, float %.62, float 0.0
  %.63 = mul i32 %slice, 16
  %index_7 = add i32 %index_1, %.63
  %index_19 = sext i32 %index_7 to i64
  %.64 = add i64 %index_19, 320
  %.65 = getelementptr float, float* %tiles, i64 %.64
  store float %staged_4, float* %.65, align 4
  %.66 = mul i32 %lane_3, 16
  %index_8 = add i32 %index_1, %.66
  %index_20 = sext i32 %index_8 to i64
  %.67 = add i64 %index_20, 320
  %.68 = getelementptr float, float* %tiles, i64 %.67
  store float %staged_5, float* %.68, align 4
  %.69 = mul i32 %lane_4, 16
  %index_9 = add i32 %index_1, %.69
  %index_21 = sext i32 %index_9 to i64
  %.70 = add i64 %index_21, 320
  %.71 = getelementptr float, float* %tiles, i64 %.70
  store float %staged_6, float* %.71, align 4
  %.72 = mul i32 %lane_5, 16
  %index_10 = add i32 %index_1, %.72
  %index_22 = sext i32 %index_10 to i64
  %.73 = add i64 %index_22, 320
  %.74 = getelementptr float, float* %tiles, i64 %.73
  store float 0.0, float* %.74, align 4
  call void @llvm.nvvm.barrier0()
  %kk_8 = mul i32 %slice, 4
  store float 0.0, float* %a_0.at
  store float 0.0, float* %a_1.at
  store float 0.0, float* %a_2.at
  store float 0.0, float* %a_3.at
  store float 0.0, float* %a_4.at
  store float 0.0, float* %a_5.at
  store float 0.0, float* %a_6.at
  store float 0.0, float* %a_7.at
  store float 0.0, float* %a_8.at
  store float 0.0, float* %a_9.at
  store float 0.0, float* %a_10.at
  store float 0.0, float* %a_11.at
  store float 0.0, float* %a_12.at
  store float 0.0, float* %a_13.at
  store float 0.0, float* %a_14.at
  store float 0.0, float* %a_15.at
  %.75 = mul i32 %lane, 20
  %index_11 = add i32 %.75, %kk_8
  %index_23 = sext i32 %index_11 to i64
  %.76 = getelementptr float, float* %tiles, i64 %index_23
  %.77 = bitcast float* %.76 to <4 x float>*
  %x = load <4 x float>, <4 x float>* %.77, align 16
  %.78 = extractelement <4 x float> %x, i32 0
  store float %.78, float* %a_0.at
  %.79 = extractelement <4 x float> %x, i32 1
  store float %.79, float* %a_4.at
  %.80 = extractelement <4 x float> %x, i32 2
  store float %.80, float* %a_8.at
  %.81 = extractelement <4 x float> %x, i32 3
  store float %.81, float* %a_12.at
  %.82 = add i64 %index_23, 80
  %.83 = getelementptr float, float* %tiles, i64 %.82
  %.84 = bitcast float* %.83 to <4 x float>*
  %x_2 = load <4 x float>, <4 x float>* %.84, align 16
  %.85 = extractelement <4 x float> %x_2, i32 0
  store float %.85, float* %a_1.at
  %.86 = extractelement <4 x float> %x_2, i32 1
  store float %.86, float* %a_5.at
  %.87 = extractelement <4 x float> %x_2, i32 2
  store float %.87, float* %a_9.at
  %.88 = extractelement <4 x float> %x_2, i32 3
  store float %.88, float* %a_13.at
  %.89 = add i64 %index_23, 160
  %.90 = getelementptr float, float* %tiles, i64 %.89
  %.91 = bitcast float* %.90 to <4 x float>*
  %x_3 = load <4 x float>, <4 x float>* %.91, align 16
  %.92 = extractelement <4 x float> %x_3, i32 0
  store float %.92, float* %a_2.at
  %.93 = extractelement <4 x float> %x_3, i32 1
  store float %.93, float* %a_6.at
  %.94 = extractelement <4 x float> %x_3, i32 2
  store float %.94, float* %a_10.at
  %.95 = extractelement <4 x float> %x_3, i32 3
  store float %.95, float* %a_14.at
  %.96 = add i64 %index_23, 240
  %.97 = getelementptr float, float* %tiles, i64 %.96
  %.98 = bitcast float* %.97 to <4 x float>*
  %x_4 = load <4 x float>, <4 x float>* %.98, align 16
  %.99 = extractelement <4 x float> %x_4, i32 0
  store float %.99, float* %a_3.at
  %.100 = extractelement <4 x float> %x_4, i32 1
  store float %.100, float* %a_7.at
  %.101 = extractelement <4 x float> %x_4, i32 2
  store float %.101, float* %a_11.at
  %.102 = extractelement <4 x float> %x_4, i32 3
  store float %.102, float* %a_15.at
  store float 0.0, float* %b_0.at
  store float 0.0, float* %b_1.at
  store float 0.0, float* %b_2.at
  store float 0.0, float* %b_3.at
  store float 0.0, float* %b_4.at
  store float 0.0, float* %b_5.at
  store float 0.0, float* %b_6.at
  store float 0.0, float* %b_7.at
  store float 0.0, float* %b_8.at
  store float 0.0, float* %b_9.at
  store float 0.0, float* %b_10.at
  store float 0.0, float* %b_11.at
  store float 0.0, float* %b_12.at
  store float 0.0, float* %b_13.at
  store float 0.0, float* %b_14.at
  store float 0.0, float* %b_15.at
  %index_12 = mul i32 %lane_1, 4
  %.103 = mul i32 %kk_8, 16
  %index_13 = add i32 %index_12, %.103
  %index_24 = sext i32 %index_13 to i64
  %.104 = add i64 %index_24, 320
  %.105 = getelementptr float, float* %tiles, i64 %.104
  %.106 = bitcast float* %.105 to <4 x float>*
  %x_1 = load <4 x float>, <4 x float>* %.106, align 16
  %.107 = extractelement <4 x float> %x_1, i32 0
  store float %.107, float* %b_0.at
  %.108 = extractelement <4 x float> %x_1, i32 1
  store float %.108, float* %b_1.at
  %.109 = extractelement <4 x float> %x_1, i32 2
  store float %.109, float* %b_2.at
  %.110 = extractelement <4 x float> %x_1, i32 3
  store float %.110, float* %b_3.at
  %.111 = add i64 %index_24, 336
  %.112 = getelementptr float, float* %tiles, i64 %.111
  %.113 = bitcast float* %.112 to <4 x float>*
  %x_5 = load <4 x float>, <4 x float>* %.113, align 16
  %.114 = extractelement <4 x float> %x_5, i32 0
  store float %.114, float* %b_4.at
  %.115 = extractelement <4 x float> %x_5, i32 1
  store float %.115, float* %b_5.at
  %.116 = extractelement <4 x float> %x_5, i32 2
  store float %.116, float* %b_6.at
  %.117 = extractelement <4 x float> %x_5, i32 3
  store float %.117, float* %b_7.at
  %.118 = add i64 %index_24, 352
  %.119 = getelementptr float, float* %tiles, i64 %.118
  %.120 = bitcast float* %.119 to <4 x float>*
  %x_6 = load <4 x float>, <4 x float>* %.120, align 16
  %.121 = extractelement <4 x float> %x_6, i32 0
  store float %.121, float* %b_8.at
  %.122 = extractelement <4 x float> %x_6, i32 1
  store float %.122, float* %b_9.at
  %.123 = extractelement <4 x float> %x_6, i32 2
  store float %.123, float* %b_10.at
  %.124 = extractelement <4 x float> %x_6, i32 3
  store float %.124, float* %b_11.at
  %.125 = add i64 %index_24, 368
  %.126 = getelementptr float, float* %tiles, i64 %.125
  %.127 = bitcast float* %.126 to <4 x float>*
  %x_7 = load <4 x float>, <4 x float>* %.127, align 16
  %.128 = extractelement <4 x float> %x_7, i32 0
  store float %.128, float* %b_12.at
  %.129 = extractelement <4 x float> %x_7, i32 1
  store float %.129, float* %b_13.at
  %.130 = extractelement <4 x float> %x_7, i32 2
  store float %.130, float* %b_14.at
  %.131 = extractelement <4 x float> %x_7, i32 3
  store float %.131, float* %b_15.at
  %.132 = load float, float* %a_0.at
  %.133 = load float, float* %b_0.at
  %.134 = load float, float* %acc_0.at
  %.135 = call float @llvm.fma.f32(float %.132, float %.133, float %.134)
  store float %.135, float* %acc_0.at
  %.136 = load float, float* %a_0.at
  %.137 = load float, float* %b_1.at
  %.138 = load float, float* %acc_1.at
  %.139 = call float @llvm.fma.f32(float %.136, float %.137, float %.138)
  store float %.139, float* %acc_1.at
  %.140 = load float, float* %a_0.at
  %.141 = load float, float* %b_2.at
  %.142 = load float, float* %acc_2.at
  %.143 = call float @llvm.fma.f32(float %.140, float %.141, float %.142)
  store float %.143, float* %acc_2.at
  %.144 = load float, float* %a_0.at
  %.145 = load float, float* %b_3.at
  %.146 = load float, float* %acc_3.at
  %.147 = call float @llvm.fma.f32(float %.144, float %.145, float %.146)
  store float %.147, float* %acc_3.at
  %.148 = load float, float* %a_1.at
  %.149 = load float, float* %b_0.at
  %.150 = load float, float* %acc_4.at
  %.151 = call float @llvm.fma.f32(float %.148, float %.149, float %.150)
  store float %.151, float* %acc_4.at
  %.152 = load float, float* %a_1.at
  %.153 = load float, float* %b_1.at
  %.154 = load float, float* %acc_5.at
  %.155 = call float @llvm.fma.f32(float %.152, float %.153, float %.154)
  store float %.155, float* %acc_5.at
  %.156 = load float, float* %a_1.at
  %.157 = load float, float* %b_2.at
  %.158 = load float, float* %acc_6.at
  %.159 = call float @llvm.fma.f32(float %.156, float %.157, float %.158)
  store float %.159, float* %acc_6.at
  %.160 = load float, float* %a_1.at
  %.161 = load float, float* %b_3.at
  %.162 = load float, float* %acc_7.at
  %.163 = call float @llvm.fma.f32(float %.160, float %.161, float %.162)
  store float %.163, float* %acc_7.at
  %.164 = load float, float* %a_2.at
  %.165 = load float, float* %b_0.at
  %.166 = load float, float* %acc_8.at
  %.167 = call float @llvm.fma.f32(float %.164, float %.165, float %.166)
  store float %.167, float* %acc_8.at
  %.168 = load float, float* %a_2.at
  %.169 = load float, float* %b_1.at
  %.170 = load float, float* %acc_9.at
  %.171 = call float @llvm.fma.f32(float %.168, float %.169, float %.170)
  store float %.171, float* %acc_9.at
  %.172 = load float, float* %a_2.at
  %.173 = load float, float* %b_2.at
  %.174 = load float, float* %acc_10.at
  %.175 = call float @llvm.fma.f32(float %.172, float %.173, float %.174)
  store float %.175, float* %acc_10.at
  %.176 = load float, float* %a_2.at
  %.177 = load float, float* %b_3.at
  %.178 = load float, float* %acc_11.at
  %.179 = call float @llvm.fma.f32(float %.176, float %.177, float %.178)
  store float %.179, float* %acc_11.at
  %.180 = load float, float* %a_3.at
  %.181 = load float, float* %b_0.at
  %.182 = load float, float* %acc_12.at
  %.183 = call float @llvm.fma.f32(float %.180, float %.181, float %.182)
  store float %.183, float* %acc_12.at
  %.184 = load float, float* %a_3.at
  %.185 = load float, float* %b_1.at
  %.186 = load float, float* %acc_13.at
  %.187 = call float @llvm.fma.f32(float %.184, float %.185, float %.186)
  store float %.187, float* %acc_13.at
  %.188 = load float, float* %a_3.at
  %.189 = load float, float* %b_2.at
  %.190 = load float, float* %acc_14.at
  %.191 = call float @llvm.fma.f32(float %.188, float %.189, float %.190)
  store float %.191, float* %acc_14.at
  %.192 = load float, float* %a_3.at
  %.193 = load float, float* %b_3.at
  %.194 = load float, float* %acc_15.at
  %.195 = call float @llvm.fma.f32(float %.192, float %.193, float %.194)
  store float %.195, float* %acc_15.at
  %.196 = load float, float* %a_4.at
  %.197 = load float, float* %b_4.at
  %.198 = load float, float* %acc_0.at
  %.199 = call float @llvm.fma.f32(float %.196, float %.197, float %.198)
  store float %.199, float* %acc_0.at
  %.200 = load float, float* %a_4.at
  %.201 = load float, float* %b_5.at
  %.202 = load float, float* %acc_1.at
  %.203 = call float @llvm.fma.f32(float %.200, float %.201, float %.202)
  store float %.203, float* %acc_1.at
  %.204 = load float, float* %a_4.at
  %.205 = load float, float* %b_6.at
  %.206 = load float, float* %acc_2.at
  %.207 = call float @llvm.fma.f32(float %.204, float %.205, float %.206)
  store float %.207, float* %acc_2.at
  %.208 = load float, float* %a_4.at
  %.209 = load float, float* %b_7.at
  %.210 = load float, float* %acc_3.at
  %.211 = call float @llvm.fma.f32(float %.208, float %.209, float %.210)
  store float %.211, float* %acc_3.at
  %.212 = load float, float* %a_5.at
  %.213 = load float, float* %b_4.at
  %.214 = load float, float* %acc_4.at
  %.215 = call float @llvm.fma.f32(float %.212, float %.213, float %.214)
  store float %.215, float* %acc_4.at
  %.216 = load float, float* %a_5.at
  %.217 = load float, float* %b_5.at
  %.218 = load float, float* %acc_5.at
  %.219 = call float @llvm.fma.f32(float %.216, float %.217, float %.218)
  store float %.219, float* %acc_5.at
  %.220 = load float, float* %a_5.at
  %.221 = load float, float* %b_6.at
  %.222 = load float, float* %acc_6.at
  %.223 = call float @llvm.fma.f32(float %.220, float %.221, float %.222)
  store float %.223, float* %acc_6.at
  %.224 = load float, float* %a_5.at
  %.225 = load float, float* %b_7.at
  %.226 = load float, float* %acc_7.at
  %.227 = call float @llvm.fma.f32(float %.224, float %.225, float %.226)
  store float %.227, float* %acc_7.at
  %.228 = load float, float* %a_6.at
  %.229 = load float, float* %b_4.at
  %.230 = load float, float* %acc_8.at
  %.231 = call float @llvm.fma.f32(float %.228, float %.229, float %.230)
  store float %.231, float* %acc_8.at
  %.232 = load float, float* %a_6.at
  %.233 = load float, float* %b_5.at
  %.234 = load float, float* %acc_9.at
  %.235 = call float @llvm.fma.f32(float %.232, float %.233, float %.234)
  store float %.235, float* %acc_9.at
  %.236 = load float, float* %a_6.at
  %.237 = load float, float* %b_6.at
  %.238 = load float, float* %acc_10.at
  %.239 = call float @llvm.fma.f32(float %.236, float %.237, float %.238)
  store float %.239, float* %acc_10.at
  %.240 = load float, float* %a_6.at
  %.241 = load float, float* %b_7.at
  %.242 = load float, float* %acc_11.at
  %.243 = call float @llvm.fma.f32(float %.240, float %.241, float %.242)
  store float %.243, float* %acc_11.at
  %.244 = load float, float* %a_7.at
  %.245 = load float, float* %b_4.at
  %.246 = load float, float* %acc_12.at
  %.247 = call float @llvm.fma.f32(float %.244, float %.245, float %.246)
  store float %.247, float* %acc_12.at
  %.248 = load float, float* %a_7.at
  %.249 = load float, float* %b_5.at
  %.250 = load float, float* %acc_13.at
  %.251 = call float @llvm.fma.f32(float %.248, float %.249, float %.250)
  store float %.251, float* %acc_13.at
  %.252 = load float, float* %a_7.at
  %.253 = load float, float* %b_6.at
  %.254 = load float, float* %acc_14.at
  %.255 = call float @llvm.fma.f32(float %.252, float %.253, float %.254)
  store float %.255, float* %acc_14.at
  %.256 = load float, float* %a_7.at
  %.257 = load float, float* %b_7.at
  %.258 = load float, float* %acc_15.at
  %.259 = call float @llvm.fma.f32(float %.256, float %.257, float %.258)
  store float %.259, float* %acc_15.at
  %.260 = load float, float* %a_8.at
  %.261 = load float, float* %b_8.at
  %.262 = load float, float* %acc_0.at
  %.263 = call float @llvm.fma.f32(float %.260, float %.261, float %.262)
  store float %.263, float* %acc_0.at
  %.264 = load float, float* %a_8.at
  %.265 = load float, float* %b_9.at
  %.266 = load float, float* %acc_1.at
  %.267 = call float @llvm.fma.f32(float %.264, float %.265, float %.266)
  store float %.267, float* %acc_1.at
  %.268 = load float, float* %a_8.at
  %.269 = load float, float* %b_10.at
  %.270 = load float, float* %acc_2.at
  %.271 = call float @llvm.fma.f32(float %.268, float %.269, float %.270)
  store float %.271, float* %acc_2.at
  %.272 = load float, float* %a_8.at
  %.273 = load float, float* %b_11.at
  %.274 = load float, float* %acc_3.at
  %.275 = call float @llvm.fma.f32(float %.272, float %.273, float %.274)
  store float %.275, float* %acc_3.at
  %.276 = load float, float* %a_9.at
  %.277 = load float, float* %b_8.at
  %.278 = load float, float* %acc_4.at
  %.279 = call float @llvm.fma.f32(float %.276, float %.277, float %.278)
  store float %.279, float* %acc_4.at
  %.280 = load float, float* %a_9.at
  %.281 = load float, float* %b_9.at
  %.282 = load float, float* %acc_5.at
  %.283 = call float @llvm.fma.f32(float %.280, float %.281, float %.282)
  store float %.283, float* %acc_5.at
  %.284 = load float, float* %a_9.at
  %.285 = load float, float* %b_10.at
  %.286 = load float, float* %acc_6.at
  %.287 = call float @llvm.fma.f32(float %.284, float %.285, float %.286)
  store float %.287, float* %acc_6.at
  %.288 = load float, float* %a_9.at
  %.289 = load float, float* %b_11.at
  %.290 = load float, float* %acc_7.at
  %.291 = call float @llvm.fma.f32(float %.288, float %.289, float %.290)
  store float %.291, float* %acc_7.at
  %.292 = load float, float* %a_10.at
  %.293 = load float, float* %b_8.at
  %.294 = load float, float* %acc_8.at
  %.295 = call float @llvm.fma.f32(float %.292, float %.293, float %.294)
  store float %.295, float* %acc_8.at
  %.296 = load float, float* %a_10.at
  %.297 = load float, float* %b_9.at
  %.298 = load float, float* %acc_9.at
  %.299 = call float @llvm.fma.f32(float %.296, float %.297, float %.298)
  store float %.299, float* %acc_9.at
  %.300 = load float, float* %a_10.at
  %.301 = load float, float* %b_10.at
  %.302 = load float, float* %acc_10.at
  %.303 = call float @llvm.fma.f32(float %.300, float %.301, float %.302)
  store float %.303, float* %acc_10.at
  %.304 = load float, float* %a_10.at
  %.305 = load float, float* %b_11.at
  %.306 = load float, float* %acc_11.at
  %.307 = call float @llvm.fma.f32(float %.304, float %.305, float %.306)
  store float %.307, float* %acc_11.at
  %.308 = load float, float* %a_11.at
  %.309 = load float, float* %b_8.at
  %.310 = load float, float* %acc_12.at
  %.311 = call float @llvm.fma.f32(float %.308, float %.309, float %.310)
  store float %.311, float* %acc_12.at
  %.312 = load float, float* %a_11.at
  %.313 = load float, float* %b_9.at
  %.314 = load float, float* %acc_13.at
  %.315 = call float @llvm.fma.f32(float %.312, float %.313, float %.314)
  store float %.315, float* %acc_13.at
  %.316 = load float, float* %a_11.at
  %.317 = load float, float* %b_10.at
  %.318 = load float, float* %acc_14.at
  %.319 = call float @llvm.fma.f32(float %.316, float %.317, float %.318)
  store float %.319, float* %acc_14.at
  %.320 = load float, float* %a_11.at
  %.321 = load float, float* %b_11.at
  %.322 = load float, float* %acc_15.at
  %.323 = call float @llvm.fma.f32(float %.320, float %.321, float %.322)
  store float %.323, float* %acc_15.at
  %.324 = load float, float* %a_12.at
  %.325 = load float, float* %b_12.at
  %.326 = load float, float* %acc_0.at
  %.327 = call float @llvm.fma.f32(float %.324, float %.325, float %.326)
  store float %.327, float* %acc_0.at
  %.328 = load float, float* %a_12.at
  %.329 = load float, float* %b_13.at
  %.330 = load float, float* %acc_1.at
  %.331 = call float @llvm.fma.f32(float %.328, float %.329, float %.330)
  store float %.331, float* %acc_1.at
  %.332 = load float, float* %a_12.at
  %.333 = load float, float* %b_14.at
  %.334 = load float, float* %acc_2.at
  %.335 = call float @llvm.fma.f32(float %.332, float %.333, float %.334)
  store float %.335, float* %acc_2.at
  %.336 = load float, float* %a_12.at
  %.337 = load float, float* %b_15.at
  %.338 = load float, float* %acc_3.at
  %.339 = call float @llvm.fma.f32(float %.336, float %.337, float %.338)
  store float %.339, float* %acc_3.at
  %.340 = load float, float* %a_13.at
  %.341 = load float, float* %b_12.at
  %.342 = load float, float* %acc_4.at
  %.343 = call float @llvm.fma.f32(float %.340, float %.341, float %.342)
  store float %.343, float* %acc_4.at
  %.344 = load float, float* %a_13.at
  %.345 = load float, float* %b_13.at
  %.346 = load float, float* %acc_5.at
  %.347 = call float @llvm.fma.f32(float %.344, float %.345, float %.346)
  store float %.347, float* %acc_5.at
  %.348 = load float, float* %a_13.at
  %.349 = load float, float* %b_14.at
  %.350 = load float, float* %acc_6.at
  %.351 = call float @llvm.fma.f32(float %.348, float %.349, float %.350)
  store float %.351, float* %acc_6.at
  %.352 = load float, float* %a_13.at
  %.353 = load float, float* %b_15.at
  %.354 = load float, float* %acc_7.at
  %.355 = call float @llvm.fma.f32(float %.352, float %.353, float %.354)
  store float %.355, float* %acc_7.at
  %.356 = load float, float* %a_14.at
  %.357 = load float, float* %b_12.at
  %.358 = load float, float* %acc_8.at
  %.359 = call float @llvm.fma.f32(float %.356, float %.357, float %.358)
  store float %.359, float* %acc_8.at
  %.360 = load float, float* %a_14.at
  %.361 = load float, float* %b_13.at
  %.362 = load float, float* %acc_9.at
  %.363 = call float @llvm.fma.f32(float %.360, float %.361, float %.362)
  store float %.363, float* %acc_9.at
  %.364 = load float, float* %a_14.at
  %.365 = load float, float* %b_14.at
  %.366 = load float, float* %acc_10.at
  %.367 = call float @llvm.fma.f32(float %.364, float %.365, float %.366)
  store float %.367, float* %acc_10.at
  %.368 = load float, float* %a_14.at
  %.369 = load float, float* %b_15.at
  %.370 = load float, float* %acc_11.at
  %.371 = call float @llvm.fma.f32(float %.368, float %.369, float %.370)
  store float %.371, float* %acc_11.at
  %.372 = load float, float* %a_15.at
  %.373 = load float, float* %b_12.at
  %.374 = load float, float* %acc_12.at
  %.375 = call float @llvm.fma.f32(float %.372, float %.373, float %.374)
  store float %.375, float* %acc_12.at
  %.376 = load float, float* %a_15.at
  %.377 = load float, float* %b_13.at
  %.378 = load float, float* %acc_13.at
  %.379 = call float @llvm.fma.f32(float %.376, float %.377, float %.378)
  store float %.379, float* %acc_13.at
  %.380 = load float, float* %a_15.at
  %.381 = load float, float* %b_14.at
  %.382 = load float, float* %acc_14.at
  %.383 = call float @llvm.fma.f32(float %.380, float %.381, float %.382)
  store float %.383, float* %acc_14.at
  %.384 = load float, float* %a_15.at
  %.385 = load float, float* %b_15.at
  %.386 = load float, float* %acc_15.at
  %.387 = call float @llvm.fma.f32(float %.384, float %.385, float %.386)
  store float %.387, float* %acc_15.at
  %.388 = add i64 %index_15, 576
  %.389 = getelementptr float, float* %tiles, i64 %.388
  store float 0.0, float* %.389, align 4
  %.390 = add i64 %index_16, 576
  %.391 = getelementptr float, float* %tiles, i64 %.390
  store float 0.0, float* %.391, align 4
  %.392 = add i64 %index_17, 576
  %.393 = getelementptr float, float* %tiles, i64 %.392
  store float 0.0, float* %.393, align 4
  %.394 = add i64 %index_18, 576
  %.395 = getelementptr float, float* %tiles, i64 %.394
  store float 0.0, float* %.395, align 4
  %.396 = add i64 %index_19, 896
  %.397 = getelementptr float, float* %tiles, i64 %.396
  store float 0.0, float* %.397, align 4
  %.398 = add i64 %index_20, 896
  %.399 = getelementptr float, float* %tiles, i64 %.398
  store float 0.0, float* %.399, align 4
  %.400 = add i64 %index_21, 896
  %.401 = getelementptr float, float* %tiles, i64 %.400
  store float 0.0, float* %.401, align 4
  %.402 = add i64 %index_22, 896
  %.403 = getelementptr float, float* %tiles, i64 %.402
  store float 0.0, float* %.403, align 4
  call void @llvm.nvvm.barrier0()
  %.404 = mul i32 %slice, 256
  %.405 = mul i32 %lane, 16
  %.406 = add i32 %.404, %.405
  %index_14 = add i32 %.406, %index_12
  %index_25 = sext i32 %index_14 to i64
  %.407 = load float, float* %acc_0.at
  %.408 = getelementptr float, float* %tiles, i64 %index_25
  store float %.407, float* %.408, align 4
  %.409 = load float, float* %acc_1.at
  %.410 = add i64 %index_25, 1
  %.411 = getelementptr float, float* %tiles, i64 %.410
  store float %.409, float* %.411, align 4
  %.412 = load float, float* %acc_2.at
  %.413 = add i64 %index_25, 2
  %.414 = getelementptr float, float* %tiles, i64 %.413
  store float %.412, float* %.414, align 4
  %.415 = load float, float* %acc_3.at
  %.416 = add i64 %index_25, 3
  %.417 = getelementptr float, float* %tiles, i64 %.416
  store float %.415, float* %.417, align 4
  %.418 = load float, float* %acc_4.at
  %.419 = add i64 %index_25, 64
  %.420 = getelementptr float, float* %tiles, i64 %.419
  store float %.418, float* %.420, align 4
  %.421 = load float, float* %acc_5.at
  %.422 = add i64 %index_25, 65
  %.423 = getelementptr float, float* %tiles, i64 %.422
  store float %.421, float* %.423, align 4
  %.424 = load float, float* %acc_6.at
  %.425 = add i64 %index_25, 66
  %.426 = getelementptr float, float* %tiles, i64 %.425
  store float %.424, float* %.426, align 4
  %.427 = load float, float* %acc_7.at
  %.428 = add i64 %index_25, 67
  %.429 = getelementptr float, float* %tiles, i64 %.428
  store float %.427, float* %.429, align 4
  %.430 = load float, float* %acc_8.at
  %.431 = add i64 %index_25, 128
  %.432 = getelementptr float, float* %tiles, i64 %.431
  store float %.430, float* %.432, align 4
  %.433 = load float, float* %acc_9.at
  %.434 = add i64 %index_25, 129
  %.435 = getelementptr float, float* %tiles, i64 %.434
  store float %.433, float* %.435, align 4
  %.436 = load float, float* %acc_10.at
  %.437 = add i64 %index_25, 130
  %.438 = getelementptr float, float* %tiles, i64 %.437
  store float %.436, float* %.438, align 4
  %.439 = load float, float* %acc_11.at
  %.440 = add i64 %index_25, 131
  %.441 = getelementptr float, float* %tiles, i64 %.440
  store float %.439, float* %.441, align 4
  %.442 = load float, float* %acc_12.at
  %.443 = add i64 %index_25, 192
  %.444 = getelementptr float, float* %tiles, i64 %.443
  store float %.442, float* %.444, align 4
  %.445 = load float, float* %acc_13.at
  %.446 = add i64 %index_25, 193
  %.447 = getelementptr float, float* %tiles, i64 %.446
  store float %.445, float* %.447, align 4
  %.448 = load float, float* %acc_14.at
  %.449 = add i64 %index_25, 194
  %.450 = getelementptr float, float* %tiles, i64 %.449
  store float %.448, float* %.450, align 4
  %.451 = load float, float* %acc_15.at
  %.452 = add i64 %index_25, 195
  %.453 = getelementptr float, float* %tiles, i64 %.452
  store float %.451, float* %.453, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_0.at
  store float 0.0, float* %totals_1.at
  store float 0.0, float* %totals_2.at
  store float 0.0, float* %totals_3.at
  %.454 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_26 = sext i32 %.454 to i64
  %.455 = getelementptr float, float* %tiles, i64 %index_26
  %.456 = load float, float* %.455, align 4
  store float %.456, float* %total.at
  %.457 = load float, float* %total.at
  %.458 = add i64 %index_26, 256
  %.459 = getelementptr float, float* %tiles, i64 %.458
  %.460 = load float, float* %.459, align 4
  %.461 = fadd float %.457, %.460
  store float %.461, float* %total.at
  %.462 = load float, float* %total.at
  %.463 = add i64 %index_26, 512
  %.464 = getelementptr float, float* %tiles, i64 %.463
  %.465 = load float, float* %.464, align 4
  %.466 = fadd float %.462, %.465
  store float %.466, float* %total.at
  %.467 = load float, float* %total.at
  %.468 = add i64 %index_26, 768
  %.469 = getelementptr float, float* %tiles, i64 %.468
  %.470 = load float, float* %.469, align 4
  %.471 = fadd float %.467, %.470
  store float %.471, float* %total.at
  %.472 = load float, float* %total.at
  store float %.472, float* %totals_0.at
  %.473 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %element_1 = add i32 %.473, 64
  %index_27 = sext i32 %element_1 to i64
  %.474 = getelementptr float, float* %tiles, i64 %index_27
  %.475 = load float, float* %.474, align 4
  store float %.475, float* %total_2.at
  %.476 = load float, float* %total_2.at
  %.477 = add i64 %index_27, 256
  %.478 = getelementptr float, float* %tiles, i64 %.477
  %.479 = load float, float* %.478, align 4
  %.480 = fadd float %.476, %.479
  store float %.480, float* %total_2.at
  %.481 = load float, float* %total_2.at
  %.482 = add i64 %index_27, 512
  %.483 = getelementptr float, float* %tiles, i64 %.482
  %.484 = load float, float* %.483, align 4
  %.485 = fadd float %.481, %.484
  store float %.485, float* %total_2.at
  %.486 = load float, float* %total_2.at
  %.487 = add i64 %index_27, 768
  %.488 = getelementptr float, float* %tiles, i64 %.487
  %.489 = load float, float* %.488, align 4
  %.490 = fadd float %.486, %.489
  store float %.490, float* %total_2.at
  %.491 = load float, float* %total_2.at
  store float %.491, float* %totals_1.at
  %.492 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %element_2 = add i32 %.492, 128
  %index_28 = sext i32 %element_2 to i64
  %.493 = getelementptr float, float* %tiles, i64 %index_28
  %.494 = load float, float* %.493, align 4
  store float %.494, float* %total_3.at
  %.495 = load float, float* %total_3.at
  %.496 = add i64 %index_28, 256
  %.497 = getelementptr float, float* %tiles, i64 %.496
  %.498 = load float, float* %.497, align 4
  %.499 = fadd float %.495, %.498
  store float %.499, float* %total_3.at
  %.500 = load float, float* %total_3.at
  %.501 = add i64 %index_28, 512
  %.502 = getelementptr float, float* %tiles, i64 %.501
  %.503 = load float, float* %.502, align 4
  %.504 = fadd float %.500, %.503
  store float %.504, float* %total_3.at
  %.505 = load float, float* %total_3.at
  %.506 = add i64 %index_28, 768
  %.507 = getelementptr float, float* %tiles, i64 %.506
  %.508 = load float, float* %.507, align 4
  %.509 = fadd float %.505, %.508
  store float %.509, float* %total_3.at
  %.510 = load float, float* %total_3.at
  store float %.510, float* %totals_2.at
  %.511 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %element_3 = add i32 %.511, 192
  %index_29 = sext i32 %element_3 to i64
  %.512 = getelementptr float, float* %tiles, i64 %index_29
  %.513 = load float, float* %.512, align 4
  store float %.513, float* %total_4.at
  %.514 = load float, float* %total_4.at
  %.515 = add i64 %index_29, 256
  %.516 = getelementptr float, float* %tiles, i64 %.515
  %.517 = load float, float* %.516, align 4
  %.518 = fadd float %.514, %.517
  store float %.518, float* %total_4.at
  %.519 = load float, float* %total_4.at
  %.520 = add i64 %index_29, 512
  %.521 = getelementptr float, float* %tiles, i64 %.520
  %.522 = load float, float* %.521, align 4
  %.523 = fadd float %.519, %.522
  store float %.523, float* %total_4.at
  %.524 = load float, float* %total_4.at
  %.525 = add i64 %index_29, 768
  %.526 = getelementptr float, float* %tiles, i64 %.525
  %.527 = load float, float* %.526, align 4
  %.528 = fadd float %.524, %.527
  store float %.528, float* %total_4.at
  %.529 = load float, float* %total_4.at
  store float %.529, float* %totals_3.at
  %m = add i32 %slice, %m_start
  %.530 = icmp slt i32 %m, %batch
  br i1 %.530, label %then.1, label %after.3
then.1:
  %n = add i32 %index_1, %n_start
  %total_1 = load float, float* %totals_0.at
  %index_30 = sext i32 %n to i64
  %.531 = getelementptr float, float* %in2, i64 %index_30
  %.532 = load float, float* %.531, align 4
  %value_1 = fadd float %total_1, %.532
  %.533 = fcmp ogt float 0.0, %value_1
  %.534 = select i1 %.533, float 0.0, float %value_1
  %.535 = sext i32 %m to i64
  %.536 = mul i64 %.535, 32
  %.537 = add i64 %.536, %index_30
  %.538 = getelementptr float, float* %out0, i64 %.537
  store float %.534, float* %.538, align 4
  br label %after.3
after.3:
  %m_1 = add i32 %m, 4
  %.539 = icmp slt i32 %m_1, %batch
  br i1 %.539, label %then.4, label %after.6
then.4:
  %n_1 = add i32 %index_1, %n_start
  %total_5 = load float, float* %totals_1.at
  %index_31 = sext i32 %n_1 to i64
  %.540 = getelementptr float, float* %in2, i64 %index_31
  %.541 = load float, float* %.540, align 4
  %value_2 = fadd float %total_5, %.541
  %.542 = fcmp ogt float 0.0, %value_2
  %.543 = select i1 %.542, float 0.0, float %value_2
  %.544 = sext i32 %m_1 to i64
  %.545 = mul i64 %.544, 32
  %.546 = add i64 %.545, %index_31
  %.547 = getelementptr float, float* %out0, i64 %.546
  store float %.543, float* %.547, align 4
  br label %after.6
after.6:
  %m_2 = add i32 %m, 8
  %.548 = icmp slt i32 %m_2, %batch
  br i1 %.548, label %then.7, label %after.9
then.7:
  %n_2 = add i32 %index_1, %n_start
  %total_6 = load float, float* %totals_2.at
  %index_32 = sext i32 %n_2 to i64
  %.549 = getelementptr float, float* %in2, i64 %index_32
  %.550 = load float, float* %.549, align 4
  %value_3 = fadd float %total_6, %.550
  %.551 = fcmp ogt float 0.0, %value_3
  %.552 = select i1 %.551, float 0.0, float %value_3
  %.553 = sext i32 %m_2 to i64
  %.554 = mul i64 %.553, 32
  %.555 = add i64 %.554, %index_32
  %.556 = getelementptr float, float* %out0, i64 %.555
  store float %.552, float* %.556, align 4
  br label %after.9
after.9:
  %m_3 = add i32 %m, 12
  %.557 = icmp slt i32 %m_3, %batch
  br i1 %.557, label %then.10, label %after.12
then.10:
  %n_3 = add i32 %index_1, %n_start
  %total_7 = load float, float* %totals_3.at
  %index_33 = sext i32 %n_3 to i64
  %.558 = getelementptr float, float* %in2, i64 %index_33
  %.559 = load float, float* %.558, align 4
  %value_4 = fadd float %total_7, %.559
  %.560 = fcmp ogt float 0.0, %value_4
  %.561 = select i1 %.560, float 0.0, float %value_4
  %.562 = sext i32 %m_3 to i64
  %.563 = mul i64 %.562, 32
  %.564 = add i64 %.563, %index_33
  %.565 = getelementptr float, float* %out0, i64 %.564
  store float %.561, float* %.565, align 4
  br label %after.12
after.12:
  ret void
}

@predict_second.tiles = internal addrspace(3) global [2176 x float] undef, align 16
; predict_second
;   ops: dot_general, add, max
;   from: examples/penguins/model.ts:8:23
;   schedule: contract: tile m 16, tile n 16, tile k 16, register m 4, register n 4, split k 4, stages k 2, stage lhs, stage rhs
;   flops: 1056*batch  bytes: 192*batch+2112
;   grid: floordiv(batch+15, 16) x 1 x 1
;   in0: f32[32*batch], read
;   in1: f32[512], read
;   in2: f32[16], read
;   out0: f32[16*batch], write
;   shared: tiles: f32[2176]
define void @predict_second(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, float* noalias nocapture align 16 %out0, i32 %batch) #0 {
entry:
  %acc_0.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %acc_5.at = alloca float
  %acc_6.at = alloca float
  %acc_7.at = alloca float
  %acc_8.at = alloca float
  %acc_9.at = alloca float
  %acc_10.at = alloca float
  %acc_11.at = alloca float
  %acc_12.at = alloca float
  %acc_13.at = alloca float
  %acc_14.at = alloca float
  %acc_15.at = alloca float
  %a_0.at = alloca float
  %a_1.at = alloca float
  %a_2.at = alloca float
  %a_3.at = alloca float
  %a_4.at = alloca float
  %a_5.at = alloca float
  %a_6.at = alloca float
  %a_7.at = alloca float
  %a_8.at = alloca float
  %a_9.at = alloca float
  %a_10.at = alloca float
  %a_11.at = alloca float
  %a_12.at = alloca float
  %a_13.at = alloca float
  %a_14.at = alloca float
  %a_15.at = alloca float
  %b_0.at = alloca float
  %b_1.at = alloca float
  %b_2.at = alloca float
  %b_3.at = alloca float
  %b_4.at = alloca float
  %b_5.at = alloca float
  %b_6.at = alloca float
  %b_7.at = alloca float
  %b_8.at = alloca float
  %b_9.at = alloca float
  %b_10.at = alloca float
  %b_11.at = alloca float
  %b_12.at = alloca float
  %b_13.at = alloca float
  %b_14.at = alloca float
  %b_15.at = alloca float
  %totals_0.at = alloca float
  %totals_1.at = alloca float
  %totals_2.at = alloca float
  %totals_3.at = alloca float
  %total.at = alloca float
  %total_2.at = alloca float
  %total_3.at = alloca float
  %total_4.at = alloca float
  %tiles = addrspacecast float addrspace(3)* bitcast ([2176 x float] addrspace(3)* @predict_second.tiles to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %m_start = mul i32 %.1, 16
  %.2 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_1 = srem i32 %.2, 16
  %lane = sdiv i32 %index_1, 4
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.3, 4
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice = sdiv i32 %.4, 16
  store float 0.0, float* %acc_0.at
  store float 0.0, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0.0, float* %acc_4.at
  store float 0.0, float* %acc_5.at
  store float 0.0, float* %acc_6.at
  store float 0.0, float* %acc_7.at
  store float 0.0, float* %acc_8.at
  store float 0.0, float* %acc_9.at
  store float 0.0, float* %acc_10.at
  store float 0.0, float* %acc_11.at
  store float 0.0, float* %acc_12.at
  store float 0.0, float* %acc_13.at
  store float 0.0, float* %acc_14.at
  store float 0.0, float* %acc_15.at
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_2 = sdiv i32 %.5, 32
  %.6 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %kk = srem i32 %.6, 32
  %index_2 = sub i32 %batch, 1
  %.7 = add i32 %m_start, %lane_2
  %row = call i32 @llvm.smin.i32(i32 %.7, i32 %index_2)
  %lane_3 = add i32 %lane_2, 2
  %.8 = add i32 %m_start, %lane_3
  %row_1 = call i32 @llvm.smin.i32(i32 %.8, i32 %index_2)
  %lane_4 = add i32 %lane_2, 4
  %.9 = add i32 %m_start, %lane_4
  %row_2 = call i32 @llvm.smin.i32(i32 %.9, i32 %index_2)
  %lane_5 = add i32 %lane_2, 6
  %.10 = add i32 %m_start, %lane_5
  %row_3 = call i32 @llvm.smin.i32(i32 %.10, i32 %index_2)
  %lane_6 = add i32 %lane_2, 8
  %.11 = add i32 %m_start, %lane_6
  %row_4 = call i32 @llvm.smin.i32(i32 %.11, i32 %index_2)
  %lane_7 = add i32 %lane_2, 10
  %.12 = add i32 %m_start, %lane_7
  %row_5 = call i32 @llvm.smin.i32(i32 %.12, i32 %index_2)
  %lane_8 = add i32 %lane_2, 12
  %.13 = add i32 %m_start, %lane_8
  %row_6 = call i32 @llvm.smin.i32(i32 %.13, i32 %index_2)
  %lane_9 = add i32 %lane_2, 14
  %.14 = add i32 %m_start, %lane_9
  %row_7 = call i32 @llvm.smin.i32(i32 %.14, i32 %index_2)
  %kk_9 = add i32 %slice, 4
  %kk_10 = add i32 %slice, 8
  %kk_11 = add i32 %slice, 12
  %kk_12 = add i32 %slice, 16
  %kk_13 = add i32 %slice, 20
  %kk_14 = add i32 %slice, 24
  %kk_15 = add i32 %slice, 28
  %.15 = sext i32 %kk to i64
  %.16 = sext i32 %row to i64
  %.17 = mul i64 %.16, 32
  %.18 = add i64 %.15, %.17
  %.19 = getelementptr float, float* %in0, i64 %.18
  %staged = load float, float* %.19, align 4
  %.20 = sext i32 %kk to i64
  %.21 = sext i32 %row_1 to i64
  %.22 = mul i64 %.21, 32
  %.23 = add i64 %.20, %.22
  %.24 = getelementptr float, float* %in0, i64 %.23
  %staged_1 = load float, float* %.24, align 4
  %.25 = sext i32 %kk to i64
  %.26 = sext i32 %row_2 to i64
  %.27 = mul i64 %.26, 32
  %.28 = add i64 %.25, %.27
  %.29 = getelementptr float, float* %in0, i64 %.28
  %staged_2 = load float, float* %.29, align 4
  %.30 = sext i32 %kk to i64
  %.31 = sext i32 %row_3 to i64
  %.32 = mul i64 %.31, 32
  %.33 = add i64 %.30, %.32
  %.34 = getelementptr float, float* %in0, i64 %.33
  %staged_3 = load float, float* %.34, align 4
  %.35 = sext i32 %kk to i64
  %.36 = sext i32 %row_4 to i64
  %.37 = mul i64 %.36, 32
  %.38 = add i64 %.35, %.37
  %.39 = getelementptr float, float* %in0, i64 %.38
  %staged_4 = load float, float* %.39, align 4
  %.40 = sext i32 %kk to i64
  %.41 = sext i32 %row_5 to i64
  %.42 = mul i64 %.41, 32
  %.43 = add i64 %.40, %.42
  %.44 = getelementptr float, float* %in0, i64 %.43
  %staged_5 = load float, float* %.44, align 4
  %.45 = sext i32 %kk to i64
  %.46 = sext i32 %row_6 to i64
  %.47 = mul i64 %.46, 32
  %.48 = add i64 %.45, %.47
  %.49 = getelementptr float, float* %in0, i64 %.48
  %staged_6 = load float, float* %.49, align 4
  %.50 = sext i32 %kk to i64
  %.51 = sext i32 %row_7 to i64
  %.52 = mul i64 %.51, 32
  %.53 = add i64 %.50, %.52
  %.54 = getelementptr float, float* %in0, i64 %.53
  %staged_7 = load float, float* %.54, align 4
  %.55 = mul i32 %lane_2, 36
  %index_3 = add i32 %.55, %kk
  %index_33 = sext i32 %index_3 to i64
  %.56 = getelementptr float, float* %tiles, i64 %index_33
  store float %staged, float* %.56, align 4
  %.57 = mul i32 %lane_3, 36
  %index_4 = add i32 %.57, %kk
  %index_34 = sext i32 %index_4 to i64
  %.58 = getelementptr float, float* %tiles, i64 %index_34
  store float %staged_1, float* %.58, align 4
  %.59 = mul i32 %lane_4, 36
  %index_5 = add i32 %.59, %kk
  %index_35 = sext i32 %index_5 to i64
  %.60 = getelementptr float, float* %tiles, i64 %index_35
  store float %staged_2, float* %.60, align 4
  %.61 = mul i32 %lane_5, 36
  %index_6 = add i32 %.61, %kk
  %index_36 = sext i32 %index_6 to i64
  %.62 = getelementptr float, float* %tiles, i64 %index_36
  store float %staged_3, float* %.62, align 4
  %.63 = mul i32 %lane_6, 36
  %index_7 = add i32 %.63, %kk
  %index_37 = sext i32 %index_7 to i64
  %.64 = getelementptr float, float* %tiles, i64 %index_37
  store float %staged_4, float* %.64, align 4
  %.65 = mul i32 %lane_7, 36
  %index_8 = add i32 %.65, %kk
  %index_38 = sext i32 %index_8 to i64
  %.66 = getelementptr float, float* %tiles, i64 %index_38
  store float %staged_5, float* %.66, align 4
  %.67 = mul i32 %lane_8, 36
  %index_9 = add i32 %.67, %kk
  %index_39 = sext i32 %index_9 to i64
  %.68 = getelementptr float, float* %tiles, i64 %index_39
  store float %staged_6, float* %.68, align 4
  %.69 = mul i32 %lane_9, 36
  %index_10 = add i32 %.69, %kk
  %index_40 = sext i32 %index_10 to i64
  %.70 = getelementptr float, float* %tiles, i64 %index_40
  store float %staged_7, float* %.70, align 4
  %index_11 = mul i32 %slice, 16
  %.71 = sext i32 %index_11 to i64
  %.72 = sext i32 %index_1 to i64
  %.73 = add i64 %.71, %.72
  %.74 = getelementptr float, float* %in1, i64 %.73
  %staged_8 = load float, float* %.74, align 4
  %index_12 = mul i32 %kk_9, 16
  %.75 = sext i32 %index_12 to i64
  %.76 = sext i32 %index_1 to i64
  %.77 = add i64 %.75, %.76
  %.78 = getelementptr float, float* %in1, i64 %.77
  %staged_9 = load float, float* %.78, align 4
  %index_13 = mul i32 %kk_10, 16
  %.79 = sext i32 %index_13 to i64
  %.80 = sext i32 %index_1 to i64
  %.81 = add i64 %.79, %.80
  %.82 = getelementptr float, float* %in1, i64 %.81
  %staged_10 = load float, float* %.82, align 4
  %index_14 = mul i32 %kk_11, 16
  %.83 = sext i32 %index_14 to i64
  %.84 = sext i32 %index_1 to i64
  %.85 = add i64 %.83, %.84
  %.86 = getelementptr float, float* %in1, i64 %.85
  %staged_11 = load float, float* %.86, align 4
  %index_15 = mul i32 %kk_12, 16
  %.87 = sext i32 %index_15 to i64
  %.88 = sext i32 %index_1 to i64
  %.89 = add i64 %.87, %.88
  %.90 = getelementptr float, float* %in1, i64 %.89
  %staged_12 = load float, float* %.90, align 4
  %index_16 = mul i32 %kk_13, 16
  %.91 = sext i32 %index_16 to i64
  %.92 = sext i32 %index_1 to i64
  %.93 = add i64 %.91, %.92
  %.94 = getelementptr float, float* %in1, i64 %.93
  %staged_13 = load float, float* %.94, align 4
  %index_17 = mul i32 %kk_14, 16
  %.95 = sext i32 %index_17 to i64
  %.96 = sext i32 %index_1 to i64
  %.97 = add i64 %.95, %.96
  %.98 = getelementptr float, float* %in1, i64 %.97
  %staged_14 = load float, float* %.98, align 4
  %index_18 = mul i32 %kk_15, 16
  %.99 = sext i32 %index_18 to i64
  %.100 = sext i32 %index_1 to i64
  %.101 = add i64 %.99, %.100
  %.102 = getelementptr float, float* %in1, i64 %.101
  %staged_15 = load float, float* %.102, align 4
  %index_19 = add i32 %index_1, %index_11
  %index_41 = sext i32 %index_19 to i64
  %.103 = add i64 %index_41, 576
  %.104 = getelementptr float, float* %tiles, i64 %.103
  store float %staged_8, float* %.104, align 4
  %index_20 = add i32 %index_1, %index_12
  %index_42 = sext i32 %index_20 to i64
  %.105 = add i64 %index_42, 576
  %.106 = getelementptr float, float* %tiles, i64 %.105
  store float %staged_9, float* %.106, align 4
  %index_21 = add i32 %index_1, %index_13
  %index_43 = sext i32 %index_21 to i64
  %.107 = add i64 %index_43, 576
  %.108 = getelementptr float, float* %tiles, i64 %.107
  store float %staged_10, float* %.108, align 4
  %index_22 = add i32 %index_1, %index_14
  %index_44 = sext i32 %index_22 to i64
  %.109 = add i64 %index_44, 576
  %.110 = getelementptr float, float* %tiles, i64 %.109
  store float %staged_11, float* %.110, align 4
  %index_23 = add i32 %index_1, %index_15
  %index_45 = sext i32 %index_23 to i64
  %.111 = add i64 %index_45, 576
  %.112 = getelementptr float, float* %tiles, i64 %.111
  store float %staged_12, float* %.112, align 4
  %index_24 = add i32 %index_1, %index_16
  %index_46 = sext i32 %index_24 to i64
  %.113 = add i64 %index_46, 576
  %.114 = getelementptr float, float* %tiles, i64 %.113
  store float %staged_13, float* %.114, align 4
  %index_25 = add i32 %index_1, %index_17
  %index_47 = sext i32 %index_25 to i64
  %.115 = add i64 %index_47, 576
  %.116 = getelementptr float, float* %tiles, i64 %.115
  store float %staged_14, float* %.116, align 4
  %index_26 = add i32 %index_1, %index_18
  %index_48 = sext i32 %index_26 to i64
  %.117 = add i64 %index_48, 576
  %.118 = getelementptr float, float* %tiles, i64 %.117
  store float %staged_15, float* %.118, align 4
  call void @llvm.nvvm.barrier0()
  %index_27 = mul i32 %slice, 4
  %index_28 = mul i32 %lane, 36
  %index_30 = mul i32 %lane_1, 4
  br label %c.head.1
c.head.1:
  %c = phi i32 [ 0, %entry ], [ %.433, %c.body.2 ]
  %.119 = icmp slt i32 %c, 2
  br i1 %.119, label %c.body.2, label %c.end.3
c.body.2:
  %.120 = mul i32 %c, 16
  %kk_16 = add i32 %index_27, %.120
  store float 0.0, float* %a_0.at
  store float 0.0, float* %a_1.at
  store float 0.0, float* %a_2.at
  store float 0.0, float* %a_3.at
  store float 0.0, float* %a_4.at
  store float 0.0, float* %a_5.at
  store float 0.0, float* %a_6.at
  store float 0.0, float* %a_7.at
  store float 0.0, float* %a_8.at
  store float 0.0, float* %a_9.at
  store float 0.0, float* %a_10.at
  store float 0.0, float* %a_11.at
  store float 0.0, float* %a_12.at
  store float 0.0, float* %a_13.at
  store float 0.0, float* %a_14.at
  store float 0.0, float* %a_15.at
  %index_29 = add i32 %index_28, %kk_16
  %index_49 = sext i32 %index_29 to i64
  %.121 = getelementptr float, float* %tiles, i64 %index_49
  %.122 = bitcast float* %.121 to <4 x float>*
  %x = load <4 x float>, <4 x float>* %.122, align 16
  %.123 = extractelement <4 x float> %x, i32 0
  store float %.123, float* %a_0.at
  %.124 = extractelement <4 x float> %x, i32 1
  store float %.124, float* %a_4.at
  %.125 = extractelement <4 x float> %x, i32 2
  store float %.125, float* %a_8.at
  %.126 = extractelement <4 x float> %x, i32 3
  store float %.126, float* %a_12.at
  %.127 = add i64 %index_49, 144
  %.128 = getelementptr float, float* %tiles, i64 %.127
  %.129 = bitcast float* %.128 to <4 x float>*
  %x_2 = load <4 x float>, <4 x float>* %.129, align 16
  %.130 = extractelement <4 x float> %x_2, i32 0
  store float %.130, float* %a_1.at
  %.131 = extractelement <4 x float> %x_2, i32 1
  store float %.131, float* %a_5.at
  %.132 = extractelement <4 x float> %x_2, i32 2
  store float %.132, float* %a_9.at
  %.133 = extractelement <4 x float> %x_2, i32 3
  store float %.133, float* %a_13.at
  %.134 = add i64 %index_49, 288
  %.135 = getelementptr float, float* %tiles, i64 %.134
  %.136 = bitcast float* %.135 to <4 x float>*
  %x_3 = load <4 x float>, <4 x float>* %.136, align 16
  %.137 = extractelement <4 x float> %x_3, i32 0
  store float %.137, float* %a_2.at
  %.138 = extractelement <4 x float> %x_3, i32 1
  store float %.138, float* %a_6.at
  %.139 = extractelement <4 x float> %x_3, i32 2
  store float %.139, float* %a_10.at
  %.140 = extractelement <4 x float> %x_3, i32 3
  store float %.140, float* %a_14.at
  %.141 = add i64 %index_49, 432
  %.142 = getelementptr float, float* %tiles, i64 %.141
  %.143 = bitcast float* %.142 to <4 x float>*
  %x_4 = load <4 x float>, <4 x float>* %.143, align 16
  %.144 = extractelement <4 x float> %x_4, i32 0
  store float %.144, float* %a_3.at
  %.145 = extractelement <4 x float> %x_4, i32 1
  store float %.145, float* %a_7.at
  %.146 = extractelement <4 x float> %x_4, i32 2
  store float %.146, float* %a_11.at
  %.147 = extractelement <4 x float> %x_4, i32 3
  store float %.147, float* %a_15.at
  store float 0.0, float* %b_0.at
  store float 0.0, float* %b_1.at
  store float 0.0, float* %b_2.at
  store float 0.0, float* %b_3.at
  store float 0.0, float* %b_4.at
  store float 0.0, float* %b_5.at
  store float 0.0, float* %b_6.at
  store float 0.0, float* %b_7.at
  store float 0.0, float* %b_8.at
  store float 0.0, float* %b_9.at
  store float 0.0, float* %b_10.at
  store float 0.0, float* %b_11.at
  store float 0.0, float* %b_12.at
  store float 0.0, float* %b_13.at
  store float 0.0, float* %b_14.at
  store float 0.0, float* %b_15.at
  %.148 = mul i32 %kk_16, 16
  %index_31 = add i32 %index_30, %.148
  %index_50 = sext i32 %index_31 to i64
  %.149 = add i64 %index_50, 576
  %.150 = getelementptr float, float* %tiles, i64 %.149
  %.151 = bitcast float* %.150 to <4 x float>*
  %x_1 = load <4 x float>, <4 x float>* %.151, align 16
  %.152 = extractelement <4 x float> %x_1, i32 0
  store float %.152, float* %b_0.at
  %.153 = extractelement <4 x float> %x_1, i32 1
  store float %.153, float* %b_1.at
  %.154 = extractelement <4 x float> %x_1, i32 2
  store float %.154, float* %b_2.at
  %.155 = extractelement <4 x float> %x_1, i32 3
  store float %.155, float* %b_3.at
  %.156 = add i64 %index_50, 592
  %.157 = getelementptr float, float* %tiles, i64 %.156
  %.158 = bitcast float* %.157 to <4 x float>*
  %x_5 = load <4 x float>, <4 x float>* %.158, align 16
  %.159 = extractelement <4 x float> %x_5, i32 0
  store float %.159, float* %b_4.at
  %.160 = extractelement <4 x float> %x_5, i32 1
  store float %.160, float* %b_5.at
  %.161 = extractelement <4 x float> %x_5, i32 2
  store float %.161, float* %b_6.at
  %.162 = extractelement <4 x float> %x_5, i32 3
  store float %.162, float* %b_7.at
  %.163 = add i64 %index_50, 608
  %.164 = getelementptr float, float* %tiles, i64 %.163
  %.165 = bitcast float* %.164 to <4 x float>*
  %x_6 = load <4 x float>, <4 x float>* %.165, align 16
  %.166 = extractelement <4 x float> %x_6, i32 0
  store float %.166, float* %b_8.at
  %.167 = extractelement <4 x float> %x_6, i32 1
  store float %.167, float* %b_9.at
  %.168 = extractelement <4 x float> %x_6, i32 2
  store float %.168, float* %b_10.at
  %.169 = extractelement <4 x float> %x_6, i32 3
  store float %.169, float* %b_11.at
  %.170 = add i64 %index_50, 624
  %.171 = getelementptr float, float* %tiles, i64 %.170
  %.172 = bitcast float* %.171 to <4 x float>*
  %x_7 = load <4 x float>, <4 x float>* %.172, align 16
  %.173 = extractelement <4 x float> %x_7, i32 0
  store float %.173, float* %b_12.at
  %.174 = extractelement <4 x float> %x_7, i32 1
  store float %.174, float* %b_13.at
  %.175 = extractelement <4 x float> %x_7, i32 2
  store float %.175, float* %b_14.at
  %.176 = extractelement <4 x float> %x_7, i32 3
  store float %.176, float* %b_15.at
  %.177 = load float, float* %a_0.at
  %.178 = load float, float* %b_0.at
  %.179 = load float, float* %acc_0.at
  %.180 = call float @llvm.fma.f32(float %.177, float %.178, float %.179)
  store float %.180, float* %acc_0.at
  %.181 = load float, float* %a_0.at
  %.182 = load float, float* %b_1.at
  %.183 = load float, float* %acc_1.at
  %.184 = call float @llvm.fma.f32(float %.181, float %.182, float %.183)
  store float %.184, float* %acc_1.at
  %.185 = load float, float* %a_0.at
  %.186 = load float, float* %b_2.at
  %.187 = load float, float* %acc_2.at
  %.188 = call float @llvm.fma.f32(float %.185, float %.186, float %.187)
  store float %.188, float* %acc_2.at
  %.189 = load float, float* %a_0.at
  %.190 = load float, float* %b_3.at
  %.191 = load float, float* %acc_3.at
  %.192 = call float @llvm.fma.f32(float %.189, float %.190, float %.191)
  store float %.192, float* %acc_3.at
  %.193 = load float, float* %a_1.at
  %.194 = load float, float* %b_0.at
  %.195 = load float, float* %acc_4.at
  %.196 = call float @llvm.fma.f32(float %.193, float %.194, float %.195)
  store float %.196, float* %acc_4.at
  %.197 = load float, float* %a_1.at
  %.198 = load float, float* %b_1.at
  %.199 = load float, float* %acc_5.at
  %.200 = call float @llvm.fma.f32(float %.197, float %.198, float %.199)
  store float %.200, float* %acc_5.at
  %.201 = load float, float* %a_1.at
  %.202 = load float, float* %b_2.at
  %.203 = load float, float* %acc_6.at
  %.204 = call float @llvm.fma.f32(float %.201, float %.202, float %.203)
  store float %.204, float* %acc_6.at
  %.205 = load float, float* %a_1.at
  %.206 = load float, float* %b_3.at
  %.207 = load float, float* %acc_7.at
  %.208 = call float @llvm.fma.f32(float %.205, float %.206, float %.207)
  store float %.208, float* %acc_7.at
  %.209 = load float, float* %a_2.at
  %.210 = load float, float* %b_0.at
  %.211 = load float, float* %acc_8.at
  %.212 = call float @llvm.fma.f32(float %.209, float %.210, float %.211)
  store float %.212, float* %acc_8.at
  %.213 = load float, float* %a_2.at
  %.214 = load float, float* %b_1.at
  %.215 = load float, float* %acc_9.at
  %.216 = call float @llvm.fma.f32(float %.213, float %.214, float %.215)
  store float %.216, float* %acc_9.at
  %.217 = load float, float* %a_2.at
  %.218 = load float, float* %b_2.at
  %.219 = load float, float* %acc_10.at
  %.220 = call float @llvm.fma.f32(float %.217, float %.218, float %.219)
  store float %.220, float* %acc_10.at
  %.221 = load float, float* %a_2.at
  %.222 = load float, float* %b_3.at
  %.223 = load float, float* %acc_11.at
  %.224 = call float @llvm.fma.f32(float %.221, float %.222, float %.223)
  store float %.224, float* %acc_11.at
  %.225 = load float, float* %a_3.at
  %.226 = load float, float* %b_0.at
  %.227 = load float, float* %acc_12.at
  %.228 = call float @llvm.fma.f32(float %.225, float %.226, float %.227)
  store float %.228, float* %acc_12.at
  %.229 = load float, float* %a_3.at
  %.230 = load float, float* %b_1.at
  %.231 = load float, float* %acc_13.at
  %.232 = call float @llvm.fma.f32(float %.229, float %.230, float %.231)
  store float %.232, float* %acc_13.at
  %.233 = load float, float* %a_3.at
  %.234 = load float, float* %b_2.at
  %.235 = load float, float* %acc_14.at
  %.236 = call float @llvm.fma.f32(float %.233, float %.234, float %.235)
  store float %.236, float* %acc_14.at
  %.237 = load float, float* %a_3.at
  %.238 = load float, float* %b_3.at
  %.239 = load float, float* %acc_15.at
  %.240 = call float @llvm.fma.f32(float %.237, float %.238, float %.239)
  store float %.240, float* %acc_15.at
  %.241 = load float, float* %a_4.at
  %.242 = load float, float* %b_4.at
  %.243 = load float, float* %acc_0.at
  %.244 = call float @llvm.fma.f32(float %.241, float %.242, float %.243)
  store float %.244, float* %acc_0.at
  %.245 = load float, float* %a_4.at
  %.246 = load float, float* %b_5.at
  %.247 = load float, float* %acc_1.at
  %.248 = call float @llvm.fma.f32(float %.245, float %.246, float %.247)
  store float %.248, float* %acc_1.at
  %.249 = load float, float* %a_4.at
  %.250 = load float, float* %b_6.at
  %.251 = load float, float* %acc_2.at
  %.252 = call float @llvm.fma.f32(float %.249, float %.250, float %.251)
  store float %.252, float* %acc_2.at
  %.253 = load float, float* %a_4.at
  %.254 = load float, float* %b_7.at
  %.255 = load float, float* %acc_3.at
  %.256 = call float @llvm.fma.f32(float %.253, float %.254, float %.255)
  store float %.256, float* %acc_3.at
  %.257 = load float, float* %a_5.at
  %.258 = load float, float* %b_4.at
  %.259 = load float, float* %acc_4.at
  %.260 = call float @llvm.fma.f32(float %.257, float %.258, float %.259)
  store float %.260, float* %acc_4.at
  %.261 = load float, float* %a_5.at
  %.262 = load float, float* %b_5.at
  %.263 = load float, float* %acc_5.at
  %.264 = call float @llvm.fma.f32(float %.261, float %.262, float %.263)
  store float %.264, float* %acc_5.at
  %.265 = load float, float* %a_5.at
  %.266 = load float, float* %b_6.at
  %.267 = load float, float* %acc_6.at
  %.268 = call float @llvm.fma.f32(float %.265, float %.266, float %.267)
  store float %.268, float* %acc_6.at
  %.269 = load float, float* %a_5.at
  %.270 = load float, float* %b_7.at
  %.271 = load float, float* %acc_7.at
  %.272 = call float @llvm.fma.f32(float %.269, float %.270, float %.271)
  store float %.272, float* %acc_7.at
  %.273 = load float, float* %a_6.at
  %.274 = load float, float* %b_4.at
  %.275 = load float, float* %acc_8.at
  %.276 = call float @llvm.fma.f32(float %.273, float %.274, float %.275)
  store float %.276, float* %acc_8.at
  %.277 = load float, float* %a_6.at
  %.278 = load float, float* %b_5.at
  %.279 = load float, float* %acc_9.at
  %.280 = call float @llvm.fma.f32(float %.277, float %.278, float %.279)
  store float %.280, float* %acc_9.at
  %.281 = load float, float* %a_6.at
  %.282 = load float, float* %b_6.at
  %.283 = load float, float* %acc_10.at
  %.284 = call float @llvm.fma.f32(float %.281, float %.282, float %.283)
  store float %.284, float* %acc_10.at
  %.285 = load float, float* %a_6.at
  %.286 = load float, float* %b_7.at
  %.287 = load float, float* %acc_11.at
  %.288 = call float @llvm.fma.f32(float %.285, float %.286, float %.287)
  store float %.288, float* %acc_11.at
  %.289 = load float, float* %a_7.at
  %.290 = load float, float* %b_4.at
  %.291 = load float, float* %acc_12.at
  %.292 = call float @llvm.fma.f32(float %.289, float %.290, float %.291)
  store float %.292, float* %acc_12.at
  %.293 = load float, float* %a_7.at
  %.294 = load float, float* %b_5.at
  %.295 = load float, float* %acc_13.at
  %.296 = call float @llvm.fma.f32(float %.293, float %.294, float %.295)
  store float %.296, float* %acc_13.at
  %.297 = load float, float* %a_7.at
  %.298 = load float, float* %b_6.at
  %.299 = load float, float* %acc_14.at
  %.300 = call float @llvm.fma.f32(float %.297, float %.298, float %.299)
  store float %.300, float* %acc_14.at
  %.301 = load float, float* %a_7.at
  %.302 = load float, float* %b_7.at
  %.303 = load float, float* %acc_15.at
  %.304 = call float @llvm.fma.f32(float %.301, float %.302, float %.303)
  store float %.304, float* %acc_15.at
  %.305 = load float, float* %a_8.at
  %.306 = load float, float* %b_8.at
  %.307 = load float, float* %acc_0.at
  %.308 = call float @llvm.fma.f32(float %.305, float %.306, float %.307)
  store float %.308, float* %acc_0.at
  %.309 = load float, float* %a_8.at
  %.310 = load float, float* %b_9.at
  %.311 = load float, float* %acc_1.at
  %.312 = call float @llvm.fma.f32(float %.309, float %.310, float %.311)
  store float %.312, float* %acc_1.at
  %.313 = load float, float* %a_8.at
  %.314 = load float, float* %b_10.at
  %.315 = load float, float* %acc_2.at
  %.316 = call float @llvm.fma.f32(float %.313, float %.314, float %.315)
  store float %.316, float* %acc_2.at
  %.317 = load float, float* %a_8.at
  %.318 = load float, float* %b_11.at
  %.319 = load float, float* %acc_3.at
  %.320 = call float @llvm.fma.f32(float %.317, float %.318, float %.319)
  store float %.320, float* %acc_3.at
  %.321 = load float, float* %a_9.at
  %.322 = load float, float* %b_8.at
  %.323 = load float, float* %acc_4.at
  %.324 = call float @llvm.fma.f32(float %.321, float %.322, float %.323)
  store float %.324, float* %acc_4.at
  %.325 = load float, float* %a_9.at
  %.326 = load float, float* %b_9.at
  %.327 = load float, float* %acc_5.at
  %.328 = call float @llvm.fma.f32(float %.325, float %.326, float %.327)
  store float %.328, float* %acc_5.at
  %.329 = load float, float* %a_9.at
  %.330 = load float, float* %b_10.at
  %.331 = load float, float* %acc_6.at
  %.332 = call float @llvm.fma.f32(float %.329, float %.330, float %.331)
  store float %.332, float* %acc_6.at
  %.333 = load float, float* %a_9.at
  %.334 = load float, float* %b_11.at
  %.335 = load float, float* %acc_7.at
  %.336 = call float @llvm.fma.f32(float %.333, float %.334, float %.335)
  store float %.336, float* %acc_7.at
  %.337 = load float, float* %a_10.at
  %.338 = load float, float* %b_8.at
  %.339 = load float, float* %acc_8.at
  %.340 = call float @llvm.fma.f32(float %.337, float %.338, float %.339)
  store float %.340, float* %acc_8.at
  %.341 = load float, float* %a_10.at
  %.342 = load float, float* %b_9.at
  %.343 = load float, float* %acc_9.at
  %.344 = call float @llvm.fma.f32(float %.341, float %.342, float %.343)
  store float %.344, float* %acc_9.at
  %.345 = load float, float* %a_10.at
  %.346 = load float, float* %b_10.at
  %.347 = load float, float* %acc_10.at
  %.348 = call float @llvm.fma.f32(float %.345, float %.346, float %.347)
  store float %.348, float* %acc_10.at
  %.349 = load float, float* %a_10.at
  %.350 = load float, float* %b_11.at
  %.351 = load float, float* %acc_11.at
  %.352 = call float @llvm.fma.f32(float %.349, float %.350, float %.351)
  store float %.352, float* %acc_11.at
  %.353 = load float, float* %a_11.at
  %.354 = load float, float* %b_8.at
  %.355 = load float, float* %acc_12.at
  %.356 = call float @llvm.fma.f32(float %.353, float %.354, float %.355)
  store float %.356, float* %acc_12.at
  %.357 = load float, float* %a_11.at
  %.358 = load float, float* %b_9.at
  %.359 = load float, float* %acc_13.at
  %.360 = call float @llvm.fma.f32(float %.357, float %.358, float %.359)
  store float %.360, float* %acc_13.at
  %.361 = load float, float* %a_11.at
  %.362 = load float, float* %b_10.at
  %.363 = load float, float* %acc_14.at
  %.364 = call float @llvm.fma.f32(float %.361, float %.362, float %.363)
  store float %.364, float* %acc_14.at
  %.365 = load float, float* %a_11.at
  %.366 = load float, float* %b_11.at
  %.367 = load float, float* %acc_15.at
  %.368 = call float @llvm.fma.f32(float %.365, float %.366, float %.367)
  store float %.368, float* %acc_15.at
  %.369 = load float, float* %a_12.at
  %.370 = load float, float* %b_12.at
  %.371 = load float, float* %acc_0.at
  %.372 = call float @llvm.fma.f32(float %.369, float %.370, float %.371)
  store float %.372, float* %acc_0.at
  %.373 = load float, float* %a_12.at
  %.374 = load float, float* %b_13.at
  %.375 = load float, float* %acc_1.at
  %.376 = call float @llvm.fma.f32(float %.373, float %.374, float %.375)
  store float %.376, float* %acc_1.at
  %.377 = load float, float* %a_12.at
  %.378 = load float, float* %b_14.at
  %.379 = load float, float* %acc_2.at
  %.380 = call float @llvm.fma.f32(float %.377, float %.378, float %.379)
  store float %.380, float* %acc_2.at
  %.381 = load float, float* %a_12.at
  %.382 = load float, float* %b_15.at
  %.383 = load float, float* %acc_3.at
  %.384 = call float @llvm.fma.f32(float %.381, float %.382, float %.383)
  store float %.384, float* %acc_3.at
  %.385 = load float, float* %a_13.at
  %.386 = load float, float* %b_12.at
  %.387 = load float, float* %acc_4.at
  %.388 = call float @llvm.fma.f32(float %.385, float %.386, float %.387)
  store float %.388, float* %acc_4.at
  %.389 = load float, float* %a_13.at
  %.390 = load float, float* %b_13.at
  %.391 = load float, float* %acc_5.at
  %.392 = call float @llvm.fma.f32(float %.389, float %.390, float %.391)
  store float %.392, float* %acc_5.at
  %.393 = load float, float* %a_13.at
  %.394 = load float, float* %b_14.at
  %.395 = load float, float* %acc_6.at
  %.396 = call float @llvm.fma.f32(float %.393, float %.394, float %.395)
  store float %.396, float* %acc_6.at
  %.397 = load float, float* %a_13.at
  %.398 = load float, float* %b_15.at
  %.399 = load float, float* %acc_7.at
  %.400 = call float @llvm.fma.f32(float %.397, float %.398, float %.399)
  store float %.400, float* %acc_7.at
  %.401 = load float, float* %a_14.at
  %.402 = load float, float* %b_12.at
  %.403 = load float, float* %acc_8.at
  %.404 = call float @llvm.fma.f32(float %.401, float %.402, float %.403)
  store float %.404, float* %acc_8.at
  %.405 = load float, float* %a_14.at
  %.406 = load float, float* %b_13.at
  %.407 = load float, float* %acc_9.at
  %.408 = call float @llvm.fma.f32(float %.405, float %.406, float %.407)
  store float %.408, float* %acc_9.at
  %.409 = load float, float* %a_14.at
  %.410 = load float, float* %b_14.at
  %.411 = load float, float* %acc_10.at
  %.412 = call float @llvm.fma.f32(float %.409, float %.410, float %.411)
  store float %.412, float* %acc_10.at
  %.413 = load float, float* %a_14.at
  %.414 = load float, float* %b_15.at
  %.415 = load float, float* %acc_11.at
  %.416 = call float @llvm.fma.f32(float %.413, float %.414, float %.415)
  store float %.416, float* %acc_11.at
  %.417 = load float, float* %a_15.at
  %.418 = load float, float* %b_12.at
  %.419 = load float, float* %acc_12.at
  %.420 = call float @llvm.fma.f32(float %.417, float %.418, float %.419)
  store float %.420, float* %acc_12.at
  %.421 = load float, float* %a_15.at
  %.422 = load float, float* %b_13.at
  %.423 = load float, float* %acc_13.at
  %.424 = call float @llvm.fma.f32(float %.421, float %.422, float %.423)
  store float %.424, float* %acc_13.at
  %.425 = load float, float* %a_15.at
  %.426 = load float, float* %b_14.at
  %.427 = load float, float* %acc_14.at
  %.428 = call float @llvm.fma.f32(float %.425, float %.426, float %.427)
  store float %.428, float* %acc_14.at
  %.429 = load float, float* %a_15.at
  %.430 = load float, float* %b_15.at
  %.431 = load float, float* %acc_15.at
  %.432 = call float @llvm.fma.f32(float %.429, float %.430, float %.431)
  store float %.432, float* %acc_15.at
  %.433 = add nsw i32 %c, 1
  br label %c.head.1
c.end.3:
  %.434 = add i64 %index_33, 1088
  %.435 = getelementptr float, float* %tiles, i64 %.434
  store float 0.0, float* %.435, align 4
  %.436 = add i64 %index_34, 1088
  %.437 = getelementptr float, float* %tiles, i64 %.436
  store float 0.0, float* %.437, align 4
  %.438 = add i64 %index_35, 1088
  %.439 = getelementptr float, float* %tiles, i64 %.438
  store float 0.0, float* %.439, align 4
  %.440 = add i64 %index_36, 1088
  %.441 = getelementptr float, float* %tiles, i64 %.440
  store float 0.0, float* %.441, align 4
  %.442 = add i64 %index_37, 1088
  %.443 = getelementptr float, float* %tiles, i64 %.442
  store float 0.0, float* %.443, align 4
  %.444 = add i64 %index_38, 1088
  %.445 = getelementptr float, float* %tiles, i64 %.444
  store float 0.0, float* %.445, align 4
  %.446 = add i64 %index_39, 1088
  %.447 = getelementptr float, float* %tiles, i64 %.446
  store float 0.0, float* %.447, align 4
  %.448 = add i64 %index_40, 1088
  %.449 = getelementptr float, float* %tiles, i64 %.448
  store float 0.0, float* %.449, align 4
  %.450 = add i64 %index_41, 1664
  %.451 = getelementptr float, float* %tiles, i64 %.450
  store float 0.0, float* %.451, align 4
  %.452 = add i64 %index_42, 1664
  %.453 = getelementptr float, float* %tiles, i64 %.452
  store float 0.0, float* %.453, align 4
  %.454 = add i64 %index_43, 1664
  %.455 = getelementptr float, float* %tiles, i64 %.454
  store float 0.0, float* %.455, align 4
  %.456 = add i64 %index_44, 1664
  %.457 = getelementptr float, float* %tiles, i64 %.456
  store float 0.0, float* %.457, align 4
  %.458 = add i64 %index_45, 1664
  %.459 = getelementptr float, float* %tiles, i64 %.458
  store float 0.0, float* %.459, align 4
  %.460 = add i64 %index_46, 1664
  %.461 = getelementptr float, float* %tiles, i64 %.460
  store float 0.0, float* %.461, align 4
  %.462 = add i64 %index_47, 1664
  %.463 = getelementptr float, float* %tiles, i64 %.462
  store float 0.0, float* %.463, align 4
  %.464 = add i64 %index_48, 1664
  %.465 = getelementptr float, float* %tiles, i64 %.464
  store float 0.0, float* %.465, align 4
  call void @llvm.nvvm.barrier0()
  %.466 = mul i32 %slice, 256
  %.467 = mul i32 %lane, 16
  %.468 = add i32 %.466, %.467
  %index_32 = add i32 %.468, %index_30
  %index_51 = sext i32 %index_32 to i64
  %.469 = load float, float* %acc_0.at
  %.470 = getelementptr float, float* %tiles, i64 %index_51
  store float %.469, float* %.470, align 4
  %.471 = load float, float* %acc_1.at
  %.472 = add i64 %index_51, 1
  %.473 = getelementptr float, float* %tiles, i64 %.472
  store float %.471, float* %.473, align 4
  %.474 = load float, float* %acc_2.at
  %.475 = add i64 %index_51, 2
  %.476 = getelementptr float, float* %tiles, i64 %.475
  store float %.474, float* %.476, align 4
  %.477 = load float, float* %acc_3.at
  %.478 = add i64 %index_51, 3
  %.479 = getelementptr float, float* %tiles, i64 %.478
  store float %.477, float* %.479, align 4
  %.480 = load float, float* %acc_4.at
  %.481 = add i64 %index_51, 64
  %.482 = getelementptr float, float* %tiles, i64 %.481
  store float %.480, float* %.482, align 4
  %.483 = load float, float* %acc_5.at
  %.484 = add i64 %index_51, 65
  %.485 = getelementptr float, float* %tiles, i64 %.484
  store float %.483, float* %.485, align 4
  %.486 = load float, float* %acc_6.at
  %.487 = add i64 %index_51, 66
  %.488 = getelementptr float, float* %tiles, i64 %.487
  store float %.486, float* %.488, align 4
  %.489 = load float, float* %acc_7.at
  %.490 = add i64 %index_51, 67
  %.491 = getelementptr float, float* %tiles, i64 %.490
  store float %.489, float* %.491, align 4
  %.492 = load float, float* %acc_8.at
  %.493 = add i64 %index_51, 128
  %.494 = getelementptr float, float* %tiles, i64 %.493
  store float %.492, float* %.494, align 4
  %.495 = load float, float* %acc_9.at
  %.496 = add i64 %index_51, 129
  %.497 = getelementptr float, float* %tiles, i64 %.496
  store float %.495, float* %.497, align 4
  %.498 = load float, float* %acc_10.at
  %.499 = add i64 %index_51, 130
  %.500 = getelementptr float, float* %tiles, i64 %.499
  store float %.498, float* %.500, align 4
  %.501 = load float, float* %acc_11.at
  %.502 = add i64 %index_51, 131
  %.503 = getelementptr float, float* %tiles, i64 %.502
  store float %.501, float* %.503, align 4
  %.504 = load float, float* %acc_12.at
  %.505 = add i64 %index_51, 192
  %.506 = getelementptr float, float* %tiles, i64 %.505
  store float %.504, float* %.506, align 4
  %.507 = load float, float* %acc_13.at
  %.508 = add i64 %index_51, 193
  %.509 = getelementptr float, float* %tiles, i64 %.508
  store float %.507, float* %.509, align 4
  %.510 = load float, float* %acc_14.at
  %.511 = add i64 %index_51, 194
  %.512 = getelementptr float, float* %tiles, i64 %.511
  store float %.510, float* %.512, align 4
  %.513 = load float, float* %acc_15.at
  %.514 = add i64 %index_51, 195
  %.515 = getelementptr float, float* %tiles, i64 %.514
  store float %.513, float* %.515, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_0.at
  store float 0.0, float* %totals_1.at
  store float 0.0, float* %totals_2.at
  store float 0.0, float* %totals_3.at
  %.516 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_52 = sext i32 %.516 to i64
  %.517 = getelementptr float, float* %tiles, i64 %index_52
  %.518 = load float, float* %.517, align 4
  store float %.518, float* %total.at
  %.519 = load float, float* %total.at
  %.520 = add i64 %index_52, 256
  %.521 = getelementptr float, float* %tiles, i64 %.520
  %.522 = load float, float* %.521, align 4
  %.523 = fadd float %.519, %.522
  store float %.523, float* %total.at
  %.524 = load float, float* %total.at
  %.525 = add i64 %index_52, 512
  %.526 = getelementptr float, float* %tiles, i64 %.525
  %.527 = load float, float* %.526, align 4
  %.528 = fadd float %.524, %.527
  store float %.528, float* %total.at
  %.529 = load float, float* %total.at
  %.530 = add i64 %index_52, 768
  %.531 = getelementptr float, float* %tiles, i64 %.530
  %.532 = load float, float* %.531, align 4
  %.533 = fadd float %.529, %.532
  store float %.533, float* %total.at
  %.534 = load float, float* %total.at
  store float %.534, float* %totals_0.at
  %.535 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %element_1 = add i32 %.535, 64
  %index_53 = sext i32 %element_1 to i64
  %.536 = getelementptr float, float* %tiles, i64 %index_53
  %.537 = load float, float* %.536, align 4
  store float %.537, float* %total_2.at
  %.538 = load float, float* %total_2.at
  %.539 = add i64 %index_53, 256
  %.540 = getelementptr float, float* %tiles, i64 %.539
  %.541 = load float, float* %.540, align 4
  %.542 = fadd float %.538, %.541
  store float %.542, float* %total_2.at
  %.543 = load float, float* %total_2.at
  %.544 = add i64 %index_53, 512
  %.545 = getelementptr float, float* %tiles, i64 %.544
  %.546 = load float, float* %.545, align 4
  %.547 = fadd float %.543, %.546
  store float %.547, float* %total_2.at
  %.548 = load float, float* %total_2.at
  %.549 = add i64 %index_53, 768
  %.550 = getelementptr float, float* %tiles, i64 %.549
  %.551 = load float, float* %.550, align 4
  %.552 = fadd float %.548, %.551
  store float %.552, float* %total_2.at
  %.553 = load float, float* %total_2.at
  store float %.553, float* %totals_1.at
  %.554 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %element_2 = add i32 %.554, 128
  %index_54 = sext i32 %element_2 to i64
  %.555 = getelementptr float, float* %tiles, i64 %index_54
  %.556 = load float, float* %.555, align 4
  store float %.556, float* %total_3.at
  %.557 = load float, float* %total_3.at
  %.558 = add i64 %index_54, 256
  %.559 = getelementptr float, float* %tiles, i64 %.558
  %.560 = load float, float* %.559, align 4
  %.561 = fadd float %.557, %.560
  store float %.561, float* %total_3.at
  %.562 = load float, float* %total_3.at
  %.563 = add i64 %index_54, 512
  %.564 = getelementptr float, float* %tiles, i64 %.563
  %.565 = load float, float* %.564, align 4
  %.566 = fadd float %.562, %.565
  store float %.566, float* %total_3.at
  %.567 = load float, float* %total_3.at
  %.568 = add i64 %index_54, 768
  %.569 = getelementptr float, float* %tiles, i64 %.568
  %.570 = load float, float* %.569, align 4
  %.571 = fadd float %.567, %.570
  store float %.571, float* %total_3.at
  %.572 = load float, float* %total_3.at
  store float %.572, float* %totals_2.at
  %.573 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %element_3 = add i32 %.573, 192
  %index_55 = sext i32 %element_3 to i64
  %.574 = getelementptr float, float* %tiles, i64 %index_55
  %.575 = load float, float* %.574, align 4
  store float %.575, float* %total_4.at
  %.576 = load float, float* %total_4.at
  %.577 = add i64 %index_55, 256
  %.578 = getelementptr float, float* %tiles, i64 %.577
  %.579 = load float, float* %.578, align 4
  %.580 = fadd float %.576, %.579
  store float %.580, float* %total_4.at
  %.581 = load float, float* %total_4.at
  %.582 = add i64 %index_55, 512
  %.583 = getelementptr float, float* %tiles, i64 %.582
  %.584 = load float, float* %.583, align 4
  %.585 = fadd float %.581, %.584
  store float %.585, float* %total_4.at
  %.586 = load float, float* %total_4.at
  %.587 = add i64 %index_55, 768
  %.588 = getelementptr float, float* %tiles, i64 %.587
  %.589 = load float, float* %.588, align 4
  %.590 = fadd float %.586, %.589
  store float %.590, float* %total_4.at
  %.591 = load float, float* %total_4.at
  store float %.591, float* %totals_3.at
  %m = add i32 %slice, %m_start
  %.592 = icmp slt i32 %m, %batch
  br i1 %.592, label %then.4, label %after.6
then.4:
  %total_1 = load float, float* %totals_0.at
  %index_56 = sext i32 %index_1 to i64
  %.593 = getelementptr float, float* %in2, i64 %index_56
  %.594 = load float, float* %.593, align 4
  %value_1 = fadd float %total_1, %.594
  %.595 = fcmp ogt float 0.0, %value_1
  %.596 = select i1 %.595, float 0.0, float %value_1
  %.597 = sext i32 %m to i64
  %.598 = mul i64 %.597, 16
  %.599 = add i64 %.598, %index_56
  %.600 = getelementptr float, float* %out0, i64 %.599
  store float %.596, float* %.600, align 4
  br label %after.6
after.6:
  %m_1 = add i32 %m, 4
  %.601 = icmp slt i32 %m_1, %batch
  br i1 %.601, label %then.7, label %after.9
then.7:
  %total_5 = load float, float* %totals_1.at
  %index_57 = sext i32 %index_1 to i64
  %.602 = getelementptr float, float* %in2, i64 %index_57
  %.603 = load float, float* %.602, align 4
  %value_2 = fadd float %total_5, %.603
  %.604 = fcmp ogt float 0.0, %value_2
  %.605 = select i1 %.604, float 0.0, float %value_2
  %.606 = sext i32 %m_1 to i64
  %.607 = mul i64 %.606, 16
  %.608 = add i64 %.607, %index_57
  %.609 = getelementptr float, float* %out0, i64 %.608
  store float %.605, float* %.609, align 4
  br label %after.9
after.9:
  %m_2 = add i32 %m, 8
  %.610 = icmp slt i32 %m_2, %batch
  br i1 %.610, label %then.10, label %after.12
then.10:
  %total_6 = load float, float* %totals_2.at
  %index_58 = sext i32 %index_1 to i64
  %.611 = getelementptr float, float* %in2, i64 %index_58
  %.612 = load float, float* %.611, align 4
  %value_3 = fadd float %total_6, %.612
  %.613 = fcmp ogt float 0.0, %value_3
  %.614 = select i1 %.613, float 0.0, float %value_3
  %.615 = sext i32 %m_2 to i64
  %.616 = mul i64 %.615, 16
  %.617 = add i64 %.616, %index_58
  %.618 = getelementptr float, float* %out0, i64 %.617
  store float %.614, float* %.618, align 4
  br label %after.12
after.12:
  %m_3 = add i32 %m, 12
  %.619 = icmp slt i32 %m_3, %batch
  br i1 %.619, label %then.13, label %after.15
then.13:
  %total_7 = load float, float* %totals_3.at
  %index_59 = sext i32 %index_1 to i64
  %.620 = getelementptr float, float* %in2, i64 %index_59
  %.621 = load float, float* %.620, align 4
  %value_4 = fadd float %total_7, %.621
  %.622 = fcmp ogt float 0.0, %value_4
  %.623 = select i1 %.622, float 0.0, float %value_4
  %.624 = sext i32 %m_3 to i64
  %.625 = mul i64 %.624, 16
  %.626 = add i64 %.625, %index_59
  %.627 = getelementptr float, float* %out0, i64 %.626
  store float %.623, float* %.627, align 4
  br label %after.15
after.15:
  ret void
}

; predict_species
;   ops: dot_general, add, reduce_max, sub, exp, reduce_sum, div
;   from: examples/penguins/model.ts:9:24
;   schedule: row: workgroup row 64
;   flops: 114*batch  bytes: 76*batch+204
;   grid: floordiv(batch+63, 64) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[48], read
;   in2: f32[3], read
;   out0: f32[3*batch], write
define void @predict_species(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, float* noalias nocapture align 16 %out0, i32 %batch) #0 {
entry:
  %acc_0.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = mul i32 %.1, 64
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %row = add i32 %.2, %.3
  %.4 = icmp slt i32 %row, %batch
  br i1 %.4, label %then.1, label %after.3
then.1:
  store float 0.0, float* %acc_0.at
  store float 0.0, float* %acc_3.at
  store float 0.0, float* %acc_4.at
  %index_1 = mul i32 %row, 16
  %index_4 = sext i32 %index_1 to i64
  br label %k.head.4
k.head.4:
  %k = phi i32 [ 0, %then.1 ], [ %.20, %k.body.5 ]
  %.5 = icmp slt i32 %k, 16
  br i1 %.5, label %k.body.5, label %k.end.6
k.body.5:
  %.6 = sext i32 %k to i64
  %.7 = add i64 %index_4, %.6
  %.8 = getelementptr float, float* %in0, i64 %.7
  %a = load float, float* %.8, align 4
  %index_2 = mul i32 %k, 3
  %index_5 = sext i32 %index_2 to i64
  %.9 = getelementptr float, float* %in1, i64 %index_5
  %b = load float, float* %.9, align 4
  %.10 = add i64 %index_5, 1
  %.11 = getelementptr float, float* %in1, i64 %.10
  %b_1 = load float, float* %.11, align 4
  %.12 = add i64 %index_5, 2
  %.13 = getelementptr float, float* %in1, i64 %.12
  %b_2 = load float, float* %.13, align 4
  %.14 = load float, float* %acc_0.at
  %.15 = call float @llvm.fma.f32(float %a, float %b, float %.14)
  store float %.15, float* %acc_0.at
  %.16 = load float, float* %acc_3.at
  %.17 = call float @llvm.fma.f32(float %a, float %b_1, float %.16)
  store float %.17, float* %acc_3.at
  %.18 = load float, float* %acc_4.at
  %.19 = call float @llvm.fma.f32(float %a, float %b_2, float %.18)
  store float %.19, float* %acc_4.at
  %.20 = add nsw i32 %k, 1
  br label %k.head.4
k.end.6:
  store float 0xFFF0000000000000, float* %acc_1.at
  %.21 = getelementptr float, float* %in2, i64 0
  %value_1 = load float, float* %.21, align 4
  %.22 = load float, float* %acc_0.at
  %add = fadd float %.22, %value_1
  %.23 = load float, float* %acc_1.at
  %.24 = load float, float* %acc_1.at
  %.25 = fcmp une float %.23, %.24
  %.26 = load float, float* %acc_1.at
  %.27 = load float, float* %acc_1.at
  %.28 = fcmp ogt float %.27, %add
  %.29 = load float, float* %acc_1.at
  %.30 = select i1 %.28, float %.29, float %add
  %.31 = select i1 %.25, float %.26, float %.30
  store float %.31, float* %acc_1.at
  %.32 = getelementptr float, float* %in2, i64 1
  %value_2 = load float, float* %.32, align 4
  %.33 = load float, float* %acc_3.at
  %add_3 = fadd float %.33, %value_2
  %.34 = load float, float* %acc_1.at
  %.35 = load float, float* %acc_1.at
  %.36 = fcmp une float %.34, %.35
  %.37 = load float, float* %acc_1.at
  %.38 = load float, float* %acc_1.at
  %.39 = fcmp ogt float %.38, %add_3
  %.40 = load float, float* %acc_1.at
  %.41 = select i1 %.39, float %.40, float %add_3
  %.42 = select i1 %.36, float %.37, float %.41
  store float %.42, float* %acc_1.at
  %.43 = getelementptr float, float* %in2, i64 2
  %value_3 = load float, float* %.43, align 4
  %.44 = load float, float* %acc_4.at
  %add_4 = fadd float %.44, %value_3
  %.45 = load float, float* %acc_1.at
  %.46 = load float, float* %acc_1.at
  %.47 = fcmp une float %.45, %.46
  %.48 = load float, float* %acc_1.at
  %.49 = load float, float* %acc_1.at
  %.50 = fcmp ogt float %.49, %add_4
  %.51 = load float, float* %acc_1.at
  %.52 = select i1 %.50, float %.51, float %add_4
  %.53 = select i1 %.47, float %.48, float %.52
  store float %.53, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  %.54 = load float, float* %acc_0.at
  %add_1 = fadd float %.54, %value_1
  %.55 = load float, float* %acc_1.at
  %x_1 = fsub float %add_1, %.55
  %.56 = fcmp olt float %x_1, -104.0
  %above_1 = select i1 %.56, float -104.0, float %x_1
  %.57 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.57, float 89.0, float %above_1
  %.58 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.58 to i32
  %.59 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.59 to float
  %.60 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.60 to float
  %.61 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.61)
  %.62 = fmul float %r_1, %r_1
  %.63 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.64 = call float @llvm.fma.f32(float %.63, float %r_1, float 0.008336109109222889)
  %.65 = call float @llvm.fma.f32(float %.64, float %r_1, float 0.04166125878691673)
  %.66 = call float @llvm.fma.f32(float %.65, float %r_1, float 0.16666613519191742)
  %.67 = call float @llvm.fma.f32(float %.66, float %r_1, float 0.5000003576278687)
  %.68 = call float @llvm.fma.f32(float %.62, float %.67, float %r_1)
  %.69 = fadd float %.68, 1.0
  %.70 = fmul float %.69, %scale_1
  %exp = fmul float %.70, %scale_1
  %.71 = load float, float* %acc_2.at
  %.72 = fadd float %.71, %exp
  store float %.72, float* %acc_2.at
  %.73 = load float, float* %acc_3.at
  %add_5 = fadd float %.73, %value_2
  %.74 = load float, float* %acc_1.at
  %x_2 = fsub float %add_5, %.74
  %.75 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.75, float -104.0, float %x_2
  %.76 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.76, float 89.0, float %above_2
  %.77 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.77 to i32
  %.78 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.78 to float
  %.79 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.79 to float
  %.80 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.80)
  %.81 = fmul float %r_2, %r_2
  %.82 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.83 = call float @llvm.fma.f32(float %.82, float %r_2, float 0.008336109109222889)
  %.84 = call float @llvm.fma.f32(float %.83, float %r_2, float 0.04166125878691673)
  %.85 = call float @llvm.fma.f32(float %.84, float %r_2, float 0.16666613519191742)
  %.86 = call float @llvm.fma.f32(float %.85, float %r_2, float 0.5000003576278687)
  %.87 = call float @llvm.fma.f32(float %.81, float %.86, float %r_2)
  %.88 = fadd float %.87, 1.0
  %.89 = fmul float %.88, %scale_2
  %exp_2 = fmul float %.89, %scale_2
  %.90 = load float, float* %acc_2.at
  %.91 = fadd float %.90, %exp_2
  store float %.91, float* %acc_2.at
  %.92 = load float, float* %acc_4.at
  %add_6 = fadd float %.92, %value_3
  %.93 = load float, float* %acc_1.at
  %x_3 = fsub float %add_6, %.93
  %.94 = fcmp olt float %x_3, -104.0
  %above_3 = select i1 %.94, float -104.0, float %x_3
  %.95 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.95, float 89.0, float %above_3
  %.96 = call float @llvm.fma.f32(float %clamped_3, float 0.7213475108146667, float 12583039.0)
  %bits_3 = bitcast float %.96 to i32
  %.97 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.97 to float
  %.98 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.98 to float
  %.99 = call float @llvm.fma.f32(float %n_3, float -1.38671875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.0004243888834025711, float %.99)
  %.100 = fmul float %r_3, %r_3
  %.101 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_3, float 0.0014104676665738225)
  %.102 = call float @llvm.fma.f32(float %.101, float %r_3, float 0.008336109109222889)
  %.103 = call float @llvm.fma.f32(float %.102, float %r_3, float 0.04166125878691673)
  %.104 = call float @llvm.fma.f32(float %.103, float %r_3, float 0.16666613519191742)
  %.105 = call float @llvm.fma.f32(float %.104, float %r_3, float 0.5000003576278687)
  %.106 = call float @llvm.fma.f32(float %.100, float %.105, float %r_3)
  %.107 = fadd float %.106, 1.0
  %.108 = fmul float %.107, %scale_3
  %exp_3 = fmul float %.108, %scale_3
  %.109 = load float, float* %acc_2.at
  %.110 = fadd float %.109, %exp_3
  store float %.110, float* %acc_2.at
  %.111 = load float, float* %acc_0.at
  %add_2 = fadd float %.111, %value_1
  %.112 = load float, float* %acc_1.at
  %x_4 = fsub float %add_2, %.112
  %.113 = fcmp olt float %x_4, -104.0
  %above_4 = select i1 %.113, float -104.0, float %x_4
  %.114 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.114, float 89.0, float %above_4
  %.115 = call float @llvm.fma.f32(float %clamped_4, float 0.7213475108146667, float 12583039.0)
  %bits_4 = bitcast float %.115 to i32
  %.116 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.116 to float
  %.117 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.117 to float
  %.118 = call float @llvm.fma.f32(float %n_4, float -1.38671875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.0004243888834025711, float %.118)
  %.119 = fmul float %r_4, %r_4
  %.120 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_4, float 0.0014104676665738225)
  %.121 = call float @llvm.fma.f32(float %.120, float %r_4, float 0.008336109109222889)
  %.122 = call float @llvm.fma.f32(float %.121, float %r_4, float 0.04166125878691673)
  %.123 = call float @llvm.fma.f32(float %.122, float %r_4, float 0.16666613519191742)
  %.124 = call float @llvm.fma.f32(float %.123, float %r_4, float 0.5000003576278687)
  %.125 = call float @llvm.fma.f32(float %.119, float %.124, float %r_4)
  %.126 = fadd float %.125, 1.0
  %.127 = fmul float %.126, %scale_4
  %exp_1 = fmul float %.127, %scale_4
  %index_3 = mul i32 %row, 3
  %index_6 = sext i32 %index_3 to i64
  %.128 = load float, float* %acc_2.at
  %.129 = fdiv float %exp_1, %.128
  %.130 = getelementptr float, float* %out0, i64 %index_6
  store float %.129, float* %.130, align 4
  %.131 = load float, float* %acc_3.at
  %add_7 = fadd float %.131, %value_2
  %.132 = load float, float* %acc_1.at
  %x_5 = fsub float %add_7, %.132
  %.133 = fcmp olt float %x_5, -104.0
  %above_5 = select i1 %.133, float -104.0, float %x_5
  %.134 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.134, float 89.0, float %above_5
  %.135 = call float @llvm.fma.f32(float %clamped_5, float 0.7213475108146667, float 12583039.0)
  %bits_5 = bitcast float %.135 to i32
  %.136 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.136 to float
  %.137 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.137 to float
  %.138 = call float @llvm.fma.f32(float %n_5, float -1.38671875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.0004243888834025711, float %.138)
  %.139 = fmul float %r_5, %r_5
  %.140 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_5, float 0.0014104676665738225)
  %.141 = call float @llvm.fma.f32(float %.140, float %r_5, float 0.008336109109222889)
  %.142 = call float @llvm.fma.f32(float %.141, float %r_5, float 0.04166125878691673)
  %.143 = call float @llvm.fma.f32(float %.142, float %r_5, float 0.16666613519191742)
  %.144 = call float @llvm.fma.f32(float %.143, float %r_5, float 0.5000003576278687)
  %.145 = call float @llvm.fma.f32(float %.139, float %.144, float %r_5)
  %.146 = fadd float %.145, 1.0
  %.147 = fmul float %.146, %scale_5
  %exp_4 = fmul float %.147, %scale_5
  %.148 = load float, float* %acc_2.at
  %.149 = fdiv float %exp_4, %.148
  %.150 = add i64 %index_6, 1
  %.151 = getelementptr float, float* %out0, i64 %.150
  store float %.149, float* %.151, align 4
  %.152 = load float, float* %acc_4.at
  %add_8 = fadd float %.152, %value_3
  %.153 = load float, float* %acc_1.at
  %x_6 = fsub float %add_8, %.153
  %.154 = fcmp olt float %x_6, -104.0
  %above_6 = select i1 %.154, float -104.0, float %x_6
  %.155 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.155, float 89.0, float %above_6
  %.156 = call float @llvm.fma.f32(float %clamped_6, float 0.7213475108146667, float 12583039.0)
  %bits_6 = bitcast float %.156 to i32
  %.157 = sub i32 %bits_6, 1262485631
  %n_6 = sitofp i32 %.157 to float
  %.158 = shl i32 %bits_6, 23
  %scale_6 = bitcast i32 %.158 to float
  %.159 = call float @llvm.fma.f32(float %n_6, float -1.38671875, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.0004243888834025711, float %.159)
  %.160 = fmul float %r_6, %r_6
  %.161 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_6, float 0.0014104676665738225)
  %.162 = call float @llvm.fma.f32(float %.161, float %r_6, float 0.008336109109222889)
  %.163 = call float @llvm.fma.f32(float %.162, float %r_6, float 0.04166125878691673)
  %.164 = call float @llvm.fma.f32(float %.163, float %r_6, float 0.16666613519191742)
  %.165 = call float @llvm.fma.f32(float %.164, float %r_6, float 0.5000003576278687)
  %.166 = call float @llvm.fma.f32(float %.160, float %.165, float %r_6)
  %.167 = fadd float %.166, 1.0
  %.168 = fmul float %.167, %scale_6
  %exp_5 = fmul float %.168, %scale_6
  %.169 = load float, float* %acc_2.at
  %.170 = fdiv float %exp_5, %.169
  %.171 = add i64 %index_6, 2
  %.172 = getelementptr float, float* %out0, i64 %.171
  store float %.170, float* %.172, align 4
  br label %after.3
after.3:
  ret void
}

@train_step_first.shared0 = internal addrspace(3) global [4224 x float] undef, align 16
; train_step_first
;   ops: dot_general, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
;   from: examples/penguins/model.ts:7:22, examples/penguins/model.ts:13:7
;   schedule: contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 2, stage lhs, stage rhs; map: workgroup element 256, register element 8
;   flops: 704*batch+10  bytes: 168*batch+1420
;   grid: 2*floordiv(batch+15, 16)+1 x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[320], read
;   in2: f32[32], read
;   in3: i32[1], read_write
;   in4: f32[1], read
;   out0: f32[32*batch], write
;   out2: f32[1], write
;   shared: shared0: f32[4224]
define void @train_step_first(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, i32* noalias nocapture align 16 %in3, float* noalias nocapture readonly align 16 %in4, float* noalias nocapture align 16 %out0, float* noalias nocapture align 16 %out2, i32 %batch) #0 {
entry:
  %acc_0.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %acc_5.at = alloca float
  %acc_6.at = alloca float
  %acc_7.at = alloca float
  %acc_8.at = alloca float
  %acc_9.at = alloca float
  %acc_10.at = alloca float
  %acc_11.at = alloca float
  %acc_12.at = alloca float
  %acc_13.at = alloca float
  %acc_14.at = alloca float
  %acc_15.at = alloca float
  %a_0.at = alloca float
  %a_1.at = alloca float
  %a_2.at = alloca float
  %a_3.at = alloca float
  %a_4.at = alloca float
  %a_5.at = alloca float
  %a_6.at = alloca float
  %a_7.at = alloca float
  %a_8.at = alloca float
  %a_9.at = alloca float
  %a_10.at = alloca float
  %a_11.at = alloca float
  %a_12.at = alloca float
  %a_13.at = alloca float
  %a_14.at = alloca float
  %a_15.at = alloca float
  %b_0.at = alloca float
  %b_1.at = alloca float
  %b_2.at = alloca float
  %b_3.at = alloca float
  %b_4.at = alloca float
  %b_5.at = alloca float
  %b_6.at = alloca float
  %b_7.at = alloca float
  %b_8.at = alloca float
  %b_9.at = alloca float
  %b_10.at = alloca float
  %b_11.at = alloca float
  %b_12.at = alloca float
  %b_13.at = alloca float
  %b_14.at = alloca float
  %b_15.at = alloca float
  %totals_0.at = alloca float
  %total.at = alloca float
  %shared0 = addrspacecast float addrspace(3)* bitcast ([4224 x float] addrspace(3)* @train_step_first.shared0 to float addrspace(3)*) to float*
  %.1 = add i32 %batch, 15
  %.2 = sdiv i32 %.1, 16
  %index_1 = mul i32 %.2, 2
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.4 = icmp slt i32 %.3, %index_1
  br i1 %.4, label %then.1, label %after.3
then.1:
  %.5 = add i32 %batch, 15
  %index_2 = sdiv i32 %.5, 16
  %.6 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.7 = srem i32 %.6, %index_2
  %m_start = mul i32 %.7, 16
  %.8 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.9 = sdiv i32 %.8, %index_2
  %.10 = srem i32 %.9, 2
  %n_start = mul i32 %.10, 16
  %.11 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_3 = srem i32 %.11, 16
  %lane = sdiv i32 %index_3, 4
  %.12 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.12, 4
  %.13 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice = sdiv i32 %.13, 16
  store float 0.0, float* %acc_0.at
  store float 0.0, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0.0, float* %acc_4.at
  store float 0.0, float* %acc_5.at
  store float 0.0, float* %acc_6.at
  store float 0.0, float* %acc_7.at
  store float 0.0, float* %acc_8.at
  store float 0.0, float* %acc_9.at
  store float 0.0, float* %acc_10.at
  store float 0.0, float* %acc_11.at
  store float 0.0, float* %acc_12.at
  store float 0.0, float* %acc_13.at
  store float 0.0, float* %acc_14.at
  store float 0.0, float* %acc_15.at
  %.14 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_2 = sdiv i32 %.14, 64
  %.15 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %kk = srem i32 %.15, 64
  %index_4 = sub i32 %batch, 1
  %.16 = add i32 %m_start, %lane_2
  %row = call i32 @llvm.smin.i32(i32 %.16, i32 %index_4)
  %lane_3 = add i32 %lane_2, 4
  %.17 = add i32 %m_start, %lane_3
  %row_1 = call i32 @llvm.smin.i32(i32 %.17, i32 %index_4)
  %lane_4 = add i32 %lane_2, 8
  %.18 = add i32 %m_start, %lane_4
  %row_2 = call i32 @llvm.smin.i32(i32 %.18, i32 %index_4)
  %lane_5 = add i32 %lane_2, 12
  %.19 = add i32 %m_start, %lane_5
  %row_3 = call i32 @llvm.smin.i32(i32 %.19, i32 %index_4)
  %column = add i32 %n_start, %index_3
  %kk_5 = add i32 %slice, 16
  %kk_6 = add i32 %slice, 32
  %kk_7 = add i32 %slice, 48
  %mask_1 = icmp slt i32 %kk, 10
  %.20 = mul i32 %row, 10
  %.21 = add i32 %kk, %.20
  %.22 = sext i32 %.21 to i64
  %.23 = select i1 %mask_1, i64 %.22, i64 0
  %.24 = getelementptr float, float* %in0, i64 %.23
  %.25 = load float, float* %.24, align 4
  %staged = select i1 %mask_1, float %.25, float 0.0
  %mask_2 = icmp slt i32 %kk, 10
  %.26 = mul i32 %row_1, 10
  %.27 = add i32 %kk, %.26
  %.28 = sext i32 %.27 to i64
  %.29 = select i1 %mask_2, i64 %.28, i64 0
  %.30 = getelementptr float, float* %in0, i64 %.29
  %.31 = load float, float* %.30, align 4
  %staged_1 = select i1 %mask_2, float %.31, float 0.0
  %mask_3 = icmp slt i32 %kk, 10
  %.32 = mul i32 %row_2, 10
  %.33 = add i32 %kk, %.32
  %.34 = sext i32 %.33 to i64
  %.35 = select i1 %mask_3, i64 %.34, i64 0
  %.36 = getelementptr float, float* %in0, i64 %.35
  %.37 = load float, float* %.36, align 4
  %staged_2 = select i1 %mask_3, float %.37, float 0.0
  %mask_4 = icmp slt i32 %kk, 10
  %.38 = mul i32 %row_3, 10
  %.39 = add i32 %kk, %.38
  %.40 = sext i32 %.39 to i64
  %.41 = select i1 %mask_4, i64 %.40, i64 0
  %.42 = getelementptr float, float* %in0, i64 %.41
  %.43 = load float, float* %.42, align 4
  %staged_3 = select i1 %mask_4, float %.43, float 0.0
  %.44 = mul i32 %lane_2, 68
  %index_5 = add i32 %.44, %kk
  %index_17 = sext i32 %index_5 to i64
  %.45 = getelementptr float, float* %shared0, i64 %index_17
  store float %staged, float* %.45, align 4
  %.46 = mul i32 %lane_3, 68
  %index_6 = add i32 %.46, %kk
  %index_18 = sext i32 %index_6 to i64
  %.47 = getelementptr float, float* %shared0, i64 %index_18
  store float %staged_1, float* %.47, align 4
  %.48 = mul i32 %lane_4, 68
  %index_7 = add i32 %.48, %kk
  %index_19 = sext i32 %index_7 to i64
  %.49 = getelementptr float, float* %shared0, i64 %index_19
  store float %staged_2, float* %.49, align 4
  %.50 = mul i32 %lane_5, 68
  %index_8 = add i32 %.50, %kk
  %index_20 = sext i32 %index_8 to i64
  %.51 = getelementptr float, float* %shared0, i64 %index_20
  store float %staged_3, float* %.51, align 4
  %mask_5 = icmp slt i32 %slice, 10
  %.52 = sext i32 %slice to i64
  %.53 = mul i64 %.52, 32
  %.54 = sext i32 %column to i64
  %.55 = add i64 %.53, %.54
  %.56 = select i1 %mask_5, i64 %.55, i64 0
  %.57 = getelementptr float, float* %in1, i64 %.56
  %.58 = load float, float* %.57, align 4
  %staged_4 = select i1 %mask_5, float %.58, float 0.0
  %.59 = mul i32 %slice, 16
  %index_9 = add i32 %index_3, %.59
  %index_21 = sext i32 %index_9 to i64
  %.60 = add i64 %index_21, 1088
  %.61 = getelementptr float, float* %shared0, i64 %.60
  store float %staged_4, float* %.61, align 4
  %.62 = mul i32 %kk_5, 16
  %index_10 = add i32 %index_3, %.62
  %index_22 = sext i32 %index_10 to i64
  %.63 = add i64 %index_22, 1088
  %.64 = getelementptr float, float* %shared0, i64 %.63
  store float 0.0, float* %.64, align 4
  %.65 = mul i32 %kk_6, 16
  %index_11 = add i32 %index_3, %.65
  %index_23 = sext i32 %index_11 to i64
  %.66 = add i64 %index_23, 1088
  %.67 = getelementptr float, float* %shared0, i64 %.66
  store float 0.0, float* %.67, align 4
  %.68 = mul i32 %kk_7, 16
  %index_12 = add i32 %index_3, %.68
  %index_24 = sext i32 %index_12 to i64
  %.69 = add i64 %index_24, 1088
  %.70 = getelementptr float, float* %shared0, i64 %.69
  store float 0.0, float* %.70, align 4
  call void @llvm.nvvm.barrier0()
  %kk_8 = mul i32 %slice, 4
  store float 0.0, float* %a_0.at
  store float 0.0, float* %a_1.at
  store float 0.0, float* %a_2.at
  store float 0.0, float* %a_3.at
  store float 0.0, float* %a_4.at
  store float 0.0, float* %a_5.at
  store float 0.0, float* %a_6.at
  store float 0.0, float* %a_7.at
  store float 0.0, float* %a_8.at
  store float 0.0, float* %a_9.at
  store float 0.0, float* %a_10.at
  store float 0.0, float* %a_11.at
  store float 0.0, float* %a_12.at
  store float 0.0, float* %a_13.at
  store float 0.0, float* %a_14.at
  store float 0.0, float* %a_15.at
  %.71 = mul i32 %lane, 68
  %index_13 = add i32 %.71, %kk_8
  %index_25 = sext i32 %index_13 to i64
  %.72 = getelementptr float, float* %shared0, i64 %index_25
  %.73 = bitcast float* %.72 to <4 x float>*
  %x = load <4 x float>, <4 x float>* %.73, align 16
  %.74 = extractelement <4 x float> %x, i32 0
  store float %.74, float* %a_0.at
  %.75 = extractelement <4 x float> %x, i32 1
  store float %.75, float* %a_4.at
  %.76 = extractelement <4 x float> %x, i32 2
  store float %.76, float* %a_8.at
  %.77 = extractelement <4 x float> %x, i32 3
  store float %.77, float* %a_12.at
  %.78 = add i64 %index_25, 272
  %.79 = getelementptr float, float* %shared0, i64 %.78
  %.80 = bitcast float* %.79 to <4 x float>*
  %x_2 = load <4 x float>, <4 x float>* %.80, align 16
  %.81 = extractelement <4 x float> %x_2, i32 0
  store float %.81, float* %a_1.at
  %.82 = extractelement <4 x float> %x_2, i32 1
  store float %.82, float* %a_5.at
  %.83 = extractelement <4 x float> %x_2, i32 2
  store float %.83, float* %a_9.at
  %.84 = extractelement <4 x float> %x_2, i32 3
  store float %.84, float* %a_13.at
  %.85 = add i64 %index_25, 544
  %.86 = getelementptr float, float* %shared0, i64 %.85
  %.87 = bitcast float* %.86 to <4 x float>*
  %x_3 = load <4 x float>, <4 x float>* %.87, align 16
  %.88 = extractelement <4 x float> %x_3, i32 0
  store float %.88, float* %a_2.at
  %.89 = extractelement <4 x float> %x_3, i32 1
  store float %.89, float* %a_6.at
  %.90 = extractelement <4 x float> %x_3, i32 2
  store float %.90, float* %a_10.at
  %.91 = extractelement <4 x float> %x_3, i32 3
  store float %.91, float* %a_14.at
  %.92 = add i64 %index_25, 816
  %.93 = getelementptr float, float* %shared0, i64 %.92
  %.94 = bitcast float* %.93 to <4 x float>*
  %x_4 = load <4 x float>, <4 x float>* %.94, align 16
  %.95 = extractelement <4 x float> %x_4, i32 0
  store float %.95, float* %a_3.at
  %.96 = extractelement <4 x float> %x_4, i32 1
  store float %.96, float* %a_7.at
  %.97 = extractelement <4 x float> %x_4, i32 2
  store float %.97, float* %a_11.at
  %.98 = extractelement <4 x float> %x_4, i32 3
  store float %.98, float* %a_15.at
  store float 0.0, float* %b_0.at
  store float 0.0, float* %b_1.at
  store float 0.0, float* %b_2.at
  store float 0.0, float* %b_3.at
  store float 0.0, float* %b_4.at
  store float 0.0, float* %b_5.at
  store float 0.0, float* %b_6.at
  store float 0.0, float* %b_7.at
  store float 0.0, float* %b_8.at
  store float 0.0, float* %b_9.at
  store float 0.0, float* %b_10.at
  store float 0.0, float* %b_11.at
  store float 0.0, float* %b_12.at
  store float 0.0, float* %b_13.at
  store float 0.0, float* %b_14.at
  store float 0.0, float* %b_15.at
  %index_14 = mul i32 %lane_1, 4
  %.99 = mul i32 %kk_8, 16
  %index_15 = add i32 %index_14, %.99
  %index_26 = sext i32 %index_15 to i64
  %.100 = add i64 %index_26, 1088
  %.101 = getelementptr float, float* %shared0, i64 %.100
  %.102 = bitcast float* %.101 to <4 x float>*
  %x_1 = load <4 x float>, <4 x float>* %.102, align 16
  %.103 = extractelement <4 x float> %x_1, i32 0
  store float %.103, float* %b_0.at
  %.104 = extractelement <4 x float> %x_1, i32 1
  store float %.104, float* %b_1.at
  %.105 = extractelement <4 x float> %x_1, i32 2
  store float %.105, float* %b_2.at
  %.106 = extractelement <4 x float> %x_1, i32 3
  store float %.106, float* %b_3.at
  %.107 = add i64 %index_26, 1104
  %.108 = getelementptr float, float* %shared0, i64 %.107
  %.109 = bitcast float* %.108 to <4 x float>*
  %x_5 = load <4 x float>, <4 x float>* %.109, align 16
  %.110 = extractelement <4 x float> %x_5, i32 0
  store float %.110, float* %b_4.at
  %.111 = extractelement <4 x float> %x_5, i32 1
  store float %.111, float* %b_5.at
  %.112 = extractelement <4 x float> %x_5, i32 2
  store float %.112, float* %b_6.at
  %.113 = extractelement <4 x float> %x_5, i32 3
  store float %.113, float* %b_7.at
  %.114 = add i64 %index_26, 1120
  %.115 = getelementptr float, float* %shared0, i64 %.114
  %.116 = bitcast float* %.115 to <4 x float>*
  %x_6 = load <4 x float>, <4 x float>* %.116, align 16
  %.117 = extractelement <4 x float> %x_6, i32 0
  store float %.117, float* %b_8.at
  %.118 = extractelement <4 x float> %x_6, i32 1
  store float %.118, float* %b_9.at
  %.119 = extractelement <4 x float> %x_6, i32 2
  store float %.119, float* %b_10.at
  %.120 = extractelement <4 x float> %x_6, i32 3
  store float %.120, float* %b_11.at
  %.121 = add i64 %index_26, 1136
  %.122 = getelementptr float, float* %shared0, i64 %.121
  %.123 = bitcast float* %.122 to <4 x float>*
  %x_7 = load <4 x float>, <4 x float>* %.123, align 16
  %.124 = extractelement <4 x float> %x_7, i32 0
  store float %.124, float* %b_12.at
  %.125 = extractelement <4 x float> %x_7, i32 1
  store float %.125, float* %b_13.at
  %.126 = extractelement <4 x float> %x_7, i32 2
  store float %.126, float* %b_14.at
  %.127 = extractelement <4 x float> %x_7, i32 3
  store float %.127, float* %b_15.at
  %.128 = load float, float* %a_0.at
  %.129 = load float, float* %b_0.at
  %.130 = load float, float* %acc_0.at
  %.131 = call float @llvm.fma.f32(float %.128, float %.129, float %.130)
  store float %.131, float* %acc_0.at
  %.132 = load float, float* %a_0.at
  %.133 = load float, float* %b_1.at
  %.134 = load float, float* %acc_1.at
  %.135 = call float @llvm.fma.f32(float %.132, float %.133, float %.134)
  store float %.135, float* %acc_1.at
  %.136 = load float, float* %a_0.at
  %.137 = load float, float* %b_2.at
  %.138 = load float, float* %acc_2.at
  %.139 = call float @llvm.fma.f32(float %.136, float %.137, float %.138)
  store float %.139, float* %acc_2.at
  %.140 = load float, float* %a_0.at
  %.141 = load float, float* %b_3.at
  %.142 = load float, float* %acc_3.at
  %.143 = call float @llvm.fma.f32(float %.140, float %.141, float %.142)
  store float %.143, float* %acc_3.at
  %.144 = load float, float* %a_1.at
  %.145 = load float, float* %b_0.at
  %.146 = load float, float* %acc_4.at
  %.147 = call float @llvm.fma.f32(float %.144, float %.145, float %.146)
  store float %.147, float* %acc_4.at
  %.148 = load float, float* %a_1.at
  %.149 = load float, float* %b_1.at
  %.150 = load float, float* %acc_5.at
  %.151 = call float @llvm.fma.f32(float %.148, float %.149, float %.150)
  store float %.151, float* %acc_5.at
  %.152 = load float, float* %a_1.at
  %.153 = load float, float* %b_2.at
  %.154 = load float, float* %acc_6.at
  %.155 = call float @llvm.fma.f32(float %.152, float %.153, float %.154)
  store float %.155, float* %acc_6.at
  %.156 = load float, float* %a_1.at
  %.157 = load float, float* %b_3.at
  %.158 = load float, float* %acc_7.at
  %.159 = call float @llvm.fma.f32(float %.156, float %.157, float %.158)
  store float %.159, float* %acc_7.at
  %.160 = load float, float* %a_2.at
  %.161 = load float, float* %b_0.at
  %.162 = load float, float* %acc_8.at
  %.163 = call float @llvm.fma.f32(float %.160, float %.161, float %.162)
  store float %.163, float* %acc_8.at
  %.164 = load float, float* %a_2.at
  %.165 = load float, float* %b_1.at
  %.166 = load float, float* %acc_9.at
  %.167 = call float @llvm.fma.f32(float %.164, float %.165, float %.166)
  store float %.167, float* %acc_9.at
  %.168 = load float, float* %a_2.at
  %.169 = load float, float* %b_2.at
  %.170 = load float, float* %acc_10.at
  %.171 = call float @llvm.fma.f32(float %.168, float %.169, float %.170)
  store float %.171, float* %acc_10.at
  %.172 = load float, float* %a_2.at
  %.173 = load float, float* %b_3.at
  %.174 = load float, float* %acc_11.at
  %.175 = call float @llvm.fma.f32(float %.172, float %.173, float %.174)
  store float %.175, float* %acc_11.at
  %.176 = load float, float* %a_3.at
  %.177 = load float, float* %b_0.at
  %.178 = load float, float* %acc_12.at
  %.179 = call float @llvm.fma.f32(float %.176, float %.177, float %.178)
  store float %.179, float* %acc_12.at
  %.180 = load float, float* %a_3.at
  %.181 = load float, float* %b_1.at
  %.182 = load float, float* %acc_13.at
  %.183 = call float @llvm.fma.f32(float %.180, float %.181, float %.182)
  store float %.183, float* %acc_13.at
  %.184 = load float, float* %a_3.at
  %.185 = load float, float* %b_2.at
  %.186 = load float, float* %acc_14.at
  %.187 = call float @llvm.fma.f32(float %.184, float %.185, float %.186)
  store float %.187, float* %acc_14.at
  %.188 = load float, float* %a_3.at
  %.189 = load float, float* %b_3.at
  %.190 = load float, float* %acc_15.at
  %.191 = call float @llvm.fma.f32(float %.188, float %.189, float %.190)
  store float %.191, float* %acc_15.at
  %.192 = load float, float* %a_4.at
  %.193 = load float, float* %b_4.at
  %.194 = load float, float* %acc_0.at
  %.195 = call float @llvm.fma.f32(float %.192, float %.193, float %.194)
  store float %.195, float* %acc_0.at
  %.196 = load float, float* %a_4.at
  %.197 = load float, float* %b_5.at
  %.198 = load float, float* %acc_1.at
  %.199 = call float @llvm.fma.f32(float %.196, float %.197, float %.198)
  store float %.199, float* %acc_1.at
  %.200 = load float, float* %a_4.at
  %.201 = load float, float* %b_6.at
  %.202 = load float, float* %acc_2.at
  %.203 = call float @llvm.fma.f32(float %.200, float %.201, float %.202)
  store float %.203, float* %acc_2.at
  %.204 = load float, float* %a_4.at
  %.205 = load float, float* %b_7.at
  %.206 = load float, float* %acc_3.at
  %.207 = call float @llvm.fma.f32(float %.204, float %.205, float %.206)
  store float %.207, float* %acc_3.at
  %.208 = load float, float* %a_5.at
  %.209 = load float, float* %b_4.at
  %.210 = load float, float* %acc_4.at
  %.211 = call float @llvm.fma.f32(float %.208, float %.209, float %.210)
  store float %.211, float* %acc_4.at
  %.212 = load float, float* %a_5.at
  %.213 = load float, float* %b_5.at
  %.214 = load float, float* %acc_5.at
  %.215 = call float @llvm.fma.f32(float %.212, float %.213, float %.214)
  store float %.215, float* %acc_5.at
  %.216 = load float, float* %a_5.at
  %.217 = load float, float* %b_6.at
  %.218 = load float, float* %acc_6.at
  %.219 = call float @llvm.fma.f32(float %.216, float %.217, float %.218)
  store float %.219, float* %acc_6.at
  %.220 = load float, float* %a_5.at
  %.221 = load float, float* %b_7.at
  %.222 = load float, float* %acc_7.at
  %.223 = call float @llvm.fma.f32(float %.220, float %.221, float %.222)
  store float %.223, float* %acc_7.at
  %.224 = load float, float* %a_6.at
  %.225 = load float, float* %b_4.at
  %.226 = load float, float* %acc_8.at
  %.227 = call float @llvm.fma.f32(float %.224, float %.225, float %.226)
  store float %.227, float* %acc_8.at
  %.228 = load float, float* %a_6.at
  %.229 = load float, float* %b_5.at
  %.230 = load float, float* %acc_9.at
  %.231 = call float @llvm.fma.f32(float %.228, float %.229, float %.230)
  store float %.231, float* %acc_9.at
  %.232 = load float, float* %a_6.at
  %.233 = load float, float* %b_6.at
  %.234 = load float, float* %acc_10.at
  %.235 = call float @llvm.fma.f32(float %.232, float %.233, float %.234)
  store float %.235, float* %acc_10.at
  %.236 = load float, float* %a_6.at
  %.237 = load float, float* %b_7.at
  %.238 = load float, float* %acc_11.at
  %.239 = call float @llvm.fma.f32(float %.236, float %.237, float %.238)
  store float %.239, float* %acc_11.at
  %.240 = load float, float* %a_7.at
  %.241 = load float, float* %b_4.at
  %.242 = load float, float* %acc_12.at
  %.243 = call float @llvm.fma.f32(float %.240, float %.241, float %.242)
  store float %.243, float* %acc_12.at
  %.244 = load float, float* %a_7.at
  %.245 = load float, float* %b_5.at
  %.246 = load float, float* %acc_13.at
  %.247 = call float @llvm.fma.f32(float %.244, float %.245, float %.246)
  store float %.247, float* %acc_13.at
  %.248 = load float, float* %a_7.at
  %.249 = load float, float* %b_6.at
  %.250 = load float, float* %acc_14.at
  %.251 = call float @llvm.fma.f32(float %.248, float %.249, float %.250)
  store float %.251, float* %acc_14.at
  %.252 = load float, float* %a_7.at
  %.253 = load float, float* %b_7.at
  %.254 = load float, float* %acc_15.at
  %.255 = call float @llvm.fma.f32(float %.252, float %.253, float %.254)
  store float %.255, float* %acc_15.at
  %.256 = load float, float* %a_8.at
  %.257 = load float, float* %b_8.at
  %.258 = load float, float* %acc_0.at
  %.259 = call float @llvm.fma.f32(float %.256, float %.257, float %.258)
  store float %.259, float* %acc_0.at
  %.260 = load float, float* %a_8.at
  %.261 = load float, float* %b_9.at
  %.262 = load float, float* %acc_1.at
  %.263 = call float @llvm.fma.f32(float %.260, float %.261, float %.262)
  store float %.263, float* %acc_1.at
  %.264 = load float, float* %a_8.at
  %.265 = load float, float* %b_10.at
  %.266 = load float, float* %acc_2.at
  %.267 = call float @llvm.fma.f32(float %.264, float %.265, float %.266)
  store float %.267, float* %acc_2.at
  %.268 = load float, float* %a_8.at
  %.269 = load float, float* %b_11.at
  %.270 = load float, float* %acc_3.at
  %.271 = call float @llvm.fma.f32(float %.268, float %.269, float %.270)
  store float %.271, float* %acc_3.at
  %.272 = load float, float* %a_9.at
  %.273 = load float, float* %b_8.at
  %.274 = load float, float* %acc_4.at
  %.275 = call float @llvm.fma.f32(float %.272, float %.273, float %.274)
  store float %.275, float* %acc_4.at
  %.276 = load float, float* %a_9.at
  %.277 = load float, float* %b_9.at
  %.278 = load float, float* %acc_5.at
  %.279 = call float @llvm.fma.f32(float %.276, float %.277, float %.278)
  store float %.279, float* %acc_5.at
  %.280 = load float, float* %a_9.at
  %.281 = load float, float* %b_10.at
  %.282 = load float, float* %acc_6.at
  %.283 = call float @llvm.fma.f32(float %.280, float %.281, float %.282)
  store float %.283, float* %acc_6.at
  %.284 = load float, float* %a_9.at
  %.285 = load float, float* %b_11.at
  %.286 = load float, float* %acc_7.at
  %.287 = call float @llvm.fma.f32(float %.284, float %.285, float %.286)
  store float %.287, float* %acc_7.at
  %.288 = load float, float* %a_10.at
  %.289 = load float, float* %b_8.at
  %.290 = load float, float* %acc_8.at
  %.291 = call float @llvm.fma.f32(float %.288, float %.289, float %.290)
  store float %.291, float* %acc_8.at
  %.292 = load float, float* %a_10.at
  %.293 = load float, float* %b_9.at
  %.294 = load float, float* %acc_9.at
  %.295 = call float @llvm.fma.f32(float %.292, float %.293, float %.294)
  store float %.295, float* %acc_9.at
  %.296 = load float, float* %a_10.at
  %.297 = load float, float* %b_10.at
  %.298 = load float, float* %acc_10.at
  %.299 = call float @llvm.fma.f32(float %.296, float %.297, float %.298)
  store float %.299, float* %acc_10.at
  %.300 = load float, float* %a_10.at
  %.301 = load float, float* %b_11.at
  %.302 = load float, float* %acc_11.at
  %.303 = call float @llvm.fma.f32(float %.300, float %.301, float %.302)
  store float %.303, float* %acc_11.at
  %.304 = load float, float* %a_11.at
  %.305 = load float, float* %b_8.at
  %.306 = load float, float* %acc_12.at
  %.307 = call float @llvm.fma.f32(float %.304, float %.305, float %.306)
  store float %.307, float* %acc_12.at
  %.308 = load float, float* %a_11.at
  %.309 = load float, float* %b_9.at
  %.310 = load float, float* %acc_13.at
  %.311 = call float @llvm.fma.f32(float %.308, float %.309, float %.310)
  store float %.311, float* %acc_13.at
  %.312 = load float, float* %a_11.at
  %.313 = load float, float* %b_10.at
  %.314 = load float, float* %acc_14.at
  %.315 = call float @llvm.fma.f32(float %.312, float %.313, float %.314)
  store float %.315, float* %acc_14.at
  %.316 = load float, float* %a_11.at
  %.317 = load float, float* %b_11.at
  %.318 = load float, float* %acc_15.at
  %.319 = call float @llvm.fma.f32(float %.316, float %.317, float %.318)
  store float %.319, float* %acc_15.at
  %.320 = load float, float* %a_12.at
  %.321 = load float, float* %b_12.at
  %.322 = load float, float* %acc_0.at
  %.323 = call float @llvm.fma.f32(float %.320, float %.321, float %.322)
  store float %.323, float* %acc_0.at
  %.324 = load float, float* %a_12.at
  %.325 = load float, float* %b_13.at
  %.326 = load float, float* %acc_1.at
  %.327 = call float @llvm.fma.f32(float %.324, float %.325, float %.326)
  store float %.327, float* %acc_1.at
  %.328 = load float, float* %a_12.at
  %.329 = load float, float* %b_14.at
  %.330 = load float, float* %acc_2.at
  %.331 = call float @llvm.fma.f32(float %.328, float %.329, float %.330)
  store float %.331, float* %acc_2.at
  %.332 = load float, float* %a_12.at
  %.333 = load float, float* %b_15.at
  %.334 = load float, float* %acc_3.at
  %.335 = call float @llvm.fma.f32(float %.332, float %.333, float %.334)
  store float %.335, float* %acc_3.at
  %.336 = load float, float* %a_13.at
  %.337 = load float, float* %b_12.at
  %.338 = load float, float* %acc_4.at
  %.339 = call float @llvm.fma.f32(float %.336, float %.337, float %.338)
  store float %.339, float* %acc_4.at
  %.340 = load float, float* %a_13.at
  %.341 = load float, float* %b_13.at
  %.342 = load float, float* %acc_5.at
  %.343 = call float @llvm.fma.f32(float %.340, float %.341, float %.342)
  store float %.343, float* %acc_5.at
  %.344 = load float, float* %a_13.at
  %.345 = load float, float* %b_14.at
  %.346 = load float, float* %acc_6.at
  %.347 = call float @llvm.fma.f32(float %.344, float %.345, float %.346)
  store float %.347, float* %acc_6.at
  %.348 = load float, float* %a_13.at
  %.349 = load float, float* %b_15.at
  %.350 = load float, float* %acc_7.at
  %.351 = call float @llvm.fma.f32(float %.348, float %.349, float %.350)
  store float %.351, float* %acc_7.at
  %.352 = load float, float* %a_14.at
  %.353 = load float, float* %b_12.at
  %.354 = load float, float* %acc_8.at
  %.355 = call float @llvm.fma.f32(float %.352, float %.353, float %.354)
  store float %.355, float* %acc_8.at
  %.356 = load float, float* %a_14.at
  %.357 = load float, float* %b_13.at
  %.358 = load float, float* %acc_9.at
  %.359 = call float @llvm.fma.f32(float %.356, float %.357, float %.358)
  store float %.359, float* %acc_9.at
  %.360 = load float, float* %a_14.at
  %.361 = load float, float* %b_14.at
  %.362 = load float, float* %acc_10.at
  %.363 = call float @llvm.fma.f32(float %.360, float %.361, float %.362)
  store float %.363, float* %acc_10.at
  %.364 = load float, float* %a_14.at
  %.365 = load float, float* %b_15.at
  %.366 = load float, float* %acc_11.at
  %.367 = call float @llvm.fma.f32(float %.364, float %.365, float %.366)
  store float %.367, float* %acc_11.at
  %.368 = load float, float* %a_15.at
  %.369 = load float, float* %b_12.at
  %.370 = load float, float* %acc_12.at
  %.371 = call float @llvm.fma.f32(float %.368, float %.369, float %.370)
  store float %.371, float* %acc_12.at
  %.372 = load float, float* %a_15.at
  %.373 = load float, float* %b_13.at
  %.374 = load float, float* %acc_13.at
  %.375 = call float @llvm.fma.f32(float %.372, float %.373, float %.374)
  store float %.375, float* %acc_13.at
  %.376 = load float, float* %a_15.at
  %.377 = load float, float* %b_14.at
  %.378 = load float, float* %acc_14.at
  %.379 = call float @llvm.fma.f32(float %.376, float %.377, float %.378)
  store float %.379, float* %acc_14.at
  %.380 = load float, float* %a_15.at
  %.381 = load float, float* %b_15.at
  %.382 = load float, float* %acc_15.at
  %.383 = call float @llvm.fma.f32(float %.380, float %.381, float %.382)
  store float %.383, float* %acc_15.at
  %.384 = add i64 %index_17, 2112
  %.385 = getelementptr float, float* %shared0, i64 %.384
  store float 0.0, float* %.385, align 4
  %.386 = add i64 %index_18, 2112
  %.387 = getelementptr float, float* %shared0, i64 %.386
  store float 0.0, float* %.387, align 4
  %.388 = add i64 %index_19, 2112
  %.389 = getelementptr float, float* %shared0, i64 %.388
  store float 0.0, float* %.389, align 4
  %.390 = add i64 %index_20, 2112
  %.391 = getelementptr float, float* %shared0, i64 %.390
  store float 0.0, float* %.391, align 4
  %.392 = add i64 %index_21, 3200
  %.393 = getelementptr float, float* %shared0, i64 %.392
  store float 0.0, float* %.393, align 4
  %.394 = add i64 %index_22, 3200
  %.395 = getelementptr float, float* %shared0, i64 %.394
  store float 0.0, float* %.395, align 4
  %.396 = add i64 %index_23, 3200
  %.397 = getelementptr float, float* %shared0, i64 %.396
  store float 0.0, float* %.397, align 4
  %.398 = add i64 %index_24, 3200
  %.399 = getelementptr float, float* %shared0, i64 %.398
  store float 0.0, float* %.399, align 4
  call void @llvm.nvvm.barrier0()
  %.400 = mul i32 %slice, 256
  %.401 = mul i32 %lane, 16
  %.402 = add i32 %.400, %.401
  %index_16 = add i32 %.402, %index_14
  %index_27 = sext i32 %index_16 to i64
  %.403 = load float, float* %acc_0.at
  %.404 = getelementptr float, float* %shared0, i64 %index_27
  store float %.403, float* %.404, align 4
  %.405 = load float, float* %acc_1.at
  %.406 = add i64 %index_27, 1
  %.407 = getelementptr float, float* %shared0, i64 %.406
  store float %.405, float* %.407, align 4
  %.408 = load float, float* %acc_2.at
  %.409 = add i64 %index_27, 2
  %.410 = getelementptr float, float* %shared0, i64 %.409
  store float %.408, float* %.410, align 4
  %.411 = load float, float* %acc_3.at
  %.412 = add i64 %index_27, 3
  %.413 = getelementptr float, float* %shared0, i64 %.412
  store float %.411, float* %.413, align 4
  %.414 = load float, float* %acc_4.at
  %.415 = add i64 %index_27, 64
  %.416 = getelementptr float, float* %shared0, i64 %.415
  store float %.414, float* %.416, align 4
  %.417 = load float, float* %acc_5.at
  %.418 = add i64 %index_27, 65
  %.419 = getelementptr float, float* %shared0, i64 %.418
  store float %.417, float* %.419, align 4
  %.420 = load float, float* %acc_6.at
  %.421 = add i64 %index_27, 66
  %.422 = getelementptr float, float* %shared0, i64 %.421
  store float %.420, float* %.422, align 4
  %.423 = load float, float* %acc_7.at
  %.424 = add i64 %index_27, 67
  %.425 = getelementptr float, float* %shared0, i64 %.424
  store float %.423, float* %.425, align 4
  %.426 = load float, float* %acc_8.at
  %.427 = add i64 %index_27, 128
  %.428 = getelementptr float, float* %shared0, i64 %.427
  store float %.426, float* %.428, align 4
  %.429 = load float, float* %acc_9.at
  %.430 = add i64 %index_27, 129
  %.431 = getelementptr float, float* %shared0, i64 %.430
  store float %.429, float* %.431, align 4
  %.432 = load float, float* %acc_10.at
  %.433 = add i64 %index_27, 130
  %.434 = getelementptr float, float* %shared0, i64 %.433
  store float %.432, float* %.434, align 4
  %.435 = load float, float* %acc_11.at
  %.436 = add i64 %index_27, 131
  %.437 = getelementptr float, float* %shared0, i64 %.436
  store float %.435, float* %.437, align 4
  %.438 = load float, float* %acc_12.at
  %.439 = add i64 %index_27, 192
  %.440 = getelementptr float, float* %shared0, i64 %.439
  store float %.438, float* %.440, align 4
  %.441 = load float, float* %acc_13.at
  %.442 = add i64 %index_27, 193
  %.443 = getelementptr float, float* %shared0, i64 %.442
  store float %.441, float* %.443, align 4
  %.444 = load float, float* %acc_14.at
  %.445 = add i64 %index_27, 194
  %.446 = getelementptr float, float* %shared0, i64 %.445
  store float %.444, float* %.446, align 4
  %.447 = load float, float* %acc_15.at
  %.448 = add i64 %index_27, 195
  %.449 = getelementptr float, float* %shared0, i64 %.448
  store float %.447, float* %.449, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_0.at
  %.450 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_28 = sext i32 %.450 to i64
  %.451 = getelementptr float, float* %shared0, i64 %index_28
  %.452 = load float, float* %.451, align 4
  store float %.452, float* %total.at
  %.453 = load float, float* %total.at
  %.454 = add i64 %index_28, 256
  %.455 = getelementptr float, float* %shared0, i64 %.454
  %.456 = load float, float* %.455, align 4
  %.457 = fadd float %.453, %.456
  store float %.457, float* %total.at
  %.458 = load float, float* %total.at
  %.459 = add i64 %index_28, 512
  %.460 = getelementptr float, float* %shared0, i64 %.459
  %.461 = load float, float* %.460, align 4
  %.462 = fadd float %.458, %.461
  store float %.462, float* %total.at
  %.463 = load float, float* %total.at
  %.464 = add i64 %index_28, 768
  %.465 = getelementptr float, float* %shared0, i64 %.464
  %.466 = load float, float* %.465, align 4
  %.467 = fadd float %.463, %.466
  store float %.467, float* %total.at
  %.468 = load float, float* %total.at
  %.469 = add i64 %index_28, 1024
  %.470 = getelementptr float, float* %shared0, i64 %.469
  %.471 = load float, float* %.470, align 4
  %.472 = fadd float %.468, %.471
  store float %.472, float* %total.at
  %.473 = load float, float* %total.at
  %.474 = add i64 %index_28, 1280
  %.475 = getelementptr float, float* %shared0, i64 %.474
  %.476 = load float, float* %.475, align 4
  %.477 = fadd float %.473, %.476
  store float %.477, float* %total.at
  %.478 = load float, float* %total.at
  %.479 = add i64 %index_28, 1536
  %.480 = getelementptr float, float* %shared0, i64 %.479
  %.481 = load float, float* %.480, align 4
  %.482 = fadd float %.478, %.481
  store float %.482, float* %total.at
  %.483 = load float, float* %total.at
  %.484 = add i64 %index_28, 1792
  %.485 = getelementptr float, float* %shared0, i64 %.484
  %.486 = load float, float* %.485, align 4
  %.487 = fadd float %.483, %.486
  store float %.487, float* %total.at
  %.488 = load float, float* %total.at
  %.489 = add i64 %index_28, 2048
  %.490 = getelementptr float, float* %shared0, i64 %.489
  %.491 = load float, float* %.490, align 4
  %.492 = fadd float %.488, %.491
  store float %.492, float* %total.at
  %.493 = load float, float* %total.at
  %.494 = add i64 %index_28, 2304
  %.495 = getelementptr float, float* %shared0, i64 %.494
  %.496 = load float, float* %.495, align 4
  %.497 = fadd float %.493, %.496
  store float %.497, float* %total.at
  %.498 = load float, float* %total.at
  %.499 = add i64 %index_28, 2560
  %.500 = getelementptr float, float* %shared0, i64 %.499
  %.501 = load float, float* %.500, align 4
  %.502 = fadd float %.498, %.501
  store float %.502, float* %total.at
  %.503 = load float, float* %total.at
  %.504 = add i64 %index_28, 2816
  %.505 = getelementptr float, float* %shared0, i64 %.504
  %.506 = load float, float* %.505, align 4
  %.507 = fadd float %.503, %.506
  store float %.507, float* %total.at
  %.508 = load float, float* %total.at
  %.509 = add i64 %index_28, 3072
  %.510 = getelementptr float, float* %shared0, i64 %.509
  %.511 = load float, float* %.510, align 4
  %.512 = fadd float %.508, %.511
  store float %.512, float* %total.at
  %.513 = load float, float* %total.at
  %.514 = add i64 %index_28, 3328
  %.515 = getelementptr float, float* %shared0, i64 %.514
  %.516 = load float, float* %.515, align 4
  %.517 = fadd float %.513, %.516
  store float %.517, float* %total.at
  %.518 = load float, float* %total.at
  %.519 = add i64 %index_28, 3584
  %.520 = getelementptr float, float* %shared0, i64 %.519
  %.521 = load float, float* %.520, align 4
  %.522 = fadd float %.518, %.521
  store float %.522, float* %total.at
  %.523 = load float, float* %total.at
  %.524 = add i64 %index_28, 3840
  %.525 = getelementptr float, float* %shared0, i64 %.524
  %.526 = load float, float* %.525, align 4
  %.527 = fadd float %.523, %.526
  store float %.527, float* %total.at
  %.528 = load float, float* %total.at
  store float %.528, float* %totals_0.at
  %m = add i32 %slice, %m_start
  %.529 = icmp slt i32 %m, %batch
  br i1 %.529, label %then.4, label %after.6
then.4:
  %n = add i32 %index_3, %n_start
  %total_1 = load float, float* %totals_0.at
  %.530 = sext i32 %n to i64
  %.531 = getelementptr float, float* %in2, i64 %.530
  %.532 = load float, float* %.531, align 4
  %value_1 = fadd float %total_1, %.532
  %.533 = fcmp ogt float 0.0, %value_1
  %.534 = select i1 %.533, float 0.0, float %value_1
  %.535 = mul i32 %m, 32
  %.536 = add i32 %.535, %n
  %.537 = sext i32 %.536 to i64
  %.538 = getelementptr float, float* %out0, i64 %.537
  store float %.534, float* %.538, align 4
  br label %after.6
after.6:
  br label %after.3
after.3:
  %.539 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.540 = icmp sge i32 %.539, %index_1
  br i1 %.540, label %then.7, label %after.9
then.7:
  %.541 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.541, %index_1
  %.542 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.543 = mul i32 %group_1, 256
  %i_3 = add i32 %.542, %.543
  %.544 = icmp slt i32 %i_3, 1
  br i1 %.544, label %then.10, label %after.12
then.10:
  %.545 = getelementptr i32, i32* %in3, i64 0
  %.546 = load i32, i32* %.545, align 4
  %add = add i32 %.546, 1
  %cast = sitofp i32 %add to float
  %.547 = getelementptr i32, i32* %in3, i64 0
  store i32 %add, i32* %.547, align 4
  %x_8 = fmul float %cast, -0.0010004874784499407
  %.548 = fcmp olt float %x_8, -20.0
  %above_1 = select i1 %.548, float -20.0, float %x_8
  %.549 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.549, float 89.0, float %above_1
  %.550 = fmul float %clamped_1, 1.4426950216293335
  %.551 = fadd float %.550, 12582912.0
  %.552 = bitcast float %.551 to i32
  %exponent_1 = sub i32 %.552, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.553 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.553)
  %.554 = sub i32 %exponent_1, 1
  %.555 = add i32 %.554, 127
  %.556 = shl i32 %.555, 23
  %scale_1 = bitcast i32 %.556 to float
  %x_9 = fmul float %cast, -0.10536054521799088
  %.557 = fcmp olt float %x_9, -20.0
  %above_2 = select i1 %.557, float -20.0, float %x_9
  %.558 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.558, float 89.0, float %above_2
  %.559 = fmul float %clamped_2, 1.4426950216293335
  %.560 = fadd float %.559, 12582912.0
  %.561 = bitcast float %.560 to i32
  %exponent_2 = sub i32 %.561, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.562 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.562)
  %.563 = sub i32 %exponent_2, 1
  %.564 = add i32 %.563, 127
  %.565 = shl i32 %.564, 23
  %scale_2 = bitcast i32 %.565 to float
  %.566 = fmul float %r_1, %r_1
  %.567 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.568 = call float @llvm.fma.f32(float %.567, float %r_1, float 0.008333452045917511)
  %.569 = call float @llvm.fma.f32(float %.568, float %r_1, float 0.04166579619050026)
  %.570 = call float @llvm.fma.f32(float %.569, float %r_1, float 0.1666666567325592)
  %.571 = call float @llvm.fma.f32(float %.570, float %r_1, float 0.5)
  %.572 = call float @llvm.fma.f32(float %.566, float %.571, float %r_1)
  %.573 = fsub float %scale_1, 0.5
  %value_2 = call float @llvm.fma.f32(float %.572, float %scale_1, float %.573)
  %.574 = fmul float %r_2, %r_2
  %.575 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.576 = call float @llvm.fma.f32(float %.575, float %r_2, float 0.008333452045917511)
  %.577 = call float @llvm.fma.f32(float %.576, float %r_2, float 0.04166579619050026)
  %.578 = call float @llvm.fma.f32(float %.577, float %r_2, float 0.1666666567325592)
  %.579 = call float @llvm.fma.f32(float %.578, float %r_2, float 0.5)
  %.580 = call float @llvm.fma.f32(float %.574, float %.579, float %r_2)
  %.581 = fsub float %scale_2, 0.5
  %value_3 = call float @llvm.fma.f32(float %.580, float %scale_2, float %.581)
  %.582 = getelementptr float, float* %in4, i64 0
  %.583 = load float, float* %.582, align 4
  %.584 = call float @llvm.fabs.f32(float %x_8)
  %.585 = fcmp olt float %.584, 1.0000000031710769e-30
  %.586 = fadd float %value_2, %value_2
  %.587 = select i1 %.585, float %x_8, float %.586
  %.588 = fneg float %.587
  %.589 = call float @llvm.sqrt.f32(float %.588)
  %.590 = fmul float %.583, %.589
  %.591 = call float @llvm.fabs.f32(float %x_9)
  %.592 = fcmp olt float %.591, 1.0000000031710769e-30
  %.593 = fadd float %value_3, %value_3
  %.594 = select i1 %.592, float %x_9, float %.593
  %.595 = fneg float %.594
  %.596 = fdiv float %.590, %.595
  %.597 = getelementptr float, float* %out2, i64 0
  store float %.596, float* %.597, align 4
  br label %after.12
after.12:
  br label %after.9
after.9:
  ret void
}

; train_step_species
;   ops: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
;   schedule: row: workgroup row 64
;   flops: 192*batch+1  bytes: 88*batch+204
;   grid: floordiv(batch+63, 64) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[48], read
;   in2: f32[3], read
;   in3: i32[batch], read
;   out0: f32[batch], write
;   out1: f32[3*batch], write
;   out2: i32[batch], write
define void @train_step_species(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, i32* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %out0, float* noalias nocapture align 16 %out1, i32* noalias nocapture align 16 %out2, i32 %batch) #0 {
entry:
  %acc_0.at = alloca float
  %acc_9.at = alloca float
  %acc_10.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %acc_5.at = alloca i32
  %acc_6.at = alloca float
  %acc_7.at = alloca float
  %acc_8.at = alloca float
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = mul i32 %.1, 64
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %row = add i32 %.2, %.3
  %.4 = icmp slt i32 %row, %batch
  br i1 %.4, label %then.1, label %after.3
then.1:
  store float 0.0, float* %acc_0.at
  store float 0.0, float* %acc_9.at
  store float 0.0, float* %acc_10.at
  %index_1 = mul i32 %row, 16
  %index_4 = sext i32 %index_1 to i64
  br label %k.head.4
k.head.4:
  %k = phi i32 [ 0, %then.1 ], [ %.20, %k.body.5 ]
  %.5 = icmp slt i32 %k, 16
  br i1 %.5, label %k.body.5, label %k.end.6
k.body.5:
  %.6 = sext i32 %k to i64
  %.7 = add i64 %index_4, %.6
  %.8 = getelementptr float, float* %in0, i64 %.7
  %a = load float, float* %.8, align 4
  %index_2 = mul i32 %k, 3
  %index_5 = sext i32 %index_2 to i64
  %.9 = getelementptr float, float* %in1, i64 %index_5
  %b = load float, float* %.9, align 4
  %.10 = add i64 %index_5, 1
  %.11 = getelementptr float, float* %in1, i64 %.10
  %b_1 = load float, float* %.11, align 4
  %.12 = add i64 %index_5, 2
  %.13 = getelementptr float, float* %in1, i64 %.12
  %b_2 = load float, float* %.13, align 4
  %.14 = load float, float* %acc_0.at
  %.15 = call float @llvm.fma.f32(float %a, float %b, float %.14)
  store float %.15, float* %acc_0.at
  %.16 = load float, float* %acc_9.at
  %.17 = call float @llvm.fma.f32(float %a, float %b_1, float %.16)
  store float %.17, float* %acc_9.at
  %.18 = load float, float* %acc_10.at
  %.19 = call float @llvm.fma.f32(float %a, float %b_2, float %.18)
  store float %.19, float* %acc_10.at
  %.20 = add nsw i32 %k, 1
  br label %k.head.4
k.end.6:
  store float 0xFFF0000000000000, float* %acc_1.at
  %.21 = getelementptr float, float* %in2, i64 0
  %value_1 = load float, float* %.21, align 4
  %.22 = load float, float* %acc_0.at
  %add = fadd float %.22, %value_1
  %.23 = load float, float* %acc_1.at
  %.24 = load float, float* %acc_1.at
  %.25 = fcmp une float %.23, %.24
  %.26 = load float, float* %acc_1.at
  %.27 = load float, float* %acc_1.at
  %.28 = fcmp ogt float %.27, %add
  %.29 = load float, float* %acc_1.at
  %.30 = select i1 %.28, float %.29, float %add
  %.31 = select i1 %.25, float %.26, float %.30
  store float %.31, float* %acc_1.at
  %.32 = getelementptr float, float* %in2, i64 1
  %value_2 = load float, float* %.32, align 4
  %.33 = load float, float* %acc_9.at
  %add_6 = fadd float %.33, %value_2
  %.34 = load float, float* %acc_1.at
  %.35 = load float, float* %acc_1.at
  %.36 = fcmp une float %.34, %.35
  %.37 = load float, float* %acc_1.at
  %.38 = load float, float* %acc_1.at
  %.39 = fcmp ogt float %.38, %add_6
  %.40 = load float, float* %acc_1.at
  %.41 = select i1 %.39, float %.40, float %add_6
  %.42 = select i1 %.36, float %.37, float %.41
  store float %.42, float* %acc_1.at
  %.43 = getelementptr float, float* %in2, i64 2
  %value_3 = load float, float* %.43, align 4
  %.44 = load float, float* %acc_10.at
  %add_7 = fadd float %.44, %value_3
  %.45 = load float, float* %acc_1.at
  %.46 = load float, float* %acc_1.at
  %.47 = fcmp une float %.45, %.46
  %.48 = load float, float* %acc_1.at
  %.49 = load float, float* %acc_1.at
  %.50 = fcmp ogt float %.49, %add_7
  %.51 = load float, float* %acc_1.at
  %.52 = select i1 %.50, float %.51, float %add_7
  %.53 = select i1 %.47, float %.48, float %.52
  store float %.53, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  %.54 = load float, float* %acc_0.at
  %add_1 = fadd float %.54, %value_1
  %.55 = load float, float* %acc_1.at
  %x_1 = fsub float %add_1, %.55
  %.56 = fcmp olt float %x_1, -104.0
  %above_1 = select i1 %.56, float -104.0, float %x_1
  %.57 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.57, float 89.0, float %above_1
  %.58 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.58 to i32
  %.59 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.59 to float
  %.60 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.60 to float
  %.61 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.61)
  %.62 = fmul float %r_1, %r_1
  %.63 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.64 = call float @llvm.fma.f32(float %.63, float %r_1, float 0.008336109109222889)
  %.65 = call float @llvm.fma.f32(float %.64, float %r_1, float 0.04166125878691673)
  %.66 = call float @llvm.fma.f32(float %.65, float %r_1, float 0.16666613519191742)
  %.67 = call float @llvm.fma.f32(float %.66, float %r_1, float 0.5000003576278687)
  %.68 = call float @llvm.fma.f32(float %.62, float %.67, float %r_1)
  %.69 = fadd float %.68, 1.0
  %.70 = fmul float %.69, %scale_1
  %exp = fmul float %.70, %scale_1
  %.71 = load float, float* %acc_2.at
  %.72 = fadd float %.71, %exp
  store float %.72, float* %acc_2.at
  %.73 = load float, float* %acc_9.at
  %add_8 = fadd float %.73, %value_2
  %.74 = load float, float* %acc_1.at
  %x_2 = fsub float %add_8, %.74
  %.75 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.75, float -104.0, float %x_2
  %.76 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.76, float 89.0, float %above_2
  %.77 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.77 to i32
  %.78 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.78 to float
  %.79 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.79 to float
  %.80 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.80)
  %.81 = fmul float %r_2, %r_2
  %.82 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.83 = call float @llvm.fma.f32(float %.82, float %r_2, float 0.008336109109222889)
  %.84 = call float @llvm.fma.f32(float %.83, float %r_2, float 0.04166125878691673)
  %.85 = call float @llvm.fma.f32(float %.84, float %r_2, float 0.16666613519191742)
  %.86 = call float @llvm.fma.f32(float %.85, float %r_2, float 0.5000003576278687)
  %.87 = call float @llvm.fma.f32(float %.81, float %.86, float %r_2)
  %.88 = fadd float %.87, 1.0
  %.89 = fmul float %.88, %scale_2
  %exp_5 = fmul float %.89, %scale_2
  %.90 = load float, float* %acc_2.at
  %.91 = fadd float %.90, %exp_5
  store float %.91, float* %acc_2.at
  %.92 = load float, float* %acc_10.at
  %add_9 = fadd float %.92, %value_3
  %.93 = load float, float* %acc_1.at
  %x_3 = fsub float %add_9, %.93
  %.94 = fcmp olt float %x_3, -104.0
  %above_3 = select i1 %.94, float -104.0, float %x_3
  %.95 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.95, float 89.0, float %above_3
  %.96 = call float @llvm.fma.f32(float %clamped_3, float 0.7213475108146667, float 12583039.0)
  %bits_3 = bitcast float %.96 to i32
  %.97 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.97 to float
  %.98 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.98 to float
  %.99 = call float @llvm.fma.f32(float %n_3, float -1.38671875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.0004243888834025711, float %.99)
  %.100 = fmul float %r_3, %r_3
  %.101 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_3, float 0.0014104676665738225)
  %.102 = call float @llvm.fma.f32(float %.101, float %r_3, float 0.008336109109222889)
  %.103 = call float @llvm.fma.f32(float %.102, float %r_3, float 0.04166125878691673)
  %.104 = call float @llvm.fma.f32(float %.103, float %r_3, float 0.16666613519191742)
  %.105 = call float @llvm.fma.f32(float %.104, float %r_3, float 0.5000003576278687)
  %.106 = call float @llvm.fma.f32(float %.100, float %.105, float %r_3)
  %.107 = fadd float %.106, 1.0
  %.108 = fmul float %.107, %scale_3
  %exp_6 = fmul float %.108, %scale_3
  %.109 = load float, float* %acc_2.at
  %.110 = fadd float %.109, %exp_6
  store float %.110, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0xFFF0000000000000, float* %acc_4.at
  store i32 2147483647, i32* %acc_5.at
  %.111 = load float, float* %acc_0.at
  %add_2 = fadd float %.111, %value_1
  %.112 = load float, float* %acc_1.at
  %x_4 = fsub float %add_2, %.112
  %.113 = fcmp olt float %x_4, -104.0
  %above_4 = select i1 %.113, float -104.0, float %x_4
  %.114 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.114, float 89.0, float %above_4
  %.115 = call float @llvm.fma.f32(float %clamped_4, float 0.7213475108146667, float 12583039.0)
  %bits_4 = bitcast float %.115 to i32
  %.116 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.116 to float
  %.117 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.117 to float
  %.118 = call float @llvm.fma.f32(float %n_4, float -1.38671875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.0004243888834025711, float %.118)
  %.119 = fmul float %r_4, %r_4
  %.120 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_4, float 0.0014104676665738225)
  %.121 = call float @llvm.fma.f32(float %.120, float %r_4, float 0.008336109109222889)
  %.122 = call float @llvm.fma.f32(float %.121, float %r_4, float 0.04166125878691673)
  %.123 = call float @llvm.fma.f32(float %.122, float %r_4, float 0.16666613519191742)
  %.124 = call float @llvm.fma.f32(float %.123, float %r_4, float 0.5000003576278687)
  %.125 = call float @llvm.fma.f32(float %.119, float %.124, float %r_4)
  %.126 = fadd float %.125, 1.0
  %.127 = fmul float %.126, %scale_4
  %exp_1 = fmul float %.127, %scale_4
  %.128 = load float, float* %acc_2.at
  %div = fdiv float %exp_1, %.128
  %.129 = load float, float* %acc_3.at
  %.130 = fadd float %.129, %div
  store float %.130, float* %acc_3.at
  %.131 = fcmp oeq float %div, %div
  %value_4 = select i1 %.131, float %div, float 0xFFF0000000000000
  %.132 = load float, float* %acc_4.at
  %.133 = fcmp ogt float %value_4, %.132
  %.134 = load float, float* %acc_4.at
  %.135 = fcmp oeq float %value_4, %.134
  %.136 = load i32, i32* %acc_5.at
  %.137 = icmp slt i32 0, %.136
  %.138 = and i1 %.135, %.137
  %.139 = or i1 %.133, %.138
  %.140 = load float, float* %acc_4.at
  %next = select i1 %.139, float %value_4, float %.140
  %.141 = load float, float* %acc_4.at
  %.142 = fcmp ogt float %value_4, %.141
  %.143 = load float, float* %acc_4.at
  %.144 = fcmp oeq float %value_4, %.143
  %.145 = load i32, i32* %acc_5.at
  %.146 = icmp slt i32 0, %.145
  %.147 = and i1 %.144, %.146
  %.148 = or i1 %.142, %.147
  %.149 = load i32, i32* %acc_5.at
  %next_1 = select i1 %.148, i32 0, i32 %.149
  store float %next, float* %acc_4.at
  store i32 %next_1, i32* %acc_5.at
  %.150 = load float, float* %acc_9.at
  %add_10 = fadd float %.150, %value_2
  %.151 = load float, float* %acc_1.at
  %x_5 = fsub float %add_10, %.151
  %.152 = fcmp olt float %x_5, -104.0
  %above_5 = select i1 %.152, float -104.0, float %x_5
  %.153 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.153, float 89.0, float %above_5
  %.154 = call float @llvm.fma.f32(float %clamped_5, float 0.7213475108146667, float 12583039.0)
  %bits_5 = bitcast float %.154 to i32
  %.155 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.155 to float
  %.156 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.156 to float
  %.157 = call float @llvm.fma.f32(float %n_5, float -1.38671875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.0004243888834025711, float %.157)
  %.158 = fmul float %r_5, %r_5
  %.159 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_5, float 0.0014104676665738225)
  %.160 = call float @llvm.fma.f32(float %.159, float %r_5, float 0.008336109109222889)
  %.161 = call float @llvm.fma.f32(float %.160, float %r_5, float 0.04166125878691673)
  %.162 = call float @llvm.fma.f32(float %.161, float %r_5, float 0.16666613519191742)
  %.163 = call float @llvm.fma.f32(float %.162, float %r_5, float 0.5000003576278687)
  %.164 = call float @llvm.fma.f32(float %.158, float %.163, float %r_5)
  %.165 = fadd float %.164, 1.0
  %.166 = fmul float %.165, %scale_5
  %exp_7 = fmul float %.166, %scale_5
  %.167 = load float, float* %acc_2.at
  %div_7 = fdiv float %exp_7, %.167
  %.168 = load float, float* %acc_3.at
  %.169 = fadd float %.168, %div_7
  store float %.169, float* %acc_3.at
  %.170 = fcmp oeq float %div_7, %div_7
  %value_5 = select i1 %.170, float %div_7, float 0xFFF0000000000000
  %.171 = load float, float* %acc_4.at
  %.172 = fcmp ogt float %value_5, %.171
  %.173 = load float, float* %acc_4.at
  %.174 = fcmp oeq float %value_5, %.173
  %.175 = load i32, i32* %acc_5.at
  %.176 = icmp slt i32 1, %.175
  %.177 = and i1 %.174, %.176
  %.178 = or i1 %.172, %.177
  %.179 = load float, float* %acc_4.at
  %next_2 = select i1 %.178, float %value_5, float %.179
  %.180 = load float, float* %acc_4.at
  %.181 = fcmp ogt float %value_5, %.180
  %.182 = load float, float* %acc_4.at
  %.183 = fcmp oeq float %value_5, %.182
  %.184 = load i32, i32* %acc_5.at
  %.185 = icmp slt i32 1, %.184
  %.186 = and i1 %.183, %.185
  %.187 = or i1 %.181, %.186
  %.188 = load i32, i32* %acc_5.at
  %next_3 = select i1 %.187, i32 1, i32 %.188
  store float %next_2, float* %acc_4.at
  store i32 %next_3, i32* %acc_5.at
  %.189 = load float, float* %acc_10.at
  %add_11 = fadd float %.189, %value_3
  %.190 = load float, float* %acc_1.at
  %x_6 = fsub float %add_11, %.190
  %.191 = fcmp olt float %x_6, -104.0
  %above_6 = select i1 %.191, float -104.0, float %x_6
  %.192 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.192, float 89.0, float %above_6
  %.193 = call float @llvm.fma.f32(float %clamped_6, float 0.7213475108146667, float 12583039.0)
  %bits_6 = bitcast float %.193 to i32
  %.194 = sub i32 %bits_6, 1262485631
  %n_6 = sitofp i32 %.194 to float
  %.195 = shl i32 %bits_6, 23
  %scale_6 = bitcast i32 %.195 to float
  %.196 = call float @llvm.fma.f32(float %n_6, float -1.38671875, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.0004243888834025711, float %.196)
  %.197 = fmul float %r_6, %r_6
  %.198 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_6, float 0.0014104676665738225)
  %.199 = call float @llvm.fma.f32(float %.198, float %r_6, float 0.008336109109222889)
  %.200 = call float @llvm.fma.f32(float %.199, float %r_6, float 0.04166125878691673)
  %.201 = call float @llvm.fma.f32(float %.200, float %r_6, float 0.16666613519191742)
  %.202 = call float @llvm.fma.f32(float %.201, float %r_6, float 0.5000003576278687)
  %.203 = call float @llvm.fma.f32(float %.197, float %.202, float %r_6)
  %.204 = fadd float %.203, 1.0
  %.205 = fmul float %.204, %scale_6
  %exp_8 = fmul float %.205, %scale_6
  %.206 = load float, float* %acc_2.at
  %div_8 = fdiv float %exp_8, %.206
  %.207 = load float, float* %acc_3.at
  %.208 = fadd float %.207, %div_8
  store float %.208, float* %acc_3.at
  %.209 = fcmp oeq float %div_8, %div_8
  %value_6 = select i1 %.209, float %div_8, float 0xFFF0000000000000
  %.210 = load float, float* %acc_4.at
  %.211 = fcmp ogt float %value_6, %.210
  %.212 = load float, float* %acc_4.at
  %.213 = fcmp oeq float %value_6, %.212
  %.214 = load i32, i32* %acc_5.at
  %.215 = icmp slt i32 2, %.214
  %.216 = and i1 %.213, %.215
  %.217 = or i1 %.211, %.216
  %.218 = load float, float* %acc_4.at
  %next_4 = select i1 %.217, float %value_6, float %.218
  %.219 = load float, float* %acc_4.at
  %.220 = fcmp ogt float %value_6, %.219
  %.221 = load float, float* %acc_4.at
  %.222 = fcmp oeq float %value_6, %.221
  %.223 = load i32, i32* %acc_5.at
  %.224 = icmp slt i32 2, %.223
  %.225 = and i1 %.222, %.224
  %.226 = or i1 %.220, %.225
  %.227 = load i32, i32* %acc_5.at
  %next_5 = select i1 %.226, i32 2, i32 %.227
  store float %next_4, float* %acc_4.at
  store i32 %next_5, i32* %acc_5.at
  %.228 = load i32, i32* %acc_5.at
  %.229 = icmp eq i32 %.228, 2147483647
  %.230 = load i32, i32* %acc_5.at
  %arg_max = select i1 %.229, i32 0, i32 %.230
  %index_6 = sext i32 %row to i64
  %.231 = getelementptr i32, i32* %in3, i64 %index_6
  %x = load i32, i32* %.231, align 4
  store float 0.0, float* %acc_6.at
  store float 0.0, float* %acc_7.at
  %.232 = icmp eq i32 %x, 0
  %cast = uitofp i1 %.232 to float
  %.233 = load float, float* %acc_0.at
  %add_3 = fadd float %.233, %value_1
  %.234 = load float, float* %acc_1.at
  %x_7 = fsub float %add_3, %.234
  %.235 = fcmp olt float %x_7, -104.0
  %above_7 = select i1 %.235, float -104.0, float %x_7
  %.236 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.236, float 89.0, float %above_7
  %.237 = call float @llvm.fma.f32(float %clamped_7, float 0.7213475108146667, float 12583039.0)
  %bits_7 = bitcast float %.237 to i32
  %.238 = sub i32 %bits_7, 1262485631
  %n_7 = sitofp i32 %.238 to float
  %.239 = shl i32 %bits_7, 23
  %scale_7 = bitcast i32 %.239 to float
  %.240 = call float @llvm.fma.f32(float %n_7, float -1.38671875, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.0004243888834025711, float %.240)
  %.241 = fmul float %r_7, %r_7
  %.242 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_7, float 0.0014104676665738225)
  %.243 = call float @llvm.fma.f32(float %.242, float %r_7, float 0.008336109109222889)
  %.244 = call float @llvm.fma.f32(float %.243, float %r_7, float 0.04166125878691673)
  %.245 = call float @llvm.fma.f32(float %.244, float %r_7, float 0.16666613519191742)
  %.246 = call float @llvm.fma.f32(float %.245, float %r_7, float 0.5000003576278687)
  %.247 = call float @llvm.fma.f32(float %.241, float %.246, float %r_7)
  %.248 = fadd float %.247, 1.0
  %.249 = fmul float %.248, %scale_7
  %exp_2 = fmul float %.249, %scale_7
  %.250 = load float, float* %acc_2.at
  %div_1 = fdiv float %exp_2, %.250
  %.251 = load float, float* %acc_3.at
  %div_2 = fdiv float %div_1, %.251
  %.252 = fcmp ogt float 1.0000000116860974e-7, %div_2
  %max = select i1 %.252, float 1.0000000116860974e-7, float %div_2
  %.253 = fcmp olt float 0.9999998807907104, %max
  %min = select i1 %.253, float 0.9999998807907104, float %max
  %is_subnormal_1 = fcmp olt float %min, 1.1754943508222875e-38
  %.254 = fmul float %min, 33554432.0
  %.255 = select i1 %is_subnormal_1, float %.254, float %min
  %bits_8 = bitcast float %.255 to i32
  %above_8 = sub i32 %bits_8, 1060439283
  %.256 = ashr i32 %above_8, 23
  %.257 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.258 = add i32 %.256, %.257
  %e_1 = sitofp i32 %.258 to float
  %.259 = and i32 %above_8, 8388607
  %.260 = add i32 %.259, 1060439283
  %.261 = bitcast i32 %.260 to float
  %f_1 = fsub float %.261, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.262 = load float, float* %acc_6.at
  %.263 = fcmp ogt float %min, 0.0
  %.264 = fcmp olt float %min, 0x7FF0000000000000
  %.265 = and i1 %.263, %.264
  %.266 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.267 = call float @llvm.fma.f32(float %.266, float %f_1, float 0.11676998436450958)
  %.268 = call float @llvm.fma.f32(float %.267, float %f_1, float -0.12420140951871872)
  %.269 = call float @llvm.fma.f32(float %.268, float %f_1, float 0.14249323308467865)
  %.270 = call float @llvm.fma.f32(float %.269, float %f_1, float -0.16668057441711426)
  %.271 = call float @llvm.fma.f32(float %.270, float %f_1, float 0.2000071406364441)
  %.272 = call float @llvm.fma.f32(float %.271, float %f_1, float -0.24999994039535522)
  %.273 = call float @llvm.fma.f32(float %.272, float %f_1, float 0.3333333134651184)
  %.274 = fmul float %.273, %f_1
  %.275 = fmul float %.274, %z_1
  %.276 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.275)
  %.277 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.276)
  %.278 = fadd float %f_1, %.277
  %.279 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.278)
  %.280 = fcmp oeq float %min, 0.0
  %.281 = fcmp olt float %min, 0.0
  %.282 = select i1 %.281, float 0x7FF8000000000000, float %min
  %.283 = select i1 %.280, float 0xFFF0000000000000, float %.282
  %.284 = select i1 %.265, float %.279, float %.283
  %.285 = fmul float %cast, %.284
  %.286 = fadd float %.262, %.285
  store float %.286, float* %acc_6.at
  %.287 = sitofp i32 %batch to float
  %.288 = fdiv float 1.0, %.287
  %value_7 = fneg float %.288
  %.289 = fcmp ogt float %max, 1.0000000116860974e-7
  %.290 = fcmp olt float %min, 0.9999998807907104
  %.291 = fmul float %value_7, %cast
  %.292 = fdiv float %.291, %min
  %.293 = select i1 %.290, float %.292, float 0.0
  %select = select i1 %.289, float %.293, float 0.0
  %.294 = load float, float* %acc_7.at
  %.295 = load float, float* %acc_3.at
  %.296 = fdiv float %div_2, %.295
  %.297 = fmul float %select, %.296
  %.298 = fneg float %.297
  %.299 = fadd float %.294, %.298
  store float %.299, float* %acc_7.at
  %.300 = icmp eq i32 %x, 1
  %cast_3 = uitofp i1 %.300 to float
  %.301 = load float, float* %acc_9.at
  %add_12 = fadd float %.301, %value_2
  %.302 = load float, float* %acc_1.at
  %x_8 = fsub float %add_12, %.302
  %.303 = fcmp olt float %x_8, -104.0
  %above_9 = select i1 %.303, float -104.0, float %x_8
  %.304 = fcmp olt float 89.0, %above_9
  %clamped_8 = select i1 %.304, float 89.0, float %above_9
  %.305 = call float @llvm.fma.f32(float %clamped_8, float 0.7213475108146667, float 12583039.0)
  %bits_9 = bitcast float %.305 to i32
  %.306 = sub i32 %bits_9, 1262485631
  %n_8 = sitofp i32 %.306 to float
  %.307 = shl i32 %bits_9, 23
  %scale_8 = bitcast i32 %.307 to float
  %.308 = call float @llvm.fma.f32(float %n_8, float -1.38671875, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.0004243888834025711, float %.308)
  %.309 = fmul float %r_8, %r_8
  %.310 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_8, float 0.0014104676665738225)
  %.311 = call float @llvm.fma.f32(float %.310, float %r_8, float 0.008336109109222889)
  %.312 = call float @llvm.fma.f32(float %.311, float %r_8, float 0.04166125878691673)
  %.313 = call float @llvm.fma.f32(float %.312, float %r_8, float 0.16666613519191742)
  %.314 = call float @llvm.fma.f32(float %.313, float %r_8, float 0.5000003576278687)
  %.315 = call float @llvm.fma.f32(float %.309, float %.314, float %r_8)
  %.316 = fadd float %.315, 1.0
  %.317 = fmul float %.316, %scale_8
  %exp_9 = fmul float %.317, %scale_8
  %.318 = load float, float* %acc_2.at
  %div_9 = fdiv float %exp_9, %.318
  %.319 = load float, float* %acc_3.at
  %div_10 = fdiv float %div_9, %.319
  %.320 = fcmp ogt float 1.0000000116860974e-7, %div_10
  %max_3 = select i1 %.320, float 1.0000000116860974e-7, float %div_10
  %.321 = fcmp olt float 0.9999998807907104, %max_3
  %min_3 = select i1 %.321, float 0.9999998807907104, float %max_3
  %is_subnormal_2 = fcmp olt float %min_3, 1.1754943508222875e-38
  %.322 = fmul float %min_3, 33554432.0
  %.323 = select i1 %is_subnormal_2, float %.322, float %min_3
  %bits_10 = bitcast float %.323 to i32
  %above_10 = sub i32 %bits_10, 1060439283
  %.324 = ashr i32 %above_10, 23
  %.325 = select i1 %is_subnormal_2, i32 -25, i32 0
  %.326 = add i32 %.324, %.325
  %e_2 = sitofp i32 %.326 to float
  %.327 = and i32 %above_10, 8388607
  %.328 = add i32 %.327, 1060439283
  %.329 = bitcast i32 %.328 to float
  %f_2 = fsub float %.329, 1.0
  %z_2 = fmul float %f_2, %f_2
  %.330 = load float, float* %acc_6.at
  %.331 = fcmp ogt float %min_3, 0.0
  %.332 = fcmp olt float %min_3, 0x7FF0000000000000
  %.333 = and i1 %.331, %.332
  %.334 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_2, float -0.11514610052108765)
  %.335 = call float @llvm.fma.f32(float %.334, float %f_2, float 0.11676998436450958)
  %.336 = call float @llvm.fma.f32(float %.335, float %f_2, float -0.12420140951871872)
  %.337 = call float @llvm.fma.f32(float %.336, float %f_2, float 0.14249323308467865)
  %.338 = call float @llvm.fma.f32(float %.337, float %f_2, float -0.16668057441711426)
  %.339 = call float @llvm.fma.f32(float %.338, float %f_2, float 0.2000071406364441)
  %.340 = call float @llvm.fma.f32(float %.339, float %f_2, float -0.24999994039535522)
  %.341 = call float @llvm.fma.f32(float %.340, float %f_2, float 0.3333333134651184)
  %.342 = fmul float %.341, %f_2
  %.343 = fmul float %.342, %z_2
  %.344 = call float @llvm.fma.f32(float %e_2, float -0.00021219444170128554, float %.343)
  %.345 = call float @llvm.fma.f32(float %z_2, float -0.5, float %.344)
  %.346 = fadd float %f_2, %.345
  %.347 = call float @llvm.fma.f32(float %e_2, float 0.693359375, float %.346)
  %.348 = fcmp oeq float %min_3, 0.0
  %.349 = fcmp olt float %min_3, 0.0
  %.350 = select i1 %.349, float 0x7FF8000000000000, float %min_3
  %.351 = select i1 %.348, float 0xFFF0000000000000, float %.350
  %.352 = select i1 %.333, float %.347, float %.351
  %.353 = fmul float %cast_3, %.352
  %.354 = fadd float %.330, %.353
  store float %.354, float* %acc_6.at
  %.355 = fcmp ogt float %max_3, 1.0000000116860974e-7
  %.356 = fcmp olt float %min_3, 0.9999998807907104
  %.357 = fmul float %value_7, %cast_3
  %.358 = fdiv float %.357, %min_3
  %.359 = select i1 %.356, float %.358, float 0.0
  %select_3 = select i1 %.355, float %.359, float 0.0
  %.360 = load float, float* %acc_7.at
  %.361 = load float, float* %acc_3.at
  %.362 = fdiv float %div_10, %.361
  %.363 = fmul float %select_3, %.362
  %.364 = fneg float %.363
  %.365 = fadd float %.360, %.364
  store float %.365, float* %acc_7.at
  %.366 = icmp eq i32 %x, 2
  %cast_4 = uitofp i1 %.366 to float
  %.367 = load float, float* %acc_10.at
  %add_13 = fadd float %.367, %value_3
  %.368 = load float, float* %acc_1.at
  %x_9 = fsub float %add_13, %.368
  %.369 = fcmp olt float %x_9, -104.0
  %above_11 = select i1 %.369, float -104.0, float %x_9
  %.370 = fcmp olt float 89.0, %above_11
  %clamped_9 = select i1 %.370, float 89.0, float %above_11
  %.371 = call float @llvm.fma.f32(float %clamped_9, float 0.7213475108146667, float 12583039.0)
  %bits_11 = bitcast float %.371 to i32
  %.372 = sub i32 %bits_11, 1262485631
  %n_9 = sitofp i32 %.372 to float
  %.373 = shl i32 %bits_11, 23
  %scale_9 = bitcast i32 %.373 to float
  %.374 = call float @llvm.fma.f32(float %n_9, float -1.38671875, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.0004243888834025711, float %.374)
  %.375 = fmul float %r_9, %r_9
  %.376 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_9, float 0.0014104676665738225)
  %.377 = call float @llvm.fma.f32(float %.376, float %r_9, float 0.008336109109222889)
  %.378 = call float @llvm.fma.f32(float %.377, float %r_9, float 0.04166125878691673)
  %.379 = call float @llvm.fma.f32(float %.378, float %r_9, float 0.16666613519191742)
  %.380 = call float @llvm.fma.f32(float %.379, float %r_9, float 0.5000003576278687)
  %.381 = call float @llvm.fma.f32(float %.375, float %.380, float %r_9)
  %.382 = fadd float %.381, 1.0
  %.383 = fmul float %.382, %scale_9
  %exp_10 = fmul float %.383, %scale_9
  %.384 = load float, float* %acc_2.at
  %div_11 = fdiv float %exp_10, %.384
  %.385 = load float, float* %acc_3.at
  %div_12 = fdiv float %div_11, %.385
  %.386 = fcmp ogt float 1.0000000116860974e-7, %div_12
  %max_4 = select i1 %.386, float 1.0000000116860974e-7, float %div_12
  %.387 = fcmp olt float 0.9999998807907104, %max_4
  %min_4 = select i1 %.387, float 0.9999998807907104, float %max_4
  %is_subnormal_3 = fcmp olt float %min_4, 1.1754943508222875e-38
  %.388 = fmul float %min_4, 33554432.0
  %.389 = select i1 %is_subnormal_3, float %.388, float %min_4
  %bits_12 = bitcast float %.389 to i32
  %above_12 = sub i32 %bits_12, 1060439283
  %.390 = ashr i32 %above_12, 23
  %.391 = select i1 %is_subnormal_3, i32 -25, i32 0
  %.392 = add i32 %.390, %.391
  %e_3 = sitofp i32 %.392 to float
  %.393 = and i32 %above_12, 8388607
  %.394 = add i32 %.393, 1060439283
  %.395 = bitcast i32 %.394 to float
  %f_3 = fsub float %.395, 1.0
  %z_3 = fmul float %f_3, %f_3
  %.396 = load float, float* %acc_6.at
  %.397 = fcmp ogt float %min_4, 0.0
  %.398 = fcmp olt float %min_4, 0x7FF0000000000000
  %.399 = and i1 %.397, %.398
  %.400 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_3, float -0.11514610052108765)
  %.401 = call float @llvm.fma.f32(float %.400, float %f_3, float 0.11676998436450958)
  %.402 = call float @llvm.fma.f32(float %.401, float %f_3, float -0.12420140951871872)
  %.403 = call float @llvm.fma.f32(float %.402, float %f_3, float 0.14249323308467865)
  %.404 = call float @llvm.fma.f32(float %.403, float %f_3, float -0.16668057441711426)
  %.405 = call float @llvm.fma.f32(float %.404, float %f_3, float 0.2000071406364441)
  %.406 = call float @llvm.fma.f32(float %.405, float %f_3, float -0.24999994039535522)
  %.407 = call float @llvm.fma.f32(float %.406, float %f_3, float 0.3333333134651184)
  %.408 = fmul float %.407, %f_3
  %.409 = fmul float %.408, %z_3
  %.410 = call float @llvm.fma.f32(float %e_3, float -0.00021219444170128554, float %.409)
  %.411 = call float @llvm.fma.f32(float %z_3, float -0.5, float %.410)
  %.412 = fadd float %f_3, %.411
  %.413 = call float @llvm.fma.f32(float %e_3, float 0.693359375, float %.412)
  %.414 = fcmp oeq float %min_4, 0.0
  %.415 = fcmp olt float %min_4, 0.0
  %.416 = select i1 %.415, float 0x7FF8000000000000, float %min_4
  %.417 = select i1 %.414, float 0xFFF0000000000000, float %.416
  %.418 = select i1 %.399, float %.413, float %.417
  %.419 = fmul float %cast_4, %.418
  %.420 = fadd float %.396, %.419
  store float %.420, float* %acc_6.at
  %.421 = fcmp ogt float %max_4, 1.0000000116860974e-7
  %.422 = fcmp olt float %min_4, 0.9999998807907104
  %.423 = fmul float %value_7, %cast_4
  %.424 = fdiv float %.423, %min_4
  %.425 = select i1 %.422, float %.424, float 0.0
  %select_4 = select i1 %.421, float %.425, float 0.0
  %.426 = load float, float* %acc_7.at
  %.427 = load float, float* %acc_3.at
  %.428 = fdiv float %div_12, %.427
  %.429 = fmul float %select_4, %.428
  %.430 = fneg float %.429
  %.431 = fadd float %.426, %.430
  store float %.431, float* %acc_7.at
  store float 0.0, float* %acc_8.at
  %.432 = load float, float* %acc_0.at
  %add_4 = fadd float %.432, %value_1
  %.433 = load float, float* %acc_1.at
  %x_10 = fsub float %add_4, %.433
  %.434 = fcmp olt float %x_10, -104.0
  %above_13 = select i1 %.434, float -104.0, float %x_10
  %.435 = fcmp olt float 89.0, %above_13
  %clamped_10 = select i1 %.435, float 89.0, float %above_13
  %.436 = call float @llvm.fma.f32(float %clamped_10, float 0.7213475108146667, float 12583039.0)
  %bits_13 = bitcast float %.436 to i32
  %.437 = sub i32 %bits_13, 1262485631
  %n_10 = sitofp i32 %.437 to float
  %.438 = shl i32 %bits_13, 23
  %scale_10 = bitcast i32 %.438 to float
  %.439 = call float @llvm.fma.f32(float %n_10, float -1.38671875, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.0004243888834025711, float %.439)
  %.440 = fmul float %r_10, %r_10
  %.441 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_10, float 0.0014104676665738225)
  %.442 = call float @llvm.fma.f32(float %.441, float %r_10, float 0.008336109109222889)
  %.443 = call float @llvm.fma.f32(float %.442, float %r_10, float 0.04166125878691673)
  %.444 = call float @llvm.fma.f32(float %.443, float %r_10, float 0.16666613519191742)
  %.445 = call float @llvm.fma.f32(float %.444, float %r_10, float 0.5000003576278687)
  %.446 = call float @llvm.fma.f32(float %.440, float %.445, float %r_10)
  %.447 = fadd float %.446, 1.0
  %.448 = fmul float %.447, %scale_10
  %exp_3 = fmul float %.448, %scale_10
  %.449 = load float, float* %acc_2.at
  %div_3 = fdiv float %exp_3, %.449
  %.450 = load float, float* %acc_3.at
  %div_4 = fdiv float %div_3, %.450
  %.451 = fcmp ogt float 1.0000000116860974e-7, %div_4
  %max_1 = select i1 %.451, float 1.0000000116860974e-7, float %div_4
  %.452 = fcmp olt float 0.9999998807907104, %max_1
  %min_1 = select i1 %.452, float 0.9999998807907104, float %max_1
  %.453 = fcmp ogt float %max_1, 1.0000000116860974e-7
  %.454 = fcmp olt float %min_1, 0.9999998807907104
  %.455 = fmul float %value_7, %cast
  %.456 = fdiv float %.455, %min_1
  %.457 = select i1 %.454, float %.456, float 0.0
  %select_1 = select i1 %.453, float %.457, float 0.0
  %.458 = load float, float* %acc_3.at
  %.459 = fdiv float %select_1, %.458
  %.460 = load float, float* %acc_7.at
  %.461 = fadd float %.459, %.460
  %mul = fmul float %.461, %div_3
  %.462 = load float, float* %acc_8.at
  %.463 = fadd float %.462, %mul
  store float %.463, float* %acc_8.at
  %.464 = load float, float* %acc_9.at
  %add_14 = fadd float %.464, %value_2
  %.465 = load float, float* %acc_1.at
  %x_11 = fsub float %add_14, %.465
  %.466 = fcmp olt float %x_11, -104.0
  %above_14 = select i1 %.466, float -104.0, float %x_11
  %.467 = fcmp olt float 89.0, %above_14
  %clamped_11 = select i1 %.467, float 89.0, float %above_14
  %.468 = call float @llvm.fma.f32(float %clamped_11, float 0.7213475108146667, float 12583039.0)
  %bits_14 = bitcast float %.468 to i32
  %.469 = sub i32 %bits_14, 1262485631
  %n_11 = sitofp i32 %.469 to float
  %.470 = shl i32 %bits_14, 23
  %scale_11 = bitcast i32 %.470 to float
  %.471 = call float @llvm.fma.f32(float %n_11, float -1.38671875, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.0004243888834025711, float %.471)
  %.472 = fmul float %r_11, %r_11
  %.473 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_11, float 0.0014104676665738225)
  %.474 = call float @llvm.fma.f32(float %.473, float %r_11, float 0.008336109109222889)
  %.475 = call float @llvm.fma.f32(float %.474, float %r_11, float 0.04166125878691673)
  %.476 = call float @llvm.fma.f32(float %.475, float %r_11, float 0.16666613519191742)
  %.477 = call float @llvm.fma.f32(float %.476, float %r_11, float 0.5000003576278687)
  %.478 = call float @llvm.fma.f32(float %.472, float %.477, float %r_11)
  %.479 = fadd float %.478, 1.0
  %.480 = fmul float %.479, %scale_11
  %exp_11 = fmul float %.480, %scale_11
  %.481 = load float, float* %acc_2.at
  %div_13 = fdiv float %exp_11, %.481
  %.482 = load float, float* %acc_3.at
  %div_14 = fdiv float %div_13, %.482
  %.483 = fcmp ogt float 1.0000000116860974e-7, %div_14
  %max_5 = select i1 %.483, float 1.0000000116860974e-7, float %div_14
  %.484 = fcmp olt float 0.9999998807907104, %max_5
  %min_5 = select i1 %.484, float 0.9999998807907104, float %max_5
  %.485 = fcmp ogt float %max_5, 1.0000000116860974e-7
  %.486 = fcmp olt float %min_5, 0.9999998807907104
  %.487 = fmul float %value_7, %cast_3
  %.488 = fdiv float %.487, %min_5
  %.489 = select i1 %.486, float %.488, float 0.0
  %select_5 = select i1 %.485, float %.489, float 0.0
  %.490 = load float, float* %acc_3.at
  %.491 = fdiv float %select_5, %.490
  %.492 = load float, float* %acc_7.at
  %.493 = fadd float %.491, %.492
  %mul_2 = fmul float %.493, %div_13
  %.494 = load float, float* %acc_8.at
  %.495 = fadd float %.494, %mul_2
  store float %.495, float* %acc_8.at
  %.496 = load float, float* %acc_10.at
  %add_15 = fadd float %.496, %value_3
  %.497 = load float, float* %acc_1.at
  %x_12 = fsub float %add_15, %.497
  %.498 = fcmp olt float %x_12, -104.0
  %above_15 = select i1 %.498, float -104.0, float %x_12
  %.499 = fcmp olt float 89.0, %above_15
  %clamped_12 = select i1 %.499, float 89.0, float %above_15
  %.500 = call float @llvm.fma.f32(float %clamped_12, float 0.7213475108146667, float 12583039.0)
  %bits_15 = bitcast float %.500 to i32
  %.501 = sub i32 %bits_15, 1262485631
  %n_12 = sitofp i32 %.501 to float
  %.502 = shl i32 %bits_15, 23
  %scale_12 = bitcast i32 %.502 to float
  %.503 = call float @llvm.fma.f32(float %n_12, float -1.38671875, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.0004243888834025711, float %.503)
  %.504 = fmul float %r_12, %r_12
  %.505 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_12, float 0.0014104676665738225)
  %.506 = call float @llvm.fma.f32(float %.505, float %r_12, float 0.008336109109222889)
  %.507 = call float @llvm.fma.f32(float %.506, float %r_12, float 0.04166125878691673)
  %.508 = call float @llvm.fma.f32(float %.507, float %r_12, float 0.16666613519191742)
  %.509 = call float @llvm.fma.f32(float %.508, float %r_12, float 0.5000003576278687)
  %.510 = call float @llvm.fma.f32(float %.504, float %.509, float %r_12)
  %.511 = fadd float %.510, 1.0
  %.512 = fmul float %.511, %scale_12
  %exp_12 = fmul float %.512, %scale_12
  %.513 = load float, float* %acc_2.at
  %div_15 = fdiv float %exp_12, %.513
  %.514 = load float, float* %acc_3.at
  %div_16 = fdiv float %div_15, %.514
  %.515 = fcmp ogt float 1.0000000116860974e-7, %div_16
  %max_6 = select i1 %.515, float 1.0000000116860974e-7, float %div_16
  %.516 = fcmp olt float 0.9999998807907104, %max_6
  %min_6 = select i1 %.516, float 0.9999998807907104, float %max_6
  %.517 = fcmp ogt float %max_6, 1.0000000116860974e-7
  %.518 = fcmp olt float %min_6, 0.9999998807907104
  %.519 = fmul float %value_7, %cast_4
  %.520 = fdiv float %.519, %min_6
  %.521 = select i1 %.518, float %.520, float 0.0
  %select_6 = select i1 %.517, float %.521, float 0.0
  %.522 = load float, float* %acc_3.at
  %.523 = fdiv float %select_6, %.522
  %.524 = load float, float* %acc_7.at
  %.525 = fadd float %.523, %.524
  %mul_3 = fmul float %.525, %div_15
  %.526 = load float, float* %acc_8.at
  %.527 = fadd float %.526, %mul_3
  store float %.527, float* %acc_8.at
  %.528 = load float, float* %acc_6.at
  %.529 = fneg float %.528
  %.530 = getelementptr float, float* %out0, i64 %index_6
  store float %.529, float* %.530, align 4
  %.531 = icmp eq i32 %x, %arg_max
  %.532 = zext i1 %.531 to i32
  %.533 = getelementptr i32, i32* %out2, i64 %index_6
  store i32 %.532, i32* %.533, align 4
  %.534 = load float, float* %acc_0.at
  %add_5 = fadd float %.534, %value_1
  %.535 = load float, float* %acc_1.at
  %x_13 = fsub float %add_5, %.535
  %.536 = fcmp olt float %x_13, -104.0
  %above_16 = select i1 %.536, float -104.0, float %x_13
  %.537 = fcmp olt float 89.0, %above_16
  %clamped_13 = select i1 %.537, float 89.0, float %above_16
  %.538 = call float @llvm.fma.f32(float %clamped_13, float 0.7213475108146667, float 12583039.0)
  %bits_16 = bitcast float %.538 to i32
  %.539 = sub i32 %bits_16, 1262485631
  %n_13 = sitofp i32 %.539 to float
  %.540 = shl i32 %bits_16, 23
  %scale_13 = bitcast i32 %.540 to float
  %.541 = call float @llvm.fma.f32(float %n_13, float -1.38671875, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.0004243888834025711, float %.541)
  %.542 = fmul float %r_13, %r_13
  %.543 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_13, float 0.0014104676665738225)
  %.544 = call float @llvm.fma.f32(float %.543, float %r_13, float 0.008336109109222889)
  %.545 = call float @llvm.fma.f32(float %.544, float %r_13, float 0.04166125878691673)
  %.546 = call float @llvm.fma.f32(float %.545, float %r_13, float 0.16666613519191742)
  %.547 = call float @llvm.fma.f32(float %.546, float %r_13, float 0.5000003576278687)
  %.548 = call float @llvm.fma.f32(float %.542, float %.547, float %r_13)
  %.549 = fadd float %.548, 1.0
  %.550 = fmul float %.549, %scale_13
  %exp_4 = fmul float %.550, %scale_13
  %.551 = load float, float* %acc_2.at
  %div_5 = fdiv float %exp_4, %.551
  %.552 = load float, float* %acc_3.at
  %div_6 = fdiv float %div_5, %.552
  %.553 = fcmp ogt float 1.0000000116860974e-7, %div_6
  %max_2 = select i1 %.553, float 1.0000000116860974e-7, float %div_6
  %.554 = fcmp olt float 0.9999998807907104, %max_2
  %min_2 = select i1 %.554, float 0.9999998807907104, float %max_2
  %.555 = fcmp ogt float %max_2, 1.0000000116860974e-7
  %.556 = fcmp olt float %min_2, 0.9999998807907104
  %.557 = fmul float %value_7, %cast
  %.558 = fdiv float %.557, %min_2
  %.559 = select i1 %.556, float %.558, float 0.0
  %select_2 = select i1 %.555, float %.559, float 0.0
  %.560 = load float, float* %acc_3.at
  %.561 = fdiv float %select_2, %.560
  %.562 = load float, float* %acc_7.at
  %.563 = fadd float %.561, %.562
  %mul_1 = fmul float %.563, %div_5
  %index_3 = mul i32 %row, 3
  %index_7 = sext i32 %index_3 to i64
  %.564 = load float, float* %acc_8.at
  %.565 = fmul float %div_5, %.564
  %.566 = fsub float %mul_1, %.565
  %.567 = getelementptr float, float* %out1, i64 %index_7
  store float %.566, float* %.567, align 4
  %.568 = load float, float* %acc_9.at
  %add_16 = fadd float %.568, %value_2
  %.569 = load float, float* %acc_1.at
  %x_14 = fsub float %add_16, %.569
  %.570 = fcmp olt float %x_14, -104.0
  %above_17 = select i1 %.570, float -104.0, float %x_14
  %.571 = fcmp olt float 89.0, %above_17
  %clamped_14 = select i1 %.571, float 89.0, float %above_17
  %.572 = call float @llvm.fma.f32(float %clamped_14, float 0.7213475108146667, float 12583039.0)
  %bits_17 = bitcast float %.572 to i32
  %.573 = sub i32 %bits_17, 1262485631
  %n_14 = sitofp i32 %.573 to float
  %.574 = shl i32 %bits_17, 23
  %scale_14 = bitcast i32 %.574 to float
  %.575 = call float @llvm.fma.f32(float %n_14, float -1.38671875, float %clamped_14)
  %r_14 = call float @llvm.fma.f32(float %n_14, float 0.0004243888834025711, float %.575)
  %.576 = fmul float %r_14, %r_14
  %.577 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_14, float 0.0014104676665738225)
  %.578 = call float @llvm.fma.f32(float %.577, float %r_14, float 0.008336109109222889)
  %.579 = call float @llvm.fma.f32(float %.578, float %r_14, float 0.04166125878691673)
  %.580 = call float @llvm.fma.f32(float %.579, float %r_14, float 0.16666613519191742)
  %.581 = call float @llvm.fma.f32(float %.580, float %r_14, float 0.5000003576278687)
  %.582 = call float @llvm.fma.f32(float %.576, float %.581, float %r_14)
  %.583 = fadd float %.582, 1.0
  %.584 = fmul float %.583, %scale_14
  %exp_13 = fmul float %.584, %scale_14
  %.585 = load float, float* %acc_2.at
  %div_17 = fdiv float %exp_13, %.585
  %.586 = load float, float* %acc_3.at
  %div_18 = fdiv float %div_17, %.586
  %.587 = fcmp ogt float 1.0000000116860974e-7, %div_18
  %max_7 = select i1 %.587, float 1.0000000116860974e-7, float %div_18
  %.588 = fcmp olt float 0.9999998807907104, %max_7
  %min_7 = select i1 %.588, float 0.9999998807907104, float %max_7
  %.589 = fcmp ogt float %max_7, 1.0000000116860974e-7
  %.590 = fcmp olt float %min_7, 0.9999998807907104
  %.591 = fmul float %value_7, %cast_3
  %.592 = fdiv float %.591, %min_7
  %.593 = select i1 %.590, float %.592, float 0.0
  %select_7 = select i1 %.589, float %.593, float 0.0
  %.594 = load float, float* %acc_3.at
  %.595 = fdiv float %select_7, %.594
  %.596 = load float, float* %acc_7.at
  %.597 = fadd float %.595, %.596
  %mul_4 = fmul float %.597, %div_17
  %.598 = load float, float* %acc_8.at
  %.599 = fmul float %div_17, %.598
  %.600 = fsub float %mul_4, %.599
  %.601 = add i64 %index_7, 1
  %.602 = getelementptr float, float* %out1, i64 %.601
  store float %.600, float* %.602, align 4
  %.603 = load float, float* %acc_10.at
  %add_17 = fadd float %.603, %value_3
  %.604 = load float, float* %acc_1.at
  %x_15 = fsub float %add_17, %.604
  %.605 = fcmp olt float %x_15, -104.0
  %above_18 = select i1 %.605, float -104.0, float %x_15
  %.606 = fcmp olt float 89.0, %above_18
  %clamped_15 = select i1 %.606, float 89.0, float %above_18
  %.607 = call float @llvm.fma.f32(float %clamped_15, float 0.7213475108146667, float 12583039.0)
  %bits_18 = bitcast float %.607 to i32
  %.608 = sub i32 %bits_18, 1262485631
  %n_15 = sitofp i32 %.608 to float
  %.609 = shl i32 %bits_18, 23
  %scale_15 = bitcast i32 %.609 to float
  %.610 = call float @llvm.fma.f32(float %n_15, float -1.38671875, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.0004243888834025711, float %.610)
  %.611 = fmul float %r_15, %r_15
  %.612 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_15, float 0.0014104676665738225)
  %.613 = call float @llvm.fma.f32(float %.612, float %r_15, float 0.008336109109222889)
  %.614 = call float @llvm.fma.f32(float %.613, float %r_15, float 0.04166125878691673)
  %.615 = call float @llvm.fma.f32(float %.614, float %r_15, float 0.16666613519191742)
  %.616 = call float @llvm.fma.f32(float %.615, float %r_15, float 0.5000003576278687)
  %.617 = call float @llvm.fma.f32(float %.611, float %.616, float %r_15)
  %.618 = fadd float %.617, 1.0
  %.619 = fmul float %.618, %scale_15
  %exp_14 = fmul float %.619, %scale_15
  %.620 = load float, float* %acc_2.at
  %div_19 = fdiv float %exp_14, %.620
  %.621 = load float, float* %acc_3.at
  %div_20 = fdiv float %div_19, %.621
  %.622 = fcmp ogt float 1.0000000116860974e-7, %div_20
  %max_8 = select i1 %.622, float 1.0000000116860974e-7, float %div_20
  %.623 = fcmp olt float 0.9999998807907104, %max_8
  %min_8 = select i1 %.623, float 0.9999998807907104, float %max_8
  %.624 = fcmp ogt float %max_8, 1.0000000116860974e-7
  %.625 = fcmp olt float %min_8, 0.9999998807907104
  %.626 = fmul float %value_7, %cast_4
  %.627 = fdiv float %.626, %min_8
  %.628 = select i1 %.625, float %.627, float 0.0
  %select_8 = select i1 %.624, float %.628, float 0.0
  %.629 = load float, float* %acc_3.at
  %.630 = fdiv float %select_8, %.629
  %.631 = load float, float* %acc_7.at
  %.632 = fadd float %.630, %.631
  %mul_5 = fmul float %.632, %div_19
  %.633 = load float, float* %acc_8.at
  %.634 = fmul float %div_19, %.633
  %.635 = fsub float %mul_5, %.634
  %.636 = add i64 %index_7, 2
  %.637 = getelementptr float, float* %out1, i64 %.636
  store float %.635, float* %.637, align 4
  br label %after.3
after.3:
  ret void
}

@train_step_species_1.shared0 = internal addrspace(3) global [4352 x float] undef, align 16
@train_step_species_1.shared1 = internal addrspace(3) global [8 x float] undef, align 16
; train_step_species_1
;   ops: reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23, examples/penguins/model.ts:13:7
;   schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 2, stage lhs, stage rhs; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 2, stage lhs, stage rhs; row: workgroup inner 256
;   flops: 229*batch+14  bytes: 236*batch+420
;   grid: floordiv(batch+15, 16)+3 x 1 x 1
;   in0: f32[3*batch], read
;   in1: f32[16*batch], read
;   in2: f32[48], read
;   in3: f32[batch], read
;   in4: f32[1], read_write
;   in5: f32[1], read_write
;   in6: i32[batch], read
;   in7: f32[1], read_write
;   in8: f32[1], read_write
;   out0: f32[3], write
;   out1: f32[48], write
;   out2: f32[16*batch], write
;   out7: f32[1], write
;   out8: f32[1], write
;   shared: shared0: f32[4352], shared1: f32[8]
define void @train_step_species_1(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, float* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %in4, float* noalias nocapture align 16 %in5, i32* noalias nocapture readonly align 16 %in6, float* noalias nocapture align 16 %in7, float* noalias nocapture align 16 %in8, float* noalias nocapture align 16 %out0, float* noalias nocapture align 16 %out1, float* noalias nocapture align 16 %out2, float* noalias nocapture align 16 %out7, float* noalias nocapture align 16 %out8, i32 %batch) #0 {
entry:
  %acc.at = alloca float
  %acc_1_0.at = alloca float
  %acc_1_1.at = alloca float
  %acc_1_2.at = alloca float
  %acc_1_3.at = alloca float
  %acc_1_4.at = alloca float
  %acc_1_5.at = alloca float
  %acc_1_6.at = alloca float
  %acc_1_7.at = alloca float
  %acc_1_8.at = alloca float
  %acc_1_9.at = alloca float
  %acc_1_10.at = alloca float
  %acc_1_11.at = alloca float
  %acc_1_12.at = alloca float
  %acc_1_13.at = alloca float
  %acc_1_14.at = alloca float
  %acc_1_15.at = alloca float
  %a_0.at = alloca float
  %a_2.at = alloca float
  %a_3.at = alloca float
  %a_4.at = alloca float
  %a_5.at = alloca float
  %a_6.at = alloca float
  %a_7.at = alloca float
  %a_8.at = alloca float
  %a_9.at = alloca float
  %a_10.at = alloca float
  %a_11.at = alloca float
  %a_12.at = alloca float
  %a_13.at = alloca float
  %a_14.at = alloca float
  %a_15.at = alloca float
  %a_16.at = alloca float
  %b_0.at = alloca float
  %b_2.at = alloca float
  %b_3.at = alloca float
  %b_4.at = alloca float
  %b_5.at = alloca float
  %b_6.at = alloca float
  %b_7.at = alloca float
  %b_8.at = alloca float
  %b_9.at = alloca float
  %b_10.at = alloca float
  %b_11.at = alloca float
  %b_12.at = alloca float
  %b_13.at = alloca float
  %b_14.at = alloca float
  %b_15.at = alloca float
  %b_16.at = alloca float
  %totals_0.at = alloca float
  %total_7.at = alloca float
  %acc_2_0.at = alloca float
  %acc_2_1.at = alloca float
  %acc_2_2.at = alloca float
  %acc_2_3.at = alloca float
  %acc_2_4.at = alloca float
  %acc_2_5.at = alloca float
  %acc_2_6.at = alloca float
  %acc_2_7.at = alloca float
  %acc_2_8.at = alloca float
  %acc_2_9.at = alloca float
  %acc_2_10.at = alloca float
  %acc_2_11.at = alloca float
  %acc_2_12.at = alloca float
  %acc_2_13.at = alloca float
  %acc_2_14.at = alloca float
  %acc_2_15.at = alloca float
  %a_1_0.at = alloca float
  %a_1_1.at = alloca float
  %a_1_2.at = alloca float
  %a_1_3.at = alloca float
  %a_1_4.at = alloca float
  %a_1_5.at = alloca float
  %a_1_6.at = alloca float
  %a_1_7.at = alloca float
  %a_1_8.at = alloca float
  %a_1_9.at = alloca float
  %a_1_10.at = alloca float
  %a_1_11.at = alloca float
  %a_1_12.at = alloca float
  %a_1_13.at = alloca float
  %a_1_14.at = alloca float
  %a_1_15.at = alloca float
  %b_1_0.at = alloca float
  %b_1_1.at = alloca float
  %b_1_2.at = alloca float
  %b_1_3.at = alloca float
  %b_1_4.at = alloca float
  %b_1_5.at = alloca float
  %b_1_6.at = alloca float
  %b_1_7.at = alloca float
  %b_1_8.at = alloca float
  %b_1_9.at = alloca float
  %b_1_10.at = alloca float
  %b_1_11.at = alloca float
  %b_1_12.at = alloca float
  %b_1_13.at = alloca float
  %b_1_14.at = alloca float
  %b_1_15.at = alloca float
  %totals_1_0.at = alloca float
  %total_9.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %shared0 = addrspacecast float addrspace(3)* bitcast ([4352 x float] addrspace(3)* @train_step_species_1.shared0 to float addrspace(3)*) to float*
  %shared1 = addrspacecast float addrspace(3)* bitcast ([8 x float] addrspace(3)* @train_step_species_1.shared1 to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = icmp slt i32 %.1, 1
  br i1 %.2, label %then.1, label %after.3
then.1:
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %column = srem i32 %.3, 16
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %part = sdiv i32 %.4, 16
  store float 0.0, float* %acc.at
  %mask_1 = icmp slt i32 %column, 3
  %index_46 = sext i32 %column to i64
  %.5 = add i32 %batch, 15
  %.6 = sdiv i32 %.5, 16
  br label %step.head.4
step.head.4:
  %step = phi i32 [ 0, %then.1 ], [ %.18, %after.9 ]
  %.7 = icmp slt i32 %step, %.6
  br i1 %.7, label %step.body.5, label %step.end.6
step.body.5:
  %.8 = mul i32 %step, 16
  %r = add i32 %part, %.8
  %.9 = icmp slt i32 %r, %batch
  %.10 = and i1 %mask_1, %.9
  br i1 %.10, label %then.7, label %after.9
then.7:
  %.11 = load float, float* %acc.at
  %.12 = sext i32 %r to i64
  %.13 = mul i64 %.12, 3
  %.14 = add i64 %index_46, %.13
  %.15 = getelementptr float, float* %in0, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = fadd float %.11, %.16
  store float %.17, float* %acc.at
  br label %after.9
after.9:
  %.18 = add nsw i32 %step, 1
  br label %step.head.4
step.end.6:
  %.19 = load float, float* %acc.at
  %other = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.19, i32 16, i32 31)
  %.20 = load float, float* %acc.at
  %own = fadd float %.20, %other
  %.21 = srem i32 %part, 2
  %.22 = icmp eq i32 %.21, 0
  br i1 %.22, label %then.10, label %after.12
then.10:
  %.23 = sext i32 %column to i64
  %.24 = sdiv i32 %part, 2
  %.25 = sext i32 %.24 to i64
  %.26 = mul i64 %.25, 16
  %.27 = add i64 %.23, %.26
  %.28 = getelementptr float, float* %shared0, i64 %.27
  store float %own, float* %.28, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %index_47 = sext i32 %column to i64
  %.29 = getelementptr float, float* %shared0, i64 %index_47
  %partial_of = load float, float* %.29, align 4
  %.30 = add i64 %index_47, 16
  %.31 = getelementptr float, float* %shared0, i64 %.30
  %partial_of_1 = load float, float* %.31, align 4
  %total = fadd float %partial_of, %partial_of_1
  %.32 = add i64 %index_47, 32
  %.33 = getelementptr float, float* %shared0, i64 %.32
  %partial_of_2 = load float, float* %.33, align 4
  %total_1 = fadd float %total, %partial_of_2
  %.34 = add i64 %index_47, 48
  %.35 = getelementptr float, float* %shared0, i64 %.34
  %partial_of_3 = load float, float* %.35, align 4
  %total_2 = fadd float %total_1, %partial_of_3
  %.36 = add i64 %index_47, 64
  %.37 = getelementptr float, float* %shared0, i64 %.36
  %partial_of_4 = load float, float* %.37, align 4
  %total_3 = fadd float %total_2, %partial_of_4
  %.38 = add i64 %index_47, 80
  %.39 = getelementptr float, float* %shared0, i64 %.38
  %partial_of_5 = load float, float* %.39, align 4
  %total_4 = fadd float %total_3, %partial_of_5
  %.40 = add i64 %index_47, 96
  %.41 = getelementptr float, float* %shared0, i64 %.40
  %partial_of_6 = load float, float* %.41, align 4
  %total_5 = fadd float %total_4, %partial_of_6
  %.42 = add i64 %index_47, 112
  %.43 = getelementptr float, float* %shared0, i64 %.42
  %partial_of_7 = load float, float* %.43, align 4
  %total_6 = fadd float %total_5, %partial_of_7
  %.44 = icmp eq i32 %part, 0
  %.45 = and i1 %.44, %mask_1
  br i1 %.45, label %then.13, label %after.15
then.13:
  %.46 = getelementptr float, float* %out0, i64 %index_46
  store float %total_6, float* %.46, align 4
  br label %after.15
after.15:
  br label %after.3
after.3:
  %.47 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.48 = icmp sge i32 %.47, 1
  br i1 %.48, label %then.16, label %after.18
then.16:
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.50 = icmp slt i32 %.49, 2
  br i1 %.50, label %then.19, label %after.21
then.19:
  %.51 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.51, 1
  %m_start = mul i32 %group_1, 16
  %.52 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_1 = srem i32 %.52, 16
  %lane = sdiv i32 %index_1, 4
  %.53 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.53, 4
  %.54 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice = sdiv i32 %.54, 16
  store float 0.0, float* %acc_1_0.at
  store float 0.0, float* %acc_1_1.at
  store float 0.0, float* %acc_1_2.at
  store float 0.0, float* %acc_1_3.at
  store float 0.0, float* %acc_1_4.at
  store float 0.0, float* %acc_1_5.at
  store float 0.0, float* %acc_1_6.at
  store float 0.0, float* %acc_1_7.at
  store float 0.0, float* %acc_1_8.at
  store float 0.0, float* %acc_1_9.at
  store float 0.0, float* %acc_1_10.at
  store float 0.0, float* %acc_1_11.at
  store float 0.0, float* %acc_1_12.at
  store float 0.0, float* %acc_1_13.at
  store float 0.0, float* %acc_1_14.at
  store float 0.0, float* %acc_1_15.at
  %.55 = add i32 %m_start, %index_1
  %row = call i32 @llvm.smin.i32(i32 %.55, i32 15)
  %kk_1 = add i32 %slice, 16
  %.56 = add i32 %m_start, %index_1
  %row_1 = call i32 @llvm.smin.i32(i32 %.56, i32 15)
  %kk_2 = add i32 %slice, 32
  %.57 = add i32 %m_start, %index_1
  %row_2 = call i32 @llvm.smin.i32(i32 %.57, i32 15)
  %kk_3 = add i32 %slice, 48
  %.58 = add i32 %m_start, %index_1
  %row_3 = call i32 @llvm.smin.i32(i32 %.58, i32 15)
  %column_1 = call i32 @llvm.smin.i32(i32 %index_1, i32 2)
  %column_2 = call i32 @llvm.smin.i32(i32 %index_1, i32 2)
  %column_3 = call i32 @llvm.smin.i32(i32 %index_1, i32 2)
  %column_4 = call i32 @llvm.smin.i32(i32 %index_1, i32 2)
  %.59 = add i32 %batch, 63
  %blocks = sdiv i32 %.59, 64
  %index_2 = mul i32 %slice, 16
  %index_3 = add i32 %index_2, %row
  %mask_4 = icmp slt i32 %slice, %batch
  %index_48 = sext i32 %index_3 to i64
  %.60 = select i1 %mask_4, i64 %index_48, i64 0
  %.61 = getelementptr float, float* %in1, i64 %.60
  %.62 = load float, float* %.61, align 4
  %staged = select i1 %mask_4, float %.62, float 0.0
  %index_4 = mul i32 %kk_1, 16
  %index_5 = add i32 %index_4, %row_1
  %mask_5 = icmp slt i32 %kk_1, %batch
  %index_49 = sext i32 %index_5 to i64
  %.63 = select i1 %mask_5, i64 %index_49, i64 0
  %.64 = getelementptr float, float* %in1, i64 %.63
  %.65 = load float, float* %.64, align 4
  %staged_1 = select i1 %mask_5, float %.65, float 0.0
  %index_6 = mul i32 %kk_2, 16
  %index_7 = add i32 %index_6, %row_2
  %mask_6 = icmp slt i32 %kk_2, %batch
  %index_50 = sext i32 %index_7 to i64
  %.66 = select i1 %mask_6, i64 %index_50, i64 0
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = load float, float* %.67, align 4
  %staged_2 = select i1 %mask_6, float %.68, float 0.0
  %index_8 = mul i32 %kk_3, 16
  %index_9 = add i32 %index_8, %row_3
  %mask_7 = icmp slt i32 %kk_3, %batch
  %index_51 = sext i32 %index_9 to i64
  %.69 = select i1 %mask_7, i64 %index_51, i64 0
  %.70 = getelementptr float, float* %in1, i64 %.69
  %.71 = load float, float* %.70, align 4
  %staged_3 = select i1 %mask_7, float %.71, float 0.0
  %index_10 = add i32 %index_1, %index_2
  %index_52 = sext i32 %index_10 to i64
  %.72 = getelementptr float, float* %shared0, i64 %index_52
  store float %staged, float* %.72, align 4
  %index_11 = add i32 %index_1, %index_4
  %index_53 = sext i32 %index_11 to i64
  %.73 = getelementptr float, float* %shared0, i64 %index_53
  store float %staged_1, float* %.73, align 4
  %index_12 = add i32 %index_1, %index_6
  %index_54 = sext i32 %index_12 to i64
  %.74 = getelementptr float, float* %shared0, i64 %index_54
  store float %staged_2, float* %.74, align 4
  %index_13 = add i32 %index_1, %index_8
  %index_55 = sext i32 %index_13 to i64
  %.75 = getelementptr float, float* %shared0, i64 %index_55
  store float %staged_3, float* %.75, align 4
  %.76 = mul i32 %slice, 3
  %index_14 = add i32 %.76, %column_1
  %mask_8 = icmp slt i32 %slice, %batch
  %index_56 = sext i32 %index_14 to i64
  %.77 = select i1 %mask_8, i64 %index_56, i64 0
  %.78 = getelementptr float, float* %in0, i64 %.77
  %.79 = load float, float* %.78, align 4
  %staged_4 = select i1 %mask_8, float %.79, float 0.0
  %.80 = mul i32 %kk_1, 3
  %index_15 = add i32 %.80, %column_2
  %mask_9 = icmp slt i32 %kk_1, %batch
  %index_57 = sext i32 %index_15 to i64
  %.81 = select i1 %mask_9, i64 %index_57, i64 0
  %.82 = getelementptr float, float* %in0, i64 %.81
  %.83 = load float, float* %.82, align 4
  %staged_5 = select i1 %mask_9, float %.83, float 0.0
  %.84 = mul i32 %kk_2, 3
  %index_16 = add i32 %.84, %column_3
  %mask_10 = icmp slt i32 %kk_2, %batch
  %index_58 = sext i32 %index_16 to i64
  %.85 = select i1 %mask_10, i64 %index_58, i64 0
  %.86 = getelementptr float, float* %in0, i64 %.85
  %.87 = load float, float* %.86, align 4
  %staged_6 = select i1 %mask_10, float %.87, float 0.0
  %.88 = mul i32 %kk_3, 3
  %index_17 = add i32 %.88, %column_4
  %mask_11 = icmp slt i32 %kk_3, %batch
  %index_59 = sext i32 %index_17 to i64
  %.89 = select i1 %mask_11, i64 %index_59, i64 0
  %.90 = getelementptr float, float* %in0, i64 %.89
  %.91 = load float, float* %.90, align 4
  %staged_7 = select i1 %mask_11, float %.91, float 0.0
  %.92 = mul i32 %slice, 16
  %index_18 = add i32 %index_1, %.92
  %index_60 = sext i32 %index_18 to i64
  %.93 = add i64 %index_60, 1024
  %.94 = getelementptr float, float* %shared0, i64 %.93
  store float %staged_4, float* %.94, align 4
  %.95 = mul i32 %kk_1, 16
  %index_19 = add i32 %index_1, %.95
  %index_61 = sext i32 %index_19 to i64
  %.96 = add i64 %index_61, 1024
  %.97 = getelementptr float, float* %shared0, i64 %.96
  store float %staged_5, float* %.97, align 4
  %.98 = mul i32 %kk_2, 16
  %index_20 = add i32 %index_1, %.98
  %index_62 = sext i32 %index_20 to i64
  %.99 = add i64 %index_62, 1024
  %.100 = getelementptr float, float* %shared0, i64 %.99
  store float %staged_6, float* %.100, align 4
  %.101 = mul i32 %kk_3, 16
  %index_21 = add i32 %index_1, %.101
  %index_63 = sext i32 %index_21 to i64
  %.102 = add i64 %index_63, 1024
  %.103 = getelementptr float, float* %shared0, i64 %.102
  store float %staged_7, float* %.103, align 4
  %index_24 = mul i32 %slice, 4
  %index_25 = mul i32 %lane, 4
  %index_29 = mul i32 %lane_1, 4
  br label %block.head.22
block.head.22:
  %block = phi i32 [ 0, %then.19 ], [ %.486, %block.body.23 ]
  %.104 = icmp slt i32 %block, %blocks
  br i1 %.104, label %block.body.23, label %block.end.24
block.body.23:
  call void @llvm.nvvm.barrier0()
  %next = add i32 %block, 1
  %slot = srem i32 %next, 2
  %k_start_1 = mul i32 %next, 64
  %index_22 = mul i32 %k_start_1, 16
  %mask_2 = icmp slt i32 %next, %blocks
  %.105 = add i32 %slice, %k_start_1
  %.106 = icmp slt i32 %.105, %batch
  %mask_12 = and i1 %mask_2, %.106
  %index_64 = sext i32 %index_22 to i64
  %.107 = add i64 %index_48, %index_64
  %.108 = select i1 %mask_12, i64 %.107, i64 0
  %.109 = getelementptr float, float* %in1, i64 %.108
  %.110 = load float, float* %.109, align 4
  %staged_8 = select i1 %mask_12, float %.110, float 0.0
  %.111 = add i32 %kk_1, %k_start_1
  %.112 = icmp slt i32 %.111, %batch
  %mask_13 = and i1 %mask_2, %.112
  %.113 = add i64 %index_49, %index_64
  %.114 = select i1 %mask_13, i64 %.113, i64 0
  %.115 = getelementptr float, float* %in1, i64 %.114
  %.116 = load float, float* %.115, align 4
  %staged_9 = select i1 %mask_13, float %.116, float 0.0
  %.117 = add i32 %kk_2, %k_start_1
  %.118 = icmp slt i32 %.117, %batch
  %mask_14 = and i1 %mask_2, %.118
  %.119 = add i64 %index_50, %index_64
  %.120 = select i1 %mask_14, i64 %.119, i64 0
  %.121 = getelementptr float, float* %in1, i64 %.120
  %.122 = load float, float* %.121, align 4
  %staged_10 = select i1 %mask_14, float %.122, float 0.0
  %.123 = add i32 %kk_3, %k_start_1
  %.124 = icmp slt i32 %.123, %batch
  %mask_15 = and i1 %mask_2, %.124
  %.125 = add i64 %index_51, %index_64
  %.126 = select i1 %mask_15, i64 %.125, i64 0
  %.127 = getelementptr float, float* %in1, i64 %.126
  %.128 = load float, float* %.127, align 4
  %staged_11 = select i1 %mask_15, float %.128, float 0.0
  %index_23 = mul i32 %k_start_1, 3
  %.129 = add i32 %slice, %k_start_1
  %.130 = icmp slt i32 %.129, %batch
  %mask_16 = and i1 %mask_2, %.130
  %index_65 = sext i32 %index_23 to i64
  %.131 = add i64 %index_56, %index_65
  %.132 = select i1 %mask_16, i64 %.131, i64 0
  %.133 = getelementptr float, float* %in0, i64 %.132
  %.134 = load float, float* %.133, align 4
  %staged_12 = select i1 %mask_16, float %.134, float 0.0
  %.135 = add i32 %kk_1, %k_start_1
  %.136 = icmp slt i32 %.135, %batch
  %mask_17 = and i1 %mask_2, %.136
  %.137 = add i64 %index_57, %index_65
  %.138 = select i1 %mask_17, i64 %.137, i64 0
  %.139 = getelementptr float, float* %in0, i64 %.138
  %.140 = load float, float* %.139, align 4
  %staged_13 = select i1 %mask_17, float %.140, float 0.0
  %.141 = add i32 %kk_2, %k_start_1
  %.142 = icmp slt i32 %.141, %batch
  %mask_18 = and i1 %mask_2, %.142
  %.143 = add i64 %index_58, %index_65
  %.144 = select i1 %mask_18, i64 %.143, i64 0
  %.145 = getelementptr float, float* %in0, i64 %.144
  %.146 = load float, float* %.145, align 4
  %staged_14 = select i1 %mask_18, float %.146, float 0.0
  %.147 = add i32 %kk_3, %k_start_1
  %.148 = icmp slt i32 %.147, %batch
  %mask_19 = and i1 %mask_2, %.148
  %.149 = add i64 %index_59, %index_65
  %.150 = select i1 %mask_19, i64 %.149, i64 0
  %.151 = getelementptr float, float* %in0, i64 %.150
  %.152 = load float, float* %.151, align 4
  %staged_15 = select i1 %mask_19, float %.152, float 0.0
  %current = srem i32 %block, 2
  store float 0.0, float* %a_0.at
  store float 0.0, float* %a_2.at
  store float 0.0, float* %a_3.at
  store float 0.0, float* %a_4.at
  store float 0.0, float* %a_5.at
  store float 0.0, float* %a_6.at
  store float 0.0, float* %a_7.at
  store float 0.0, float* %a_8.at
  store float 0.0, float* %a_9.at
  store float 0.0, float* %a_10.at
  store float 0.0, float* %a_11.at
  store float 0.0, float* %a_12.at
  store float 0.0, float* %a_13.at
  store float 0.0, float* %a_14.at
  store float 0.0, float* %a_15.at
  store float 0.0, float* %a_16.at
  %index_26 = mul i32 %current, 2048
  %index_27 = mul i32 %index_24, 16
  %.153 = add i32 %index_25, %index_26
  %index_28 = add i32 %.153, %index_27
  %index_66 = sext i32 %index_28 to i64
  %.154 = getelementptr float, float* %shared0, i64 %index_66
  %.155 = bitcast float* %.154 to <4 x float>*
  %x = load <4 x float>, <4 x float>* %.155, align 16
  %.156 = extractelement <4 x float> %x, i32 0
  store float %.156, float* %a_0.at
  %.157 = extractelement <4 x float> %x, i32 1
  store float %.157, float* %a_2.at
  %.158 = extractelement <4 x float> %x, i32 2
  store float %.158, float* %a_3.at
  %.159 = extractelement <4 x float> %x, i32 3
  store float %.159, float* %a_4.at
  %.160 = add i64 %index_66, 16
  %.161 = getelementptr float, float* %shared0, i64 %.160
  %.162 = bitcast float* %.161 to <4 x float>*
  %x_4 = load <4 x float>, <4 x float>* %.162, align 16
  %.163 = extractelement <4 x float> %x_4, i32 0
  store float %.163, float* %a_5.at
  %.164 = extractelement <4 x float> %x_4, i32 1
  store float %.164, float* %a_6.at
  %.165 = extractelement <4 x float> %x_4, i32 2
  store float %.165, float* %a_7.at
  %.166 = extractelement <4 x float> %x_4, i32 3
  store float %.166, float* %a_8.at
  %.167 = add i64 %index_66, 32
  %.168 = getelementptr float, float* %shared0, i64 %.167
  %.169 = bitcast float* %.168 to <4 x float>*
  %x_5 = load <4 x float>, <4 x float>* %.169, align 16
  %.170 = extractelement <4 x float> %x_5, i32 0
  store float %.170, float* %a_9.at
  %.171 = extractelement <4 x float> %x_5, i32 1
  store float %.171, float* %a_10.at
  %.172 = extractelement <4 x float> %x_5, i32 2
  store float %.172, float* %a_11.at
  %.173 = extractelement <4 x float> %x_5, i32 3
  store float %.173, float* %a_12.at
  %.174 = add i64 %index_66, 48
  %.175 = getelementptr float, float* %shared0, i64 %.174
  %.176 = bitcast float* %.175 to <4 x float>*
  %x_6 = load <4 x float>, <4 x float>* %.176, align 16
  %.177 = extractelement <4 x float> %x_6, i32 0
  store float %.177, float* %a_13.at
  %.178 = extractelement <4 x float> %x_6, i32 1
  store float %.178, float* %a_14.at
  %.179 = extractelement <4 x float> %x_6, i32 2
  store float %.179, float* %a_15.at
  %.180 = extractelement <4 x float> %x_6, i32 3
  store float %.180, float* %a_16.at
  store float 0.0, float* %b_0.at
  store float 0.0, float* %b_2.at
  store float 0.0, float* %b_3.at
  store float 0.0, float* %b_4.at
  store float 0.0, float* %b_5.at
  store float 0.0, float* %b_6.at
  store float 0.0, float* %b_7.at
  store float 0.0, float* %b_8.at
  store float 0.0, float* %b_9.at
  store float 0.0, float* %b_10.at
  store float 0.0, float* %b_11.at
  store float 0.0, float* %b_12.at
  store float 0.0, float* %b_13.at
  store float 0.0, float* %b_14.at
  store float 0.0, float* %b_15.at
  store float 0.0, float* %b_16.at
  %.181 = add i32 %index_29, %index_26
  %index_30 = add i32 %.181, %index_27
  %index_67 = sext i32 %index_30 to i64
  %.182 = add i64 %index_67, 1024
  %.183 = getelementptr float, float* %shared0, i64 %.182
  %.184 = bitcast float* %.183 to <4 x float>*
  %x_1 = load <4 x float>, <4 x float>* %.184, align 16
  %.185 = extractelement <4 x float> %x_1, i32 0
  store float %.185, float* %b_0.at
  %.186 = extractelement <4 x float> %x_1, i32 1
  store float %.186, float* %b_2.at
  %.187 = extractelement <4 x float> %x_1, i32 2
  store float %.187, float* %b_3.at
  %.188 = extractelement <4 x float> %x_1, i32 3
  store float %.188, float* %b_4.at
  %.189 = add i64 %index_67, 1040
  %.190 = getelementptr float, float* %shared0, i64 %.189
  %.191 = bitcast float* %.190 to <4 x float>*
  %x_7 = load <4 x float>, <4 x float>* %.191, align 16
  %.192 = extractelement <4 x float> %x_7, i32 0
  store float %.192, float* %b_5.at
  %.193 = extractelement <4 x float> %x_7, i32 1
  store float %.193, float* %b_6.at
  %.194 = extractelement <4 x float> %x_7, i32 2
  store float %.194, float* %b_7.at
  %.195 = extractelement <4 x float> %x_7, i32 3
  store float %.195, float* %b_8.at
  %.196 = add i64 %index_67, 1056
  %.197 = getelementptr float, float* %shared0, i64 %.196
  %.198 = bitcast float* %.197 to <4 x float>*
  %x_8 = load <4 x float>, <4 x float>* %.198, align 16
  %.199 = extractelement <4 x float> %x_8, i32 0
  store float %.199, float* %b_9.at
  %.200 = extractelement <4 x float> %x_8, i32 1
  store float %.200, float* %b_10.at
  %.201 = extractelement <4 x float> %x_8, i32 2
  store float %.201, float* %b_11.at
  %.202 = extractelement <4 x float> %x_8, i32 3
  store float %.202, float* %b_12.at
  %.203 = add i64 %index_67, 1072
  %.204 = getelementptr float, float* %shared0, i64 %.203
  %.205 = bitcast float* %.204 to <4 x float>*
  %x_9 = load <4 x float>, <4 x float>* %.205, align 16
  %.206 = extractelement <4 x float> %x_9, i32 0
  store float %.206, float* %b_13.at
  %.207 = extractelement <4 x float> %x_9, i32 1
  store float %.207, float* %b_14.at
  %.208 = extractelement <4 x float> %x_9, i32 2
  store float %.208, float* %b_15.at
  %.209 = extractelement <4 x float> %x_9, i32 3
  store float %.209, float* %b_16.at
  %.210 = load float, float* %a_0.at
  %.211 = load float, float* %b_0.at
  %.212 = load float, float* %acc_1_0.at
  %.213 = call float @llvm.fma.f32(float %.210, float %.211, float %.212)
  store float %.213, float* %acc_1_0.at
  %.214 = load float, float* %a_0.at
  %.215 = load float, float* %b_2.at
  %.216 = load float, float* %acc_1_1.at
  %.217 = call float @llvm.fma.f32(float %.214, float %.215, float %.216)
  store float %.217, float* %acc_1_1.at
  %.218 = load float, float* %a_0.at
  %.219 = load float, float* %b_3.at
  %.220 = load float, float* %acc_1_2.at
  %.221 = call float @llvm.fma.f32(float %.218, float %.219, float %.220)
  store float %.221, float* %acc_1_2.at
  %.222 = load float, float* %a_0.at
  %.223 = load float, float* %b_4.at
  %.224 = load float, float* %acc_1_3.at
  %.225 = call float @llvm.fma.f32(float %.222, float %.223, float %.224)
  store float %.225, float* %acc_1_3.at
  %.226 = load float, float* %a_2.at
  %.227 = load float, float* %b_0.at
  %.228 = load float, float* %acc_1_4.at
  %.229 = call float @llvm.fma.f32(float %.226, float %.227, float %.228)
  store float %.229, float* %acc_1_4.at
  %.230 = load float, float* %a_2.at
  %.231 = load float, float* %b_2.at
  %.232 = load float, float* %acc_1_5.at
  %.233 = call float @llvm.fma.f32(float %.230, float %.231, float %.232)
  store float %.233, float* %acc_1_5.at
  %.234 = load float, float* %a_2.at
  %.235 = load float, float* %b_3.at
  %.236 = load float, float* %acc_1_6.at
  %.237 = call float @llvm.fma.f32(float %.234, float %.235, float %.236)
  store float %.237, float* %acc_1_6.at
  %.238 = load float, float* %a_2.at
  %.239 = load float, float* %b_4.at
  %.240 = load float, float* %acc_1_7.at
  %.241 = call float @llvm.fma.f32(float %.238, float %.239, float %.240)
  store float %.241, float* %acc_1_7.at
  %.242 = load float, float* %a_3.at
  %.243 = load float, float* %b_0.at
  %.244 = load float, float* %acc_1_8.at
  %.245 = call float @llvm.fma.f32(float %.242, float %.243, float %.244)
  store float %.245, float* %acc_1_8.at
  %.246 = load float, float* %a_3.at
  %.247 = load float, float* %b_2.at
  %.248 = load float, float* %acc_1_9.at
  %.249 = call float @llvm.fma.f32(float %.246, float %.247, float %.248)
  store float %.249, float* %acc_1_9.at
  %.250 = load float, float* %a_3.at
  %.251 = load float, float* %b_3.at
  %.252 = load float, float* %acc_1_10.at
  %.253 = call float @llvm.fma.f32(float %.250, float %.251, float %.252)
  store float %.253, float* %acc_1_10.at
  %.254 = load float, float* %a_3.at
  %.255 = load float, float* %b_4.at
  %.256 = load float, float* %acc_1_11.at
  %.257 = call float @llvm.fma.f32(float %.254, float %.255, float %.256)
  store float %.257, float* %acc_1_11.at
  %.258 = load float, float* %a_4.at
  %.259 = load float, float* %b_0.at
  %.260 = load float, float* %acc_1_12.at
  %.261 = call float @llvm.fma.f32(float %.258, float %.259, float %.260)
  store float %.261, float* %acc_1_12.at
  %.262 = load float, float* %a_4.at
  %.263 = load float, float* %b_2.at
  %.264 = load float, float* %acc_1_13.at
  %.265 = call float @llvm.fma.f32(float %.262, float %.263, float %.264)
  store float %.265, float* %acc_1_13.at
  %.266 = load float, float* %a_4.at
  %.267 = load float, float* %b_3.at
  %.268 = load float, float* %acc_1_14.at
  %.269 = call float @llvm.fma.f32(float %.266, float %.267, float %.268)
  store float %.269, float* %acc_1_14.at
  %.270 = load float, float* %a_4.at
  %.271 = load float, float* %b_4.at
  %.272 = load float, float* %acc_1_15.at
  %.273 = call float @llvm.fma.f32(float %.270, float %.271, float %.272)
  store float %.273, float* %acc_1_15.at
  %.274 = load float, float* %a_5.at
  %.275 = load float, float* %b_5.at
  %.276 = load float, float* %acc_1_0.at
  %.277 = call float @llvm.fma.f32(float %.274, float %.275, float %.276)
  store float %.277, float* %acc_1_0.at
  %.278 = load float, float* %a_5.at
  %.279 = load float, float* %b_6.at
  %.280 = load float, float* %acc_1_1.at
  %.281 = call float @llvm.fma.f32(float %.278, float %.279, float %.280)
  store float %.281, float* %acc_1_1.at
  %.282 = load float, float* %a_5.at
  %.283 = load float, float* %b_7.at
  %.284 = load float, float* %acc_1_2.at
  %.285 = call float @llvm.fma.f32(float %.282, float %.283, float %.284)
  store float %.285, float* %acc_1_2.at
  %.286 = load float, float* %a_5.at
  %.287 = load float, float* %b_8.at
  %.288 = load float, float* %acc_1_3.at
  %.289 = call float @llvm.fma.f32(float %.286, float %.287, float %.288)
  store float %.289, float* %acc_1_3.at
  %.290 = load float, float* %a_6.at
  %.291 = load float, float* %b_5.at
  %.292 = load float, float* %acc_1_4.at
  %.293 = call float @llvm.fma.f32(float %.290, float %.291, float %.292)
  store float %.293, float* %acc_1_4.at
  %.294 = load float, float* %a_6.at
  %.295 = load float, float* %b_6.at
  %.296 = load float, float* %acc_1_5.at
  %.297 = call float @llvm.fma.f32(float %.294, float %.295, float %.296)
  store float %.297, float* %acc_1_5.at
  %.298 = load float, float* %a_6.at
  %.299 = load float, float* %b_7.at
  %.300 = load float, float* %acc_1_6.at
  %.301 = call float @llvm.fma.f32(float %.298, float %.299, float %.300)
  store float %.301, float* %acc_1_6.at
  %.302 = load float, float* %a_6.at
  %.303 = load float, float* %b_8.at
  %.304 = load float, float* %acc_1_7.at
  %.305 = call float @llvm.fma.f32(float %.302, float %.303, float %.304)
  store float %.305, float* %acc_1_7.at
  %.306 = load float, float* %a_7.at
  %.307 = load float, float* %b_5.at
  %.308 = load float, float* %acc_1_8.at
  %.309 = call float @llvm.fma.f32(float %.306, float %.307, float %.308)
  store float %.309, float* %acc_1_8.at
  %.310 = load float, float* %a_7.at
  %.311 = load float, float* %b_6.at
  %.312 = load float, float* %acc_1_9.at
  %.313 = call float @llvm.fma.f32(float %.310, float %.311, float %.312)
  store float %.313, float* %acc_1_9.at
  %.314 = load float, float* %a_7.at
  %.315 = load float, float* %b_7.at
  %.316 = load float, float* %acc_1_10.at
  %.317 = call float @llvm.fma.f32(float %.314, float %.315, float %.316)
  store float %.317, float* %acc_1_10.at
  %.318 = load float, float* %a_7.at
  %.319 = load float, float* %b_8.at
  %.320 = load float, float* %acc_1_11.at
  %.321 = call float @llvm.fma.f32(float %.318, float %.319, float %.320)
  store float %.321, float* %acc_1_11.at
  %.322 = load float, float* %a_8.at
  %.323 = load float, float* %b_5.at
  %.324 = load float, float* %acc_1_12.at
  %.325 = call float @llvm.fma.f32(float %.322, float %.323, float %.324)
  store float %.325, float* %acc_1_12.at
  %.326 = load float, float* %a_8.at
  %.327 = load float, float* %b_6.at
  %.328 = load float, float* %acc_1_13.at
  %.329 = call float @llvm.fma.f32(float %.326, float %.327, float %.328)
  store float %.329, float* %acc_1_13.at
  %.330 = load float, float* %a_8.at
  %.331 = load float, float* %b_7.at
  %.332 = load float, float* %acc_1_14.at
  %.333 = call float @llvm.fma.f32(float %.330, float %.331, float %.332)
  store float %.333, float* %acc_1_14.at
  %.334 = load float, float* %a_8.at
  %.335 = load float, float* %b_8.at
  %.336 = load float, float* %acc_1_15.at
  %.337 = call float @llvm.fma.f32(float %.334, float %.335, float %.336)
  store float %.337, float* %acc_1_15.at
  %.338 = load float, float* %a_9.at
  %.339 = load float, float* %b_9.at
  %.340 = load float, float* %acc_1_0.at
  %.341 = call float @llvm.fma.f32(float %.338, float %.339, float %.340)
  store float %.341, float* %acc_1_0.at
  %.342 = load float, float* %a_9.at
  %.343 = load float, float* %b_10.at
  %.344 = load float, float* %acc_1_1.at
  %.345 = call float @llvm.fma.f32(float %.342, float %.343, float %.344)
  store float %.345, float* %acc_1_1.at
  %.346 = load float, float* %a_9.at
  %.347 = load float, float* %b_11.at
  %.348 = load float, float* %acc_1_2.at
  %.349 = call float @llvm.fma.f32(float %.346, float %.347, float %.348)
  store float %.349, float* %acc_1_2.at
  %.350 = load float, float* %a_9.at
  %.351 = load float, float* %b_12.at
  %.352 = load float, float* %acc_1_3.at
  %.353 = call float @llvm.fma.f32(float %.350, float %.351, float %.352)
  store float %.353, float* %acc_1_3.at
  %.354 = load float, float* %a_10.at
  %.355 = load float, float* %b_9.at
  %.356 = load float, float* %acc_1_4.at
  %.357 = call float @llvm.fma.f32(float %.354, float %.355, float %.356)
  store float %.357, float* %acc_1_4.at
  %.358 = load float, float* %a_10.at
  %.359 = load float, float* %b_10.at
  %.360 = load float, float* %acc_1_5.at
  %.361 = call float @llvm.fma.f32(float %.358, float %.359, float %.360)
  store float %.361, float* %acc_1_5.at
  %.362 = load float, float* %a_10.at
  %.363 = load float, float* %b_11.at
  %.364 = load float, float* %acc_1_6.at
  %.365 = call float @llvm.fma.f32(float %.362, float %.363, float %.364)
  store float %.365, float* %acc_1_6.at
  %.366 = load float, float* %a_10.at
  %.367 = load float, float* %b_12.at
  %.368 = load float, float* %acc_1_7.at
  %.369 = call float @llvm.fma.f32(float %.366, float %.367, float %.368)
  store float %.369, float* %acc_1_7.at
  %.370 = load float, float* %a_11.at
  %.371 = load float, float* %b_9.at
  %.372 = load float, float* %acc_1_8.at
  %.373 = call float @llvm.fma.f32(float %.370, float %.371, float %.372)
  store float %.373, float* %acc_1_8.at
  %.374 = load float, float* %a_11.at
  %.375 = load float, float* %b_10.at
  %.376 = load float, float* %acc_1_9.at
  %.377 = call float @llvm.fma.f32(float %.374, float %.375, float %.376)
  store float %.377, float* %acc_1_9.at
  %.378 = load float, float* %a_11.at
  %.379 = load float, float* %b_11.at
  %.380 = load float, float* %acc_1_10.at
  %.381 = call float @llvm.fma.f32(float %.378, float %.379, float %.380)
  store float %.381, float* %acc_1_10.at
  %.382 = load float, float* %a_11.at
  %.383 = load float, float* %b_12.at
  %.384 = load float, float* %acc_1_11.at
  %.385 = call float @llvm.fma.f32(float %.382, float %.383, float %.384)
  store float %.385, float* %acc_1_11.at
  %.386 = load float, float* %a_12.at
  %.387 = load float, float* %b_9.at
  %.388 = load float, float* %acc_1_12.at
  %.389 = call float @llvm.fma.f32(float %.386, float %.387, float %.388)
  store float %.389, float* %acc_1_12.at
  %.390 = load float, float* %a_12.at
  %.391 = load float, float* %b_10.at
  %.392 = load float, float* %acc_1_13.at
  %.393 = call float @llvm.fma.f32(float %.390, float %.391, float %.392)
  store float %.393, float* %acc_1_13.at
  %.394 = load float, float* %a_12.at
  %.395 = load float, float* %b_11.at
  %.396 = load float, float* %acc_1_14.at
  %.397 = call float @llvm.fma.f32(float %.394, float %.395, float %.396)
  store float %.397, float* %acc_1_14.at
  %.398 = load float, float* %a_12.at
  %.399 = load float, float* %b_12.at
  %.400 = load float, float* %acc_1_15.at
  %.401 = call float @llvm.fma.f32(float %.398, float %.399, float %.400)
  store float %.401, float* %acc_1_15.at
  %.402 = load float, float* %a_13.at
  %.403 = load float, float* %b_13.at
  %.404 = load float, float* %acc_1_0.at
  %.405 = call float @llvm.fma.f32(float %.402, float %.403, float %.404)
  store float %.405, float* %acc_1_0.at
  %.406 = load float, float* %a_13.at
  %.407 = load float, float* %b_14.at
  %.408 = load float, float* %acc_1_1.at
  %.409 = call float @llvm.fma.f32(float %.406, float %.407, float %.408)
  store float %.409, float* %acc_1_1.at
  %.410 = load float, float* %a_13.at
  %.411 = load float, float* %b_15.at
  %.412 = load float, float* %acc_1_2.at
  %.413 = call float @llvm.fma.f32(float %.410, float %.411, float %.412)
  store float %.413, float* %acc_1_2.at
  %.414 = load float, float* %a_13.at
  %.415 = load float, float* %b_16.at
  %.416 = load float, float* %acc_1_3.at
  %.417 = call float @llvm.fma.f32(float %.414, float %.415, float %.416)
  store float %.417, float* %acc_1_3.at
  %.418 = load float, float* %a_14.at
  %.419 = load float, float* %b_13.at
  %.420 = load float, float* %acc_1_4.at
  %.421 = call float @llvm.fma.f32(float %.418, float %.419, float %.420)
  store float %.421, float* %acc_1_4.at
  %.422 = load float, float* %a_14.at
  %.423 = load float, float* %b_14.at
  %.424 = load float, float* %acc_1_5.at
  %.425 = call float @llvm.fma.f32(float %.422, float %.423, float %.424)
  store float %.425, float* %acc_1_5.at
  %.426 = load float, float* %a_14.at
  %.427 = load float, float* %b_15.at
  %.428 = load float, float* %acc_1_6.at
  %.429 = call float @llvm.fma.f32(float %.426, float %.427, float %.428)
  store float %.429, float* %acc_1_6.at
  %.430 = load float, float* %a_14.at
  %.431 = load float, float* %b_16.at
  %.432 = load float, float* %acc_1_7.at
  %.433 = call float @llvm.fma.f32(float %.430, float %.431, float %.432)
  store float %.433, float* %acc_1_7.at
  %.434 = load float, float* %a_15.at
  %.435 = load float, float* %b_13.at
  %.436 = load float, float* %acc_1_8.at
  %.437 = call float @llvm.fma.f32(float %.434, float %.435, float %.436)
  store float %.437, float* %acc_1_8.at
  %.438 = load float, float* %a_15.at
  %.439 = load float, float* %b_14.at
  %.440 = load float, float* %acc_1_9.at
  %.441 = call float @llvm.fma.f32(float %.438, float %.439, float %.440)
  store float %.441, float* %acc_1_9.at
  %.442 = load float, float* %a_15.at
  %.443 = load float, float* %b_15.at
  %.444 = load float, float* %acc_1_10.at
  %.445 = call float @llvm.fma.f32(float %.442, float %.443, float %.444)
  store float %.445, float* %acc_1_10.at
  %.446 = load float, float* %a_15.at
  %.447 = load float, float* %b_16.at
  %.448 = load float, float* %acc_1_11.at
  %.449 = call float @llvm.fma.f32(float %.446, float %.447, float %.448)
  store float %.449, float* %acc_1_11.at
  %.450 = load float, float* %a_16.at
  %.451 = load float, float* %b_13.at
  %.452 = load float, float* %acc_1_12.at
  %.453 = call float @llvm.fma.f32(float %.450, float %.451, float %.452)
  store float %.453, float* %acc_1_12.at
  %.454 = load float, float* %a_16.at
  %.455 = load float, float* %b_14.at
  %.456 = load float, float* %acc_1_13.at
  %.457 = call float @llvm.fma.f32(float %.454, float %.455, float %.456)
  store float %.457, float* %acc_1_13.at
  %.458 = load float, float* %a_16.at
  %.459 = load float, float* %b_15.at
  %.460 = load float, float* %acc_1_14.at
  %.461 = call float @llvm.fma.f32(float %.458, float %.459, float %.460)
  store float %.461, float* %acc_1_14.at
  %.462 = load float, float* %a_16.at
  %.463 = load float, float* %b_16.at
  %.464 = load float, float* %acc_1_15.at
  %.465 = call float @llvm.fma.f32(float %.462, float %.463, float %.464)
  store float %.465, float* %acc_1_15.at
  %index_31 = mul i32 %slot, 2048
  %index_68 = sext i32 %index_31 to i64
  %.466 = add i64 %index_52, %index_68
  %.467 = getelementptr float, float* %shared0, i64 %.466
  store float %staged_8, float* %.467, align 4
  %.468 = add i64 %index_53, %index_68
  %.469 = getelementptr float, float* %shared0, i64 %.468
  store float %staged_9, float* %.469, align 4
  %.470 = add i64 %index_54, %index_68
  %.471 = getelementptr float, float* %shared0, i64 %.470
  store float %staged_10, float* %.471, align 4
  %.472 = add i64 %index_55, %index_68
  %.473 = getelementptr float, float* %shared0, i64 %.472
  store float %staged_11, float* %.473, align 4
  %.474 = add i64 %index_60, %index_68
  %.475 = add i64 %.474, 1024
  %.476 = getelementptr float, float* %shared0, i64 %.475
  store float %staged_12, float* %.476, align 4
  %.477 = add i64 %index_61, %index_68
  %.478 = add i64 %.477, 1024
  %.479 = getelementptr float, float* %shared0, i64 %.478
  store float %staged_13, float* %.479, align 4
  %.480 = add i64 %index_62, %index_68
  %.481 = add i64 %.480, 1024
  %.482 = getelementptr float, float* %shared0, i64 %.481
  store float %staged_14, float* %.482, align 4
  %.483 = add i64 %index_63, %index_68
  %.484 = add i64 %.483, 1024
  %.485 = getelementptr float, float* %shared0, i64 %.484
  store float %staged_15, float* %.485, align 4
  %.486 = add nsw i32 %block, 1
  br label %block.head.22
block.end.24:
  call void @llvm.nvvm.barrier0()
  %.487 = mul i32 %slice, 256
  %.488 = mul i32 %lane, 64
  %.489 = add i32 %.487, %.488
  %index_32 = add i32 %.489, %index_29
  %index_69 = sext i32 %index_32 to i64
  %.490 = load float, float* %acc_1_0.at
  %.491 = getelementptr float, float* %shared0, i64 %index_69
  store float %.490, float* %.491, align 4
  %.492 = load float, float* %acc_1_1.at
  %.493 = add i64 %index_69, 1
  %.494 = getelementptr float, float* %shared0, i64 %.493
  store float %.492, float* %.494, align 4
  %.495 = load float, float* %acc_1_2.at
  %.496 = add i64 %index_69, 2
  %.497 = getelementptr float, float* %shared0, i64 %.496
  store float %.495, float* %.497, align 4
  %.498 = load float, float* %acc_1_3.at
  %.499 = add i64 %index_69, 3
  %.500 = getelementptr float, float* %shared0, i64 %.499
  store float %.498, float* %.500, align 4
  %.501 = load float, float* %acc_1_4.at
  %.502 = add i64 %index_69, 16
  %.503 = getelementptr float, float* %shared0, i64 %.502
  store float %.501, float* %.503, align 4
  %.504 = load float, float* %acc_1_5.at
  %.505 = add i64 %index_69, 17
  %.506 = getelementptr float, float* %shared0, i64 %.505
  store float %.504, float* %.506, align 4
  %.507 = load float, float* %acc_1_6.at
  %.508 = add i64 %index_69, 18
  %.509 = getelementptr float, float* %shared0, i64 %.508
  store float %.507, float* %.509, align 4
  %.510 = load float, float* %acc_1_7.at
  %.511 = add i64 %index_69, 19
  %.512 = getelementptr float, float* %shared0, i64 %.511
  store float %.510, float* %.512, align 4
  %.513 = load float, float* %acc_1_8.at
  %.514 = add i64 %index_69, 32
  %.515 = getelementptr float, float* %shared0, i64 %.514
  store float %.513, float* %.515, align 4
  %.516 = load float, float* %acc_1_9.at
  %.517 = add i64 %index_69, 33
  %.518 = getelementptr float, float* %shared0, i64 %.517
  store float %.516, float* %.518, align 4
  %.519 = load float, float* %acc_1_10.at
  %.520 = add i64 %index_69, 34
  %.521 = getelementptr float, float* %shared0, i64 %.520
  store float %.519, float* %.521, align 4
  %.522 = load float, float* %acc_1_11.at
  %.523 = add i64 %index_69, 35
  %.524 = getelementptr float, float* %shared0, i64 %.523
  store float %.522, float* %.524, align 4
  %.525 = load float, float* %acc_1_12.at
  %.526 = add i64 %index_69, 48
  %.527 = getelementptr float, float* %shared0, i64 %.526
  store float %.525, float* %.527, align 4
  %.528 = load float, float* %acc_1_13.at
  %.529 = add i64 %index_69, 49
  %.530 = getelementptr float, float* %shared0, i64 %.529
  store float %.528, float* %.530, align 4
  %.531 = load float, float* %acc_1_14.at
  %.532 = add i64 %index_69, 50
  %.533 = getelementptr float, float* %shared0, i64 %.532
  store float %.531, float* %.533, align 4
  %.534 = load float, float* %acc_1_15.at
  %.535 = add i64 %index_69, 51
  %.536 = getelementptr float, float* %shared0, i64 %.535
  store float %.534, float* %.536, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_0.at
  %.537 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_70 = sext i32 %.537 to i64
  %.538 = getelementptr float, float* %shared0, i64 %index_70
  %.539 = load float, float* %.538, align 4
  store float %.539, float* %total_7.at
  %.540 = load float, float* %total_7.at
  %.541 = add i64 %index_70, 256
  %.542 = getelementptr float, float* %shared0, i64 %.541
  %.543 = load float, float* %.542, align 4
  %.544 = fadd float %.540, %.543
  store float %.544, float* %total_7.at
  %.545 = load float, float* %total_7.at
  %.546 = add i64 %index_70, 512
  %.547 = getelementptr float, float* %shared0, i64 %.546
  %.548 = load float, float* %.547, align 4
  %.549 = fadd float %.545, %.548
  store float %.549, float* %total_7.at
  %.550 = load float, float* %total_7.at
  %.551 = add i64 %index_70, 768
  %.552 = getelementptr float, float* %shared0, i64 %.551
  %.553 = load float, float* %.552, align 4
  %.554 = fadd float %.550, %.553
  store float %.554, float* %total_7.at
  %.555 = load float, float* %total_7.at
  %.556 = add i64 %index_70, 1024
  %.557 = getelementptr float, float* %shared0, i64 %.556
  %.558 = load float, float* %.557, align 4
  %.559 = fadd float %.555, %.558
  store float %.559, float* %total_7.at
  %.560 = load float, float* %total_7.at
  %.561 = add i64 %index_70, 1280
  %.562 = getelementptr float, float* %shared0, i64 %.561
  %.563 = load float, float* %.562, align 4
  %.564 = fadd float %.560, %.563
  store float %.564, float* %total_7.at
  %.565 = load float, float* %total_7.at
  %.566 = add i64 %index_70, 1536
  %.567 = getelementptr float, float* %shared0, i64 %.566
  %.568 = load float, float* %.567, align 4
  %.569 = fadd float %.565, %.568
  store float %.569, float* %total_7.at
  %.570 = load float, float* %total_7.at
  %.571 = add i64 %index_70, 1792
  %.572 = getelementptr float, float* %shared0, i64 %.571
  %.573 = load float, float* %.572, align 4
  %.574 = fadd float %.570, %.573
  store float %.574, float* %total_7.at
  %.575 = load float, float* %total_7.at
  %.576 = add i64 %index_70, 2048
  %.577 = getelementptr float, float* %shared0, i64 %.576
  %.578 = load float, float* %.577, align 4
  %.579 = fadd float %.575, %.578
  store float %.579, float* %total_7.at
  %.580 = load float, float* %total_7.at
  %.581 = add i64 %index_70, 2304
  %.582 = getelementptr float, float* %shared0, i64 %.581
  %.583 = load float, float* %.582, align 4
  %.584 = fadd float %.580, %.583
  store float %.584, float* %total_7.at
  %.585 = load float, float* %total_7.at
  %.586 = add i64 %index_70, 2560
  %.587 = getelementptr float, float* %shared0, i64 %.586
  %.588 = load float, float* %.587, align 4
  %.589 = fadd float %.585, %.588
  store float %.589, float* %total_7.at
  %.590 = load float, float* %total_7.at
  %.591 = add i64 %index_70, 2816
  %.592 = getelementptr float, float* %shared0, i64 %.591
  %.593 = load float, float* %.592, align 4
  %.594 = fadd float %.590, %.593
  store float %.594, float* %total_7.at
  %.595 = load float, float* %total_7.at
  %.596 = add i64 %index_70, 3072
  %.597 = getelementptr float, float* %shared0, i64 %.596
  %.598 = load float, float* %.597, align 4
  %.599 = fadd float %.595, %.598
  store float %.599, float* %total_7.at
  %.600 = load float, float* %total_7.at
  %.601 = add i64 %index_70, 3328
  %.602 = getelementptr float, float* %shared0, i64 %.601
  %.603 = load float, float* %.602, align 4
  %.604 = fadd float %.600, %.603
  store float %.604, float* %total_7.at
  %.605 = load float, float* %total_7.at
  %.606 = add i64 %index_70, 3584
  %.607 = getelementptr float, float* %shared0, i64 %.606
  %.608 = load float, float* %.607, align 4
  %.609 = fadd float %.605, %.608
  store float %.609, float* %total_7.at
  %.610 = load float, float* %total_7.at
  %.611 = add i64 %index_70, 3840
  %.612 = getelementptr float, float* %shared0, i64 %.611
  %.613 = load float, float* %.612, align 4
  %.614 = fadd float %.610, %.613
  store float %.614, float* %total_7.at
  %.615 = load float, float* %total_7.at
  store float %.615, float* %totals_0.at
  %m = add i32 %slice, %m_start
  %.616 = icmp slt i32 %index_1, 3
  br i1 %.616, label %then.25, label %after.27
then.25:
  %total_8 = load float, float* %totals_0.at
  %.617 = sext i32 %m to i64
  %.618 = mul i64 %.617, 3
  %.619 = sext i32 %index_1 to i64
  %.620 = add i64 %.618, %.619
  %.621 = getelementptr float, float* %out1, i64 %.620
  store float %total_8, float* %.621, align 4
  br label %after.27
after.27:
  br label %after.21
after.21:
  br label %after.18
after.18:
  %.622 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.623 = icmp sge i32 %.622, 2
  br i1 %.623, label %then.28, label %after.30
then.28:
  %.624 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.625 = add i32 %batch, 15
  %.626 = sdiv i32 %.625, 16
  %.627 = add i32 %.626, 2
  %.628 = icmp slt i32 %.624, %.627
  br i1 %.628, label %then.31, label %after.33
then.31:
  %.629 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_2 = sub i32 %.629, 2
  %m_start_1 = mul i32 %group_2, 16
  %.630 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.631 = srem i32 %.630, 16
  %lane_10 = sdiv i32 %.631, 4
  %.632 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_11 = srem i32 %.632, 4
  %.633 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice_1 = sdiv i32 %.633, 16
  store float 0.0, float* %acc_2_0.at
  store float 0.0, float* %acc_2_1.at
  store float 0.0, float* %acc_2_2.at
  store float 0.0, float* %acc_2_3.at
  store float 0.0, float* %acc_2_4.at
  store float 0.0, float* %acc_2_5.at
  store float 0.0, float* %acc_2_6.at
  store float 0.0, float* %acc_2_7.at
  store float 0.0, float* %acc_2_8.at
  store float 0.0, float* %acc_2_9.at
  store float 0.0, float* %acc_2_10.at
  store float 0.0, float* %acc_2_11.at
  store float 0.0, float* %acc_2_12.at
  store float 0.0, float* %acc_2_13.at
  store float 0.0, float* %acc_2_14.at
  store float 0.0, float* %acc_2_15.at
  %.634 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_12 = sdiv i32 %.634, 64
  %.635 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %kk_9 = srem i32 %.635, 64
  %index_33 = sub i32 %batch, 1
  %.636 = add i32 %m_start_1, %lane_12
  %row_4 = call i32 @llvm.smin.i32(i32 %.636, i32 %index_33)
  %lane_13 = add i32 %lane_12, 4
  %.637 = add i32 %m_start_1, %lane_13
  %row_5 = call i32 @llvm.smin.i32(i32 %.637, i32 %index_33)
  %lane_14 = add i32 %lane_12, 8
  %.638 = add i32 %m_start_1, %lane_14
  %row_6 = call i32 @llvm.smin.i32(i32 %.638, i32 %index_33)
  %lane_15 = add i32 %lane_12, 12
  %.639 = add i32 %m_start_1, %lane_15
  %row_7 = call i32 @llvm.smin.i32(i32 %.639, i32 %index_33)
  %mask_20 = icmp slt i32 %kk_9, 3
  %.640 = sext i32 %kk_9 to i64
  %.641 = sext i32 %row_4 to i64
  %.642 = mul i64 %.641, 3
  %.643 = add i64 %.640, %.642
  %.644 = select i1 %mask_20, i64 %.643, i64 0
  %.645 = getelementptr float, float* %in0, i64 %.644
  %.646 = load float, float* %.645, align 4
  %staged_16 = select i1 %mask_20, float %.646, float 0.0
  %mask_21 = icmp slt i32 %kk_9, 3
  %.647 = sext i32 %kk_9 to i64
  %.648 = sext i32 %row_5 to i64
  %.649 = mul i64 %.648, 3
  %.650 = add i64 %.647, %.649
  %.651 = select i1 %mask_21, i64 %.650, i64 0
  %.652 = getelementptr float, float* %in0, i64 %.651
  %.653 = load float, float* %.652, align 4
  %staged_17 = select i1 %mask_21, float %.653, float 0.0
  %mask_22 = icmp slt i32 %kk_9, 3
  %.654 = sext i32 %kk_9 to i64
  %.655 = sext i32 %row_6 to i64
  %.656 = mul i64 %.655, 3
  %.657 = add i64 %.654, %.656
  %.658 = select i1 %mask_22, i64 %.657, i64 0
  %.659 = getelementptr float, float* %in0, i64 %.658
  %.660 = load float, float* %.659, align 4
  %staged_18 = select i1 %mask_22, float %.660, float 0.0
  %mask_23 = icmp slt i32 %kk_9, 3
  %.661 = sext i32 %kk_9 to i64
  %.662 = sext i32 %row_7 to i64
  %.663 = mul i64 %.662, 3
  %.664 = add i64 %.661, %.663
  %.665 = select i1 %mask_23, i64 %.664, i64 0
  %.666 = getelementptr float, float* %in0, i64 %.665
  %.667 = load float, float* %.666, align 4
  %staged_19 = select i1 %mask_23, float %.667, float 0.0
  %.668 = mul i32 %lane_12, 68
  %index_34 = add i32 %.668, %kk_9
  %index_71 = sext i32 %index_34 to i64
  %.669 = getelementptr float, float* %shared0, i64 %index_71
  store float %staged_16, float* %.669, align 4
  %.670 = mul i32 %lane_13, 68
  %index_35 = add i32 %.670, %kk_9
  %index_72 = sext i32 %index_35 to i64
  %.671 = getelementptr float, float* %shared0, i64 %index_72
  store float %staged_17, float* %.671, align 4
  %.672 = mul i32 %lane_14, 68
  %index_36 = add i32 %.672, %kk_9
  %index_73 = sext i32 %index_36 to i64
  %.673 = getelementptr float, float* %shared0, i64 %index_73
  store float %staged_18, float* %.673, align 4
  %.674 = mul i32 %lane_15, 68
  %index_37 = add i32 %.674, %kk_9
  %index_74 = sext i32 %index_37 to i64
  %.675 = getelementptr float, float* %shared0, i64 %index_74
  store float %staged_19, float* %.675, align 4
  %mask_24 = icmp slt i32 %kk_9, 3
  %.676 = sext i32 %kk_9 to i64
  %.677 = sext i32 %lane_12 to i64
  %.678 = mul i64 %.677, 3
  %.679 = add i64 %.676, %.678
  %.680 = select i1 %mask_24, i64 %.679, i64 0
  %.681 = getelementptr float, float* %in2, i64 %.680
  %.682 = load float, float* %.681, align 4
  %staged_20 = select i1 %mask_24, float %.682, float 0.0
  %mask_25 = icmp slt i32 %kk_9, 3
  %.683 = sext i32 %kk_9 to i64
  %.684 = sext i32 %lane_13 to i64
  %.685 = mul i64 %.684, 3
  %.686 = add i64 %.683, %.685
  %.687 = select i1 %mask_25, i64 %.686, i64 0
  %.688 = getelementptr float, float* %in2, i64 %.687
  %.689 = load float, float* %.688, align 4
  %staged_21 = select i1 %mask_25, float %.689, float 0.0
  %mask_26 = icmp slt i32 %kk_9, 3
  %.690 = sext i32 %kk_9 to i64
  %.691 = sext i32 %lane_14 to i64
  %.692 = mul i64 %.691, 3
  %.693 = add i64 %.690, %.692
  %.694 = select i1 %mask_26, i64 %.693, i64 0
  %.695 = getelementptr float, float* %in2, i64 %.694
  %.696 = load float, float* %.695, align 4
  %staged_22 = select i1 %mask_26, float %.696, float 0.0
  %mask_27 = icmp slt i32 %kk_9, 3
  %.697 = sext i32 %kk_9 to i64
  %.698 = sext i32 %lane_15 to i64
  %.699 = mul i64 %.698, 3
  %.700 = add i64 %.697, %.699
  %.701 = select i1 %mask_27, i64 %.700, i64 0
  %.702 = getelementptr float, float* %in2, i64 %.701
  %.703 = load float, float* %.702, align 4
  %staged_23 = select i1 %mask_27, float %.703, float 0.0
  %.704 = mul i32 %lane_12, 68
  %index_38 = add i32 %.704, %kk_9
  %index_75 = sext i32 %index_38 to i64
  %.705 = add i64 %index_75, 1088
  %.706 = getelementptr float, float* %shared0, i64 %.705
  store float %staged_20, float* %.706, align 4
  %.707 = mul i32 %lane_13, 68
  %index_39 = add i32 %.707, %kk_9
  %index_76 = sext i32 %index_39 to i64
  %.708 = add i64 %index_76, 1088
  %.709 = getelementptr float, float* %shared0, i64 %.708
  store float %staged_21, float* %.709, align 4
  %.710 = mul i32 %lane_14, 68
  %index_40 = add i32 %.710, %kk_9
  %index_77 = sext i32 %index_40 to i64
  %.711 = add i64 %index_77, 1088
  %.712 = getelementptr float, float* %shared0, i64 %.711
  store float %staged_22, float* %.712, align 4
  %.713 = mul i32 %lane_15, 68
  %index_41 = add i32 %.713, %kk_9
  %index_78 = sext i32 %index_41 to i64
  %.714 = add i64 %index_78, 1088
  %.715 = getelementptr float, float* %shared0, i64 %.714
  store float %staged_23, float* %.715, align 4
  call void @llvm.nvvm.barrier0()
  %kk_17 = mul i32 %slice_1, 4
  store float 0.0, float* %a_1_0.at
  store float 0.0, float* %a_1_1.at
  store float 0.0, float* %a_1_2.at
  store float 0.0, float* %a_1_3.at
  store float 0.0, float* %a_1_4.at
  store float 0.0, float* %a_1_5.at
  store float 0.0, float* %a_1_6.at
  store float 0.0, float* %a_1_7.at
  store float 0.0, float* %a_1_8.at
  store float 0.0, float* %a_1_9.at
  store float 0.0, float* %a_1_10.at
  store float 0.0, float* %a_1_11.at
  store float 0.0, float* %a_1_12.at
  store float 0.0, float* %a_1_13.at
  store float 0.0, float* %a_1_14.at
  store float 0.0, float* %a_1_15.at
  %.716 = mul i32 %lane_10, 68
  %index_42 = add i32 %.716, %kk_17
  %index_79 = sext i32 %index_42 to i64
  %.717 = getelementptr float, float* %shared0, i64 %index_79
  %.718 = bitcast float* %.717 to <4 x float>*
  %x_2 = load <4 x float>, <4 x float>* %.718, align 16
  %.719 = extractelement <4 x float> %x_2, i32 0
  store float %.719, float* %a_1_0.at
  %.720 = extractelement <4 x float> %x_2, i32 1
  store float %.720, float* %a_1_4.at
  %.721 = extractelement <4 x float> %x_2, i32 2
  store float %.721, float* %a_1_8.at
  %.722 = extractelement <4 x float> %x_2, i32 3
  store float %.722, float* %a_1_12.at
  %.723 = add i64 %index_79, 272
  %.724 = getelementptr float, float* %shared0, i64 %.723
  %.725 = bitcast float* %.724 to <4 x float>*
  %x_10 = load <4 x float>, <4 x float>* %.725, align 16
  %.726 = extractelement <4 x float> %x_10, i32 0
  store float %.726, float* %a_1_1.at
  %.727 = extractelement <4 x float> %x_10, i32 1
  store float %.727, float* %a_1_5.at
  %.728 = extractelement <4 x float> %x_10, i32 2
  store float %.728, float* %a_1_9.at
  %.729 = extractelement <4 x float> %x_10, i32 3
  store float %.729, float* %a_1_13.at
  %.730 = add i64 %index_79, 544
  %.731 = getelementptr float, float* %shared0, i64 %.730
  %.732 = bitcast float* %.731 to <4 x float>*
  %x_11 = load <4 x float>, <4 x float>* %.732, align 16
  %.733 = extractelement <4 x float> %x_11, i32 0
  store float %.733, float* %a_1_2.at
  %.734 = extractelement <4 x float> %x_11, i32 1
  store float %.734, float* %a_1_6.at
  %.735 = extractelement <4 x float> %x_11, i32 2
  store float %.735, float* %a_1_10.at
  %.736 = extractelement <4 x float> %x_11, i32 3
  store float %.736, float* %a_1_14.at
  %.737 = add i64 %index_79, 816
  %.738 = getelementptr float, float* %shared0, i64 %.737
  %.739 = bitcast float* %.738 to <4 x float>*
  %x_12 = load <4 x float>, <4 x float>* %.739, align 16
  %.740 = extractelement <4 x float> %x_12, i32 0
  store float %.740, float* %a_1_3.at
  %.741 = extractelement <4 x float> %x_12, i32 1
  store float %.741, float* %a_1_7.at
  %.742 = extractelement <4 x float> %x_12, i32 2
  store float %.742, float* %a_1_11.at
  %.743 = extractelement <4 x float> %x_12, i32 3
  store float %.743, float* %a_1_15.at
  store float 0.0, float* %b_1_0.at
  store float 0.0, float* %b_1_1.at
  store float 0.0, float* %b_1_2.at
  store float 0.0, float* %b_1_3.at
  store float 0.0, float* %b_1_4.at
  store float 0.0, float* %b_1_5.at
  store float 0.0, float* %b_1_6.at
  store float 0.0, float* %b_1_7.at
  store float 0.0, float* %b_1_8.at
  store float 0.0, float* %b_1_9.at
  store float 0.0, float* %b_1_10.at
  store float 0.0, float* %b_1_11.at
  store float 0.0, float* %b_1_12.at
  store float 0.0, float* %b_1_13.at
  store float 0.0, float* %b_1_14.at
  store float 0.0, float* %b_1_15.at
  %.744 = mul i32 %lane_11, 68
  %index_43 = add i32 %.744, %kk_17
  %index_80 = sext i32 %index_43 to i64
  %.745 = add i64 %index_80, 1088
  %.746 = getelementptr float, float* %shared0, i64 %.745
  %.747 = bitcast float* %.746 to <4 x float>*
  %x_3 = load <4 x float>, <4 x float>* %.747, align 16
  %.748 = extractelement <4 x float> %x_3, i32 0
  store float %.748, float* %b_1_0.at
  %.749 = extractelement <4 x float> %x_3, i32 1
  store float %.749, float* %b_1_4.at
  %.750 = extractelement <4 x float> %x_3, i32 2
  store float %.750, float* %b_1_8.at
  %.751 = extractelement <4 x float> %x_3, i32 3
  store float %.751, float* %b_1_12.at
  %.752 = add i64 %index_80, 1360
  %.753 = getelementptr float, float* %shared0, i64 %.752
  %.754 = bitcast float* %.753 to <4 x float>*
  %x_13 = load <4 x float>, <4 x float>* %.754, align 16
  %.755 = extractelement <4 x float> %x_13, i32 0
  store float %.755, float* %b_1_1.at
  %.756 = extractelement <4 x float> %x_13, i32 1
  store float %.756, float* %b_1_5.at
  %.757 = extractelement <4 x float> %x_13, i32 2
  store float %.757, float* %b_1_9.at
  %.758 = extractelement <4 x float> %x_13, i32 3
  store float %.758, float* %b_1_13.at
  %.759 = add i64 %index_80, 1632
  %.760 = getelementptr float, float* %shared0, i64 %.759
  %.761 = bitcast float* %.760 to <4 x float>*
  %x_14 = load <4 x float>, <4 x float>* %.761, align 16
  %.762 = extractelement <4 x float> %x_14, i32 0
  store float %.762, float* %b_1_2.at
  %.763 = extractelement <4 x float> %x_14, i32 1
  store float %.763, float* %b_1_6.at
  %.764 = extractelement <4 x float> %x_14, i32 2
  store float %.764, float* %b_1_10.at
  %.765 = extractelement <4 x float> %x_14, i32 3
  store float %.765, float* %b_1_14.at
  %.766 = add i64 %index_80, 1904
  %.767 = getelementptr float, float* %shared0, i64 %.766
  %.768 = bitcast float* %.767 to <4 x float>*
  %x_15 = load <4 x float>, <4 x float>* %.768, align 16
  %.769 = extractelement <4 x float> %x_15, i32 0
  store float %.769, float* %b_1_3.at
  %.770 = extractelement <4 x float> %x_15, i32 1
  store float %.770, float* %b_1_7.at
  %.771 = extractelement <4 x float> %x_15, i32 2
  store float %.771, float* %b_1_11.at
  %.772 = extractelement <4 x float> %x_15, i32 3
  store float %.772, float* %b_1_15.at
  %.773 = load float, float* %a_1_0.at
  %.774 = load float, float* %b_1_0.at
  %.775 = load float, float* %acc_2_0.at
  %.776 = call float @llvm.fma.f32(float %.773, float %.774, float %.775)
  store float %.776, float* %acc_2_0.at
  %.777 = load float, float* %a_1_0.at
  %.778 = load float, float* %b_1_1.at
  %.779 = load float, float* %acc_2_1.at
  %.780 = call float @llvm.fma.f32(float %.777, float %.778, float %.779)
  store float %.780, float* %acc_2_1.at
  %.781 = load float, float* %a_1_0.at
  %.782 = load float, float* %b_1_2.at
  %.783 = load float, float* %acc_2_2.at
  %.784 = call float @llvm.fma.f32(float %.781, float %.782, float %.783)
  store float %.784, float* %acc_2_2.at
  %.785 = load float, float* %a_1_0.at
  %.786 = load float, float* %b_1_3.at
  %.787 = load float, float* %acc_2_3.at
  %.788 = call float @llvm.fma.f32(float %.785, float %.786, float %.787)
  store float %.788, float* %acc_2_3.at
  %.789 = load float, float* %a_1_1.at
  %.790 = load float, float* %b_1_0.at
  %.791 = load float, float* %acc_2_4.at
  %.792 = call float @llvm.fma.f32(float %.789, float %.790, float %.791)
  store float %.792, float* %acc_2_4.at
  %.793 = load float, float* %a_1_1.at
  %.794 = load float, float* %b_1_1.at
  %.795 = load float, float* %acc_2_5.at
  %.796 = call float @llvm.fma.f32(float %.793, float %.794, float %.795)
  store float %.796, float* %acc_2_5.at
  %.797 = load float, float* %a_1_1.at
  %.798 = load float, float* %b_1_2.at
  %.799 = load float, float* %acc_2_6.at
  %.800 = call float @llvm.fma.f32(float %.797, float %.798, float %.799)
  store float %.800, float* %acc_2_6.at
  %.801 = load float, float* %a_1_1.at
  %.802 = load float, float* %b_1_3.at
  %.803 = load float, float* %acc_2_7.at
  %.804 = call float @llvm.fma.f32(float %.801, float %.802, float %.803)
  store float %.804, float* %acc_2_7.at
  %.805 = load float, float* %a_1_2.at
  %.806 = load float, float* %b_1_0.at
  %.807 = load float, float* %acc_2_8.at
  %.808 = call float @llvm.fma.f32(float %.805, float %.806, float %.807)
  store float %.808, float* %acc_2_8.at
  %.809 = load float, float* %a_1_2.at
  %.810 = load float, float* %b_1_1.at
  %.811 = load float, float* %acc_2_9.at
  %.812 = call float @llvm.fma.f32(float %.809, float %.810, float %.811)
  store float %.812, float* %acc_2_9.at
  %.813 = load float, float* %a_1_2.at
  %.814 = load float, float* %b_1_2.at
  %.815 = load float, float* %acc_2_10.at
  %.816 = call float @llvm.fma.f32(float %.813, float %.814, float %.815)
  store float %.816, float* %acc_2_10.at
  %.817 = load float, float* %a_1_2.at
  %.818 = load float, float* %b_1_3.at
  %.819 = load float, float* %acc_2_11.at
  %.820 = call float @llvm.fma.f32(float %.817, float %.818, float %.819)
  store float %.820, float* %acc_2_11.at
  %.821 = load float, float* %a_1_3.at
  %.822 = load float, float* %b_1_0.at
  %.823 = load float, float* %acc_2_12.at
  %.824 = call float @llvm.fma.f32(float %.821, float %.822, float %.823)
  store float %.824, float* %acc_2_12.at
  %.825 = load float, float* %a_1_3.at
  %.826 = load float, float* %b_1_1.at
  %.827 = load float, float* %acc_2_13.at
  %.828 = call float @llvm.fma.f32(float %.825, float %.826, float %.827)
  store float %.828, float* %acc_2_13.at
  %.829 = load float, float* %a_1_3.at
  %.830 = load float, float* %b_1_2.at
  %.831 = load float, float* %acc_2_14.at
  %.832 = call float @llvm.fma.f32(float %.829, float %.830, float %.831)
  store float %.832, float* %acc_2_14.at
  %.833 = load float, float* %a_1_3.at
  %.834 = load float, float* %b_1_3.at
  %.835 = load float, float* %acc_2_15.at
  %.836 = call float @llvm.fma.f32(float %.833, float %.834, float %.835)
  store float %.836, float* %acc_2_15.at
  %.837 = load float, float* %a_1_4.at
  %.838 = load float, float* %b_1_4.at
  %.839 = load float, float* %acc_2_0.at
  %.840 = call float @llvm.fma.f32(float %.837, float %.838, float %.839)
  store float %.840, float* %acc_2_0.at
  %.841 = load float, float* %a_1_4.at
  %.842 = load float, float* %b_1_5.at
  %.843 = load float, float* %acc_2_1.at
  %.844 = call float @llvm.fma.f32(float %.841, float %.842, float %.843)
  store float %.844, float* %acc_2_1.at
  %.845 = load float, float* %a_1_4.at
  %.846 = load float, float* %b_1_6.at
  %.847 = load float, float* %acc_2_2.at
  %.848 = call float @llvm.fma.f32(float %.845, float %.846, float %.847)
  store float %.848, float* %acc_2_2.at
  %.849 = load float, float* %a_1_4.at
  %.850 = load float, float* %b_1_7.at
  %.851 = load float, float* %acc_2_3.at
  %.852 = call float @llvm.fma.f32(float %.849, float %.850, float %.851)
  store float %.852, float* %acc_2_3.at
  %.853 = load float, float* %a_1_5.at
  %.854 = load float, float* %b_1_4.at
  %.855 = load float, float* %acc_2_4.at
  %.856 = call float @llvm.fma.f32(float %.853, float %.854, float %.855)
  store float %.856, float* %acc_2_4.at
  %.857 = load float, float* %a_1_5.at
  %.858 = load float, float* %b_1_5.at
  %.859 = load float, float* %acc_2_5.at
  %.860 = call float @llvm.fma.f32(float %.857, float %.858, float %.859)
  store float %.860, float* %acc_2_5.at
  %.861 = load float, float* %a_1_5.at
  %.862 = load float, float* %b_1_6.at
  %.863 = load float, float* %acc_2_6.at
  %.864 = call float @llvm.fma.f32(float %.861, float %.862, float %.863)
  store float %.864, float* %acc_2_6.at
  %.865 = load float, float* %a_1_5.at
  %.866 = load float, float* %b_1_7.at
  %.867 = load float, float* %acc_2_7.at
  %.868 = call float @llvm.fma.f32(float %.865, float %.866, float %.867)
  store float %.868, float* %acc_2_7.at
  %.869 = load float, float* %a_1_6.at
  %.870 = load float, float* %b_1_4.at
  %.871 = load float, float* %acc_2_8.at
  %.872 = call float @llvm.fma.f32(float %.869, float %.870, float %.871)
  store float %.872, float* %acc_2_8.at
  %.873 = load float, float* %a_1_6.at
  %.874 = load float, float* %b_1_5.at
  %.875 = load float, float* %acc_2_9.at
  %.876 = call float @llvm.fma.f32(float %.873, float %.874, float %.875)
  store float %.876, float* %acc_2_9.at
  %.877 = load float, float* %a_1_6.at
  %.878 = load float, float* %b_1_6.at
  %.879 = load float, float* %acc_2_10.at
  %.880 = call float @llvm.fma.f32(float %.877, float %.878, float %.879)
  store float %.880, float* %acc_2_10.at
  %.881 = load float, float* %a_1_6.at
  %.882 = load float, float* %b_1_7.at
  %.883 = load float, float* %acc_2_11.at
  %.884 = call float @llvm.fma.f32(float %.881, float %.882, float %.883)
  store float %.884, float* %acc_2_11.at
  %.885 = load float, float* %a_1_7.at
  %.886 = load float, float* %b_1_4.at
  %.887 = load float, float* %acc_2_12.at
  %.888 = call float @llvm.fma.f32(float %.885, float %.886, float %.887)
  store float %.888, float* %acc_2_12.at
  %.889 = load float, float* %a_1_7.at
  %.890 = load float, float* %b_1_5.at
  %.891 = load float, float* %acc_2_13.at
  %.892 = call float @llvm.fma.f32(float %.889, float %.890, float %.891)
  store float %.892, float* %acc_2_13.at
  %.893 = load float, float* %a_1_7.at
  %.894 = load float, float* %b_1_6.at
  %.895 = load float, float* %acc_2_14.at
  %.896 = call float @llvm.fma.f32(float %.893, float %.894, float %.895)
  store float %.896, float* %acc_2_14.at
  %.897 = load float, float* %a_1_7.at
  %.898 = load float, float* %b_1_7.at
  %.899 = load float, float* %acc_2_15.at
  %.900 = call float @llvm.fma.f32(float %.897, float %.898, float %.899)
  store float %.900, float* %acc_2_15.at
  %.901 = load float, float* %a_1_8.at
  %.902 = load float, float* %b_1_8.at
  %.903 = load float, float* %acc_2_0.at
  %.904 = call float @llvm.fma.f32(float %.901, float %.902, float %.903)
  store float %.904, float* %acc_2_0.at
  %.905 = load float, float* %a_1_8.at
  %.906 = load float, float* %b_1_9.at
  %.907 = load float, float* %acc_2_1.at
  %.908 = call float @llvm.fma.f32(float %.905, float %.906, float %.907)
  store float %.908, float* %acc_2_1.at
  %.909 = load float, float* %a_1_8.at
  %.910 = load float, float* %b_1_10.at
  %.911 = load float, float* %acc_2_2.at
  %.912 = call float @llvm.fma.f32(float %.909, float %.910, float %.911)
  store float %.912, float* %acc_2_2.at
  %.913 = load float, float* %a_1_8.at
  %.914 = load float, float* %b_1_11.at
  %.915 = load float, float* %acc_2_3.at
  %.916 = call float @llvm.fma.f32(float %.913, float %.914, float %.915)
  store float %.916, float* %acc_2_3.at
  %.917 = load float, float* %a_1_9.at
  %.918 = load float, float* %b_1_8.at
  %.919 = load float, float* %acc_2_4.at
  %.920 = call float @llvm.fma.f32(float %.917, float %.918, float %.919)
  store float %.920, float* %acc_2_4.at
  %.921 = load float, float* %a_1_9.at
  %.922 = load float, float* %b_1_9.at
  %.923 = load float, float* %acc_2_5.at
  %.924 = call float @llvm.fma.f32(float %.921, float %.922, float %.923)
  store float %.924, float* %acc_2_5.at
  %.925 = load float, float* %a_1_9.at
  %.926 = load float, float* %b_1_10.at
  %.927 = load float, float* %acc_2_6.at
  %.928 = call float @llvm.fma.f32(float %.925, float %.926, float %.927)
  store float %.928, float* %acc_2_6.at
  %.929 = load float, float* %a_1_9.at
  %.930 = load float, float* %b_1_11.at
  %.931 = load float, float* %acc_2_7.at
  %.932 = call float @llvm.fma.f32(float %.929, float %.930, float %.931)
  store float %.932, float* %acc_2_7.at
  %.933 = load float, float* %a_1_10.at
  %.934 = load float, float* %b_1_8.at
  %.935 = load float, float* %acc_2_8.at
  %.936 = call float @llvm.fma.f32(float %.933, float %.934, float %.935)
  store float %.936, float* %acc_2_8.at
  %.937 = load float, float* %a_1_10.at
  %.938 = load float, float* %b_1_9.at
  %.939 = load float, float* %acc_2_9.at
  %.940 = call float @llvm.fma.f32(float %.937, float %.938, float %.939)
  store float %.940, float* %acc_2_9.at
  %.941 = load float, float* %a_1_10.at
  %.942 = load float, float* %b_1_10.at
  %.943 = load float, float* %acc_2_10.at
  %.944 = call float @llvm.fma.f32(float %.941, float %.942, float %.943)
  store float %.944, float* %acc_2_10.at
  %.945 = load float, float* %a_1_10.at
  %.946 = load float, float* %b_1_11.at
  %.947 = load float, float* %acc_2_11.at
  %.948 = call float @llvm.fma.f32(float %.945, float %.946, float %.947)
  store float %.948, float* %acc_2_11.at
  %.949 = load float, float* %a_1_11.at
  %.950 = load float, float* %b_1_8.at
  %.951 = load float, float* %acc_2_12.at
  %.952 = call float @llvm.fma.f32(float %.949, float %.950, float %.951)
  store float %.952, float* %acc_2_12.at
  %.953 = load float, float* %a_1_11.at
  %.954 = load float, float* %b_1_9.at
  %.955 = load float, float* %acc_2_13.at
  %.956 = call float @llvm.fma.f32(float %.953, float %.954, float %.955)
  store float %.956, float* %acc_2_13.at
  %.957 = load float, float* %a_1_11.at
  %.958 = load float, float* %b_1_10.at
  %.959 = load float, float* %acc_2_14.at
  %.960 = call float @llvm.fma.f32(float %.957, float %.958, float %.959)
  store float %.960, float* %acc_2_14.at
  %.961 = load float, float* %a_1_11.at
  %.962 = load float, float* %b_1_11.at
  %.963 = load float, float* %acc_2_15.at
  %.964 = call float @llvm.fma.f32(float %.961, float %.962, float %.963)
  store float %.964, float* %acc_2_15.at
  %.965 = load float, float* %a_1_12.at
  %.966 = load float, float* %b_1_12.at
  %.967 = load float, float* %acc_2_0.at
  %.968 = call float @llvm.fma.f32(float %.965, float %.966, float %.967)
  store float %.968, float* %acc_2_0.at
  %.969 = load float, float* %a_1_12.at
  %.970 = load float, float* %b_1_13.at
  %.971 = load float, float* %acc_2_1.at
  %.972 = call float @llvm.fma.f32(float %.969, float %.970, float %.971)
  store float %.972, float* %acc_2_1.at
  %.973 = load float, float* %a_1_12.at
  %.974 = load float, float* %b_1_14.at
  %.975 = load float, float* %acc_2_2.at
  %.976 = call float @llvm.fma.f32(float %.973, float %.974, float %.975)
  store float %.976, float* %acc_2_2.at
  %.977 = load float, float* %a_1_12.at
  %.978 = load float, float* %b_1_15.at
  %.979 = load float, float* %acc_2_3.at
  %.980 = call float @llvm.fma.f32(float %.977, float %.978, float %.979)
  store float %.980, float* %acc_2_3.at
  %.981 = load float, float* %a_1_13.at
  %.982 = load float, float* %b_1_12.at
  %.983 = load float, float* %acc_2_4.at
  %.984 = call float @llvm.fma.f32(float %.981, float %.982, float %.983)
  store float %.984, float* %acc_2_4.at
  %.985 = load float, float* %a_1_13.at
  %.986 = load float, float* %b_1_13.at
  %.987 = load float, float* %acc_2_5.at
  %.988 = call float @llvm.fma.f32(float %.985, float %.986, float %.987)
  store float %.988, float* %acc_2_5.at
  %.989 = load float, float* %a_1_13.at
  %.990 = load float, float* %b_1_14.at
  %.991 = load float, float* %acc_2_6.at
  %.992 = call float @llvm.fma.f32(float %.989, float %.990, float %.991)
  store float %.992, float* %acc_2_6.at
  %.993 = load float, float* %a_1_13.at
  %.994 = load float, float* %b_1_15.at
  %.995 = load float, float* %acc_2_7.at
  %.996 = call float @llvm.fma.f32(float %.993, float %.994, float %.995)
  store float %.996, float* %acc_2_7.at
  %.997 = load float, float* %a_1_14.at
  %.998 = load float, float* %b_1_12.at
  %.999 = load float, float* %acc_2_8.at
  %.1000 = call float @llvm.fma.f32(float %.997, float %.998, float %.999)
  store float %.1000, float* %acc_2_8.at
  %.1001 = load float, float* %a_1_14.at
  %.1002 = load float, float* %b_1_13.at
  %.1003 = load float, float* %acc_2_9.at
  %.1004 = call float @llvm.fma.f32(float %.1001, float %.1002, float %.1003)
  store float %.1004, float* %acc_2_9.at
  %.1005 = load float, float* %a_1_14.at
  %.1006 = load float, float* %b_1_14.at
  %.1007 = load float, float* %acc_2_10.at
  %.1008 = call float @llvm.fma.f32(float %.1005, float %.1006, float %.1007)
  store float %.1008, float* %acc_2_10.at
  %.1009 = load float, float* %a_1_14.at
  %.1010 = load float, float* %b_1_15.at
  %.1011 = load float, float* %acc_2_11.at
  %.1012 = call float @llvm.fma.f32(float %.1009, float %.1010, float %.1011)
  store float %.1012, float* %acc_2_11.at
  %.1013 = load float, float* %a_1_15.at
  %.1014 = load float, float* %b_1_12.at
  %.1015 = load float, float* %acc_2_12.at
  %.1016 = call float @llvm.fma.f32(float %.1013, float %.1014, float %.1015)
  store float %.1016, float* %acc_2_12.at
  %.1017 = load float, float* %a_1_15.at
  %.1018 = load float, float* %b_1_13.at
  %.1019 = load float, float* %acc_2_13.at
  %.1020 = call float @llvm.fma.f32(float %.1017, float %.1018, float %.1019)
  store float %.1020, float* %acc_2_13.at
  %.1021 = load float, float* %a_1_15.at
  %.1022 = load float, float* %b_1_14.at
  %.1023 = load float, float* %acc_2_14.at
  %.1024 = call float @llvm.fma.f32(float %.1021, float %.1022, float %.1023)
  store float %.1024, float* %acc_2_14.at
  %.1025 = load float, float* %a_1_15.at
  %.1026 = load float, float* %b_1_15.at
  %.1027 = load float, float* %acc_2_15.at
  %.1028 = call float @llvm.fma.f32(float %.1025, float %.1026, float %.1027)
  store float %.1028, float* %acc_2_15.at
  %.1029 = add i64 %index_71, 2176
  %.1030 = getelementptr float, float* %shared0, i64 %.1029
  store float 0.0, float* %.1030, align 4
  %.1031 = add i64 %index_72, 2176
  %.1032 = getelementptr float, float* %shared0, i64 %.1031
  store float 0.0, float* %.1032, align 4
  %.1033 = add i64 %index_73, 2176
  %.1034 = getelementptr float, float* %shared0, i64 %.1033
  store float 0.0, float* %.1034, align 4
  %.1035 = add i64 %index_74, 2176
  %.1036 = getelementptr float, float* %shared0, i64 %.1035
  store float 0.0, float* %.1036, align 4
  %.1037 = add i64 %index_75, 3264
  %.1038 = getelementptr float, float* %shared0, i64 %.1037
  store float 0.0, float* %.1038, align 4
  %.1039 = add i64 %index_76, 3264
  %.1040 = getelementptr float, float* %shared0, i64 %.1039
  store float 0.0, float* %.1040, align 4
  %.1041 = add i64 %index_77, 3264
  %.1042 = getelementptr float, float* %shared0, i64 %.1041
  store float 0.0, float* %.1042, align 4
  %.1043 = add i64 %index_78, 3264
  %.1044 = getelementptr float, float* %shared0, i64 %.1043
  store float 0.0, float* %.1044, align 4
  call void @llvm.nvvm.barrier0()
  %.1045 = mul i32 %slice_1, 256
  %.1046 = mul i32 %lane_10, 16
  %.1047 = add i32 %.1045, %.1046
  %index_44 = add i32 %.1047, %lane_11
  %index_81 = sext i32 %index_44 to i64
  %.1048 = load float, float* %acc_2_0.at
  %.1049 = getelementptr float, float* %shared0, i64 %index_81
  store float %.1048, float* %.1049, align 4
  %.1050 = load float, float* %acc_2_1.at
  %.1051 = add i64 %index_81, 4
  %.1052 = getelementptr float, float* %shared0, i64 %.1051
  store float %.1050, float* %.1052, align 4
  %.1053 = load float, float* %acc_2_2.at
  %.1054 = add i64 %index_81, 8
  %.1055 = getelementptr float, float* %shared0, i64 %.1054
  store float %.1053, float* %.1055, align 4
  %.1056 = load float, float* %acc_2_3.at
  %.1057 = add i64 %index_81, 12
  %.1058 = getelementptr float, float* %shared0, i64 %.1057
  store float %.1056, float* %.1058, align 4
  %.1059 = load float, float* %acc_2_4.at
  %.1060 = add i64 %index_81, 64
  %.1061 = getelementptr float, float* %shared0, i64 %.1060
  store float %.1059, float* %.1061, align 4
  %.1062 = load float, float* %acc_2_5.at
  %.1063 = add i64 %index_81, 68
  %.1064 = getelementptr float, float* %shared0, i64 %.1063
  store float %.1062, float* %.1064, align 4
  %.1065 = load float, float* %acc_2_6.at
  %.1066 = add i64 %index_81, 72
  %.1067 = getelementptr float, float* %shared0, i64 %.1066
  store float %.1065, float* %.1067, align 4
  %.1068 = load float, float* %acc_2_7.at
  %.1069 = add i64 %index_81, 76
  %.1070 = getelementptr float, float* %shared0, i64 %.1069
  store float %.1068, float* %.1070, align 4
  %.1071 = load float, float* %acc_2_8.at
  %.1072 = add i64 %index_81, 128
  %.1073 = getelementptr float, float* %shared0, i64 %.1072
  store float %.1071, float* %.1073, align 4
  %.1074 = load float, float* %acc_2_9.at
  %.1075 = add i64 %index_81, 132
  %.1076 = getelementptr float, float* %shared0, i64 %.1075
  store float %.1074, float* %.1076, align 4
  %.1077 = load float, float* %acc_2_10.at
  %.1078 = add i64 %index_81, 136
  %.1079 = getelementptr float, float* %shared0, i64 %.1078
  store float %.1077, float* %.1079, align 4
  %.1080 = load float, float* %acc_2_11.at
  %.1081 = add i64 %index_81, 140
  %.1082 = getelementptr float, float* %shared0, i64 %.1081
  store float %.1080, float* %.1082, align 4
  %.1083 = load float, float* %acc_2_12.at
  %.1084 = add i64 %index_81, 192
  %.1085 = getelementptr float, float* %shared0, i64 %.1084
  store float %.1083, float* %.1085, align 4
  %.1086 = load float, float* %acc_2_13.at
  %.1087 = add i64 %index_81, 196
  %.1088 = getelementptr float, float* %shared0, i64 %.1087
  store float %.1086, float* %.1088, align 4
  %.1089 = load float, float* %acc_2_14.at
  %.1090 = add i64 %index_81, 200
  %.1091 = getelementptr float, float* %shared0, i64 %.1090
  store float %.1089, float* %.1091, align 4
  %.1092 = load float, float* %acc_2_15.at
  %.1093 = add i64 %index_81, 204
  %.1094 = getelementptr float, float* %shared0, i64 %.1093
  store float %.1092, float* %.1094, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_1_0.at
  %.1095 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_82 = sext i32 %.1095 to i64
  %.1096 = getelementptr float, float* %shared0, i64 %index_82
  %.1097 = load float, float* %.1096, align 4
  store float %.1097, float* %total_9.at
  %.1098 = load float, float* %total_9.at
  %.1099 = add i64 %index_82, 256
  %.1100 = getelementptr float, float* %shared0, i64 %.1099
  %.1101 = load float, float* %.1100, align 4
  %.1102 = fadd float %.1098, %.1101
  store float %.1102, float* %total_9.at
  %.1103 = load float, float* %total_9.at
  %.1104 = add i64 %index_82, 512
  %.1105 = getelementptr float, float* %shared0, i64 %.1104
  %.1106 = load float, float* %.1105, align 4
  %.1107 = fadd float %.1103, %.1106
  store float %.1107, float* %total_9.at
  %.1108 = load float, float* %total_9.at
  %.1109 = add i64 %index_82, 768
  %.1110 = getelementptr float, float* %shared0, i64 %.1109
  %.1111 = load float, float* %.1110, align 4
  %.1112 = fadd float %.1108, %.1111
  store float %.1112, float* %total_9.at
  %.1113 = load float, float* %total_9.at
  %.1114 = add i64 %index_82, 1024
  %.1115 = getelementptr float, float* %shared0, i64 %.1114
  %.1116 = load float, float* %.1115, align 4
  %.1117 = fadd float %.1113, %.1116
  store float %.1117, float* %total_9.at
  %.1118 = load float, float* %total_9.at
  %.1119 = add i64 %index_82, 1280
  %.1120 = getelementptr float, float* %shared0, i64 %.1119
  %.1121 = load float, float* %.1120, align 4
  %.1122 = fadd float %.1118, %.1121
  store float %.1122, float* %total_9.at
  %.1123 = load float, float* %total_9.at
  %.1124 = add i64 %index_82, 1536
  %.1125 = getelementptr float, float* %shared0, i64 %.1124
  %.1126 = load float, float* %.1125, align 4
  %.1127 = fadd float %.1123, %.1126
  store float %.1127, float* %total_9.at
  %.1128 = load float, float* %total_9.at
  %.1129 = add i64 %index_82, 1792
  %.1130 = getelementptr float, float* %shared0, i64 %.1129
  %.1131 = load float, float* %.1130, align 4
  %.1132 = fadd float %.1128, %.1131
  store float %.1132, float* %total_9.at
  %.1133 = load float, float* %total_9.at
  %.1134 = add i64 %index_82, 2048
  %.1135 = getelementptr float, float* %shared0, i64 %.1134
  %.1136 = load float, float* %.1135, align 4
  %.1137 = fadd float %.1133, %.1136
  store float %.1137, float* %total_9.at
  %.1138 = load float, float* %total_9.at
  %.1139 = add i64 %index_82, 2304
  %.1140 = getelementptr float, float* %shared0, i64 %.1139
  %.1141 = load float, float* %.1140, align 4
  %.1142 = fadd float %.1138, %.1141
  store float %.1142, float* %total_9.at
  %.1143 = load float, float* %total_9.at
  %.1144 = add i64 %index_82, 2560
  %.1145 = getelementptr float, float* %shared0, i64 %.1144
  %.1146 = load float, float* %.1145, align 4
  %.1147 = fadd float %.1143, %.1146
  store float %.1147, float* %total_9.at
  %.1148 = load float, float* %total_9.at
  %.1149 = add i64 %index_82, 2816
  %.1150 = getelementptr float, float* %shared0, i64 %.1149
  %.1151 = load float, float* %.1150, align 4
  %.1152 = fadd float %.1148, %.1151
  store float %.1152, float* %total_9.at
  %.1153 = load float, float* %total_9.at
  %.1154 = add i64 %index_82, 3072
  %.1155 = getelementptr float, float* %shared0, i64 %.1154
  %.1156 = load float, float* %.1155, align 4
  %.1157 = fadd float %.1153, %.1156
  store float %.1157, float* %total_9.at
  %.1158 = load float, float* %total_9.at
  %.1159 = add i64 %index_82, 3328
  %.1160 = getelementptr float, float* %shared0, i64 %.1159
  %.1161 = load float, float* %.1160, align 4
  %.1162 = fadd float %.1158, %.1161
  store float %.1162, float* %total_9.at
  %.1163 = load float, float* %total_9.at
  %.1164 = add i64 %index_82, 3584
  %.1165 = getelementptr float, float* %shared0, i64 %.1164
  %.1166 = load float, float* %.1165, align 4
  %.1167 = fadd float %.1163, %.1166
  store float %.1167, float* %total_9.at
  %.1168 = load float, float* %total_9.at
  %.1169 = add i64 %index_82, 3840
  %.1170 = getelementptr float, float* %shared0, i64 %.1169
  %.1171 = load float, float* %.1170, align 4
  %.1172 = fadd float %.1168, %.1171
  store float %.1172, float* %total_9.at
  %.1173 = load float, float* %total_9.at
  store float %.1173, float* %totals_1_0.at
  %m_1 = add i32 %slice_1, %m_start_1
  %.1174 = icmp slt i32 %m_1, %batch
  br i1 %.1174, label %then.34, label %after.36
then.34:
  %.1175 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %n_1 = srem i32 %.1175, 16
  %total_10 = load float, float* %totals_1_0.at
  %.1176 = mul i32 %m_1, 16
  %index_45 = add i32 %.1176, %n_1
  %index_83 = sext i32 %index_45 to i64
  %.1177 = getelementptr float, float* %in1, i64 %index_83
  %.1178 = load float, float* %.1177, align 4
  %.1179 = fcmp ogt float %.1178, 0.0
  %.1180 = select i1 %.1179, float %total_10, float 0.0
  %.1181 = getelementptr float, float* %out2, i64 %index_83
  store float %.1180, float* %.1181, align 4
  br label %after.36
after.36:
  br label %after.33
after.33:
  br label %after.30
after.30:
  %.1182 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.1183 = add i32 %batch, 15
  %.1184 = sdiv i32 %.1183, 16
  %.1185 = add i32 %.1184, 2
  %.1186 = icmp sge i32 %.1182, %.1185
  br i1 %.1186, label %then.37, label %after.39
then.37:
  %dim_size = sitofp i32 %batch to float
  %.1187 = getelementptr float, float* %in5, i64 0
  %.1188 = load float, float* %.1187, align 4
  %add = fadd float %.1188, %dim_size
  %.1189 = getelementptr float, float* %in8, i64 0
  %.1190 = load float, float* %.1189, align 4
  %add_1 = fadd float %.1190, %dim_size
  %eq = fcmp oeq float %add, 0.0
  %eq_1 = fcmp oeq float %add_1, 0.0
  store float 0.0, float* %acc_3.at
  store float 0.0, float* %acc_4.at
  %.1191 = add i32 %batch, 255
  %.1192 = sdiv i32 %.1191, 256
  br label %step_1.head.40
step_1.head.40:
  %step_1 = phi i32 [ 0, %then.37 ], [ %.1207, %after.45 ]
  %.1193 = icmp slt i32 %step_1, %.1192
  br i1 %.1193, label %step_1.body.41, label %step_1.end.42
step_1.body.41:
  %.1194 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.1195 = mul i32 %step_1, 256
  %j_6 = add i32 %.1194, %.1195
  %.1196 = icmp slt i32 %j_6, %batch
  br i1 %.1196, label %then.43, label %after.45
then.43:
  %index_84 = sext i32 %j_6 to i64
  %.1197 = load float, float* %acc_3.at
  %.1198 = getelementptr float, float* %in3, i64 %index_84
  %.1199 = load float, float* %.1198, align 4
  %.1200 = fadd float %.1197, %.1199
  store float %.1200, float* %acc_3.at
  %.1201 = load float, float* %acc_4.at
  %.1202 = getelementptr i32, i32* %in6, i64 %index_84
  %.1203 = load i32, i32* %.1202, align 4
  %.1204 = icmp ne i32 %.1203, 0
  %.1205 = uitofp i1 %.1204 to float
  %.1206 = fadd float %.1201, %.1205
  store float %.1206, float* %acc_4.at
  br label %after.45
after.45:
  %.1207 = add nsw i32 %step_1, 1
  br label %step_1.head.40
step_1.end.42:
  %.1208 = load float, float* %acc_3.at
  %other_1 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.1208, i32 1, i32 31)
  %.1209 = load float, float* %acc_3.at
  %own_1 = fadd float %.1209, %other_1
  %other_2 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_1, i32 2, i32 31)
  %own_2 = fadd float %own_1, %other_2
  %other_3 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_2, i32 4, i32 31)
  %own_3 = fadd float %own_2, %other_3
  %other_4 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_3, i32 8, i32 31)
  %own_4 = fadd float %own_3, %other_4
  %other_5 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_4, i32 16, i32 31)
  %own_5 = fadd float %own_4, %other_5
  %.1210 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.1211 = srem i32 %.1210, 32
  %mask_3 = icmp eq i32 %.1211, 0
  br i1 %mask_3, label %then.46, label %after.48
then.46:
  %.1212 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.1213 = sdiv i32 %.1212, 32
  %.1214 = sext i32 %.1213 to i64
  %.1215 = getelementptr float, float* %shared0, i64 %.1214
  store float %own_5, float* %.1215, align 4
  br label %after.48
after.48:
  call void @llvm.nvvm.barrier0()
  %.1216 = getelementptr float, float* %shared0, i64 0
  %partial_of_8 = load float, float* %.1216, align 4
  %.1217 = getelementptr float, float* %shared0, i64 1
  %partial_of_9 = load float, float* %.1217, align 4
  %total_11 = fadd float %partial_of_8, %partial_of_9
  %.1218 = getelementptr float, float* %shared0, i64 2
  %partial_of_10 = load float, float* %.1218, align 4
  %total_12 = fadd float %total_11, %partial_of_10
  %.1219 = getelementptr float, float* %shared0, i64 3
  %partial_of_11 = load float, float* %.1219, align 4
  %total_13 = fadd float %total_12, %partial_of_11
  %.1220 = getelementptr float, float* %shared0, i64 4
  %partial_of_12 = load float, float* %.1220, align 4
  %total_14 = fadd float %total_13, %partial_of_12
  %.1221 = getelementptr float, float* %shared0, i64 5
  %partial_of_13 = load float, float* %.1221, align 4
  %total_15 = fadd float %total_14, %partial_of_13
  %.1222 = getelementptr float, float* %shared0, i64 6
  %partial_of_14 = load float, float* %.1222, align 4
  %total_16 = fadd float %total_15, %partial_of_14
  %.1223 = getelementptr float, float* %shared0, i64 7
  %partial_of_15 = load float, float* %.1223, align 4
  %total_17 = fadd float %total_16, %partial_of_15
  %.1224 = load float, float* %acc_4.at
  %other_6 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.1224, i32 1, i32 31)
  %.1225 = load float, float* %acc_4.at
  %own_6 = fadd float %.1225, %other_6
  %other_7 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_6, i32 2, i32 31)
  %own_7 = fadd float %own_6, %other_7
  %other_8 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_7, i32 4, i32 31)
  %own_8 = fadd float %own_7, %other_8
  %other_9 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_8, i32 8, i32 31)
  %own_9 = fadd float %own_8, %other_9
  %other_10 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_9, i32 16, i32 31)
  %own_10 = fadd float %own_9, %other_10
  br i1 %mask_3, label %then.49, label %after.51
then.49:
  %.1226 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.1227 = sdiv i32 %.1226, 32
  %.1228 = sext i32 %.1227 to i64
  %.1229 = getelementptr float, float* %shared1, i64 %.1228
  store float %own_10, float* %.1229, align 4
  br label %after.51
after.51:
  call void @llvm.nvvm.barrier0()
  %.1230 = getelementptr float, float* %shared1, i64 0
  %partial_of_16 = load float, float* %.1230, align 4
  %.1231 = getelementptr float, float* %shared1, i64 1
  %partial_of_17 = load float, float* %.1231, align 4
  %total_18 = fadd float %partial_of_16, %partial_of_17
  %.1232 = getelementptr float, float* %shared1, i64 2
  %partial_of_18 = load float, float* %.1232, align 4
  %total_19 = fadd float %total_18, %partial_of_18
  %.1233 = getelementptr float, float* %shared1, i64 3
  %partial_of_19 = load float, float* %.1233, align 4
  %total_20 = fadd float %total_19, %partial_of_19
  %.1234 = getelementptr float, float* %shared1, i64 4
  %partial_of_20 = load float, float* %.1234, align 4
  %total_21 = fadd float %total_20, %partial_of_20
  %.1235 = getelementptr float, float* %shared1, i64 5
  %partial_of_21 = load float, float* %.1235, align 4
  %total_22 = fadd float %total_21, %partial_of_21
  %.1236 = getelementptr float, float* %shared1, i64 6
  %partial_of_22 = load float, float* %.1236, align 4
  %total_23 = fadd float %total_22, %partial_of_22
  %.1237 = getelementptr float, float* %shared1, i64 7
  %partial_of_23 = load float, float* %.1237, align 4
  %total_24 = fadd float %total_23, %partial_of_23
  %.1238 = getelementptr float, float* %in4, i64 0
  %.1239 = load float, float* %.1238, align 4
  %.1240 = fdiv float %total_17, %dim_size
  %.1241 = fmul float %.1240, %dim_size
  %add_2 = fadd float %.1239, %.1241
  %.1242 = getelementptr float, float* %in7, i64 0
  %.1243 = load float, float* %.1242, align 4
  %add_3 = fadd float %.1243, %total_24
  call void @llvm.nvvm.barrier0()
  %.1244 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.1245 = icmp eq i32 %.1244, 0
  br i1 %.1245, label %then.52, label %after.54
then.52:
  %.1246 = getelementptr float, float* %in4, i64 0
  store float %add_2, float* %.1246, align 4
  %.1247 = getelementptr float, float* %in5, i64 0
  store float %add, float* %.1247, align 4
  %.1248 = getelementptr float, float* %in7, i64 0
  store float %add_3, float* %.1248, align 4
  %.1249 = getelementptr float, float* %in8, i64 0
  store float %add_1, float* %.1249, align 4
  %.1250 = select i1 %eq, float 1.0, float %add
  %.1251 = fdiv float %add_2, %.1250
  %.1252 = select i1 %eq, float 0.0, float %.1251
  %.1253 = getelementptr float, float* %out7, i64 0
  store float %.1252, float* %.1253, align 4
  %.1254 = select i1 %eq_1, float 1.0, float %add_1
  %.1255 = fdiv float %add_3, %.1254
  %.1256 = select i1 %eq_1, float 0.0, float %.1255
  %.1257 = getelementptr float, float* %out8, i64 0
  store float %.1256, float* %.1257, align 4
  br label %after.54
after.54:
  br label %after.39
after.39:
  ret void
}

@train_step_second.shared0 = internal addrspace(3) global [4352 x float] undef, align 16
; train_step_second
;   ops: reduce_sum, dot_general, dot_general, gt, select
;   from: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
;   schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 2, stage lhs, stage rhs; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 2, stage lhs, stage rhs
;   flops: 2128*batch  bytes: 576*batch+4160
;   grid: 2*floordiv(batch+15, 16)+3 x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[32*batch], read
;   in2: f32[512], read
;   out0: f32[16], write
;   out1: f32[512], write
;   out2: f32[32*batch], write
;   shared: shared0: f32[4352]
define void @train_step_second(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, float* noalias nocapture align 16 %out0, float* noalias nocapture align 16 %out1, float* noalias nocapture align 16 %out2, i32 %batch) #0 {
entry:
  %acc.at = alloca float
  %acc_1_0.at = alloca float
  %acc_1_1.at = alloca float
  %acc_1_2.at = alloca float
  %acc_1_3.at = alloca float
  %acc_1_4.at = alloca float
  %acc_1_5.at = alloca float
  %acc_1_6.at = alloca float
  %acc_1_7.at = alloca float
  %acc_1_8.at = alloca float
  %acc_1_9.at = alloca float
  %acc_1_10.at = alloca float
  %acc_1_11.at = alloca float
  %acc_1_12.at = alloca float
  %acc_1_13.at = alloca float
  %acc_1_14.at = alloca float
  %acc_1_15.at = alloca float
  %a_0.at = alloca float
  %a_2.at = alloca float
  %a_3.at = alloca float
  %a_4.at = alloca float
  %a_5.at = alloca float
  %a_6.at = alloca float
  %a_7.at = alloca float
  %a_8.at = alloca float
  %a_9.at = alloca float
  %a_10.at = alloca float
  %a_11.at = alloca float
  %a_12.at = alloca float
  %a_13.at = alloca float
  %a_14.at = alloca float
  %a_15.at = alloca float
  %a_16.at = alloca float
  %b_0.at = alloca float
  %b_2.at = alloca float
  %b_3.at = alloca float
  %b_4.at = alloca float
  %b_5.at = alloca float
  %b_6.at = alloca float
  %b_7.at = alloca float
  %b_8.at = alloca float
  %b_9.at = alloca float
  %b_10.at = alloca float
  %b_11.at = alloca float
  %b_12.at = alloca float
  %b_13.at = alloca float
  %b_14.at = alloca float
  %b_15.at = alloca float
  %b_16.at = alloca float
  %totals_0.at = alloca float
  %total_7.at = alloca float
  %acc_2_0.at = alloca float
  %acc_2_1.at = alloca float
  %acc_2_2.at = alloca float
  %acc_2_3.at = alloca float
  %acc_2_4.at = alloca float
  %acc_2_5.at = alloca float
  %acc_2_6.at = alloca float
  %acc_2_7.at = alloca float
  %acc_2_8.at = alloca float
  %acc_2_9.at = alloca float
  %acc_2_10.at = alloca float
  %acc_2_11.at = alloca float
  %acc_2_12.at = alloca float
  %acc_2_13.at = alloca float
  %acc_2_14.at = alloca float
  %acc_2_15.at = alloca float
  %a_1_0.at = alloca float
  %a_1_1.at = alloca float
  %a_1_2.at = alloca float
  %a_1_3.at = alloca float
  %a_1_4.at = alloca float
  %a_1_5.at = alloca float
  %a_1_6.at = alloca float
  %a_1_7.at = alloca float
  %a_1_8.at = alloca float
  %a_1_9.at = alloca float
  %a_1_10.at = alloca float
  %a_1_11.at = alloca float
  %a_1_12.at = alloca float
  %a_1_13.at = alloca float
  %a_1_14.at = alloca float
  %a_1_15.at = alloca float
  %b_1_0.at = alloca float
  %b_1_1.at = alloca float
  %b_1_2.at = alloca float
  %b_1_3.at = alloca float
  %b_1_4.at = alloca float
  %b_1_5.at = alloca float
  %b_1_6.at = alloca float
  %b_1_7.at = alloca float
  %b_1_8.at = alloca float
  %b_1_9.at = alloca float
  %b_1_10.at = alloca float
  %b_1_11.at = alloca float
  %b_1_12.at = alloca float
  %b_1_13.at = alloca float
  %b_1_14.at = alloca float
  %b_1_15.at = alloca float
  %totals_1_0.at = alloca float
  %total_9.at = alloca float
  %shared0 = addrspacecast float addrspace(3)* bitcast ([4352 x float] addrspace(3)* @train_step_second.shared0 to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = icmp slt i32 %.1, 1
  br i1 %.2, label %then.1, label %after.3
then.1:
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %column = srem i32 %.3, 16
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %part = sdiv i32 %.4, 16
  store float 0.0, float* %acc.at
  %index_47 = sext i32 %column to i64
  %.5 = add i32 %batch, 15
  %.6 = sdiv i32 %.5, 16
  br label %step.head.4
step.head.4:
  %step = phi i32 [ 0, %then.1 ], [ %.17, %after.9 ]
  %.7 = icmp slt i32 %step, %.6
  br i1 %.7, label %step.body.5, label %step.end.6
step.body.5:
  %.8 = mul i32 %step, 16
  %r = add i32 %part, %.8
  %.9 = icmp slt i32 %r, %batch
  br i1 %.9, label %then.7, label %after.9
then.7:
  %.10 = load float, float* %acc.at
  %.11 = sext i32 %r to i64
  %.12 = mul i64 %.11, 16
  %.13 = add i64 %index_47, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %.15 = load float, float* %.14, align 4
  %.16 = fadd float %.10, %.15
  store float %.16, float* %acc.at
  br label %after.9
after.9:
  %.17 = add nsw i32 %step, 1
  br label %step.head.4
step.end.6:
  %.18 = load float, float* %acc.at
  %other = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.18, i32 16, i32 31)
  %.19 = load float, float* %acc.at
  %own = fadd float %.19, %other
  %.20 = srem i32 %part, 2
  %.21 = icmp eq i32 %.20, 0
  br i1 %.21, label %then.10, label %after.12
then.10:
  %.22 = sext i32 %column to i64
  %.23 = sdiv i32 %part, 2
  %.24 = sext i32 %.23 to i64
  %.25 = mul i64 %.24, 16
  %.26 = add i64 %.22, %.25
  %.27 = getelementptr float, float* %shared0, i64 %.26
  store float %own, float* %.27, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %index_48 = sext i32 %column to i64
  %.28 = getelementptr float, float* %shared0, i64 %index_48
  %partial_of = load float, float* %.28, align 4
  %.29 = add i64 %index_48, 16
  %.30 = getelementptr float, float* %shared0, i64 %.29
  %partial_of_1 = load float, float* %.30, align 4
  %total = fadd float %partial_of, %partial_of_1
  %.31 = add i64 %index_48, 32
  %.32 = getelementptr float, float* %shared0, i64 %.31
  %partial_of_2 = load float, float* %.32, align 4
  %total_1 = fadd float %total, %partial_of_2
  %.33 = add i64 %index_48, 48
  %.34 = getelementptr float, float* %shared0, i64 %.33
  %partial_of_3 = load float, float* %.34, align 4
  %total_2 = fadd float %total_1, %partial_of_3
  %.35 = add i64 %index_48, 64
  %.36 = getelementptr float, float* %shared0, i64 %.35
  %partial_of_4 = load float, float* %.36, align 4
  %total_3 = fadd float %total_2, %partial_of_4
  %.37 = add i64 %index_48, 80
  %.38 = getelementptr float, float* %shared0, i64 %.37
  %partial_of_5 = load float, float* %.38, align 4
  %total_4 = fadd float %total_3, %partial_of_5
  %.39 = add i64 %index_48, 96
  %.40 = getelementptr float, float* %shared0, i64 %.39
  %partial_of_6 = load float, float* %.40, align 4
  %total_5 = fadd float %total_4, %partial_of_6
  %.41 = add i64 %index_48, 112
  %.42 = getelementptr float, float* %shared0, i64 %.41
  %partial_of_7 = load float, float* %.42, align 4
  %total_6 = fadd float %total_5, %partial_of_7
  %.43 = icmp eq i32 %part, 0
  br i1 %.43, label %then.13, label %after.15
then.13:
  %.44 = getelementptr float, float* %out0, i64 %index_47
  store float %total_6, float* %.44, align 4
  br label %after.15
after.15:
  br label %after.3
after.3:
  %.45 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.46 = icmp sge i32 %.45, 1
  br i1 %.46, label %then.16, label %after.18
then.16:
  %.47 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.48 = icmp slt i32 %.47, 3
  br i1 %.48, label %then.19, label %after.21
then.19:
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.49, 1
  %m_start = mul i32 %group_1, 16
  %.50 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_1 = srem i32 %.50, 16
  %lane = sdiv i32 %index_1, 4
  %.51 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.51, 4
  %.52 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice = sdiv i32 %.52, 16
  store float 0.0, float* %acc_1_0.at
  store float 0.0, float* %acc_1_1.at
  store float 0.0, float* %acc_1_2.at
  store float 0.0, float* %acc_1_3.at
  store float 0.0, float* %acc_1_4.at
  store float 0.0, float* %acc_1_5.at
  store float 0.0, float* %acc_1_6.at
  store float 0.0, float* %acc_1_7.at
  store float 0.0, float* %acc_1_8.at
  store float 0.0, float* %acc_1_9.at
  store float 0.0, float* %acc_1_10.at
  store float 0.0, float* %acc_1_11.at
  store float 0.0, float* %acc_1_12.at
  store float 0.0, float* %acc_1_13.at
  store float 0.0, float* %acc_1_14.at
  store float 0.0, float* %acc_1_15.at
  %.53 = add i32 %m_start, %index_1
  %row = call i32 @llvm.smin.i32(i32 %.53, i32 31)
  %kk_1 = add i32 %slice, 16
  %.54 = add i32 %m_start, %index_1
  %row_1 = call i32 @llvm.smin.i32(i32 %.54, i32 31)
  %kk_2 = add i32 %slice, 32
  %.55 = add i32 %m_start, %index_1
  %row_2 = call i32 @llvm.smin.i32(i32 %.55, i32 31)
  %kk_3 = add i32 %slice, 48
  %.56 = add i32 %m_start, %index_1
  %row_3 = call i32 @llvm.smin.i32(i32 %.56, i32 31)
  %.57 = add i32 %batch, 63
  %blocks = sdiv i32 %.57, 64
  %.58 = mul i32 %slice, 32
  %index_2 = add i32 %.58, %row
  %mask_2 = icmp slt i32 %slice, %batch
  %index_49 = sext i32 %index_2 to i64
  %.59 = select i1 %mask_2, i64 %index_49, i64 0
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = load float, float* %.60, align 4
  %staged = select i1 %mask_2, float %.61, float 0.0
  %.62 = mul i32 %kk_1, 32
  %index_3 = add i32 %.62, %row_1
  %mask_3 = icmp slt i32 %kk_1, %batch
  %index_50 = sext i32 %index_3 to i64
  %.63 = select i1 %mask_3, i64 %index_50, i64 0
  %.64 = getelementptr float, float* %in1, i64 %.63
  %.65 = load float, float* %.64, align 4
  %staged_1 = select i1 %mask_3, float %.65, float 0.0
  %.66 = mul i32 %kk_2, 32
  %index_4 = add i32 %.66, %row_2
  %mask_4 = icmp slt i32 %kk_2, %batch
  %index_51 = sext i32 %index_4 to i64
  %.67 = select i1 %mask_4, i64 %index_51, i64 0
  %.68 = getelementptr float, float* %in1, i64 %.67
  %.69 = load float, float* %.68, align 4
  %staged_2 = select i1 %mask_4, float %.69, float 0.0
  %.70 = mul i32 %kk_3, 32
  %index_5 = add i32 %.70, %row_3
  %mask_5 = icmp slt i32 %kk_3, %batch
  %index_52 = sext i32 %index_5 to i64
  %.71 = select i1 %mask_5, i64 %index_52, i64 0
  %.72 = getelementptr float, float* %in1, i64 %.71
  %.73 = load float, float* %.72, align 4
  %staged_3 = select i1 %mask_5, float %.73, float 0.0
  %.74 = mul i32 %slice, 16
  %index_6 = add i32 %index_1, %.74
  %index_53 = sext i32 %index_6 to i64
  %.75 = getelementptr float, float* %shared0, i64 %index_53
  store float %staged, float* %.75, align 4
  %.76 = mul i32 %kk_1, 16
  %index_7 = add i32 %index_1, %.76
  %index_54 = sext i32 %index_7 to i64
  %.77 = getelementptr float, float* %shared0, i64 %index_54
  store float %staged_1, float* %.77, align 4
  %.78 = mul i32 %kk_2, 16
  %index_8 = add i32 %index_1, %.78
  %index_55 = sext i32 %index_8 to i64
  %.79 = getelementptr float, float* %shared0, i64 %index_55
  store float %staged_2, float* %.79, align 4
  %.80 = mul i32 %kk_3, 16
  %index_9 = add i32 %index_1, %.80
  %index_56 = sext i32 %index_9 to i64
  %.81 = getelementptr float, float* %shared0, i64 %index_56
  store float %staged_3, float* %.81, align 4
  %index_10 = mul i32 %slice, 16
  %index_11 = add i32 %index_10, %index_1
  %mask_6 = icmp slt i32 %slice, %batch
  %index_57 = sext i32 %index_11 to i64
  %.82 = select i1 %mask_6, i64 %index_57, i64 0
  %.83 = getelementptr float, float* %in0, i64 %.82
  %.84 = load float, float* %.83, align 4
  %staged_4 = select i1 %mask_6, float %.84, float 0.0
  %index_12 = mul i32 %kk_1, 16
  %index_13 = add i32 %index_12, %index_1
  %mask_7 = icmp slt i32 %kk_1, %batch
  %index_58 = sext i32 %index_13 to i64
  %.85 = select i1 %mask_7, i64 %index_58, i64 0
  %.86 = getelementptr float, float* %in0, i64 %.85
  %.87 = load float, float* %.86, align 4
  %staged_5 = select i1 %mask_7, float %.87, float 0.0
  %index_14 = mul i32 %kk_2, 16
  %index_15 = add i32 %index_14, %index_1
  %mask_8 = icmp slt i32 %kk_2, %batch
  %index_59 = sext i32 %index_15 to i64
  %.88 = select i1 %mask_8, i64 %index_59, i64 0
  %.89 = getelementptr float, float* %in0, i64 %.88
  %.90 = load float, float* %.89, align 4
  %staged_6 = select i1 %mask_8, float %.90, float 0.0
  %index_16 = mul i32 %kk_3, 16
  %index_17 = add i32 %index_16, %index_1
  %mask_9 = icmp slt i32 %kk_3, %batch
  %index_60 = sext i32 %index_17 to i64
  %.91 = select i1 %mask_9, i64 %index_60, i64 0
  %.92 = getelementptr float, float* %in0, i64 %.91
  %.93 = load float, float* %.92, align 4
  %staged_7 = select i1 %mask_9, float %.93, float 0.0
  %index_18 = add i32 %index_1, %index_10
  %index_61 = sext i32 %index_18 to i64
  %.94 = add i64 %index_61, 1024
  %.95 = getelementptr float, float* %shared0, i64 %.94
  store float %staged_4, float* %.95, align 4
  %index_19 = add i32 %index_1, %index_12
  %index_62 = sext i32 %index_19 to i64
  %.96 = add i64 %index_62, 1024
  %.97 = getelementptr float, float* %shared0, i64 %.96
  store float %staged_5, float* %.97, align 4
  %index_20 = add i32 %index_1, %index_14
  %index_63 = sext i32 %index_20 to i64
  %.98 = add i64 %index_63, 1024
  %.99 = getelementptr float, float* %shared0, i64 %.98
  store float %staged_6, float* %.99, align 4
  %index_21 = add i32 %index_1, %index_16
  %index_64 = sext i32 %index_21 to i64
  %.100 = add i64 %index_64, 1024
  %.101 = getelementptr float, float* %shared0, i64 %.100
  store float %staged_7, float* %.101, align 4
  %index_24 = mul i32 %slice, 4
  %index_25 = mul i32 %lane, 4
  %index_29 = mul i32 %lane_1, 4
  br label %block.head.22
block.head.22:
  %block = phi i32 [ 0, %then.19 ], [ %.484, %block.body.23 ]
  %.102 = icmp slt i32 %block, %blocks
  br i1 %.102, label %block.body.23, label %block.end.24
block.body.23:
  call void @llvm.nvvm.barrier0()
  %next = add i32 %block, 1
  %slot = srem i32 %next, 2
  %k_start_1 = mul i32 %next, 64
  %index_22 = mul i32 %k_start_1, 32
  %mask_1 = icmp slt i32 %next, %blocks
  %.103 = add i32 %slice, %k_start_1
  %.104 = icmp slt i32 %.103, %batch
  %mask_10 = and i1 %mask_1, %.104
  %index_65 = sext i32 %index_22 to i64
  %.105 = add i64 %index_49, %index_65
  %.106 = select i1 %mask_10, i64 %.105, i64 0
  %.107 = getelementptr float, float* %in1, i64 %.106
  %.108 = load float, float* %.107, align 4
  %staged_8 = select i1 %mask_10, float %.108, float 0.0
  %.109 = add i32 %kk_1, %k_start_1
  %.110 = icmp slt i32 %.109, %batch
  %mask_11 = and i1 %mask_1, %.110
  %.111 = add i64 %index_50, %index_65
  %.112 = select i1 %mask_11, i64 %.111, i64 0
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = load float, float* %.113, align 4
  %staged_9 = select i1 %mask_11, float %.114, float 0.0
  %.115 = add i32 %kk_2, %k_start_1
  %.116 = icmp slt i32 %.115, %batch
  %mask_12 = and i1 %mask_1, %.116
  %.117 = add i64 %index_51, %index_65
  %.118 = select i1 %mask_12, i64 %.117, i64 0
  %.119 = getelementptr float, float* %in1, i64 %.118
  %.120 = load float, float* %.119, align 4
  %staged_10 = select i1 %mask_12, float %.120, float 0.0
  %.121 = add i32 %kk_3, %k_start_1
  %.122 = icmp slt i32 %.121, %batch
  %mask_13 = and i1 %mask_1, %.122
  %.123 = add i64 %index_52, %index_65
  %.124 = select i1 %mask_13, i64 %.123, i64 0
  %.125 = getelementptr float, float* %in1, i64 %.124
  %.126 = load float, float* %.125, align 4
  %staged_11 = select i1 %mask_13, float %.126, float 0.0
  %index_23 = mul i32 %k_start_1, 16
  %.127 = add i32 %slice, %k_start_1
  %.128 = icmp slt i32 %.127, %batch
  %mask_14 = and i1 %mask_1, %.128
  %index_66 = sext i32 %index_23 to i64
  %.129 = add i64 %index_57, %index_66
  %.130 = select i1 %mask_14, i64 %.129, i64 0
  %.131 = getelementptr float, float* %in0, i64 %.130
  %.132 = load float, float* %.131, align 4
  %staged_12 = select i1 %mask_14, float %.132, float 0.0
  %.133 = add i32 %kk_1, %k_start_1
  %.134 = icmp slt i32 %.133, %batch
  %mask_15 = and i1 %mask_1, %.134
  %.135 = add i64 %index_58, %index_66
  %.136 = select i1 %mask_15, i64 %.135, i64 0
  %.137 = getelementptr float, float* %in0, i64 %.136
  %.138 = load float, float* %.137, align 4
  %staged_13 = select i1 %mask_15, float %.138, float 0.0
  %.139 = add i32 %kk_2, %k_start_1
  %.140 = icmp slt i32 %.139, %batch
  %mask_16 = and i1 %mask_1, %.140
  %.141 = add i64 %index_59, %index_66
  %.142 = select i1 %mask_16, i64 %.141, i64 0
  %.143 = getelementptr float, float* %in0, i64 %.142
  %.144 = load float, float* %.143, align 4
  %staged_14 = select i1 %mask_16, float %.144, float 0.0
  %.145 = add i32 %kk_3, %k_start_1
  %.146 = icmp slt i32 %.145, %batch
  %mask_17 = and i1 %mask_1, %.146
  %.147 = add i64 %index_60, %index_66
  %.148 = select i1 %mask_17, i64 %.147, i64 0
  %.149 = getelementptr float, float* %in0, i64 %.148
  %.150 = load float, float* %.149, align 4
  %staged_15 = select i1 %mask_17, float %.150, float 0.0
  %current = srem i32 %block, 2
  store float 0.0, float* %a_0.at
  store float 0.0, float* %a_2.at
  store float 0.0, float* %a_3.at
  store float 0.0, float* %a_4.at
  store float 0.0, float* %a_5.at
  store float 0.0, float* %a_6.at
  store float 0.0, float* %a_7.at
  store float 0.0, float* %a_8.at
  store float 0.0, float* %a_9.at
  store float 0.0, float* %a_10.at
  store float 0.0, float* %a_11.at
  store float 0.0, float* %a_12.at
  store float 0.0, float* %a_13.at
  store float 0.0, float* %a_14.at
  store float 0.0, float* %a_15.at
  store float 0.0, float* %a_16.at
  %index_26 = mul i32 %current, 2048
  %index_27 = mul i32 %index_24, 16
  %.151 = add i32 %index_25, %index_26
  %index_28 = add i32 %.151, %index_27
  %index_67 = sext i32 %index_28 to i64
  %.152 = getelementptr float, float* %shared0, i64 %index_67
  %.153 = bitcast float* %.152 to <4 x float>*
  %x = load <4 x float>, <4 x float>* %.153, align 16
  %.154 = extractelement <4 x float> %x, i32 0
  store float %.154, float* %a_0.at
  %.155 = extractelement <4 x float> %x, i32 1
  store float %.155, float* %a_2.at
  %.156 = extractelement <4 x float> %x, i32 2
  store float %.156, float* %a_3.at
  %.157 = extractelement <4 x float> %x, i32 3
  store float %.157, float* %a_4.at
  %.158 = add i64 %index_67, 16
  %.159 = getelementptr float, float* %shared0, i64 %.158
  %.160 = bitcast float* %.159 to <4 x float>*
  %x_4 = load <4 x float>, <4 x float>* %.160, align 16
  %.161 = extractelement <4 x float> %x_4, i32 0
  store float %.161, float* %a_5.at
  %.162 = extractelement <4 x float> %x_4, i32 1
  store float %.162, float* %a_6.at
  %.163 = extractelement <4 x float> %x_4, i32 2
  store float %.163, float* %a_7.at
  %.164 = extractelement <4 x float> %x_4, i32 3
  store float %.164, float* %a_8.at
  %.165 = add i64 %index_67, 32
  %.166 = getelementptr float, float* %shared0, i64 %.165
  %.167 = bitcast float* %.166 to <4 x float>*
  %x_5 = load <4 x float>, <4 x float>* %.167, align 16
  %.168 = extractelement <4 x float> %x_5, i32 0
  store float %.168, float* %a_9.at
  %.169 = extractelement <4 x float> %x_5, i32 1
  store float %.169, float* %a_10.at
  %.170 = extractelement <4 x float> %x_5, i32 2
  store float %.170, float* %a_11.at
  %.171 = extractelement <4 x float> %x_5, i32 3
  store float %.171, float* %a_12.at
  %.172 = add i64 %index_67, 48
  %.173 = getelementptr float, float* %shared0, i64 %.172
  %.174 = bitcast float* %.173 to <4 x float>*
  %x_6 = load <4 x float>, <4 x float>* %.174, align 16
  %.175 = extractelement <4 x float> %x_6, i32 0
  store float %.175, float* %a_13.at
  %.176 = extractelement <4 x float> %x_6, i32 1
  store float %.176, float* %a_14.at
  %.177 = extractelement <4 x float> %x_6, i32 2
  store float %.177, float* %a_15.at
  %.178 = extractelement <4 x float> %x_6, i32 3
  store float %.178, float* %a_16.at
  store float 0.0, float* %b_0.at
  store float 0.0, float* %b_2.at
  store float 0.0, float* %b_3.at
  store float 0.0, float* %b_4.at
  store float 0.0, float* %b_5.at
  store float 0.0, float* %b_6.at
  store float 0.0, float* %b_7.at
  store float 0.0, float* %b_8.at
  store float 0.0, float* %b_9.at
  store float 0.0, float* %b_10.at
  store float 0.0, float* %b_11.at
  store float 0.0, float* %b_12.at
  store float 0.0, float* %b_13.at
  store float 0.0, float* %b_14.at
  store float 0.0, float* %b_15.at
  store float 0.0, float* %b_16.at
  %.179 = add i32 %index_29, %index_26
  %index_30 = add i32 %.179, %index_27
  %index_68 = sext i32 %index_30 to i64
  %.180 = add i64 %index_68, 1024
  %.181 = getelementptr float, float* %shared0, i64 %.180
  %.182 = bitcast float* %.181 to <4 x float>*
  %x_1 = load <4 x float>, <4 x float>* %.182, align 16
  %.183 = extractelement <4 x float> %x_1, i32 0
  store float %.183, float* %b_0.at
  %.184 = extractelement <4 x float> %x_1, i32 1
  store float %.184, float* %b_2.at
  %.185 = extractelement <4 x float> %x_1, i32 2
  store float %.185, float* %b_3.at
  %.186 = extractelement <4 x float> %x_1, i32 3
  store float %.186, float* %b_4.at
  %.187 = add i64 %index_68, 1040
  %.188 = getelementptr float, float* %shared0, i64 %.187
  %.189 = bitcast float* %.188 to <4 x float>*
  %x_7 = load <4 x float>, <4 x float>* %.189, align 16
  %.190 = extractelement <4 x float> %x_7, i32 0
  store float %.190, float* %b_5.at
  %.191 = extractelement <4 x float> %x_7, i32 1
  store float %.191, float* %b_6.at
  %.192 = extractelement <4 x float> %x_7, i32 2
  store float %.192, float* %b_7.at
  %.193 = extractelement <4 x float> %x_7, i32 3
  store float %.193, float* %b_8.at
  %.194 = add i64 %index_68, 1056
  %.195 = getelementptr float, float* %shared0, i64 %.194
  %.196 = bitcast float* %.195 to <4 x float>*
  %x_8 = load <4 x float>, <4 x float>* %.196, align 16
  %.197 = extractelement <4 x float> %x_8, i32 0
  store float %.197, float* %b_9.at
  %.198 = extractelement <4 x float> %x_8, i32 1
  store float %.198, float* %b_10.at
  %.199 = extractelement <4 x float> %x_8, i32 2
  store float %.199, float* %b_11.at
  %.200 = extractelement <4 x float> %x_8, i32 3
  store float %.200, float* %b_12.at
  %.201 = add i64 %index_68, 1072
  %.202 = getelementptr float, float* %shared0, i64 %.201
  %.203 = bitcast float* %.202 to <4 x float>*
  %x_9 = load <4 x float>, <4 x float>* %.203, align 16
  %.204 = extractelement <4 x float> %x_9, i32 0
  store float %.204, float* %b_13.at
  %.205 = extractelement <4 x float> %x_9, i32 1
  store float %.205, float* %b_14.at
  %.206 = extractelement <4 x float> %x_9, i32 2
  store float %.206, float* %b_15.at
  %.207 = extractelement <4 x float> %x_9, i32 3
  store float %.207, float* %b_16.at
  %.208 = load float, float* %a_0.at
  %.209 = load float, float* %b_0.at
  %.210 = load float, float* %acc_1_0.at
  %.211 = call float @llvm.fma.f32(float %.208, float %.209, float %.210)
  store float %.211, float* %acc_1_0.at
  %.212 = load float, float* %a_0.at
  %.213 = load float, float* %b_2.at
  %.214 = load float, float* %acc_1_1.at
  %.215 = call float @llvm.fma.f32(float %.212, float %.213, float %.214)
  store float %.215, float* %acc_1_1.at
  %.216 = load float, float* %a_0.at
  %.217 = load float, float* %b_3.at
  %.218 = load float, float* %acc_1_2.at
  %.219 = call float @llvm.fma.f32(float %.216, float %.217, float %.218)
  store float %.219, float* %acc_1_2.at
  %.220 = load float, float* %a_0.at
  %.221 = load float, float* %b_4.at
  %.222 = load float, float* %acc_1_3.at
  %.223 = call float @llvm.fma.f32(float %.220, float %.221, float %.222)
  store float %.223, float* %acc_1_3.at
  %.224 = load float, float* %a_2.at
  %.225 = load float, float* %b_0.at
  %.226 = load float, float* %acc_1_4.at
  %.227 = call float @llvm.fma.f32(float %.224, float %.225, float %.226)
  store float %.227, float* %acc_1_4.at
  %.228 = load float, float* %a_2.at
  %.229 = load float, float* %b_2.at
  %.230 = load float, float* %acc_1_5.at
  %.231 = call float @llvm.fma.f32(float %.228, float %.229, float %.230)
  store float %.231, float* %acc_1_5.at
  %.232 = load float, float* %a_2.at
  %.233 = load float, float* %b_3.at
  %.234 = load float, float* %acc_1_6.at
  %.235 = call float @llvm.fma.f32(float %.232, float %.233, float %.234)
  store float %.235, float* %acc_1_6.at
  %.236 = load float, float* %a_2.at
  %.237 = load float, float* %b_4.at
  %.238 = load float, float* %acc_1_7.at
  %.239 = call float @llvm.fma.f32(float %.236, float %.237, float %.238)
  store float %.239, float* %acc_1_7.at
  %.240 = load float, float* %a_3.at
  %.241 = load float, float* %b_0.at
  %.242 = load float, float* %acc_1_8.at
  %.243 = call float @llvm.fma.f32(float %.240, float %.241, float %.242)
  store float %.243, float* %acc_1_8.at
  %.244 = load float, float* %a_3.at
  %.245 = load float, float* %b_2.at
  %.246 = load float, float* %acc_1_9.at
  %.247 = call float @llvm.fma.f32(float %.244, float %.245, float %.246)
  store float %.247, float* %acc_1_9.at
  %.248 = load float, float* %a_3.at
  %.249 = load float, float* %b_3.at
  %.250 = load float, float* %acc_1_10.at
  %.251 = call float @llvm.fma.f32(float %.248, float %.249, float %.250)
  store float %.251, float* %acc_1_10.at
  %.252 = load float, float* %a_3.at
  %.253 = load float, float* %b_4.at
  %.254 = load float, float* %acc_1_11.at
  %.255 = call float @llvm.fma.f32(float %.252, float %.253, float %.254)
  store float %.255, float* %acc_1_11.at
  %.256 = load float, float* %a_4.at
  %.257 = load float, float* %b_0.at
  %.258 = load float, float* %acc_1_12.at
  %.259 = call float @llvm.fma.f32(float %.256, float %.257, float %.258)
  store float %.259, float* %acc_1_12.at
  %.260 = load float, float* %a_4.at
  %.261 = load float, float* %b_2.at
  %.262 = load float, float* %acc_1_13.at
  %.263 = call float @llvm.fma.f32(float %.260, float %.261, float %.262)
  store float %.263, float* %acc_1_13.at
  %.264 = load float, float* %a_4.at
  %.265 = load float, float* %b_3.at
  %.266 = load float, float* %acc_1_14.at
  %.267 = call float @llvm.fma.f32(float %.264, float %.265, float %.266)
  store float %.267, float* %acc_1_14.at
  %.268 = load float, float* %a_4.at
  %.269 = load float, float* %b_4.at
  %.270 = load float, float* %acc_1_15.at
  %.271 = call float @llvm.fma.f32(float %.268, float %.269, float %.270)
  store float %.271, float* %acc_1_15.at
  %.272 = load float, float* %a_5.at
  %.273 = load float, float* %b_5.at
  %.274 = load float, float* %acc_1_0.at
  %.275 = call float @llvm.fma.f32(float %.272, float %.273, float %.274)
  store float %.275, float* %acc_1_0.at
  %.276 = load float, float* %a_5.at
  %.277 = load float, float* %b_6.at
  %.278 = load float, float* %acc_1_1.at
  %.279 = call float @llvm.fma.f32(float %.276, float %.277, float %.278)
  store float %.279, float* %acc_1_1.at
  %.280 = load float, float* %a_5.at
  %.281 = load float, float* %b_7.at
  %.282 = load float, float* %acc_1_2.at
  %.283 = call float @llvm.fma.f32(float %.280, float %.281, float %.282)
  store float %.283, float* %acc_1_2.at
  %.284 = load float, float* %a_5.at
  %.285 = load float, float* %b_8.at
  %.286 = load float, float* %acc_1_3.at
  %.287 = call float @llvm.fma.f32(float %.284, float %.285, float %.286)
  store float %.287, float* %acc_1_3.at
  %.288 = load float, float* %a_6.at
  %.289 = load float, float* %b_5.at
  %.290 = load float, float* %acc_1_4.at
  %.291 = call float @llvm.fma.f32(float %.288, float %.289, float %.290)
  store float %.291, float* %acc_1_4.at
  %.292 = load float, float* %a_6.at
  %.293 = load float, float* %b_6.at
  %.294 = load float, float* %acc_1_5.at
  %.295 = call float @llvm.fma.f32(float %.292, float %.293, float %.294)
  store float %.295, float* %acc_1_5.at
  %.296 = load float, float* %a_6.at
  %.297 = load float, float* %b_7.at
  %.298 = load float, float* %acc_1_6.at
  %.299 = call float @llvm.fma.f32(float %.296, float %.297, float %.298)
  store float %.299, float* %acc_1_6.at
  %.300 = load float, float* %a_6.at
  %.301 = load float, float* %b_8.at
  %.302 = load float, float* %acc_1_7.at
  %.303 = call float @llvm.fma.f32(float %.300, float %.301, float %.302)
  store float %.303, float* %acc_1_7.at
  %.304 = load float, float* %a_7.at
  %.305 = load float, float* %b_5.at
  %.306 = load float, float* %acc_1_8.at
  %.307 = call float @llvm.fma.f32(float %.304, float %.305, float %.306)
  store float %.307, float* %acc_1_8.at
  %.308 = load float, float* %a_7.at
  %.309 = load float, float* %b_6.at
  %.310 = load float, float* %acc_1_9.at
  %.311 = call float @llvm.fma.f32(float %.308, float %.309, float %.310)
  store float %.311, float* %acc_1_9.at
  %.312 = load float, float* %a_7.at
  %.313 = load float, float* %b_7.at
  %.314 = load float, float* %acc_1_10.at
  %.315 = call float @llvm.fma.f32(float %.312, float %.313, float %.314)
  store float %.315, float* %acc_1_10.at
  %.316 = load float, float* %a_7.at
  %.317 = load float, float* %b_8.at
  %.318 = load float, float* %acc_1_11.at
  %.319 = call float @llvm.fma.f32(float %.316, float %.317, float %.318)
  store float %.319, float* %acc_1_11.at
  %.320 = load float, float* %a_8.at
  %.321 = load float, float* %b_5.at
  %.322 = load float, float* %acc_1_12.at
  %.323 = call float @llvm.fma.f32(float %.320, float %.321, float %.322)
  store float %.323, float* %acc_1_12.at
  %.324 = load float, float* %a_8.at
  %.325 = load float, float* %b_6.at
  %.326 = load float, float* %acc_1_13.at
  %.327 = call float @llvm.fma.f32(float %.324, float %.325, float %.326)
  store float %.327, float* %acc_1_13.at
  %.328 = load float, float* %a_8.at
  %.329 = load float, float* %b_7.at
  %.330 = load float, float* %acc_1_14.at
  %.331 = call float @llvm.fma.f32(float %.328, float %.329, float %.330)
  store float %.331, float* %acc_1_14.at
  %.332 = load float, float* %a_8.at
  %.333 = load float, float* %b_8.at
  %.334 = load float, float* %acc_1_15.at
  %.335 = call float @llvm.fma.f32(float %.332, float %.333, float %.334)
  store float %.335, float* %acc_1_15.at
  %.336 = load float, float* %a_9.at
  %.337 = load float, float* %b_9.at
  %.338 = load float, float* %acc_1_0.at
  %.339 = call float @llvm.fma.f32(float %.336, float %.337, float %.338)
  store float %.339, float* %acc_1_0.at
  %.340 = load float, float* %a_9.at
  %.341 = load float, float* %b_10.at
  %.342 = load float, float* %acc_1_1.at
  %.343 = call float @llvm.fma.f32(float %.340, float %.341, float %.342)
  store float %.343, float* %acc_1_1.at
  %.344 = load float, float* %a_9.at
  %.345 = load float, float* %b_11.at
  %.346 = load float, float* %acc_1_2.at
  %.347 = call float @llvm.fma.f32(float %.344, float %.345, float %.346)
  store float %.347, float* %acc_1_2.at
  %.348 = load float, float* %a_9.at
  %.349 = load float, float* %b_12.at
  %.350 = load float, float* %acc_1_3.at
  %.351 = call float @llvm.fma.f32(float %.348, float %.349, float %.350)
  store float %.351, float* %acc_1_3.at
  %.352 = load float, float* %a_10.at
  %.353 = load float, float* %b_9.at
  %.354 = load float, float* %acc_1_4.at
  %.355 = call float @llvm.fma.f32(float %.352, float %.353, float %.354)
  store float %.355, float* %acc_1_4.at
  %.356 = load float, float* %a_10.at
  %.357 = load float, float* %b_10.at
  %.358 = load float, float* %acc_1_5.at
  %.359 = call float @llvm.fma.f32(float %.356, float %.357, float %.358)
  store float %.359, float* %acc_1_5.at
  %.360 = load float, float* %a_10.at
  %.361 = load float, float* %b_11.at
  %.362 = load float, float* %acc_1_6.at
  %.363 = call float @llvm.fma.f32(float %.360, float %.361, float %.362)
  store float %.363, float* %acc_1_6.at
  %.364 = load float, float* %a_10.at
  %.365 = load float, float* %b_12.at
  %.366 = load float, float* %acc_1_7.at
  %.367 = call float @llvm.fma.f32(float %.364, float %.365, float %.366)
  store float %.367, float* %acc_1_7.at
  %.368 = load float, float* %a_11.at
  %.369 = load float, float* %b_9.at
  %.370 = load float, float* %acc_1_8.at
  %.371 = call float @llvm.fma.f32(float %.368, float %.369, float %.370)
  store float %.371, float* %acc_1_8.at
  %.372 = load float, float* %a_11.at
  %.373 = load float, float* %b_10.at
  %.374 = load float, float* %acc_1_9.at
  %.375 = call float @llvm.fma.f32(float %.372, float %.373, float %.374)
  store float %.375, float* %acc_1_9.at
  %.376 = load float, float* %a_11.at
  %.377 = load float, float* %b_11.at
  %.378 = load float, float* %acc_1_10.at
  %.379 = call float @llvm.fma.f32(float %.376, float %.377, float %.378)
  store float %.379, float* %acc_1_10.at
  %.380 = load float, float* %a_11.at
  %.381 = load float, float* %b_12.at
  %.382 = load float, float* %acc_1_11.at
  %.383 = call float @llvm.fma.f32(float %.380, float %.381, float %.382)
  store float %.383, float* %acc_1_11.at
  %.384 = load float, float* %a_12.at
  %.385 = load float, float* %b_9.at
  %.386 = load float, float* %acc_1_12.at
  %.387 = call float @llvm.fma.f32(float %.384, float %.385, float %.386)
  store float %.387, float* %acc_1_12.at
  %.388 = load float, float* %a_12.at
  %.389 = load float, float* %b_10.at
  %.390 = load float, float* %acc_1_13.at
  %.391 = call float @llvm.fma.f32(float %.388, float %.389, float %.390)
  store float %.391, float* %acc_1_13.at
  %.392 = load float, float* %a_12.at
  %.393 = load float, float* %b_11.at
  %.394 = load float, float* %acc_1_14.at
  %.395 = call float @llvm.fma.f32(float %.392, float %.393, float %.394)
  store float %.395, float* %acc_1_14.at
  %.396 = load float, float* %a_12.at
  %.397 = load float, float* %b_12.at
  %.398 = load float, float* %acc_1_15.at
  %.399 = call float @llvm.fma.f32(float %.396, float %.397, float %.398)
  store float %.399, float* %acc_1_15.at
  %.400 = load float, float* %a_13.at
  %.401 = load float, float* %b_13.at
  %.402 = load float, float* %acc_1_0.at
  %.403 = call float @llvm.fma.f32(float %.400, float %.401, float %.402)
  store float %.403, float* %acc_1_0.at
  %.404 = load float, float* %a_13.at
  %.405 = load float, float* %b_14.at
  %.406 = load float, float* %acc_1_1.at
  %.407 = call float @llvm.fma.f32(float %.404, float %.405, float %.406)
  store float %.407, float* %acc_1_1.at
  %.408 = load float, float* %a_13.at
  %.409 = load float, float* %b_15.at
  %.410 = load float, float* %acc_1_2.at
  %.411 = call float @llvm.fma.f32(float %.408, float %.409, float %.410)
  store float %.411, float* %acc_1_2.at
  %.412 = load float, float* %a_13.at
  %.413 = load float, float* %b_16.at
  %.414 = load float, float* %acc_1_3.at
  %.415 = call float @llvm.fma.f32(float %.412, float %.413, float %.414)
  store float %.415, float* %acc_1_3.at
  %.416 = load float, float* %a_14.at
  %.417 = load float, float* %b_13.at
  %.418 = load float, float* %acc_1_4.at
  %.419 = call float @llvm.fma.f32(float %.416, float %.417, float %.418)
  store float %.419, float* %acc_1_4.at
  %.420 = load float, float* %a_14.at
  %.421 = load float, float* %b_14.at
  %.422 = load float, float* %acc_1_5.at
  %.423 = call float @llvm.fma.f32(float %.420, float %.421, float %.422)
  store float %.423, float* %acc_1_5.at
  %.424 = load float, float* %a_14.at
  %.425 = load float, float* %b_15.at
  %.426 = load float, float* %acc_1_6.at
  %.427 = call float @llvm.fma.f32(float %.424, float %.425, float %.426)
  store float %.427, float* %acc_1_6.at
  %.428 = load float, float* %a_14.at
  %.429 = load float, float* %b_16.at
  %.430 = load float, float* %acc_1_7.at
  %.431 = call float @llvm.fma.f32(float %.428, float %.429, float %.430)
  store float %.431, float* %acc_1_7.at
  %.432 = load float, float* %a_15.at
  %.433 = load float, float* %b_13.at
  %.434 = load float, float* %acc_1_8.at
  %.435 = call float @llvm.fma.f32(float %.432, float %.433, float %.434)
  store float %.435, float* %acc_1_8.at
  %.436 = load float, float* %a_15.at
  %.437 = load float, float* %b_14.at
  %.438 = load float, float* %acc_1_9.at
  %.439 = call float @llvm.fma.f32(float %.436, float %.437, float %.438)
  store float %.439, float* %acc_1_9.at
  %.440 = load float, float* %a_15.at
  %.441 = load float, float* %b_15.at
  %.442 = load float, float* %acc_1_10.at
  %.443 = call float @llvm.fma.f32(float %.440, float %.441, float %.442)
  store float %.443, float* %acc_1_10.at
  %.444 = load float, float* %a_15.at
  %.445 = load float, float* %b_16.at
  %.446 = load float, float* %acc_1_11.at
  %.447 = call float @llvm.fma.f32(float %.444, float %.445, float %.446)
  store float %.447, float* %acc_1_11.at
  %.448 = load float, float* %a_16.at
  %.449 = load float, float* %b_13.at
  %.450 = load float, float* %acc_1_12.at
  %.451 = call float @llvm.fma.f32(float %.448, float %.449, float %.450)
  store float %.451, float* %acc_1_12.at
  %.452 = load float, float* %a_16.at
  %.453 = load float, float* %b_14.at
  %.454 = load float, float* %acc_1_13.at
  %.455 = call float @llvm.fma.f32(float %.452, float %.453, float %.454)
  store float %.455, float* %acc_1_13.at
  %.456 = load float, float* %a_16.at
  %.457 = load float, float* %b_15.at
  %.458 = load float, float* %acc_1_14.at
  %.459 = call float @llvm.fma.f32(float %.456, float %.457, float %.458)
  store float %.459, float* %acc_1_14.at
  %.460 = load float, float* %a_16.at
  %.461 = load float, float* %b_16.at
  %.462 = load float, float* %acc_1_15.at
  %.463 = call float @llvm.fma.f32(float %.460, float %.461, float %.462)
  store float %.463, float* %acc_1_15.at
  %index_31 = mul i32 %slot, 2048
  %index_69 = sext i32 %index_31 to i64
  %.464 = add i64 %index_53, %index_69
  %.465 = getelementptr float, float* %shared0, i64 %.464
  store float %staged_8, float* %.465, align 4
  %.466 = add i64 %index_54, %index_69
  %.467 = getelementptr float, float* %shared0, i64 %.466
  store float %staged_9, float* %.467, align 4
  %.468 = add i64 %index_55, %index_69
  %.469 = getelementptr float, float* %shared0, i64 %.468
  store float %staged_10, float* %.469, align 4
  %.470 = add i64 %index_56, %index_69
  %.471 = getelementptr float, float* %shared0, i64 %.470
  store float %staged_11, float* %.471, align 4
  %.472 = add i64 %index_61, %index_69
  %.473 = add i64 %.472, 1024
  %.474 = getelementptr float, float* %shared0, i64 %.473
  store float %staged_12, float* %.474, align 4
  %.475 = add i64 %index_62, %index_69
  %.476 = add i64 %.475, 1024
  %.477 = getelementptr float, float* %shared0, i64 %.476
  store float %staged_13, float* %.477, align 4
  %.478 = add i64 %index_63, %index_69
  %.479 = add i64 %.478, 1024
  %.480 = getelementptr float, float* %shared0, i64 %.479
  store float %staged_14, float* %.480, align 4
  %.481 = add i64 %index_64, %index_69
  %.482 = add i64 %.481, 1024
  %.483 = getelementptr float, float* %shared0, i64 %.482
  store float %staged_15, float* %.483, align 4
  %.484 = add nsw i32 %block, 1
  br label %block.head.22
block.end.24:
  call void @llvm.nvvm.barrier0()
  %.485 = mul i32 %slice, 256
  %.486 = mul i32 %lane, 64
  %.487 = add i32 %.485, %.486
  %index_32 = add i32 %.487, %index_29
  %index_70 = sext i32 %index_32 to i64
  %.488 = load float, float* %acc_1_0.at
  %.489 = getelementptr float, float* %shared0, i64 %index_70
  store float %.488, float* %.489, align 4
  %.490 = load float, float* %acc_1_1.at
  %.491 = add i64 %index_70, 1
  %.492 = getelementptr float, float* %shared0, i64 %.491
  store float %.490, float* %.492, align 4
  %.493 = load float, float* %acc_1_2.at
  %.494 = add i64 %index_70, 2
  %.495 = getelementptr float, float* %shared0, i64 %.494
  store float %.493, float* %.495, align 4
  %.496 = load float, float* %acc_1_3.at
  %.497 = add i64 %index_70, 3
  %.498 = getelementptr float, float* %shared0, i64 %.497
  store float %.496, float* %.498, align 4
  %.499 = load float, float* %acc_1_4.at
  %.500 = add i64 %index_70, 16
  %.501 = getelementptr float, float* %shared0, i64 %.500
  store float %.499, float* %.501, align 4
  %.502 = load float, float* %acc_1_5.at
  %.503 = add i64 %index_70, 17
  %.504 = getelementptr float, float* %shared0, i64 %.503
  store float %.502, float* %.504, align 4
  %.505 = load float, float* %acc_1_6.at
  %.506 = add i64 %index_70, 18
  %.507 = getelementptr float, float* %shared0, i64 %.506
  store float %.505, float* %.507, align 4
  %.508 = load float, float* %acc_1_7.at
  %.509 = add i64 %index_70, 19
  %.510 = getelementptr float, float* %shared0, i64 %.509
  store float %.508, float* %.510, align 4
  %.511 = load float, float* %acc_1_8.at
  %.512 = add i64 %index_70, 32
  %.513 = getelementptr float, float* %shared0, i64 %.512
  store float %.511, float* %.513, align 4
  %.514 = load float, float* %acc_1_9.at
  %.515 = add i64 %index_70, 33
  %.516 = getelementptr float, float* %shared0, i64 %.515
  store float %.514, float* %.516, align 4
  %.517 = load float, float* %acc_1_10.at
  %.518 = add i64 %index_70, 34
  %.519 = getelementptr float, float* %shared0, i64 %.518
  store float %.517, float* %.519, align 4
  %.520 = load float, float* %acc_1_11.at
  %.521 = add i64 %index_70, 35
  %.522 = getelementptr float, float* %shared0, i64 %.521
  store float %.520, float* %.522, align 4
  %.523 = load float, float* %acc_1_12.at
  %.524 = add i64 %index_70, 48
  %.525 = getelementptr float, float* %shared0, i64 %.524
  store float %.523, float* %.525, align 4
  %.526 = load float, float* %acc_1_13.at
  %.527 = add i64 %index_70, 49
  %.528 = getelementptr float, float* %shared0, i64 %.527
  store float %.526, float* %.528, align 4
  %.529 = load float, float* %acc_1_14.at
  %.530 = add i64 %index_70, 50
  %.531 = getelementptr float, float* %shared0, i64 %.530
  store float %.529, float* %.531, align 4
  %.532 = load float, float* %acc_1_15.at
  %.533 = add i64 %index_70, 51
  %.534 = getelementptr float, float* %shared0, i64 %.533
  store float %.532, float* %.534, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_0.at
  %.535 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_71 = sext i32 %.535 to i64
  %.536 = getelementptr float, float* %shared0, i64 %index_71
  %.537 = load float, float* %.536, align 4
  store float %.537, float* %total_7.at
  %.538 = load float, float* %total_7.at
  %.539 = add i64 %index_71, 256
  %.540 = getelementptr float, float* %shared0, i64 %.539
  %.541 = load float, float* %.540, align 4
  %.542 = fadd float %.538, %.541
  store float %.542, float* %total_7.at
  %.543 = load float, float* %total_7.at
  %.544 = add i64 %index_71, 512
  %.545 = getelementptr float, float* %shared0, i64 %.544
  %.546 = load float, float* %.545, align 4
  %.547 = fadd float %.543, %.546
  store float %.547, float* %total_7.at
  %.548 = load float, float* %total_7.at
  %.549 = add i64 %index_71, 768
  %.550 = getelementptr float, float* %shared0, i64 %.549
  %.551 = load float, float* %.550, align 4
  %.552 = fadd float %.548, %.551
  store float %.552, float* %total_7.at
  %.553 = load float, float* %total_7.at
  %.554 = add i64 %index_71, 1024
  %.555 = getelementptr float, float* %shared0, i64 %.554
  %.556 = load float, float* %.555, align 4
  %.557 = fadd float %.553, %.556
  store float %.557, float* %total_7.at
  %.558 = load float, float* %total_7.at
  %.559 = add i64 %index_71, 1280
  %.560 = getelementptr float, float* %shared0, i64 %.559
  %.561 = load float, float* %.560, align 4
  %.562 = fadd float %.558, %.561
  store float %.562, float* %total_7.at
  %.563 = load float, float* %total_7.at
  %.564 = add i64 %index_71, 1536
  %.565 = getelementptr float, float* %shared0, i64 %.564
  %.566 = load float, float* %.565, align 4
  %.567 = fadd float %.563, %.566
  store float %.567, float* %total_7.at
  %.568 = load float, float* %total_7.at
  %.569 = add i64 %index_71, 1792
  %.570 = getelementptr float, float* %shared0, i64 %.569
  %.571 = load float, float* %.570, align 4
  %.572 = fadd float %.568, %.571
  store float %.572, float* %total_7.at
  %.573 = load float, float* %total_7.at
  %.574 = add i64 %index_71, 2048
  %.575 = getelementptr float, float* %shared0, i64 %.574
  %.576 = load float, float* %.575, align 4
  %.577 = fadd float %.573, %.576
  store float %.577, float* %total_7.at
  %.578 = load float, float* %total_7.at
  %.579 = add i64 %index_71, 2304
  %.580 = getelementptr float, float* %shared0, i64 %.579
  %.581 = load float, float* %.580, align 4
  %.582 = fadd float %.578, %.581
  store float %.582, float* %total_7.at
  %.583 = load float, float* %total_7.at
  %.584 = add i64 %index_71, 2560
  %.585 = getelementptr float, float* %shared0, i64 %.584
  %.586 = load float, float* %.585, align 4
  %.587 = fadd float %.583, %.586
  store float %.587, float* %total_7.at
  %.588 = load float, float* %total_7.at
  %.589 = add i64 %index_71, 2816
  %.590 = getelementptr float, float* %shared0, i64 %.589
  %.591 = load float, float* %.590, align 4
  %.592 = fadd float %.588, %.591
  store float %.592, float* %total_7.at
  %.593 = load float, float* %total_7.at
  %.594 = add i64 %index_71, 3072
  %.595 = getelementptr float, float* %shared0, i64 %.594
  %.596 = load float, float* %.595, align 4
  %.597 = fadd float %.593, %.596
  store float %.597, float* %total_7.at
  %.598 = load float, float* %total_7.at
  %.599 = add i64 %index_71, 3328
  %.600 = getelementptr float, float* %shared0, i64 %.599
  %.601 = load float, float* %.600, align 4
  %.602 = fadd float %.598, %.601
  store float %.602, float* %total_7.at
  %.603 = load float, float* %total_7.at
  %.604 = add i64 %index_71, 3584
  %.605 = getelementptr float, float* %shared0, i64 %.604
  %.606 = load float, float* %.605, align 4
  %.607 = fadd float %.603, %.606
  store float %.607, float* %total_7.at
  %.608 = load float, float* %total_7.at
  %.609 = add i64 %index_71, 3840
  %.610 = getelementptr float, float* %shared0, i64 %.609
  %.611 = load float, float* %.610, align 4
  %.612 = fadd float %.608, %.611
  store float %.612, float* %total_7.at
  %.613 = load float, float* %total_7.at
  store float %.613, float* %totals_0.at
  %m = add i32 %slice, %m_start
  %total_8 = load float, float* %totals_0.at
  %.614 = sext i32 %m to i64
  %.615 = mul i64 %.614, 16
  %.616 = sext i32 %index_1 to i64
  %.617 = add i64 %.615, %.616
  %.618 = getelementptr float, float* %out1, i64 %.617
  store float %total_8, float* %.618, align 4
  br label %after.21
after.21:
  br label %after.18
after.18:
  %.619 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.620 = icmp sge i32 %.619, 3
  br i1 %.620, label %then.25, label %after.27
then.25:
  %.621 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_2 = sub i32 %.621, 3
  %.622 = add i32 %batch, 15
  %index_33 = sdiv i32 %.622, 16
  %.623 = srem i32 %group_2, %index_33
  %m_start_1 = mul i32 %.623, 16
  %.624 = sdiv i32 %group_2, %index_33
  %.625 = srem i32 %.624, 2
  %n_start_1 = mul i32 %.625, 16
  %.626 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.627 = srem i32 %.626, 16
  %lane_10 = sdiv i32 %.627, 4
  %.628 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_11 = srem i32 %.628, 4
  %.629 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice_1 = sdiv i32 %.629, 16
  store float 0.0, float* %acc_2_0.at
  store float 0.0, float* %acc_2_1.at
  store float 0.0, float* %acc_2_2.at
  store float 0.0, float* %acc_2_3.at
  store float 0.0, float* %acc_2_4.at
  store float 0.0, float* %acc_2_5.at
  store float 0.0, float* %acc_2_6.at
  store float 0.0, float* %acc_2_7.at
  store float 0.0, float* %acc_2_8.at
  store float 0.0, float* %acc_2_9.at
  store float 0.0, float* %acc_2_10.at
  store float 0.0, float* %acc_2_11.at
  store float 0.0, float* %acc_2_12.at
  store float 0.0, float* %acc_2_13.at
  store float 0.0, float* %acc_2_14.at
  store float 0.0, float* %acc_2_15.at
  %.630 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_12 = sdiv i32 %.630, 64
  %.631 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %kk_9 = srem i32 %.631, 64
  %index_34 = sub i32 %batch, 1
  %.632 = add i32 %m_start_1, %lane_12
  %row_4 = call i32 @llvm.smin.i32(i32 %.632, i32 %index_34)
  %lane_13 = add i32 %lane_12, 4
  %.633 = add i32 %m_start_1, %lane_13
  %row_5 = call i32 @llvm.smin.i32(i32 %.633, i32 %index_34)
  %lane_14 = add i32 %lane_12, 8
  %.634 = add i32 %m_start_1, %lane_14
  %row_6 = call i32 @llvm.smin.i32(i32 %.634, i32 %index_34)
  %lane_15 = add i32 %lane_12, 12
  %.635 = add i32 %m_start_1, %lane_15
  %row_7 = call i32 @llvm.smin.i32(i32 %.635, i32 %index_34)
  %column_5 = add i32 %n_start_1, %lane_12
  %column_6 = add i32 %n_start_1, %lane_13
  %column_7 = add i32 %n_start_1, %lane_14
  %column_8 = add i32 %n_start_1, %lane_15
  %mask_18 = icmp slt i32 %kk_9, 16
  %.636 = mul i32 %row_4, 16
  %.637 = add i32 %kk_9, %.636
  %.638 = sext i32 %.637 to i64
  %.639 = select i1 %mask_18, i64 %.638, i64 0
  %.640 = getelementptr float, float* %in0, i64 %.639
  %.641 = load float, float* %.640, align 4
  %staged_16 = select i1 %mask_18, float %.641, float 0.0
  %mask_19 = icmp slt i32 %kk_9, 16
  %.642 = mul i32 %row_5, 16
  %.643 = add i32 %kk_9, %.642
  %.644 = sext i32 %.643 to i64
  %.645 = select i1 %mask_19, i64 %.644, i64 0
  %.646 = getelementptr float, float* %in0, i64 %.645
  %.647 = load float, float* %.646, align 4
  %staged_17 = select i1 %mask_19, float %.647, float 0.0
  %mask_20 = icmp slt i32 %kk_9, 16
  %.648 = mul i32 %row_6, 16
  %.649 = add i32 %kk_9, %.648
  %.650 = sext i32 %.649 to i64
  %.651 = select i1 %mask_20, i64 %.650, i64 0
  %.652 = getelementptr float, float* %in0, i64 %.651
  %.653 = load float, float* %.652, align 4
  %staged_18 = select i1 %mask_20, float %.653, float 0.0
  %mask_21 = icmp slt i32 %kk_9, 16
  %.654 = mul i32 %row_7, 16
  %.655 = add i32 %kk_9, %.654
  %.656 = sext i32 %.655 to i64
  %.657 = select i1 %mask_21, i64 %.656, i64 0
  %.658 = getelementptr float, float* %in0, i64 %.657
  %.659 = load float, float* %.658, align 4
  %staged_19 = select i1 %mask_21, float %.659, float 0.0
  %.660 = mul i32 %lane_12, 68
  %index_35 = add i32 %.660, %kk_9
  %index_72 = sext i32 %index_35 to i64
  %.661 = getelementptr float, float* %shared0, i64 %index_72
  store float %staged_16, float* %.661, align 4
  %.662 = mul i32 %lane_13, 68
  %index_36 = add i32 %.662, %kk_9
  %index_73 = sext i32 %index_36 to i64
  %.663 = getelementptr float, float* %shared0, i64 %index_73
  store float %staged_17, float* %.663, align 4
  %.664 = mul i32 %lane_14, 68
  %index_37 = add i32 %.664, %kk_9
  %index_74 = sext i32 %index_37 to i64
  %.665 = getelementptr float, float* %shared0, i64 %index_74
  store float %staged_18, float* %.665, align 4
  %.666 = mul i32 %lane_15, 68
  %index_38 = add i32 %.666, %kk_9
  %index_75 = sext i32 %index_38 to i64
  %.667 = getelementptr float, float* %shared0, i64 %index_75
  store float %staged_19, float* %.667, align 4
  %mask_22 = icmp slt i32 %kk_9, 16
  %.668 = sext i32 %kk_9 to i64
  %.669 = sext i32 %column_5 to i64
  %.670 = mul i64 %.669, 16
  %.671 = add i64 %.668, %.670
  %.672 = select i1 %mask_22, i64 %.671, i64 0
  %.673 = getelementptr float, float* %in2, i64 %.672
  %.674 = load float, float* %.673, align 4
  %staged_20 = select i1 %mask_22, float %.674, float 0.0
  %mask_23 = icmp slt i32 %kk_9, 16
  %.675 = sext i32 %kk_9 to i64
  %.676 = sext i32 %column_6 to i64
  %.677 = mul i64 %.676, 16
  %.678 = add i64 %.675, %.677
  %.679 = select i1 %mask_23, i64 %.678, i64 0
  %.680 = getelementptr float, float* %in2, i64 %.679
  %.681 = load float, float* %.680, align 4
  %staged_21 = select i1 %mask_23, float %.681, float 0.0
  %mask_24 = icmp slt i32 %kk_9, 16
  %.682 = sext i32 %kk_9 to i64
  %.683 = sext i32 %column_7 to i64
  %.684 = mul i64 %.683, 16
  %.685 = add i64 %.682, %.684
  %.686 = select i1 %mask_24, i64 %.685, i64 0
  %.687 = getelementptr float, float* %in2, i64 %.686
  %.688 = load float, float* %.687, align 4
  %staged_22 = select i1 %mask_24, float %.688, float 0.0
  %mask_25 = icmp slt i32 %kk_9, 16
  %.689 = sext i32 %kk_9 to i64
  %.690 = sext i32 %column_8 to i64
  %.691 = mul i64 %.690, 16
  %.692 = add i64 %.689, %.691
  %.693 = select i1 %mask_25, i64 %.692, i64 0
  %.694 = getelementptr float, float* %in2, i64 %.693
  %.695 = load float, float* %.694, align 4
  %staged_23 = select i1 %mask_25, float %.695, float 0.0
  %.696 = mul i32 %lane_12, 68
  %index_39 = add i32 %.696, %kk_9
  %index_76 = sext i32 %index_39 to i64
  %.697 = add i64 %index_76, 1088
  %.698 = getelementptr float, float* %shared0, i64 %.697
  store float %staged_20, float* %.698, align 4
  %.699 = mul i32 %lane_13, 68
  %index_40 = add i32 %.699, %kk_9
  %index_77 = sext i32 %index_40 to i64
  %.700 = add i64 %index_77, 1088
  %.701 = getelementptr float, float* %shared0, i64 %.700
  store float %staged_21, float* %.701, align 4
  %.702 = mul i32 %lane_14, 68
  %index_41 = add i32 %.702, %kk_9
  %index_78 = sext i32 %index_41 to i64
  %.703 = add i64 %index_78, 1088
  %.704 = getelementptr float, float* %shared0, i64 %.703
  store float %staged_22, float* %.704, align 4
  %.705 = mul i32 %lane_15, 68
  %index_42 = add i32 %.705, %kk_9
  %index_79 = sext i32 %index_42 to i64
  %.706 = add i64 %index_79, 1088
  %.707 = getelementptr float, float* %shared0, i64 %.706
  store float %staged_23, float* %.707, align 4
  call void @llvm.nvvm.barrier0()
  %kk_17 = mul i32 %slice_1, 4
  store float 0.0, float* %a_1_0.at
  store float 0.0, float* %a_1_1.at
  store float 0.0, float* %a_1_2.at
  store float 0.0, float* %a_1_3.at
  store float 0.0, float* %a_1_4.at
  store float 0.0, float* %a_1_5.at
  store float 0.0, float* %a_1_6.at
  store float 0.0, float* %a_1_7.at
  store float 0.0, float* %a_1_8.at
  store float 0.0, float* %a_1_9.at
  store float 0.0, float* %a_1_10.at
  store float 0.0, float* %a_1_11.at
  store float 0.0, float* %a_1_12.at
  store float 0.0, float* %a_1_13.at
  store float 0.0, float* %a_1_14.at
  store float 0.0, float* %a_1_15.at
  %.708 = mul i32 %lane_10, 68
  %index_43 = add i32 %.708, %kk_17
  %index_80 = sext i32 %index_43 to i64
  %.709 = getelementptr float, float* %shared0, i64 %index_80
  %.710 = bitcast float* %.709 to <4 x float>*
  %x_2 = load <4 x float>, <4 x float>* %.710, align 16
  %.711 = extractelement <4 x float> %x_2, i32 0
  store float %.711, float* %a_1_0.at
  %.712 = extractelement <4 x float> %x_2, i32 1
  store float %.712, float* %a_1_4.at
  %.713 = extractelement <4 x float> %x_2, i32 2
  store float %.713, float* %a_1_8.at
  %.714 = extractelement <4 x float> %x_2, i32 3
  store float %.714, float* %a_1_12.at
  %.715 = add i64 %index_80, 272
  %.716 = getelementptr float, float* %shared0, i64 %.715
  %.717 = bitcast float* %.716 to <4 x float>*
  %x_10 = load <4 x float>, <4 x float>* %.717, align 16
  %.718 = extractelement <4 x float> %x_10, i32 0
  store float %.718, float* %a_1_1.at
  %.719 = extractelement <4 x float> %x_10, i32 1
  store float %.719, float* %a_1_5.at
  %.720 = extractelement <4 x float> %x_10, i32 2
  store float %.720, float* %a_1_9.at
  %.721 = extractelement <4 x float> %x_10, i32 3
  store float %.721, float* %a_1_13.at
  %.722 = add i64 %index_80, 544
  %.723 = getelementptr float, float* %shared0, i64 %.722
  %.724 = bitcast float* %.723 to <4 x float>*
  %x_11 = load <4 x float>, <4 x float>* %.724, align 16
  %.725 = extractelement <4 x float> %x_11, i32 0
  store float %.725, float* %a_1_2.at
  %.726 = extractelement <4 x float> %x_11, i32 1
  store float %.726, float* %a_1_6.at
  %.727 = extractelement <4 x float> %x_11, i32 2
  store float %.727, float* %a_1_10.at
  %.728 = extractelement <4 x float> %x_11, i32 3
  store float %.728, float* %a_1_14.at
  %.729 = add i64 %index_80, 816
  %.730 = getelementptr float, float* %shared0, i64 %.729
  %.731 = bitcast float* %.730 to <4 x float>*
  %x_12 = load <4 x float>, <4 x float>* %.731, align 16
  %.732 = extractelement <4 x float> %x_12, i32 0
  store float %.732, float* %a_1_3.at
  %.733 = extractelement <4 x float> %x_12, i32 1
  store float %.733, float* %a_1_7.at
  %.734 = extractelement <4 x float> %x_12, i32 2
  store float %.734, float* %a_1_11.at
  %.735 = extractelement <4 x float> %x_12, i32 3
  store float %.735, float* %a_1_15.at
  store float 0.0, float* %b_1_0.at
  store float 0.0, float* %b_1_1.at
  store float 0.0, float* %b_1_2.at
  store float 0.0, float* %b_1_3.at
  store float 0.0, float* %b_1_4.at
  store float 0.0, float* %b_1_5.at
  store float 0.0, float* %b_1_6.at
  store float 0.0, float* %b_1_7.at
  store float 0.0, float* %b_1_8.at
  store float 0.0, float* %b_1_9.at
  store float 0.0, float* %b_1_10.at
  store float 0.0, float* %b_1_11.at
  store float 0.0, float* %b_1_12.at
  store float 0.0, float* %b_1_13.at
  store float 0.0, float* %b_1_14.at
  store float 0.0, float* %b_1_15.at
  %.736 = mul i32 %lane_11, 68
  %index_44 = add i32 %.736, %kk_17
  %index_81 = sext i32 %index_44 to i64
  %.737 = add i64 %index_81, 1088
  %.738 = getelementptr float, float* %shared0, i64 %.737
  %.739 = bitcast float* %.738 to <4 x float>*
  %x_3 = load <4 x float>, <4 x float>* %.739, align 16
  %.740 = extractelement <4 x float> %x_3, i32 0
  store float %.740, float* %b_1_0.at
  %.741 = extractelement <4 x float> %x_3, i32 1
  store float %.741, float* %b_1_4.at
  %.742 = extractelement <4 x float> %x_3, i32 2
  store float %.742, float* %b_1_8.at
  %.743 = extractelement <4 x float> %x_3, i32 3
  store float %.743, float* %b_1_12.at
  %.744 = add i64 %index_81, 1360
  %.745 = getelementptr float, float* %shared0, i64 %.744
  %.746 = bitcast float* %.745 to <4 x float>*
  %x_13 = load <4 x float>, <4 x float>* %.746, align 16
  %.747 = extractelement <4 x float> %x_13, i32 0
  store float %.747, float* %b_1_1.at
  %.748 = extractelement <4 x float> %x_13, i32 1
  store float %.748, float* %b_1_5.at
  %.749 = extractelement <4 x float> %x_13, i32 2
  store float %.749, float* %b_1_9.at
  %.750 = extractelement <4 x float> %x_13, i32 3
  store float %.750, float* %b_1_13.at
  %.751 = add i64 %index_81, 1632
  %.752 = getelementptr float, float* %shared0, i64 %.751
  %.753 = bitcast float* %.752 to <4 x float>*
  %x_14 = load <4 x float>, <4 x float>* %.753, align 16
  %.754 = extractelement <4 x float> %x_14, i32 0
  store float %.754, float* %b_1_2.at
  %.755 = extractelement <4 x float> %x_14, i32 1
  store float %.755, float* %b_1_6.at
  %.756 = extractelement <4 x float> %x_14, i32 2
  store float %.756, float* %b_1_10.at
  %.757 = extractelement <4 x float> %x_14, i32 3
  store float %.757, float* %b_1_14.at
  %.758 = add i64 %index_81, 1904
  %.759 = getelementptr float, float* %shared0, i64 %.758
  %.760 = bitcast float* %.759 to <4 x float>*
  %x_15 = load <4 x float>, <4 x float>* %.760, align 16
  %.761 = extractelement <4 x float> %x_15, i32 0
  store float %.761, float* %b_1_3.at
  %.762 = extractelement <4 x float> %x_15, i32 1
  store float %.762, float* %b_1_7.at
  %.763 = extractelement <4 x float> %x_15, i32 2
  store float %.763, float* %b_1_11.at
  %.764 = extractelement <4 x float> %x_15, i32 3
  store float %.764, float* %b_1_15.at
  %.765 = load float, float* %a_1_0.at
  %.766 = load float, float* %b_1_0.at
  %.767 = load float, float* %acc_2_0.at
  %.768 = call float @llvm.fma.f32(float %.765, float %.766, float %.767)
  store float %.768, float* %acc_2_0.at
  %.769 = load float, float* %a_1_0.at
  %.770 = load float, float* %b_1_1.at
  %.771 = load float, float* %acc_2_1.at
  %.772 = call float @llvm.fma.f32(float %.769, float %.770, float %.771)
  store float %.772, float* %acc_2_1.at
  %.773 = load float, float* %a_1_0.at
  %.774 = load float, float* %b_1_2.at
  %.775 = load float, float* %acc_2_2.at
  %.776 = call float @llvm.fma.f32(float %.773, float %.774, float %.775)
  store float %.776, float* %acc_2_2.at
  %.777 = load float, float* %a_1_0.at
  %.778 = load float, float* %b_1_3.at
  %.779 = load float, float* %acc_2_3.at
  %.780 = call float @llvm.fma.f32(float %.777, float %.778, float %.779)
  store float %.780, float* %acc_2_3.at
  %.781 = load float, float* %a_1_1.at
  %.782 = load float, float* %b_1_0.at
  %.783 = load float, float* %acc_2_4.at
  %.784 = call float @llvm.fma.f32(float %.781, float %.782, float %.783)
  store float %.784, float* %acc_2_4.at
  %.785 = load float, float* %a_1_1.at
  %.786 = load float, float* %b_1_1.at
  %.787 = load float, float* %acc_2_5.at
  %.788 = call float @llvm.fma.f32(float %.785, float %.786, float %.787)
  store float %.788, float* %acc_2_5.at
  %.789 = load float, float* %a_1_1.at
  %.790 = load float, float* %b_1_2.at
  %.791 = load float, float* %acc_2_6.at
  %.792 = call float @llvm.fma.f32(float %.789, float %.790, float %.791)
  store float %.792, float* %acc_2_6.at
  %.793 = load float, float* %a_1_1.at
  %.794 = load float, float* %b_1_3.at
  %.795 = load float, float* %acc_2_7.at
  %.796 = call float @llvm.fma.f32(float %.793, float %.794, float %.795)
  store float %.796, float* %acc_2_7.at
  %.797 = load float, float* %a_1_2.at
  %.798 = load float, float* %b_1_0.at
  %.799 = load float, float* %acc_2_8.at
  %.800 = call float @llvm.fma.f32(float %.797, float %.798, float %.799)
  store float %.800, float* %acc_2_8.at
  %.801 = load float, float* %a_1_2.at
  %.802 = load float, float* %b_1_1.at
  %.803 = load float, float* %acc_2_9.at
  %.804 = call float @llvm.fma.f32(float %.801, float %.802, float %.803)
  store float %.804, float* %acc_2_9.at
  %.805 = load float, float* %a_1_2.at
  %.806 = load float, float* %b_1_2.at
  %.807 = load float, float* %acc_2_10.at
  %.808 = call float @llvm.fma.f32(float %.805, float %.806, float %.807)
  store float %.808, float* %acc_2_10.at
  %.809 = load float, float* %a_1_2.at
  %.810 = load float, float* %b_1_3.at
  %.811 = load float, float* %acc_2_11.at
  %.812 = call float @llvm.fma.f32(float %.809, float %.810, float %.811)
  store float %.812, float* %acc_2_11.at
  %.813 = load float, float* %a_1_3.at
  %.814 = load float, float* %b_1_0.at
  %.815 = load float, float* %acc_2_12.at
  %.816 = call float @llvm.fma.f32(float %.813, float %.814, float %.815)
  store float %.816, float* %acc_2_12.at
  %.817 = load float, float* %a_1_3.at
  %.818 = load float, float* %b_1_1.at
  %.819 = load float, float* %acc_2_13.at
  %.820 = call float @llvm.fma.f32(float %.817, float %.818, float %.819)
  store float %.820, float* %acc_2_13.at
  %.821 = load float, float* %a_1_3.at
  %.822 = load float, float* %b_1_2.at
  %.823 = load float, float* %acc_2_14.at
  %.824 = call float @llvm.fma.f32(float %.821, float %.822, float %.823)
  store float %.824, float* %acc_2_14.at
  %.825 = load float, float* %a_1_3.at
  %.826 = load float, float* %b_1_3.at
  %.827 = load float, float* %acc_2_15.at
  %.828 = call float @llvm.fma.f32(float %.825, float %.826, float %.827)
  store float %.828, float* %acc_2_15.at
  %.829 = load float, float* %a_1_4.at
  %.830 = load float, float* %b_1_4.at
  %.831 = load float, float* %acc_2_0.at
  %.832 = call float @llvm.fma.f32(float %.829, float %.830, float %.831)
  store float %.832, float* %acc_2_0.at
  %.833 = load float, float* %a_1_4.at
  %.834 = load float, float* %b_1_5.at
  %.835 = load float, float* %acc_2_1.at
  %.836 = call float @llvm.fma.f32(float %.833, float %.834, float %.835)
  store float %.836, float* %acc_2_1.at
  %.837 = load float, float* %a_1_4.at
  %.838 = load float, float* %b_1_6.at
  %.839 = load float, float* %acc_2_2.at
  %.840 = call float @llvm.fma.f32(float %.837, float %.838, float %.839)
  store float %.840, float* %acc_2_2.at
  %.841 = load float, float* %a_1_4.at
  %.842 = load float, float* %b_1_7.at
  %.843 = load float, float* %acc_2_3.at
  %.844 = call float @llvm.fma.f32(float %.841, float %.842, float %.843)
  store float %.844, float* %acc_2_3.at
  %.845 = load float, float* %a_1_5.at
  %.846 = load float, float* %b_1_4.at
  %.847 = load float, float* %acc_2_4.at
  %.848 = call float @llvm.fma.f32(float %.845, float %.846, float %.847)
  store float %.848, float* %acc_2_4.at
  %.849 = load float, float* %a_1_5.at
  %.850 = load float, float* %b_1_5.at
  %.851 = load float, float* %acc_2_5.at
  %.852 = call float @llvm.fma.f32(float %.849, float %.850, float %.851)
  store float %.852, float* %acc_2_5.at
  %.853 = load float, float* %a_1_5.at
  %.854 = load float, float* %b_1_6.at
  %.855 = load float, float* %acc_2_6.at
  %.856 = call float @llvm.fma.f32(float %.853, float %.854, float %.855)
  store float %.856, float* %acc_2_6.at
  %.857 = load float, float* %a_1_5.at
  %.858 = load float, float* %b_1_7.at
  %.859 = load float, float* %acc_2_7.at
  %.860 = call float @llvm.fma.f32(float %.857, float %.858, float %.859)
  store float %.860, float* %acc_2_7.at
  %.861 = load float, float* %a_1_6.at
  %.862 = load float, float* %b_1_4.at
  %.863 = load float, float* %acc_2_8.at
  %.864 = call float @llvm.fma.f32(float %.861, float %.862, float %.863)
  store float %.864, float* %acc_2_8.at
  %.865 = load float, float* %a_1_6.at
  %.866 = load float, float* %b_1_5.at
  %.867 = load float, float* %acc_2_9.at
  %.868 = call float @llvm.fma.f32(float %.865, float %.866, float %.867)
  store float %.868, float* %acc_2_9.at
  %.869 = load float, float* %a_1_6.at
  %.870 = load float, float* %b_1_6.at
  %.871 = load float, float* %acc_2_10.at
  %.872 = call float @llvm.fma.f32(float %.869, float %.870, float %.871)
  store float %.872, float* %acc_2_10.at
  %.873 = load float, float* %a_1_6.at
  %.874 = load float, float* %b_1_7.at
  %.875 = load float, float* %acc_2_11.at
  %.876 = call float @llvm.fma.f32(float %.873, float %.874, float %.875)
  store float %.876, float* %acc_2_11.at
  %.877 = load float, float* %a_1_7.at
  %.878 = load float, float* %b_1_4.at
  %.879 = load float, float* %acc_2_12.at
  %.880 = call float @llvm.fma.f32(float %.877, float %.878, float %.879)
  store float %.880, float* %acc_2_12.at
  %.881 = load float, float* %a_1_7.at
  %.882 = load float, float* %b_1_5.at
  %.883 = load float, float* %acc_2_13.at
  %.884 = call float @llvm.fma.f32(float %.881, float %.882, float %.883)
  store float %.884, float* %acc_2_13.at
  %.885 = load float, float* %a_1_7.at
  %.886 = load float, float* %b_1_6.at
  %.887 = load float, float* %acc_2_14.at
  %.888 = call float @llvm.fma.f32(float %.885, float %.886, float %.887)
  store float %.888, float* %acc_2_14.at
  %.889 = load float, float* %a_1_7.at
  %.890 = load float, float* %b_1_7.at
  %.891 = load float, float* %acc_2_15.at
  %.892 = call float @llvm.fma.f32(float %.889, float %.890, float %.891)
  store float %.892, float* %acc_2_15.at
  %.893 = load float, float* %a_1_8.at
  %.894 = load float, float* %b_1_8.at
  %.895 = load float, float* %acc_2_0.at
  %.896 = call float @llvm.fma.f32(float %.893, float %.894, float %.895)
  store float %.896, float* %acc_2_0.at
  %.897 = load float, float* %a_1_8.at
  %.898 = load float, float* %b_1_9.at
  %.899 = load float, float* %acc_2_1.at
  %.900 = call float @llvm.fma.f32(float %.897, float %.898, float %.899)
  store float %.900, float* %acc_2_1.at
  %.901 = load float, float* %a_1_8.at
  %.902 = load float, float* %b_1_10.at
  %.903 = load float, float* %acc_2_2.at
  %.904 = call float @llvm.fma.f32(float %.901, float %.902, float %.903)
  store float %.904, float* %acc_2_2.at
  %.905 = load float, float* %a_1_8.at
  %.906 = load float, float* %b_1_11.at
  %.907 = load float, float* %acc_2_3.at
  %.908 = call float @llvm.fma.f32(float %.905, float %.906, float %.907)
  store float %.908, float* %acc_2_3.at
  %.909 = load float, float* %a_1_9.at
  %.910 = load float, float* %b_1_8.at
  %.911 = load float, float* %acc_2_4.at
  %.912 = call float @llvm.fma.f32(float %.909, float %.910, float %.911)
  store float %.912, float* %acc_2_4.at
  %.913 = load float, float* %a_1_9.at
  %.914 = load float, float* %b_1_9.at
  %.915 = load float, float* %acc_2_5.at
  %.916 = call float @llvm.fma.f32(float %.913, float %.914, float %.915)
  store float %.916, float* %acc_2_5.at
  %.917 = load float, float* %a_1_9.at
  %.918 = load float, float* %b_1_10.at
  %.919 = load float, float* %acc_2_6.at
  %.920 = call float @llvm.fma.f32(float %.917, float %.918, float %.919)
  store float %.920, float* %acc_2_6.at
  %.921 = load float, float* %a_1_9.at
  %.922 = load float, float* %b_1_11.at
  %.923 = load float, float* %acc_2_7.at
  %.924 = call float @llvm.fma.f32(float %.921, float %.922, float %.923)
  store float %.924, float* %acc_2_7.at
  %.925 = load float, float* %a_1_10.at
  %.926 = load float, float* %b_1_8.at
  %.927 = load float, float* %acc_2_8.at
  %.928 = call float @llvm.fma.f32(float %.925, float %.926, float %.927)
  store float %.928, float* %acc_2_8.at
  %.929 = load float, float* %a_1_10.at
  %.930 = load float, float* %b_1_9.at
  %.931 = load float, float* %acc_2_9.at
  %.932 = call float @llvm.fma.f32(float %.929, float %.930, float %.931)
  store float %.932, float* %acc_2_9.at
  %.933 = load float, float* %a_1_10.at
  %.934 = load float, float* %b_1_10.at
  %.935 = load float, float* %acc_2_10.at
  %.936 = call float @llvm.fma.f32(float %.933, float %.934, float %.935)
  store float %.936, float* %acc_2_10.at
  %.937 = load float, float* %a_1_10.at
  %.938 = load float, float* %b_1_11.at
  %.939 = load float, float* %acc_2_11.at
  %.940 = call float @llvm.fma.f32(float %.937, float %.938, float %.939)
  store float %.940, float* %acc_2_11.at
  %.941 = load float, float* %a_1_11.at
  %.942 = load float, float* %b_1_8.at
  %.943 = load float, float* %acc_2_12.at
  %.944 = call float @llvm.fma.f32(float %.941, float %.942, float %.943)
  store float %.944, float* %acc_2_12.at
  %.945 = load float, float* %a_1_11.at
  %.946 = load float, float* %b_1_9.at
  %.947 = load float, float* %acc_2_13.at
  %.948 = call float @llvm.fma.f32(float %.945, float %.946, float %.947)
  store float %.948, float* %acc_2_13.at
  %.949 = load float, float* %a_1_11.at
  %.950 = load float, float* %b_1_10.at
  %.951 = load float, float* %acc_2_14.at
  %.952 = call float @llvm.fma.f32(float %.949, float %.950, float %.951)
  store float %.952, float* %acc_2_14.at
  %.953 = load float, float* %a_1_11.at
  %.954 = load float, float* %b_1_11.at
  %.955 = load float, float* %acc_2_15.at
  %.956 = call float @llvm.fma.f32(float %.953, float %.954, float %.955)
  store float %.956, float* %acc_2_15.at
  %.957 = load float, float* %a_1_12.at
  %.958 = load float, float* %b_1_12.at
  %.959 = load float, float* %acc_2_0.at
  %.960 = call float @llvm.fma.f32(float %.957, float %.958, float %.959)
  store float %.960, float* %acc_2_0.at
  %.961 = load float, float* %a_1_12.at
  %.962 = load float, float* %b_1_13.at
  %.963 = load float, float* %acc_2_1.at
  %.964 = call float @llvm.fma.f32(float %.961, float %.962, float %.963)
  store float %.964, float* %acc_2_1.at
  %.965 = load float, float* %a_1_12.at
  %.966 = load float, float* %b_1_14.at
  %.967 = load float, float* %acc_2_2.at
  %.968 = call float @llvm.fma.f32(float %.965, float %.966, float %.967)
  store float %.968, float* %acc_2_2.at
  %.969 = load float, float* %a_1_12.at
  %.970 = load float, float* %b_1_15.at
  %.971 = load float, float* %acc_2_3.at
  %.972 = call float @llvm.fma.f32(float %.969, float %.970, float %.971)
  store float %.972, float* %acc_2_3.at
  %.973 = load float, float* %a_1_13.at
  %.974 = load float, float* %b_1_12.at
  %.975 = load float, float* %acc_2_4.at
  %.976 = call float @llvm.fma.f32(float %.973, float %.974, float %.975)
  store float %.976, float* %acc_2_4.at
  %.977 = load float, float* %a_1_13.at
  %.978 = load float, float* %b_1_13.at
  %.979 = load float, float* %acc_2_5.at
  %.980 = call float @llvm.fma.f32(float %.977, float %.978, float %.979)
  store float %.980, float* %acc_2_5.at
  %.981 = load float, float* %a_1_13.at
  %.982 = load float, float* %b_1_14.at
  %.983 = load float, float* %acc_2_6.at
  %.984 = call float @llvm.fma.f32(float %.981, float %.982, float %.983)
  store float %.984, float* %acc_2_6.at
  %.985 = load float, float* %a_1_13.at
  %.986 = load float, float* %b_1_15.at
  %.987 = load float, float* %acc_2_7.at
  %.988 = call float @llvm.fma.f32(float %.985, float %.986, float %.987)
  store float %.988, float* %acc_2_7.at
  %.989 = load float, float* %a_1_14.at
  %.990 = load float, float* %b_1_12.at
  %.991 = load float, float* %acc_2_8.at
  %.992 = call float @llvm.fma.f32(float %.989, float %.990, float %.991)
  store float %.992, float* %acc_2_8.at
  %.993 = load float, float* %a_1_14.at
  %.994 = load float, float* %b_1_13.at
  %.995 = load float, float* %acc_2_9.at
  %.996 = call float @llvm.fma.f32(float %.993, float %.994, float %.995)
  store float %.996, float* %acc_2_9.at
  %.997 = load float, float* %a_1_14.at
  %.998 = load float, float* %b_1_14.at
  %.999 = load float, float* %acc_2_10.at
  %.1000 = call float @llvm.fma.f32(float %.997, float %.998, float %.999)
  store float %.1000, float* %acc_2_10.at
  %.1001 = load float, float* %a_1_14.at
  %.1002 = load float, float* %b_1_15.at
  %.1003 = load float, float* %acc_2_11.at
  %.1004 = call float @llvm.fma.f32(float %.1001, float %.1002, float %.1003)
  store float %.1004, float* %acc_2_11.at
  %.1005 = load float, float* %a_1_15.at
  %.1006 = load float, float* %b_1_12.at
  %.1007 = load float, float* %acc_2_12.at
  %.1008 = call float @llvm.fma.f32(float %.1005, float %.1006, float %.1007)
  store float %.1008, float* %acc_2_12.at
  %.1009 = load float, float* %a_1_15.at
  %.1010 = load float, float* %b_1_13.at
  %.1011 = load float, float* %acc_2_13.at
  %.1012 = call float @llvm.fma.f32(float %.1009, float %.1010, float %.1011)
  store float %.1012, float* %acc_2_13.at
  %.1013 = load float, float* %a_1_15.at
  %.1014 = load float, float* %b_1_14.at
  %.1015 = load float, float* %acc_2_14.at
  %.1016 = call float @llvm.fma.f32(float %.1013, float %.1014, float %.1015)
  store float %.1016, float* %acc_2_14.at
  %.1017 = load float, float* %a_1_15.at
  %.1018 = load float, float* %b_1_15.at
  %.1019 = load float, float* %acc_2_15.at
  %.1020 = call float @llvm.fma.f32(float %.1017, float %.1018, float %.1019)
  store float %.1020, float* %acc_2_15.at
  %.1021 = add i64 %index_72, 2176
  %.1022 = getelementptr float, float* %shared0, i64 %.1021
  store float 0.0, float* %.1022, align 4
  %.1023 = add i64 %index_73, 2176
  %.1024 = getelementptr float, float* %shared0, i64 %.1023
  store float 0.0, float* %.1024, align 4
  %.1025 = add i64 %index_74, 2176
  %.1026 = getelementptr float, float* %shared0, i64 %.1025
  store float 0.0, float* %.1026, align 4
  %.1027 = add i64 %index_75, 2176
  %.1028 = getelementptr float, float* %shared0, i64 %.1027
  store float 0.0, float* %.1028, align 4
  %.1029 = add i64 %index_76, 3264
  %.1030 = getelementptr float, float* %shared0, i64 %.1029
  store float 0.0, float* %.1030, align 4
  %.1031 = add i64 %index_77, 3264
  %.1032 = getelementptr float, float* %shared0, i64 %.1031
  store float 0.0, float* %.1032, align 4
  %.1033 = add i64 %index_78, 3264
  %.1034 = getelementptr float, float* %shared0, i64 %.1033
  store float 0.0, float* %.1034, align 4
  %.1035 = add i64 %index_79, 3264
  %.1036 = getelementptr float, float* %shared0, i64 %.1035
  store float 0.0, float* %.1036, align 4
  call void @llvm.nvvm.barrier0()
  %.1037 = mul i32 %slice_1, 256
  %.1038 = mul i32 %lane_10, 16
  %.1039 = add i32 %.1037, %.1038
  %index_45 = add i32 %.1039, %lane_11
  %index_82 = sext i32 %index_45 to i64
  %.1040 = load float, float* %acc_2_0.at
  %.1041 = getelementptr float, float* %shared0, i64 %index_82
  store float %.1040, float* %.1041, align 4
  %.1042 = load float, float* %acc_2_1.at
  %.1043 = add i64 %index_82, 4
  %.1044 = getelementptr float, float* %shared0, i64 %.1043
  store float %.1042, float* %.1044, align 4
  %.1045 = load float, float* %acc_2_2.at
  %.1046 = add i64 %index_82, 8
  %.1047 = getelementptr float, float* %shared0, i64 %.1046
  store float %.1045, float* %.1047, align 4
  %.1048 = load float, float* %acc_2_3.at
  %.1049 = add i64 %index_82, 12
  %.1050 = getelementptr float, float* %shared0, i64 %.1049
  store float %.1048, float* %.1050, align 4
  %.1051 = load float, float* %acc_2_4.at
  %.1052 = add i64 %index_82, 64
  %.1053 = getelementptr float, float* %shared0, i64 %.1052
  store float %.1051, float* %.1053, align 4
  %.1054 = load float, float* %acc_2_5.at
  %.1055 = add i64 %index_82, 68
  %.1056 = getelementptr float, float* %shared0, i64 %.1055
  store float %.1054, float* %.1056, align 4
  %.1057 = load float, float* %acc_2_6.at
  %.1058 = add i64 %index_82, 72
  %.1059 = getelementptr float, float* %shared0, i64 %.1058
  store float %.1057, float* %.1059, align 4
  %.1060 = load float, float* %acc_2_7.at
  %.1061 = add i64 %index_82, 76
  %.1062 = getelementptr float, float* %shared0, i64 %.1061
  store float %.1060, float* %.1062, align 4
  %.1063 = load float, float* %acc_2_8.at
  %.1064 = add i64 %index_82, 128
  %.1065 = getelementptr float, float* %shared0, i64 %.1064
  store float %.1063, float* %.1065, align 4
  %.1066 = load float, float* %acc_2_9.at
  %.1067 = add i64 %index_82, 132
  %.1068 = getelementptr float, float* %shared0, i64 %.1067
  store float %.1066, float* %.1068, align 4
  %.1069 = load float, float* %acc_2_10.at
  %.1070 = add i64 %index_82, 136
  %.1071 = getelementptr float, float* %shared0, i64 %.1070
  store float %.1069, float* %.1071, align 4
  %.1072 = load float, float* %acc_2_11.at
  %.1073 = add i64 %index_82, 140
  %.1074 = getelementptr float, float* %shared0, i64 %.1073
  store float %.1072, float* %.1074, align 4
  %.1075 = load float, float* %acc_2_12.at
  %.1076 = add i64 %index_82, 192
  %.1077 = getelementptr float, float* %shared0, i64 %.1076
  store float %.1075, float* %.1077, align 4
  %.1078 = load float, float* %acc_2_13.at
  %.1079 = add i64 %index_82, 196
  %.1080 = getelementptr float, float* %shared0, i64 %.1079
  store float %.1078, float* %.1080, align 4
  %.1081 = load float, float* %acc_2_14.at
  %.1082 = add i64 %index_82, 200
  %.1083 = getelementptr float, float* %shared0, i64 %.1082
  store float %.1081, float* %.1083, align 4
  %.1084 = load float, float* %acc_2_15.at
  %.1085 = add i64 %index_82, 204
  %.1086 = getelementptr float, float* %shared0, i64 %.1085
  store float %.1084, float* %.1086, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_1_0.at
  %.1087 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_83 = sext i32 %.1087 to i64
  %.1088 = getelementptr float, float* %shared0, i64 %index_83
  %.1089 = load float, float* %.1088, align 4
  store float %.1089, float* %total_9.at
  %.1090 = load float, float* %total_9.at
  %.1091 = add i64 %index_83, 256
  %.1092 = getelementptr float, float* %shared0, i64 %.1091
  %.1093 = load float, float* %.1092, align 4
  %.1094 = fadd float %.1090, %.1093
  store float %.1094, float* %total_9.at
  %.1095 = load float, float* %total_9.at
  %.1096 = add i64 %index_83, 512
  %.1097 = getelementptr float, float* %shared0, i64 %.1096
  %.1098 = load float, float* %.1097, align 4
  %.1099 = fadd float %.1095, %.1098
  store float %.1099, float* %total_9.at
  %.1100 = load float, float* %total_9.at
  %.1101 = add i64 %index_83, 768
  %.1102 = getelementptr float, float* %shared0, i64 %.1101
  %.1103 = load float, float* %.1102, align 4
  %.1104 = fadd float %.1100, %.1103
  store float %.1104, float* %total_9.at
  %.1105 = load float, float* %total_9.at
  %.1106 = add i64 %index_83, 1024
  %.1107 = getelementptr float, float* %shared0, i64 %.1106
  %.1108 = load float, float* %.1107, align 4
  %.1109 = fadd float %.1105, %.1108
  store float %.1109, float* %total_9.at
  %.1110 = load float, float* %total_9.at
  %.1111 = add i64 %index_83, 1280
  %.1112 = getelementptr float, float* %shared0, i64 %.1111
  %.1113 = load float, float* %.1112, align 4
  %.1114 = fadd float %.1110, %.1113
  store float %.1114, float* %total_9.at
  %.1115 = load float, float* %total_9.at
  %.1116 = add i64 %index_83, 1536
  %.1117 = getelementptr float, float* %shared0, i64 %.1116
  %.1118 = load float, float* %.1117, align 4
  %.1119 = fadd float %.1115, %.1118
  store float %.1119, float* %total_9.at
  %.1120 = load float, float* %total_9.at
  %.1121 = add i64 %index_83, 1792
  %.1122 = getelementptr float, float* %shared0, i64 %.1121
  %.1123 = load float, float* %.1122, align 4
  %.1124 = fadd float %.1120, %.1123
  store float %.1124, float* %total_9.at
  %.1125 = load float, float* %total_9.at
  %.1126 = add i64 %index_83, 2048
  %.1127 = getelementptr float, float* %shared0, i64 %.1126
  %.1128 = load float, float* %.1127, align 4
  %.1129 = fadd float %.1125, %.1128
  store float %.1129, float* %total_9.at
  %.1130 = load float, float* %total_9.at
  %.1131 = add i64 %index_83, 2304
  %.1132 = getelementptr float, float* %shared0, i64 %.1131
  %.1133 = load float, float* %.1132, align 4
  %.1134 = fadd float %.1130, %.1133
  store float %.1134, float* %total_9.at
  %.1135 = load float, float* %total_9.at
  %.1136 = add i64 %index_83, 2560
  %.1137 = getelementptr float, float* %shared0, i64 %.1136
  %.1138 = load float, float* %.1137, align 4
  %.1139 = fadd float %.1135, %.1138
  store float %.1139, float* %total_9.at
  %.1140 = load float, float* %total_9.at
  %.1141 = add i64 %index_83, 2816
  %.1142 = getelementptr float, float* %shared0, i64 %.1141
  %.1143 = load float, float* %.1142, align 4
  %.1144 = fadd float %.1140, %.1143
  store float %.1144, float* %total_9.at
  %.1145 = load float, float* %total_9.at
  %.1146 = add i64 %index_83, 3072
  %.1147 = getelementptr float, float* %shared0, i64 %.1146
  %.1148 = load float, float* %.1147, align 4
  %.1149 = fadd float %.1145, %.1148
  store float %.1149, float* %total_9.at
  %.1150 = load float, float* %total_9.at
  %.1151 = add i64 %index_83, 3328
  %.1152 = getelementptr float, float* %shared0, i64 %.1151
  %.1153 = load float, float* %.1152, align 4
  %.1154 = fadd float %.1150, %.1153
  store float %.1154, float* %total_9.at
  %.1155 = load float, float* %total_9.at
  %.1156 = add i64 %index_83, 3584
  %.1157 = getelementptr float, float* %shared0, i64 %.1156
  %.1158 = load float, float* %.1157, align 4
  %.1159 = fadd float %.1155, %.1158
  store float %.1159, float* %total_9.at
  %.1160 = load float, float* %total_9.at
  %.1161 = add i64 %index_83, 3840
  %.1162 = getelementptr float, float* %shared0, i64 %.1161
  %.1163 = load float, float* %.1162, align 4
  %.1164 = fadd float %.1160, %.1163
  store float %.1164, float* %total_9.at
  %.1165 = load float, float* %total_9.at
  store float %.1165, float* %totals_1_0.at
  %m_1 = add i32 %slice_1, %m_start_1
  %.1166 = icmp slt i32 %m_1, %batch
  br i1 %.1166, label %then.28, label %after.30
then.28:
  %.1167 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.1168 = srem i32 %.1167, 16
  %n_1 = add i32 %.1168, %n_start_1
  %total_10 = load float, float* %totals_1_0.at
  %.1169 = mul i32 %m_1, 32
  %index_46 = add i32 %.1169, %n_1
  %index_84 = sext i32 %index_46 to i64
  %.1170 = getelementptr float, float* %in1, i64 %index_84
  %.1171 = load float, float* %.1170, align 4
  %.1172 = fcmp ogt float %.1171, 0.0
  %.1173 = select i1 %.1172, float %total_10, float 0.0
  %.1174 = getelementptr float, float* %out2, i64 %index_84
  store float %.1173, float* %.1174, align 4
  br label %after.30
after.30:
  br label %after.27
after.27:
  ret void
}

@train_step_first_1.shared0 = internal addrspace(3) global [4096 x float] undef, align 16
; train_step_first_1
;   ops: reduce_sum, dot_general
;   from: examples/penguins/model.ts:7:22
;   schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 2, stage lhs, stage rhs
;   flops: 672*batch  bytes: 296*batch+1408
;   grid: 4 x 1 x 1
;   in0: f32[32*batch], read
;   in1: f32[10*batch], read
;   out0: f32[32], write
;   out1: f32[320], write
;   shared: shared0: f32[4096]
define void @train_step_first_1(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture align 16 %out0, float* noalias nocapture align 16 %out1, i32 %batch) #0 {
entry:
  %acc.at = alloca float
  %acc_1_0.at = alloca float
  %acc_1_1.at = alloca float
  %acc_1_2.at = alloca float
  %acc_1_3.at = alloca float
  %acc_1_4.at = alloca float
  %acc_1_5.at = alloca float
  %acc_1_6.at = alloca float
  %acc_1_7.at = alloca float
  %acc_1_8.at = alloca float
  %acc_1_9.at = alloca float
  %acc_1_10.at = alloca float
  %acc_1_11.at = alloca float
  %acc_1_12.at = alloca float
  %acc_1_13.at = alloca float
  %acc_1_14.at = alloca float
  %acc_1_15.at = alloca float
  %a_0.at = alloca float
  %a_1.at = alloca float
  %a_2.at = alloca float
  %a_3.at = alloca float
  %a_4.at = alloca float
  %a_5.at = alloca float
  %a_6.at = alloca float
  %a_7.at = alloca float
  %a_8.at = alloca float
  %a_9.at = alloca float
  %a_10.at = alloca float
  %a_11.at = alloca float
  %a_12.at = alloca float
  %a_13.at = alloca float
  %a_14.at = alloca float
  %a_15.at = alloca float
  %b_0.at = alloca float
  %b_1.at = alloca float
  %b_2.at = alloca float
  %b_3.at = alloca float
  %b_4.at = alloca float
  %b_5.at = alloca float
  %b_6.at = alloca float
  %b_7.at = alloca float
  %b_8.at = alloca float
  %b_9.at = alloca float
  %b_10.at = alloca float
  %b_11.at = alloca float
  %b_12.at = alloca float
  %b_13.at = alloca float
  %b_14.at = alloca float
  %b_15.at = alloca float
  %totals_0.at = alloca float
  %total_7.at = alloca float
  %shared0 = addrspacecast float addrspace(3)* bitcast ([4096 x float] addrspace(3)* @train_step_first_1.shared0 to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = icmp slt i32 %.1, 2
  br i1 %.2, label %then.1, label %after.3
then.1:
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %column = srem i32 %.3, 16
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %part = sdiv i32 %.4, 16
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.6 = mul i32 %.5, 16
  %i = add i32 %.6, %column
  store float 0.0, float* %acc.at
  %mask_1 = icmp slt i32 %i, 32
  %index_29 = sext i32 %i to i64
  %.7 = add i32 %batch, 15
  %.8 = sdiv i32 %.7, 16
  br label %step.head.4
step.head.4:
  %step = phi i32 [ 0, %then.1 ], [ %.20, %after.9 ]
  %.9 = icmp slt i32 %step, %.8
  br i1 %.9, label %step.body.5, label %step.end.6
step.body.5:
  %.10 = mul i32 %step, 16
  %r = add i32 %part, %.10
  %.11 = icmp slt i32 %r, %batch
  %.12 = and i1 %mask_1, %.11
  br i1 %.12, label %then.7, label %after.9
then.7:
  %.13 = load float, float* %acc.at
  %.14 = sext i32 %r to i64
  %.15 = mul i64 %.14, 32
  %.16 = add i64 %index_29, %.15
  %.17 = getelementptr float, float* %in0, i64 %.16
  %.18 = load float, float* %.17, align 4
  %.19 = fadd float %.13, %.18
  store float %.19, float* %acc.at
  br label %after.9
after.9:
  %.20 = add nsw i32 %step, 1
  br label %step.head.4
step.end.6:
  %.21 = load float, float* %acc.at
  %other = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.21, i32 16, i32 31)
  %.22 = load float, float* %acc.at
  %own = fadd float %.22, %other
  %.23 = srem i32 %part, 2
  %.24 = icmp eq i32 %.23, 0
  br i1 %.24, label %then.10, label %after.12
then.10:
  %.25 = sext i32 %column to i64
  %.26 = sdiv i32 %part, 2
  %.27 = sext i32 %.26 to i64
  %.28 = mul i64 %.27, 16
  %.29 = add i64 %.25, %.28
  %.30 = getelementptr float, float* %shared0, i64 %.29
  store float %own, float* %.30, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %index_30 = sext i32 %column to i64
  %.31 = getelementptr float, float* %shared0, i64 %index_30
  %partial_of = load float, float* %.31, align 4
  %.32 = add i64 %index_30, 16
  %.33 = getelementptr float, float* %shared0, i64 %.32
  %partial_of_1 = load float, float* %.33, align 4
  %total = fadd float %partial_of, %partial_of_1
  %.34 = add i64 %index_30, 32
  %.35 = getelementptr float, float* %shared0, i64 %.34
  %partial_of_2 = load float, float* %.35, align 4
  %total_1 = fadd float %total, %partial_of_2
  %.36 = add i64 %index_30, 48
  %.37 = getelementptr float, float* %shared0, i64 %.36
  %partial_of_3 = load float, float* %.37, align 4
  %total_2 = fadd float %total_1, %partial_of_3
  %.38 = add i64 %index_30, 64
  %.39 = getelementptr float, float* %shared0, i64 %.38
  %partial_of_4 = load float, float* %.39, align 4
  %total_3 = fadd float %total_2, %partial_of_4
  %.40 = add i64 %index_30, 80
  %.41 = getelementptr float, float* %shared0, i64 %.40
  %partial_of_5 = load float, float* %.41, align 4
  %total_4 = fadd float %total_3, %partial_of_5
  %.42 = add i64 %index_30, 96
  %.43 = getelementptr float, float* %shared0, i64 %.42
  %partial_of_6 = load float, float* %.43, align 4
  %total_5 = fadd float %total_4, %partial_of_6
  %.44 = add i64 %index_30, 112
  %.45 = getelementptr float, float* %shared0, i64 %.44
  %partial_of_7 = load float, float* %.45, align 4
  %total_6 = fadd float %total_5, %partial_of_7
  %.46 = icmp eq i32 %part, 0
  %.47 = and i1 %.46, %mask_1
  br i1 %.47, label %then.13, label %after.15
then.13:
  %.48 = getelementptr float, float* %out0, i64 %index_29
  store float %total_6, float* %.48, align 4
  br label %after.15
after.15:
  br label %after.3
after.3:
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.50 = icmp sge i32 %.49, 2
  br i1 %.50, label %then.16, label %after.18
then.16:
  %.51 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.51, 2
  %n_start = mul i32 %group_1, 16
  %.52 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_1 = srem i32 %.52, 16
  %lane = sdiv i32 %index_1, 4
  %.53 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.53, 4
  %.54 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %slice = sdiv i32 %.54, 16
  store float 0.0, float* %acc_1_0.at
  store float 0.0, float* %acc_1_1.at
  store float 0.0, float* %acc_1_2.at
  store float 0.0, float* %acc_1_3.at
  store float 0.0, float* %acc_1_4.at
  store float 0.0, float* %acc_1_5.at
  store float 0.0, float* %acc_1_6.at
  store float 0.0, float* %acc_1_7.at
  store float 0.0, float* %acc_1_8.at
  store float 0.0, float* %acc_1_9.at
  store float 0.0, float* %acc_1_10.at
  store float 0.0, float* %acc_1_11.at
  store float 0.0, float* %acc_1_12.at
  store float 0.0, float* %acc_1_13.at
  store float 0.0, float* %acc_1_14.at
  store float 0.0, float* %acc_1_15.at
  %row = call i32 @llvm.smin.i32(i32 %index_1, i32 9)
  %kk_1 = add i32 %slice, 16
  %row_1 = call i32 @llvm.smin.i32(i32 %index_1, i32 9)
  %kk_2 = add i32 %slice, 32
  %row_2 = call i32 @llvm.smin.i32(i32 %index_1, i32 9)
  %kk_3 = add i32 %slice, 48
  %row_3 = call i32 @llvm.smin.i32(i32 %index_1, i32 9)
  %column_1 = add i32 %n_start, %index_1
  %column_2 = add i32 %n_start, %index_1
  %column_3 = add i32 %n_start, %index_1
  %column_4 = add i32 %n_start, %index_1
  %.55 = add i32 %batch, 63
  %blocks = sdiv i32 %.55, 64
  %.56 = mul i32 %slice, 10
  %index_2 = add i32 %.56, %row
  %mask_3 = icmp slt i32 %slice, %batch
  %index_31 = sext i32 %index_2 to i64
  %.57 = select i1 %mask_3, i64 %index_31, i64 0
  %.58 = getelementptr float, float* %in1, i64 %.57
  %.59 = load float, float* %.58, align 4
  %staged = select i1 %mask_3, float %.59, float 0.0
  %.60 = mul i32 %kk_1, 10
  %index_3 = add i32 %.60, %row_1
  %mask_4 = icmp slt i32 %kk_1, %batch
  %index_32 = sext i32 %index_3 to i64
  %.61 = select i1 %mask_4, i64 %index_32, i64 0
  %.62 = getelementptr float, float* %in1, i64 %.61
  %.63 = load float, float* %.62, align 4
  %staged_1 = select i1 %mask_4, float %.63, float 0.0
  %.64 = mul i32 %kk_2, 10
  %index_4 = add i32 %.64, %row_2
  %mask_5 = icmp slt i32 %kk_2, %batch
  %index_33 = sext i32 %index_4 to i64
  %.65 = select i1 %mask_5, i64 %index_33, i64 0
  %.66 = getelementptr float, float* %in1, i64 %.65
  %.67 = load float, float* %.66, align 4
  %staged_2 = select i1 %mask_5, float %.67, float 0.0
  %.68 = mul i32 %kk_3, 10
  %index_5 = add i32 %.68, %row_3
  %mask_6 = icmp slt i32 %kk_3, %batch
  %index_34 = sext i32 %index_5 to i64
  %.69 = select i1 %mask_6, i64 %index_34, i64 0
  %.70 = getelementptr float, float* %in1, i64 %.69
  %.71 = load float, float* %.70, align 4
  %staged_3 = select i1 %mask_6, float %.71, float 0.0
  %.72 = mul i32 %slice, 16
  %index_6 = add i32 %index_1, %.72
  %index_35 = sext i32 %index_6 to i64
  %.73 = getelementptr float, float* %shared0, i64 %index_35
  store float %staged, float* %.73, align 4
  %.74 = mul i32 %kk_1, 16
  %index_7 = add i32 %index_1, %.74
  %index_36 = sext i32 %index_7 to i64
  %.75 = getelementptr float, float* %shared0, i64 %index_36
  store float %staged_1, float* %.75, align 4
  %.76 = mul i32 %kk_2, 16
  %index_8 = add i32 %index_1, %.76
  %index_37 = sext i32 %index_8 to i64
  %.77 = getelementptr float, float* %shared0, i64 %index_37
  store float %staged_2, float* %.77, align 4
  %.78 = mul i32 %kk_3, 16
  %index_9 = add i32 %index_1, %.78
  %index_38 = sext i32 %index_9 to i64
  %.79 = getelementptr float, float* %shared0, i64 %index_38
  store float %staged_3, float* %.79, align 4
  %.80 = mul i32 %slice, 32
  %index_10 = add i32 %.80, %column_1
  %mask_7 = icmp slt i32 %slice, %batch
  %index_39 = sext i32 %index_10 to i64
  %.81 = select i1 %mask_7, i64 %index_39, i64 0
  %.82 = getelementptr float, float* %in0, i64 %.81
  %.83 = load float, float* %.82, align 4
  %staged_4 = select i1 %mask_7, float %.83, float 0.0
  %.84 = mul i32 %kk_1, 32
  %index_11 = add i32 %.84, %column_2
  %mask_8 = icmp slt i32 %kk_1, %batch
  %index_40 = sext i32 %index_11 to i64
  %.85 = select i1 %mask_8, i64 %index_40, i64 0
  %.86 = getelementptr float, float* %in0, i64 %.85
  %.87 = load float, float* %.86, align 4
  %staged_5 = select i1 %mask_8, float %.87, float 0.0
  %.88 = mul i32 %kk_2, 32
  %index_12 = add i32 %.88, %column_3
  %mask_9 = icmp slt i32 %kk_2, %batch
  %index_41 = sext i32 %index_12 to i64
  %.89 = select i1 %mask_9, i64 %index_41, i64 0
  %.90 = getelementptr float, float* %in0, i64 %.89
  %.91 = load float, float* %.90, align 4
  %staged_6 = select i1 %mask_9, float %.91, float 0.0
  %.92 = mul i32 %kk_3, 32
  %index_13 = add i32 %.92, %column_4
  %mask_10 = icmp slt i32 %kk_3, %batch
  %index_42 = sext i32 %index_13 to i64
  %.93 = select i1 %mask_10, i64 %index_42, i64 0
  %.94 = getelementptr float, float* %in0, i64 %.93
  %.95 = load float, float* %.94, align 4
  %staged_7 = select i1 %mask_10, float %.95, float 0.0
  %.96 = mul i32 %slice, 16
  %index_14 = add i32 %index_1, %.96
  %index_43 = sext i32 %index_14 to i64
  %.97 = add i64 %index_43, 1024
  %.98 = getelementptr float, float* %shared0, i64 %.97
  store float %staged_4, float* %.98, align 4
  %.99 = mul i32 %kk_1, 16
  %index_15 = add i32 %index_1, %.99
  %index_44 = sext i32 %index_15 to i64
  %.100 = add i64 %index_44, 1024
  %.101 = getelementptr float, float* %shared0, i64 %.100
  store float %staged_5, float* %.101, align 4
  %.102 = mul i32 %kk_2, 16
  %index_16 = add i32 %index_1, %.102
  %index_45 = sext i32 %index_16 to i64
  %.103 = add i64 %index_45, 1024
  %.104 = getelementptr float, float* %shared0, i64 %.103
  store float %staged_6, float* %.104, align 4
  %.105 = mul i32 %kk_3, 16
  %index_17 = add i32 %index_1, %.105
  %index_46 = sext i32 %index_17 to i64
  %.106 = add i64 %index_46, 1024
  %.107 = getelementptr float, float* %shared0, i64 %.106
  store float %staged_7, float* %.107, align 4
  %index_20 = mul i32 %slice, 4
  %index_21 = mul i32 %lane, 4
  %index_25 = mul i32 %lane_1, 4
  br label %block.head.19
block.head.19:
  %block = phi i32 [ 0, %then.16 ], [ %.490, %block.body.20 ]
  %.108 = icmp slt i32 %block, %blocks
  br i1 %.108, label %block.body.20, label %block.end.21
block.body.20:
  call void @llvm.nvvm.barrier0()
  %next = add i32 %block, 1
  %slot = srem i32 %next, 2
  %k_start_1 = mul i32 %next, 64
  %index_18 = mul i32 %k_start_1, 10
  %mask_2 = icmp slt i32 %next, %blocks
  %.109 = add i32 %slice, %k_start_1
  %.110 = icmp slt i32 %.109, %batch
  %mask_11 = and i1 %mask_2, %.110
  %index_47 = sext i32 %index_18 to i64
  %.111 = add i64 %index_31, %index_47
  %.112 = select i1 %mask_11, i64 %.111, i64 0
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = load float, float* %.113, align 4
  %staged_8 = select i1 %mask_11, float %.114, float 0.0
  %.115 = add i32 %kk_1, %k_start_1
  %.116 = icmp slt i32 %.115, %batch
  %mask_12 = and i1 %mask_2, %.116
  %.117 = add i64 %index_32, %index_47
  %.118 = select i1 %mask_12, i64 %.117, i64 0
  %.119 = getelementptr float, float* %in1, i64 %.118
  %.120 = load float, float* %.119, align 4
  %staged_9 = select i1 %mask_12, float %.120, float 0.0
  %.121 = add i32 %kk_2, %k_start_1
  %.122 = icmp slt i32 %.121, %batch
  %mask_13 = and i1 %mask_2, %.122
  %.123 = add i64 %index_33, %index_47
  %.124 = select i1 %mask_13, i64 %.123, i64 0
  %.125 = getelementptr float, float* %in1, i64 %.124
  %.126 = load float, float* %.125, align 4
  %staged_10 = select i1 %mask_13, float %.126, float 0.0
  %.127 = add i32 %kk_3, %k_start_1
  %.128 = icmp slt i32 %.127, %batch
  %mask_14 = and i1 %mask_2, %.128
  %.129 = add i64 %index_34, %index_47
  %.130 = select i1 %mask_14, i64 %.129, i64 0
  %.131 = getelementptr float, float* %in1, i64 %.130
  %.132 = load float, float* %.131, align 4
  %staged_11 = select i1 %mask_14, float %.132, float 0.0
  %index_19 = mul i32 %k_start_1, 32
  %.133 = add i32 %slice, %k_start_1
  %.134 = icmp slt i32 %.133, %batch
  %mask_15 = and i1 %mask_2, %.134
  %index_48 = sext i32 %index_19 to i64
  %.135 = add i64 %index_39, %index_48
  %.136 = select i1 %mask_15, i64 %.135, i64 0
  %.137 = getelementptr float, float* %in0, i64 %.136
  %.138 = load float, float* %.137, align 4
  %staged_12 = select i1 %mask_15, float %.138, float 0.0
  %.139 = add i32 %kk_1, %k_start_1
  %.140 = icmp slt i32 %.139, %batch
  %mask_16 = and i1 %mask_2, %.140
  %.141 = add i64 %index_40, %index_48
  %.142 = select i1 %mask_16, i64 %.141, i64 0
  %.143 = getelementptr float, float* %in0, i64 %.142
  %.144 = load float, float* %.143, align 4
  %staged_13 = select i1 %mask_16, float %.144, float 0.0
  %.145 = add i32 %kk_2, %k_start_1
  %.146 = icmp slt i32 %.145, %batch
  %mask_17 = and i1 %mask_2, %.146
  %.147 = add i64 %index_41, %index_48
  %.148 = select i1 %mask_17, i64 %.147, i64 0
  %.149 = getelementptr float, float* %in0, i64 %.148
  %.150 = load float, float* %.149, align 4
  %staged_14 = select i1 %mask_17, float %.150, float 0.0
  %.151 = add i32 %kk_3, %k_start_1
  %.152 = icmp slt i32 %.151, %batch
  %mask_18 = and i1 %mask_2, %.152
  %.153 = add i64 %index_42, %index_48
  %.154 = select i1 %mask_18, i64 %.153, i64 0
  %.155 = getelementptr float, float* %in0, i64 %.154
  %.156 = load float, float* %.155, align 4
  %staged_15 = select i1 %mask_18, float %.156, float 0.0
  %current = srem i32 %block, 2
  store float 0.0, float* %a_0.at
  store float 0.0, float* %a_1.at
  store float 0.0, float* %a_2.at
  store float 0.0, float* %a_3.at
  store float 0.0, float* %a_4.at
  store float 0.0, float* %a_5.at
  store float 0.0, float* %a_6.at
  store float 0.0, float* %a_7.at
  store float 0.0, float* %a_8.at
  store float 0.0, float* %a_9.at
  store float 0.0, float* %a_10.at
  store float 0.0, float* %a_11.at
  store float 0.0, float* %a_12.at
  store float 0.0, float* %a_13.at
  store float 0.0, float* %a_14.at
  store float 0.0, float* %a_15.at
  %index_22 = mul i32 %current, 2048
  %index_23 = mul i32 %index_20, 16
  %.157 = add i32 %index_21, %index_22
  %index_24 = add i32 %.157, %index_23
  %index_49 = sext i32 %index_24 to i64
  %.158 = getelementptr float, float* %shared0, i64 %index_49
  %.159 = bitcast float* %.158 to <4 x float>*
  %x = load <4 x float>, <4 x float>* %.159, align 16
  %.160 = extractelement <4 x float> %x, i32 0
  store float %.160, float* %a_0.at
  %.161 = extractelement <4 x float> %x, i32 1
  store float %.161, float* %a_1.at
  %.162 = extractelement <4 x float> %x, i32 2
  store float %.162, float* %a_2.at
  %.163 = extractelement <4 x float> %x, i32 3
  store float %.163, float* %a_3.at
  %.164 = add i64 %index_49, 16
  %.165 = getelementptr float, float* %shared0, i64 %.164
  %.166 = bitcast float* %.165 to <4 x float>*
  %x_2 = load <4 x float>, <4 x float>* %.166, align 16
  %.167 = extractelement <4 x float> %x_2, i32 0
  store float %.167, float* %a_4.at
  %.168 = extractelement <4 x float> %x_2, i32 1
  store float %.168, float* %a_5.at
  %.169 = extractelement <4 x float> %x_2, i32 2
  store float %.169, float* %a_6.at
  %.170 = extractelement <4 x float> %x_2, i32 3
  store float %.170, float* %a_7.at
  %.171 = add i64 %index_49, 32
  %.172 = getelementptr float, float* %shared0, i64 %.171
  %.173 = bitcast float* %.172 to <4 x float>*
  %x_3 = load <4 x float>, <4 x float>* %.173, align 16
  %.174 = extractelement <4 x float> %x_3, i32 0
  store float %.174, float* %a_8.at
  %.175 = extractelement <4 x float> %x_3, i32 1
  store float %.175, float* %a_9.at
  %.176 = extractelement <4 x float> %x_3, i32 2
  store float %.176, float* %a_10.at
  %.177 = extractelement <4 x float> %x_3, i32 3
  store float %.177, float* %a_11.at
  %.178 = add i64 %index_49, 48
  %.179 = getelementptr float, float* %shared0, i64 %.178
  %.180 = bitcast float* %.179 to <4 x float>*
  %x_4 = load <4 x float>, <4 x float>* %.180, align 16
  %.181 = extractelement <4 x float> %x_4, i32 0
  store float %.181, float* %a_12.at
  %.182 = extractelement <4 x float> %x_4, i32 1
  store float %.182, float* %a_13.at
  %.183 = extractelement <4 x float> %x_4, i32 2
  store float %.183, float* %a_14.at
  %.184 = extractelement <4 x float> %x_4, i32 3
  store float %.184, float* %a_15.at
  store float 0.0, float* %b_0.at
  store float 0.0, float* %b_1.at
  store float 0.0, float* %b_2.at
  store float 0.0, float* %b_3.at
  store float 0.0, float* %b_4.at
  store float 0.0, float* %b_5.at
  store float 0.0, float* %b_6.at
  store float 0.0, float* %b_7.at
  store float 0.0, float* %b_8.at
  store float 0.0, float* %b_9.at
  store float 0.0, float* %b_10.at
  store float 0.0, float* %b_11.at
  store float 0.0, float* %b_12.at
  store float 0.0, float* %b_13.at
  store float 0.0, float* %b_14.at
  store float 0.0, float* %b_15.at
  %.185 = add i32 %index_25, %index_22
  %index_26 = add i32 %.185, %index_23
  %index_50 = sext i32 %index_26 to i64
  %.186 = add i64 %index_50, 1024
  %.187 = getelementptr float, float* %shared0, i64 %.186
  %.188 = bitcast float* %.187 to <4 x float>*
  %x_1 = load <4 x float>, <4 x float>* %.188, align 16
  %.189 = extractelement <4 x float> %x_1, i32 0
  store float %.189, float* %b_0.at
  %.190 = extractelement <4 x float> %x_1, i32 1
  store float %.190, float* %b_1.at
  %.191 = extractelement <4 x float> %x_1, i32 2
  store float %.191, float* %b_2.at
  %.192 = extractelement <4 x float> %x_1, i32 3
  store float %.192, float* %b_3.at
  %.193 = add i64 %index_50, 1040
  %.194 = getelementptr float, float* %shared0, i64 %.193
  %.195 = bitcast float* %.194 to <4 x float>*
  %x_5 = load <4 x float>, <4 x float>* %.195, align 16
  %.196 = extractelement <4 x float> %x_5, i32 0
  store float %.196, float* %b_4.at
  %.197 = extractelement <4 x float> %x_5, i32 1
  store float %.197, float* %b_5.at
  %.198 = extractelement <4 x float> %x_5, i32 2
  store float %.198, float* %b_6.at
  %.199 = extractelement <4 x float> %x_5, i32 3
  store float %.199, float* %b_7.at
  %.200 = add i64 %index_50, 1056
  %.201 = getelementptr float, float* %shared0, i64 %.200
  %.202 = bitcast float* %.201 to <4 x float>*
  %x_6 = load <4 x float>, <4 x float>* %.202, align 16
  %.203 = extractelement <4 x float> %x_6, i32 0
  store float %.203, float* %b_8.at
  %.204 = extractelement <4 x float> %x_6, i32 1
  store float %.204, float* %b_9.at
  %.205 = extractelement <4 x float> %x_6, i32 2
  store float %.205, float* %b_10.at
  %.206 = extractelement <4 x float> %x_6, i32 3
  store float %.206, float* %b_11.at
  %.207 = add i64 %index_50, 1072
  %.208 = getelementptr float, float* %shared0, i64 %.207
  %.209 = bitcast float* %.208 to <4 x float>*
  %x_7 = load <4 x float>, <4 x float>* %.209, align 16
  %.210 = extractelement <4 x float> %x_7, i32 0
  store float %.210, float* %b_12.at
  %.211 = extractelement <4 x float> %x_7, i32 1
  store float %.211, float* %b_13.at
  %.212 = extractelement <4 x float> %x_7, i32 2
  store float %.212, float* %b_14.at
  %.213 = extractelement <4 x float> %x_7, i32 3
  store float %.213, float* %b_15.at
  %.214 = load float, float* %a_0.at
  %.215 = load float, float* %b_0.at
  %.216 = load float, float* %acc_1_0.at
  %.217 = call float @llvm.fma.f32(float %.214, float %.215, float %.216)
  store float %.217, float* %acc_1_0.at
  %.218 = load float, float* %a_0.at
  %.219 = load float, float* %b_1.at
  %.220 = load float, float* %acc_1_1.at
  %.221 = call float @llvm.fma.f32(float %.218, float %.219, float %.220)
  store float %.221, float* %acc_1_1.at
  %.222 = load float, float* %a_0.at
  %.223 = load float, float* %b_2.at
  %.224 = load float, float* %acc_1_2.at
  %.225 = call float @llvm.fma.f32(float %.222, float %.223, float %.224)
  store float %.225, float* %acc_1_2.at
  %.226 = load float, float* %a_0.at
  %.227 = load float, float* %b_3.at
  %.228 = load float, float* %acc_1_3.at
  %.229 = call float @llvm.fma.f32(float %.226, float %.227, float %.228)
  store float %.229, float* %acc_1_3.at
  %.230 = load float, float* %a_1.at
  %.231 = load float, float* %b_0.at
  %.232 = load float, float* %acc_1_4.at
  %.233 = call float @llvm.fma.f32(float %.230, float %.231, float %.232)
  store float %.233, float* %acc_1_4.at
  %.234 = load float, float* %a_1.at
  %.235 = load float, float* %b_1.at
  %.236 = load float, float* %acc_1_5.at
  %.237 = call float @llvm.fma.f32(float %.234, float %.235, float %.236)
  store float %.237, float* %acc_1_5.at
  %.238 = load float, float* %a_1.at
  %.239 = load float, float* %b_2.at
  %.240 = load float, float* %acc_1_6.at
  %.241 = call float @llvm.fma.f32(float %.238, float %.239, float %.240)
  store float %.241, float* %acc_1_6.at
  %.242 = load float, float* %a_1.at
  %.243 = load float, float* %b_3.at
  %.244 = load float, float* %acc_1_7.at
  %.245 = call float @llvm.fma.f32(float %.242, float %.243, float %.244)
  store float %.245, float* %acc_1_7.at
  %.246 = load float, float* %a_2.at
  %.247 = load float, float* %b_0.at
  %.248 = load float, float* %acc_1_8.at
  %.249 = call float @llvm.fma.f32(float %.246, float %.247, float %.248)
  store float %.249, float* %acc_1_8.at
  %.250 = load float, float* %a_2.at
  %.251 = load float, float* %b_1.at
  %.252 = load float, float* %acc_1_9.at
  %.253 = call float @llvm.fma.f32(float %.250, float %.251, float %.252)
  store float %.253, float* %acc_1_9.at
  %.254 = load float, float* %a_2.at
  %.255 = load float, float* %b_2.at
  %.256 = load float, float* %acc_1_10.at
  %.257 = call float @llvm.fma.f32(float %.254, float %.255, float %.256)
  store float %.257, float* %acc_1_10.at
  %.258 = load float, float* %a_2.at
  %.259 = load float, float* %b_3.at
  %.260 = load float, float* %acc_1_11.at
  %.261 = call float @llvm.fma.f32(float %.258, float %.259, float %.260)
  store float %.261, float* %acc_1_11.at
  %.262 = load float, float* %a_3.at
  %.263 = load float, float* %b_0.at
  %.264 = load float, float* %acc_1_12.at
  %.265 = call float @llvm.fma.f32(float %.262, float %.263, float %.264)
  store float %.265, float* %acc_1_12.at
  %.266 = load float, float* %a_3.at
  %.267 = load float, float* %b_1.at
  %.268 = load float, float* %acc_1_13.at
  %.269 = call float @llvm.fma.f32(float %.266, float %.267, float %.268)
  store float %.269, float* %acc_1_13.at
  %.270 = load float, float* %a_3.at
  %.271 = load float, float* %b_2.at
  %.272 = load float, float* %acc_1_14.at
  %.273 = call float @llvm.fma.f32(float %.270, float %.271, float %.272)
  store float %.273, float* %acc_1_14.at
  %.274 = load float, float* %a_3.at
  %.275 = load float, float* %b_3.at
  %.276 = load float, float* %acc_1_15.at
  %.277 = call float @llvm.fma.f32(float %.274, float %.275, float %.276)
  store float %.277, float* %acc_1_15.at
  %.278 = load float, float* %a_4.at
  %.279 = load float, float* %b_4.at
  %.280 = load float, float* %acc_1_0.at
  %.281 = call float @llvm.fma.f32(float %.278, float %.279, float %.280)
  store float %.281, float* %acc_1_0.at
  %.282 = load float, float* %a_4.at
  %.283 = load float, float* %b_5.at
  %.284 = load float, float* %acc_1_1.at
  %.285 = call float @llvm.fma.f32(float %.282, float %.283, float %.284)
  store float %.285, float* %acc_1_1.at
  %.286 = load float, float* %a_4.at
  %.287 = load float, float* %b_6.at
  %.288 = load float, float* %acc_1_2.at
  %.289 = call float @llvm.fma.f32(float %.286, float %.287, float %.288)
  store float %.289, float* %acc_1_2.at
  %.290 = load float, float* %a_4.at
  %.291 = load float, float* %b_7.at
  %.292 = load float, float* %acc_1_3.at
  %.293 = call float @llvm.fma.f32(float %.290, float %.291, float %.292)
  store float %.293, float* %acc_1_3.at
  %.294 = load float, float* %a_5.at
  %.295 = load float, float* %b_4.at
  %.296 = load float, float* %acc_1_4.at
  %.297 = call float @llvm.fma.f32(float %.294, float %.295, float %.296)
  store float %.297, float* %acc_1_4.at
  %.298 = load float, float* %a_5.at
  %.299 = load float, float* %b_5.at
  %.300 = load float, float* %acc_1_5.at
  %.301 = call float @llvm.fma.f32(float %.298, float %.299, float %.300)
  store float %.301, float* %acc_1_5.at
  %.302 = load float, float* %a_5.at
  %.303 = load float, float* %b_6.at
  %.304 = load float, float* %acc_1_6.at
  %.305 = call float @llvm.fma.f32(float %.302, float %.303, float %.304)
  store float %.305, float* %acc_1_6.at
  %.306 = load float, float* %a_5.at
  %.307 = load float, float* %b_7.at
  %.308 = load float, float* %acc_1_7.at
  %.309 = call float @llvm.fma.f32(float %.306, float %.307, float %.308)
  store float %.309, float* %acc_1_7.at
  %.310 = load float, float* %a_6.at
  %.311 = load float, float* %b_4.at
  %.312 = load float, float* %acc_1_8.at
  %.313 = call float @llvm.fma.f32(float %.310, float %.311, float %.312)
  store float %.313, float* %acc_1_8.at
  %.314 = load float, float* %a_6.at
  %.315 = load float, float* %b_5.at
  %.316 = load float, float* %acc_1_9.at
  %.317 = call float @llvm.fma.f32(float %.314, float %.315, float %.316)
  store float %.317, float* %acc_1_9.at
  %.318 = load float, float* %a_6.at
  %.319 = load float, float* %b_6.at
  %.320 = load float, float* %acc_1_10.at
  %.321 = call float @llvm.fma.f32(float %.318, float %.319, float %.320)
  store float %.321, float* %acc_1_10.at
  %.322 = load float, float* %a_6.at
  %.323 = load float, float* %b_7.at
  %.324 = load float, float* %acc_1_11.at
  %.325 = call float @llvm.fma.f32(float %.322, float %.323, float %.324)
  store float %.325, float* %acc_1_11.at
  %.326 = load float, float* %a_7.at
  %.327 = load float, float* %b_4.at
  %.328 = load float, float* %acc_1_12.at
  %.329 = call float @llvm.fma.f32(float %.326, float %.327, float %.328)
  store float %.329, float* %acc_1_12.at
  %.330 = load float, float* %a_7.at
  %.331 = load float, float* %b_5.at
  %.332 = load float, float* %acc_1_13.at
  %.333 = call float @llvm.fma.f32(float %.330, float %.331, float %.332)
  store float %.333, float* %acc_1_13.at
  %.334 = load float, float* %a_7.at
  %.335 = load float, float* %b_6.at
  %.336 = load float, float* %acc_1_14.at
  %.337 = call float @llvm.fma.f32(float %.334, float %.335, float %.336)
  store float %.337, float* %acc_1_14.at
  %.338 = load float, float* %a_7.at
  %.339 = load float, float* %b_7.at
  %.340 = load float, float* %acc_1_15.at
  %.341 = call float @llvm.fma.f32(float %.338, float %.339, float %.340)
  store float %.341, float* %acc_1_15.at
  %.342 = load float, float* %a_8.at
  %.343 = load float, float* %b_8.at
  %.344 = load float, float* %acc_1_0.at
  %.345 = call float @llvm.fma.f32(float %.342, float %.343, float %.344)
  store float %.345, float* %acc_1_0.at
  %.346 = load float, float* %a_8.at
  %.347 = load float, float* %b_9.at
  %.348 = load float, float* %acc_1_1.at
  %.349 = call float @llvm.fma.f32(float %.346, float %.347, float %.348)
  store float %.349, float* %acc_1_1.at
  %.350 = load float, float* %a_8.at
  %.351 = load float, float* %b_10.at
  %.352 = load float, float* %acc_1_2.at
  %.353 = call float @llvm.fma.f32(float %.350, float %.351, float %.352)
  store float %.353, float* %acc_1_2.at
  %.354 = load float, float* %a_8.at
  %.355 = load float, float* %b_11.at
  %.356 = load float, float* %acc_1_3.at
  %.357 = call float @llvm.fma.f32(float %.354, float %.355, float %.356)
  store float %.357, float* %acc_1_3.at
  %.358 = load float, float* %a_9.at
  %.359 = load float, float* %b_8.at
  %.360 = load float, float* %acc_1_4.at
  %.361 = call float @llvm.fma.f32(float %.358, float %.359, float %.360)
  store float %.361, float* %acc_1_4.at
  %.362 = load float, float* %a_9.at
  %.363 = load float, float* %b_9.at
  %.364 = load float, float* %acc_1_5.at
  %.365 = call float @llvm.fma.f32(float %.362, float %.363, float %.364)
  store float %.365, float* %acc_1_5.at
  %.366 = load float, float* %a_9.at
  %.367 = load float, float* %b_10.at
  %.368 = load float, float* %acc_1_6.at
  %.369 = call float @llvm.fma.f32(float %.366, float %.367, float %.368)
  store float %.369, float* %acc_1_6.at
  %.370 = load float, float* %a_9.at
  %.371 = load float, float* %b_11.at
  %.372 = load float, float* %acc_1_7.at
  %.373 = call float @llvm.fma.f32(float %.370, float %.371, float %.372)
  store float %.373, float* %acc_1_7.at
  %.374 = load float, float* %a_10.at
  %.375 = load float, float* %b_8.at
  %.376 = load float, float* %acc_1_8.at
  %.377 = call float @llvm.fma.f32(float %.374, float %.375, float %.376)
  store float %.377, float* %acc_1_8.at
  %.378 = load float, float* %a_10.at
  %.379 = load float, float* %b_9.at
  %.380 = load float, float* %acc_1_9.at
  %.381 = call float @llvm.fma.f32(float %.378, float %.379, float %.380)
  store float %.381, float* %acc_1_9.at
  %.382 = load float, float* %a_10.at
  %.383 = load float, float* %b_10.at
  %.384 = load float, float* %acc_1_10.at
  %.385 = call float @llvm.fma.f32(float %.382, float %.383, float %.384)
  store float %.385, float* %acc_1_10.at
  %.386 = load float, float* %a_10.at
  %.387 = load float, float* %b_11.at
  %.388 = load float, float* %acc_1_11.at
  %.389 = call float @llvm.fma.f32(float %.386, float %.387, float %.388)
  store float %.389, float* %acc_1_11.at
  %.390 = load float, float* %a_11.at
  %.391 = load float, float* %b_8.at
  %.392 = load float, float* %acc_1_12.at
  %.393 = call float @llvm.fma.f32(float %.390, float %.391, float %.392)
  store float %.393, float* %acc_1_12.at
  %.394 = load float, float* %a_11.at
  %.395 = load float, float* %b_9.at
  %.396 = load float, float* %acc_1_13.at
  %.397 = call float @llvm.fma.f32(float %.394, float %.395, float %.396)
  store float %.397, float* %acc_1_13.at
  %.398 = load float, float* %a_11.at
  %.399 = load float, float* %b_10.at
  %.400 = load float, float* %acc_1_14.at
  %.401 = call float @llvm.fma.f32(float %.398, float %.399, float %.400)
  store float %.401, float* %acc_1_14.at
  %.402 = load float, float* %a_11.at
  %.403 = load float, float* %b_11.at
  %.404 = load float, float* %acc_1_15.at
  %.405 = call float @llvm.fma.f32(float %.402, float %.403, float %.404)
  store float %.405, float* %acc_1_15.at
  %.406 = load float, float* %a_12.at
  %.407 = load float, float* %b_12.at
  %.408 = load float, float* %acc_1_0.at
  %.409 = call float @llvm.fma.f32(float %.406, float %.407, float %.408)
  store float %.409, float* %acc_1_0.at
  %.410 = load float, float* %a_12.at
  %.411 = load float, float* %b_13.at
  %.412 = load float, float* %acc_1_1.at
  %.413 = call float @llvm.fma.f32(float %.410, float %.411, float %.412)
  store float %.413, float* %acc_1_1.at
  %.414 = load float, float* %a_12.at
  %.415 = load float, float* %b_14.at
  %.416 = load float, float* %acc_1_2.at
  %.417 = call float @llvm.fma.f32(float %.414, float %.415, float %.416)
  store float %.417, float* %acc_1_2.at
  %.418 = load float, float* %a_12.at
  %.419 = load float, float* %b_15.at
  %.420 = load float, float* %acc_1_3.at
  %.421 = call float @llvm.fma.f32(float %.418, float %.419, float %.420)
  store float %.421, float* %acc_1_3.at
  %.422 = load float, float* %a_13.at
  %.423 = load float, float* %b_12.at
  %.424 = load float, float* %acc_1_4.at
  %.425 = call float @llvm.fma.f32(float %.422, float %.423, float %.424)
  store float %.425, float* %acc_1_4.at
  %.426 = load float, float* %a_13.at
  %.427 = load float, float* %b_13.at
  %.428 = load float, float* %acc_1_5.at
  %.429 = call float @llvm.fma.f32(float %.426, float %.427, float %.428)
  store float %.429, float* %acc_1_5.at
  %.430 = load float, float* %a_13.at
  %.431 = load float, float* %b_14.at
  %.432 = load float, float* %acc_1_6.at
  %.433 = call float @llvm.fma.f32(float %.430, float %.431, float %.432)
  store float %.433, float* %acc_1_6.at
  %.434 = load float, float* %a_13.at
  %.435 = load float, float* %b_15.at
  %.436 = load float, float* %acc_1_7.at
  %.437 = call float @llvm.fma.f32(float %.434, float %.435, float %.436)
  store float %.437, float* %acc_1_7.at
  %.438 = load float, float* %a_14.at
  %.439 = load float, float* %b_12.at
  %.440 = load float, float* %acc_1_8.at
  %.441 = call float @llvm.fma.f32(float %.438, float %.439, float %.440)
  store float %.441, float* %acc_1_8.at
  %.442 = load float, float* %a_14.at
  %.443 = load float, float* %b_13.at
  %.444 = load float, float* %acc_1_9.at
  %.445 = call float @llvm.fma.f32(float %.442, float %.443, float %.444)
  store float %.445, float* %acc_1_9.at
  %.446 = load float, float* %a_14.at
  %.447 = load float, float* %b_14.at
  %.448 = load float, float* %acc_1_10.at
  %.449 = call float @llvm.fma.f32(float %.446, float %.447, float %.448)
  store float %.449, float* %acc_1_10.at
  %.450 = load float, float* %a_14.at
  %.451 = load float, float* %b_15.at
  %.452 = load float, float* %acc_1_11.at
  %.453 = call float @llvm.fma.f32(float %.450, float %.451, float %.452)
  store float %.453, float* %acc_1_11.at
  %.454 = load float, float* %a_15.at
  %.455 = load float, float* %b_12.at
  %.456 = load float, float* %acc_1_12.at
  %.457 = call float @llvm.fma.f32(float %.454, float %.455, float %.456)
  store float %.457, float* %acc_1_12.at
  %.458 = load float, float* %a_15.at
  %.459 = load float, float* %b_13.at
  %.460 = load float, float* %acc_1_13.at
  %.461 = call float @llvm.fma.f32(float %.458, float %.459, float %.460)
  store float %.461, float* %acc_1_13.at
  %.462 = load float, float* %a_15.at
  %.463 = load float, float* %b_14.at
  %.464 = load float, float* %acc_1_14.at
  %.465 = call float @llvm.fma.f32(float %.462, float %.463, float %.464)
  store float %.465, float* %acc_1_14.at
  %.466 = load float, float* %a_15.at
  %.467 = load float, float* %b_15.at
  %.468 = load float, float* %acc_1_15.at
  %.469 = call float @llvm.fma.f32(float %.466, float %.467, float %.468)
  store float %.469, float* %acc_1_15.at
  %index_27 = mul i32 %slot, 2048
  %index_51 = sext i32 %index_27 to i64
  %.470 = add i64 %index_35, %index_51
  %.471 = getelementptr float, float* %shared0, i64 %.470
  store float %staged_8, float* %.471, align 4
  %.472 = add i64 %index_36, %index_51
  %.473 = getelementptr float, float* %shared0, i64 %.472
  store float %staged_9, float* %.473, align 4
  %.474 = add i64 %index_37, %index_51
  %.475 = getelementptr float, float* %shared0, i64 %.474
  store float %staged_10, float* %.475, align 4
  %.476 = add i64 %index_38, %index_51
  %.477 = getelementptr float, float* %shared0, i64 %.476
  store float %staged_11, float* %.477, align 4
  %.478 = add i64 %index_43, %index_51
  %.479 = add i64 %.478, 1024
  %.480 = getelementptr float, float* %shared0, i64 %.479
  store float %staged_12, float* %.480, align 4
  %.481 = add i64 %index_44, %index_51
  %.482 = add i64 %.481, 1024
  %.483 = getelementptr float, float* %shared0, i64 %.482
  store float %staged_13, float* %.483, align 4
  %.484 = add i64 %index_45, %index_51
  %.485 = add i64 %.484, 1024
  %.486 = getelementptr float, float* %shared0, i64 %.485
  store float %staged_14, float* %.486, align 4
  %.487 = add i64 %index_46, %index_51
  %.488 = add i64 %.487, 1024
  %.489 = getelementptr float, float* %shared0, i64 %.488
  store float %staged_15, float* %.489, align 4
  %.490 = add nsw i32 %block, 1
  br label %block.head.19
block.end.21:
  call void @llvm.nvvm.barrier0()
  %.491 = mul i32 %slice, 256
  %.492 = mul i32 %lane, 64
  %.493 = add i32 %.491, %.492
  %index_28 = add i32 %.493, %index_25
  %index_52 = sext i32 %index_28 to i64
  %.494 = load float, float* %acc_1_0.at
  %.495 = getelementptr float, float* %shared0, i64 %index_52
  store float %.494, float* %.495, align 4
  %.496 = load float, float* %acc_1_1.at
  %.497 = add i64 %index_52, 1
  %.498 = getelementptr float, float* %shared0, i64 %.497
  store float %.496, float* %.498, align 4
  %.499 = load float, float* %acc_1_2.at
  %.500 = add i64 %index_52, 2
  %.501 = getelementptr float, float* %shared0, i64 %.500
  store float %.499, float* %.501, align 4
  %.502 = load float, float* %acc_1_3.at
  %.503 = add i64 %index_52, 3
  %.504 = getelementptr float, float* %shared0, i64 %.503
  store float %.502, float* %.504, align 4
  %.505 = load float, float* %acc_1_4.at
  %.506 = add i64 %index_52, 16
  %.507 = getelementptr float, float* %shared0, i64 %.506
  store float %.505, float* %.507, align 4
  %.508 = load float, float* %acc_1_5.at
  %.509 = add i64 %index_52, 17
  %.510 = getelementptr float, float* %shared0, i64 %.509
  store float %.508, float* %.510, align 4
  %.511 = load float, float* %acc_1_6.at
  %.512 = add i64 %index_52, 18
  %.513 = getelementptr float, float* %shared0, i64 %.512
  store float %.511, float* %.513, align 4
  %.514 = load float, float* %acc_1_7.at
  %.515 = add i64 %index_52, 19
  %.516 = getelementptr float, float* %shared0, i64 %.515
  store float %.514, float* %.516, align 4
  %.517 = load float, float* %acc_1_8.at
  %.518 = add i64 %index_52, 32
  %.519 = getelementptr float, float* %shared0, i64 %.518
  store float %.517, float* %.519, align 4
  %.520 = load float, float* %acc_1_9.at
  %.521 = add i64 %index_52, 33
  %.522 = getelementptr float, float* %shared0, i64 %.521
  store float %.520, float* %.522, align 4
  %.523 = load float, float* %acc_1_10.at
  %.524 = add i64 %index_52, 34
  %.525 = getelementptr float, float* %shared0, i64 %.524
  store float %.523, float* %.525, align 4
  %.526 = load float, float* %acc_1_11.at
  %.527 = add i64 %index_52, 35
  %.528 = getelementptr float, float* %shared0, i64 %.527
  store float %.526, float* %.528, align 4
  %.529 = load float, float* %acc_1_12.at
  %.530 = add i64 %index_52, 48
  %.531 = getelementptr float, float* %shared0, i64 %.530
  store float %.529, float* %.531, align 4
  %.532 = load float, float* %acc_1_13.at
  %.533 = add i64 %index_52, 49
  %.534 = getelementptr float, float* %shared0, i64 %.533
  store float %.532, float* %.534, align 4
  %.535 = load float, float* %acc_1_14.at
  %.536 = add i64 %index_52, 50
  %.537 = getelementptr float, float* %shared0, i64 %.536
  store float %.535, float* %.537, align 4
  %.538 = load float, float* %acc_1_15.at
  %.539 = add i64 %index_52, 51
  %.540 = getelementptr float, float* %shared0, i64 %.539
  store float %.538, float* %.540, align 4
  call void @llvm.nvvm.barrier0()
  store float 0.0, float* %totals_0.at
  %.541 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_53 = sext i32 %.541 to i64
  %.542 = getelementptr float, float* %shared0, i64 %index_53
  %.543 = load float, float* %.542, align 4
  store float %.543, float* %total_7.at
  %.544 = load float, float* %total_7.at
  %.545 = add i64 %index_53, 256
  %.546 = getelementptr float, float* %shared0, i64 %.545
  %.547 = load float, float* %.546, align 4
  %.548 = fadd float %.544, %.547
  store float %.548, float* %total_7.at
  %.549 = load float, float* %total_7.at
  %.550 = add i64 %index_53, 512
  %.551 = getelementptr float, float* %shared0, i64 %.550
  %.552 = load float, float* %.551, align 4
  %.553 = fadd float %.549, %.552
  store float %.553, float* %total_7.at
  %.554 = load float, float* %total_7.at
  %.555 = add i64 %index_53, 768
  %.556 = getelementptr float, float* %shared0, i64 %.555
  %.557 = load float, float* %.556, align 4
  %.558 = fadd float %.554, %.557
  store float %.558, float* %total_7.at
  %.559 = load float, float* %total_7.at
  %.560 = add i64 %index_53, 1024
  %.561 = getelementptr float, float* %shared0, i64 %.560
  %.562 = load float, float* %.561, align 4
  %.563 = fadd float %.559, %.562
  store float %.563, float* %total_7.at
  %.564 = load float, float* %total_7.at
  %.565 = add i64 %index_53, 1280
  %.566 = getelementptr float, float* %shared0, i64 %.565
  %.567 = load float, float* %.566, align 4
  %.568 = fadd float %.564, %.567
  store float %.568, float* %total_7.at
  %.569 = load float, float* %total_7.at
  %.570 = add i64 %index_53, 1536
  %.571 = getelementptr float, float* %shared0, i64 %.570
  %.572 = load float, float* %.571, align 4
  %.573 = fadd float %.569, %.572
  store float %.573, float* %total_7.at
  %.574 = load float, float* %total_7.at
  %.575 = add i64 %index_53, 1792
  %.576 = getelementptr float, float* %shared0, i64 %.575
  %.577 = load float, float* %.576, align 4
  %.578 = fadd float %.574, %.577
  store float %.578, float* %total_7.at
  %.579 = load float, float* %total_7.at
  %.580 = add i64 %index_53, 2048
  %.581 = getelementptr float, float* %shared0, i64 %.580
  %.582 = load float, float* %.581, align 4
  %.583 = fadd float %.579, %.582
  store float %.583, float* %total_7.at
  %.584 = load float, float* %total_7.at
  %.585 = add i64 %index_53, 2304
  %.586 = getelementptr float, float* %shared0, i64 %.585
  %.587 = load float, float* %.586, align 4
  %.588 = fadd float %.584, %.587
  store float %.588, float* %total_7.at
  %.589 = load float, float* %total_7.at
  %.590 = add i64 %index_53, 2560
  %.591 = getelementptr float, float* %shared0, i64 %.590
  %.592 = load float, float* %.591, align 4
  %.593 = fadd float %.589, %.592
  store float %.593, float* %total_7.at
  %.594 = load float, float* %total_7.at
  %.595 = add i64 %index_53, 2816
  %.596 = getelementptr float, float* %shared0, i64 %.595
  %.597 = load float, float* %.596, align 4
  %.598 = fadd float %.594, %.597
  store float %.598, float* %total_7.at
  %.599 = load float, float* %total_7.at
  %.600 = add i64 %index_53, 3072
  %.601 = getelementptr float, float* %shared0, i64 %.600
  %.602 = load float, float* %.601, align 4
  %.603 = fadd float %.599, %.602
  store float %.603, float* %total_7.at
  %.604 = load float, float* %total_7.at
  %.605 = add i64 %index_53, 3328
  %.606 = getelementptr float, float* %shared0, i64 %.605
  %.607 = load float, float* %.606, align 4
  %.608 = fadd float %.604, %.607
  store float %.608, float* %total_7.at
  %.609 = load float, float* %total_7.at
  %.610 = add i64 %index_53, 3584
  %.611 = getelementptr float, float* %shared0, i64 %.610
  %.612 = load float, float* %.611, align 4
  %.613 = fadd float %.609, %.612
  store float %.613, float* %total_7.at
  %.614 = load float, float* %total_7.at
  %.615 = add i64 %index_53, 3840
  %.616 = getelementptr float, float* %shared0, i64 %.615
  %.617 = load float, float* %.616, align 4
  %.618 = fadd float %.614, %.617
  store float %.618, float* %total_7.at
  %.619 = load float, float* %total_7.at
  store float %.619, float* %totals_0.at
  %.620 = icmp slt i32 %slice, 10
  br i1 %.620, label %then.22, label %after.24
then.22:
  %n = add i32 %index_1, %n_start
  %total_8 = load float, float* %totals_0.at
  %.621 = sext i32 %slice to i64
  %.622 = mul i64 %.621, 32
  %.623 = sext i32 %n to i64
  %.624 = add i64 %.622, %.623
  %.625 = getelementptr float, float* %out1, i64 %.624
  store float %total_8, float* %.625, align 4
  br label %after.24
after.24:
  br label %after.18
after.18:
  ret void
}

; train_step_adam
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/penguins/model.ts:13:7
;   schedule: map: workgroup element 256, register element 8
;   flops: 11172  bytes: 14900
;   grid: 8 x 1 x 1
;   in0: f32[320], read
;   in1: f32[320], read_write
;   in2: f32[320], read_write
;   in3: f32[1], read
;   in4: f32[320], read_write
;   in5: f32[32], read
;   in6: f32[32], read_write
;   in7: f32[32], read_write
;   in8: f32[32], read_write
;   in9: f32[512], read
;   in10: f32[512], read_write
;   in11: f32[512], read_write
;   in12: f32[512], read_write
;   in13: f32[16], read
;   in14: f32[16], read_write
;   in15: f32[16], read_write
;   in16: f32[16], read_write
;   in17: f32[48], read
;   in18: f32[48], read_write
;   in19: f32[48], read_write
;   in20: f32[48], read_write
;   in21: f32[3], read
;   in22: f32[3], read_write
;   in23: f32[3], read_write
;   in24: f32[3], read_write
define void @train_step_adam(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture align 16 %in1, float* noalias nocapture align 16 %in2, float* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %in4, float* noalias nocapture readonly align 16 %in5, float* noalias nocapture align 16 %in6, float* noalias nocapture align 16 %in7, float* noalias nocapture align 16 %in8, float* noalias nocapture readonly align 16 %in9, float* noalias nocapture align 16 %in10, float* noalias nocapture align 16 %in11, float* noalias nocapture align 16 %in12, float* noalias nocapture readonly align 16 %in13, float* noalias nocapture align 16 %in14, float* noalias nocapture align 16 %in15, float* noalias nocapture align 16 %in16, float* noalias nocapture readonly align 16 %in17, float* noalias nocapture align 16 %in18, float* noalias nocapture align 16 %in19, float* noalias nocapture align 16 %in20, float* noalias nocapture readonly align 16 %in21, float* noalias nocapture align 16 %in22, float* noalias nocapture align 16 %in23, float* noalias nocapture align 16 %in24) #0 {
entry:
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = icmp slt i32 %.1, 2
  br i1 %.2, label %then.1, label %after.3
then.1:
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.4 = mul i32 %.3, 256
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %i = add i32 %.4, %.5
  %.6 = icmp slt i32 %i, 320
  br i1 %.6, label %then.4, label %after.6
then.4:
  %index_1 = sext i32 %i to i64
  %.7 = getelementptr float, float* %in1, i64 %index_1
  %x = load float, float* %.7, align 4
  %.8 = getelementptr float, float* %in0, i64 %index_1
  %x_1 = load float, float* %.8, align 4
  %.9 = fsub float %x_1, %x
  %.10 = fmul float %.9, 0.10000000149011612
  %add = fadd float %x, %.10
  %.11 = getelementptr float, float* %in2, i64 %index_1
  %x_2 = load float, float* %.11, align 4
  %.12 = fmul float %x_1, %x_1
  %.13 = fsub float %.12, %x_2
  %.14 = fmul float %.13, 0.0010000000474974513
  %add_1 = fadd float %x_2, %.14
  %.15 = getelementptr float, float* %in3, i64 0
  %x_3 = load float, float* %.15, align 4
  %.16 = getelementptr float, float* %in1, i64 %index_1
  store float %add, float* %.16, align 4
  %.17 = getelementptr float, float* %in2, i64 %index_1
  store float %add_1, float* %.17, align 4
  %.18 = getelementptr float, float* %in4, i64 %index_1
  %.19 = load float, float* %.18, align 4
  %.20 = fmul float %add, %x_3
  %.21 = call float @llvm.sqrt.f32(float %add_1)
  %.22 = fadd float %.21, 1.0000000116860974e-7
  %.23 = fdiv float %.20, %.22
  %.24 = fsub float %.19, %.23
  %.25 = getelementptr float, float* %in4, i64 %index_1
  store float %.24, float* %.25, align 4
  br label %after.6
after.6:
  br label %after.3
after.3:
  %.26 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.27 = icmp sge i32 %.26, 2
  br i1 %.27, label %then.7, label %after.9
then.7:
  %.28 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.29 = icmp slt i32 %.28, 3
  br i1 %.29, label %then.10, label %after.12
then.10:
  %.30 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.31 = mul i32 %.30, 256
  %.32 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.33 = add i32 %.31, %.32
  %i_1 = sub i32 %.33, 512
  %.34 = icmp slt i32 %i_1, 32
  br i1 %.34, label %then.13, label %after.15
then.13:
  %index_2 = sext i32 %i_1 to i64
  %.35 = getelementptr float, float* %in6, i64 %index_2
  %x_4 = load float, float* %.35, align 4
  %.36 = getelementptr float, float* %in5, i64 %index_2
  %x_5 = load float, float* %.36, align 4
  %.37 = fsub float %x_5, %x_4
  %.38 = fmul float %.37, 0.10000000149011612
  %add_2 = fadd float %x_4, %.38
  %.39 = getelementptr float, float* %in7, i64 %index_2
  %x_6 = load float, float* %.39, align 4
  %.40 = fmul float %x_5, %x_5
  %.41 = fsub float %.40, %x_6
  %.42 = fmul float %.41, 0.0010000000474974513
  %add_3 = fadd float %x_6, %.42
  %.43 = getelementptr float, float* %in3, i64 0
  %x_7 = load float, float* %.43, align 4
  %.44 = getelementptr float, float* %in6, i64 %index_2
  store float %add_2, float* %.44, align 4
  %.45 = getelementptr float, float* %in7, i64 %index_2
  store float %add_3, float* %.45, align 4
  %.46 = getelementptr float, float* %in8, i64 %index_2
  %.47 = load float, float* %.46, align 4
  %.48 = fmul float %add_2, %x_7
  %.49 = call float @llvm.sqrt.f32(float %add_3)
  %.50 = fadd float %.49, 1.0000000116860974e-7
  %.51 = fdiv float %.48, %.50
  %.52 = fsub float %.47, %.51
  %.53 = getelementptr float, float* %in8, i64 %index_2
  store float %.52, float* %.53, align 4
  br label %after.15
after.15:
  br label %after.12
after.12:
  br label %after.9
after.9:
  %.54 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.55 = icmp sge i32 %.54, 3
  br i1 %.55, label %then.16, label %after.18
then.16:
  %.56 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.57 = icmp slt i32 %.56, 5
  br i1 %.57, label %then.19, label %after.21
then.19:
  %.58 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.59 = mul i32 %.58, 256
  %.60 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.61 = add i32 %.59, %.60
  %i_2 = sub i32 %.61, 768
  %.62 = icmp slt i32 %i_2, 512
  br i1 %.62, label %then.22, label %after.24
then.22:
  %index_3 = sext i32 %i_2 to i64
  %.63 = getelementptr float, float* %in10, i64 %index_3
  %x_8 = load float, float* %.63, align 4
  %.64 = getelementptr float, float* %in9, i64 %index_3
  %x_9 = load float, float* %.64, align 4
  %.65 = fsub float %x_9, %x_8
  %.66 = fmul float %.65, 0.10000000149011612
  %add_4 = fadd float %x_8, %.66
  %.67 = getelementptr float, float* %in11, i64 %index_3
  %x_10 = load float, float* %.67, align 4
  %.68 = fmul float %x_9, %x_9
  %.69 = fsub float %.68, %x_10
  %.70 = fmul float %.69, 0.0010000000474974513
  %add_5 = fadd float %x_10, %.70
  %.71 = getelementptr float, float* %in3, i64 0
  %x_11 = load float, float* %.71, align 4
  %.72 = getelementptr float, float* %in10, i64 %index_3
  store float %add_4, float* %.72, align 4
  %.73 = getelementptr float, float* %in11, i64 %index_3
  store float %add_5, float* %.73, align 4
  %.74 = getelementptr float, float* %in12, i64 %index_3
  %.75 = load float, float* %.74, align 4
  %.76 = fmul float %add_4, %x_11
  %.77 = call float @llvm.sqrt.f32(float %add_5)
  %.78 = fadd float %.77, 1.0000000116860974e-7
  %.79 = fdiv float %.76, %.78
  %.80 = fsub float %.75, %.79
  %.81 = getelementptr float, float* %in12, i64 %index_3
  store float %.80, float* %.81, align 4
  br label %after.24
after.24:
  br label %after.21
after.21:
  br label %after.18
after.18:
  %.82 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.83 = icmp sge i32 %.82, 5
  br i1 %.83, label %then.25, label %after.27
then.25:
  %.84 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.85 = icmp slt i32 %.84, 6
  br i1 %.85, label %then.28, label %after.30
then.28:
  %.86 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.87 = mul i32 %.86, 256
  %.88 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.89 = add i32 %.87, %.88
  %i_3 = sub i32 %.89, 1280
  %.90 = icmp slt i32 %i_3, 16
  br i1 %.90, label %then.31, label %after.33
then.31:
  %index_4 = sext i32 %i_3 to i64
  %.91 = getelementptr float, float* %in14, i64 %index_4
  %x_12 = load float, float* %.91, align 4
  %.92 = getelementptr float, float* %in13, i64 %index_4
  %x_13 = load float, float* %.92, align 4
  %.93 = fsub float %x_13, %x_12
  %.94 = fmul float %.93, 0.10000000149011612
  %add_6 = fadd float %x_12, %.94
  %.95 = getelementptr float, float* %in15, i64 %index_4
  %x_14 = load float, float* %.95, align 4
  %.96 = fmul float %x_13, %x_13
  %.97 = fsub float %.96, %x_14
  %.98 = fmul float %.97, 0.0010000000474974513
  %add_7 = fadd float %x_14, %.98
  %.99 = getelementptr float, float* %in3, i64 0
  %x_15 = load float, float* %.99, align 4
  %.100 = getelementptr float, float* %in14, i64 %index_4
  store float %add_6, float* %.100, align 4
  %.101 = getelementptr float, float* %in15, i64 %index_4
  store float %add_7, float* %.101, align 4
  %.102 = getelementptr float, float* %in16, i64 %index_4
  %.103 = load float, float* %.102, align 4
  %.104 = fmul float %add_6, %x_15
  %.105 = call float @llvm.sqrt.f32(float %add_7)
  %.106 = fadd float %.105, 1.0000000116860974e-7
  %.107 = fdiv float %.104, %.106
  %.108 = fsub float %.103, %.107
  %.109 = getelementptr float, float* %in16, i64 %index_4
  store float %.108, float* %.109, align 4
  br label %after.33
after.33:
  br label %after.30
after.30:
  br label %after.27
after.27:
  %.110 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.111 = icmp sge i32 %.110, 6
  br i1 %.111, label %then.34, label %after.36
then.34:
  %.112 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.113 = icmp slt i32 %.112, 7
  br i1 %.113, label %then.37, label %after.39
then.37:
  %.114 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.115 = mul i32 %.114, 256
  %.116 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.117 = add i32 %.115, %.116
  %i_4 = sub i32 %.117, 1536
  %.118 = icmp slt i32 %i_4, 48
  br i1 %.118, label %then.40, label %after.42
then.40:
  %index_5 = sext i32 %i_4 to i64
  %.119 = getelementptr float, float* %in18, i64 %index_5
  %x_16 = load float, float* %.119, align 4
  %.120 = getelementptr float, float* %in17, i64 %index_5
  %x_17 = load float, float* %.120, align 4
  %.121 = fsub float %x_17, %x_16
  %.122 = fmul float %.121, 0.10000000149011612
  %add_8 = fadd float %x_16, %.122
  %.123 = getelementptr float, float* %in19, i64 %index_5
  %x_18 = load float, float* %.123, align 4
  %.124 = fmul float %x_17, %x_17
  %.125 = fsub float %.124, %x_18
  %.126 = fmul float %.125, 0.0010000000474974513
  %add_9 = fadd float %x_18, %.126
  %.127 = getelementptr float, float* %in3, i64 0
  %x_19 = load float, float* %.127, align 4
  %.128 = getelementptr float, float* %in18, i64 %index_5
  store float %add_8, float* %.128, align 4
  %.129 = getelementptr float, float* %in19, i64 %index_5
  store float %add_9, float* %.129, align 4
  %.130 = getelementptr float, float* %in20, i64 %index_5
  %.131 = load float, float* %.130, align 4
  %.132 = fmul float %add_8, %x_19
  %.133 = call float @llvm.sqrt.f32(float %add_9)
  %.134 = fadd float %.133, 1.0000000116860974e-7
  %.135 = fdiv float %.132, %.134
  %.136 = fsub float %.131, %.135
  %.137 = getelementptr float, float* %in20, i64 %index_5
  store float %.136, float* %.137, align 4
  br label %after.42
after.42:
  br label %after.39
after.39:
  br label %after.36
after.36:
  %.138 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.139 = icmp sge i32 %.138, 7
  br i1 %.139, label %then.43, label %after.45
then.43:
  %.140 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.141 = mul i32 %.140, 256
  %.142 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.143 = add i32 %.141, %.142
  %i_5 = sub i32 %.143, 1792
  %.144 = icmp slt i32 %i_5, 3
  br i1 %.144, label %then.46, label %after.48
then.46:
  %index_6 = sext i32 %i_5 to i64
  %.145 = getelementptr float, float* %in22, i64 %index_6
  %x_20 = load float, float* %.145, align 4
  %.146 = getelementptr float, float* %in21, i64 %index_6
  %x_21 = load float, float* %.146, align 4
  %.147 = fsub float %x_21, %x_20
  %.148 = fmul float %.147, 0.10000000149011612
  %add_10 = fadd float %x_20, %.148
  %.149 = getelementptr float, float* %in23, i64 %index_6
  %x_22 = load float, float* %.149, align 4
  %.150 = fmul float %x_21, %x_21
  %.151 = fsub float %.150, %x_22
  %.152 = fmul float %.151, 0.0010000000474974513
  %add_11 = fadd float %x_22, %.152
  %.153 = getelementptr float, float* %in3, i64 0
  %x_23 = load float, float* %.153, align 4
  %.154 = getelementptr float, float* %in22, i64 %index_6
  store float %add_10, float* %.154, align 4
  %.155 = getelementptr float, float* %in23, i64 %index_6
  store float %add_11, float* %.155, align 4
  %.156 = getelementptr float, float* %in24, i64 %index_6
  %.157 = load float, float* %.156, align 4
  %.158 = fmul float %add_10, %x_23
  %.159 = call float @llvm.sqrt.f32(float %add_11)
  %.160 = fadd float %.159, 1.0000000116860974e-7
  %.161 = fdiv float %.158, %.160
  %.162 = fsub float %.157, %.161
  %.163 = getelementptr float, float* %in24, i64 %index_6
  store float %.162, float* %.163, align 4
  br label %after.48
after.48:
  br label %after.45
after.45:
  ret void
}

; eval_step_species
;   ops: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
;   schedule: row: workgroup row 64
;   flops: 143*batch  bytes: 76*batch+204
;   grid: floordiv(batch+63, 64) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[48], read
;   in2: f32[3], read
;   in3: i32[batch], read
;   out0: f32[batch], write
;   out1: i32[batch], write
define void @eval_step_species(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, i32* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %out0, i32* noalias nocapture align 16 %out1, i32 %batch) #0 {
entry:
  %acc_0.at = alloca float
  %acc_7.at = alloca float
  %acc_8.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %acc_5.at = alloca i32
  %acc_6.at = alloca float
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = mul i32 %.1, 64
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %row = add i32 %.2, %.3
  %.4 = icmp slt i32 %row, %batch
  br i1 %.4, label %then.1, label %after.3
then.1:
  store float 0.0, float* %acc_0.at
  store float 0.0, float* %acc_7.at
  store float 0.0, float* %acc_8.at
  %index_1 = mul i32 %row, 16
  %index_3 = sext i32 %index_1 to i64
  br label %k.head.4
k.head.4:
  %k = phi i32 [ 0, %then.1 ], [ %.20, %k.body.5 ]
  %.5 = icmp slt i32 %k, 16
  br i1 %.5, label %k.body.5, label %k.end.6
k.body.5:
  %.6 = sext i32 %k to i64
  %.7 = add i64 %index_3, %.6
  %.8 = getelementptr float, float* %in0, i64 %.7
  %a = load float, float* %.8, align 4
  %index_2 = mul i32 %k, 3
  %index_4 = sext i32 %index_2 to i64
  %.9 = getelementptr float, float* %in1, i64 %index_4
  %b = load float, float* %.9, align 4
  %.10 = add i64 %index_4, 1
  %.11 = getelementptr float, float* %in1, i64 %.10
  %b_1 = load float, float* %.11, align 4
  %.12 = add i64 %index_4, 2
  %.13 = getelementptr float, float* %in1, i64 %.12
  %b_2 = load float, float* %.13, align 4
  %.14 = load float, float* %acc_0.at
  %.15 = call float @llvm.fma.f32(float %a, float %b, float %.14)
  store float %.15, float* %acc_0.at
  %.16 = load float, float* %acc_7.at
  %.17 = call float @llvm.fma.f32(float %a, float %b_1, float %.16)
  store float %.17, float* %acc_7.at
  %.18 = load float, float* %acc_8.at
  %.19 = call float @llvm.fma.f32(float %a, float %b_2, float %.18)
  store float %.19, float* %acc_8.at
  %.20 = add nsw i32 %k, 1
  br label %k.head.4
k.end.6:
  store float 0xFFF0000000000000, float* %acc_1.at
  %.21 = getelementptr float, float* %in2, i64 0
  %value_1 = load float, float* %.21, align 4
  %.22 = load float, float* %acc_0.at
  %add = fadd float %.22, %value_1
  %.23 = load float, float* %acc_1.at
  %.24 = load float, float* %acc_1.at
  %.25 = fcmp une float %.23, %.24
  %.26 = load float, float* %acc_1.at
  %.27 = load float, float* %acc_1.at
  %.28 = fcmp ogt float %.27, %add
  %.29 = load float, float* %acc_1.at
  %.30 = select i1 %.28, float %.29, float %add
  %.31 = select i1 %.25, float %.26, float %.30
  store float %.31, float* %acc_1.at
  %.32 = getelementptr float, float* %in2, i64 1
  %value_2 = load float, float* %.32, align 4
  %.33 = load float, float* %acc_7.at
  %add_4 = fadd float %.33, %value_2
  %.34 = load float, float* %acc_1.at
  %.35 = load float, float* %acc_1.at
  %.36 = fcmp une float %.34, %.35
  %.37 = load float, float* %acc_1.at
  %.38 = load float, float* %acc_1.at
  %.39 = fcmp ogt float %.38, %add_4
  %.40 = load float, float* %acc_1.at
  %.41 = select i1 %.39, float %.40, float %add_4
  %.42 = select i1 %.36, float %.37, float %.41
  store float %.42, float* %acc_1.at
  %.43 = getelementptr float, float* %in2, i64 2
  %value_3 = load float, float* %.43, align 4
  %.44 = load float, float* %acc_8.at
  %add_5 = fadd float %.44, %value_3
  %.45 = load float, float* %acc_1.at
  %.46 = load float, float* %acc_1.at
  %.47 = fcmp une float %.45, %.46
  %.48 = load float, float* %acc_1.at
  %.49 = load float, float* %acc_1.at
  %.50 = fcmp ogt float %.49, %add_5
  %.51 = load float, float* %acc_1.at
  %.52 = select i1 %.50, float %.51, float %add_5
  %.53 = select i1 %.47, float %.48, float %.52
  store float %.53, float* %acc_1.at
  store float 0.0, float* %acc_2.at
  %.54 = load float, float* %acc_0.at
  %add_1 = fadd float %.54, %value_1
  %.55 = load float, float* %acc_1.at
  %x_1 = fsub float %add_1, %.55
  %.56 = fcmp olt float %x_1, -104.0
  %above_1 = select i1 %.56, float -104.0, float %x_1
  %.57 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.57, float 89.0, float %above_1
  %.58 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.58 to i32
  %.59 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.59 to float
  %.60 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.60 to float
  %.61 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.61)
  %.62 = fmul float %r_1, %r_1
  %.63 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.64 = call float @llvm.fma.f32(float %.63, float %r_1, float 0.008336109109222889)
  %.65 = call float @llvm.fma.f32(float %.64, float %r_1, float 0.04166125878691673)
  %.66 = call float @llvm.fma.f32(float %.65, float %r_1, float 0.16666613519191742)
  %.67 = call float @llvm.fma.f32(float %.66, float %r_1, float 0.5000003576278687)
  %.68 = call float @llvm.fma.f32(float %.62, float %.67, float %r_1)
  %.69 = fadd float %.68, 1.0
  %.70 = fmul float %.69, %scale_1
  %exp = fmul float %.70, %scale_1
  %.71 = load float, float* %acc_2.at
  %.72 = fadd float %.71, %exp
  store float %.72, float* %acc_2.at
  %.73 = load float, float* %acc_7.at
  %add_6 = fadd float %.73, %value_2
  %.74 = load float, float* %acc_1.at
  %x_2 = fsub float %add_6, %.74
  %.75 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.75, float -104.0, float %x_2
  %.76 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.76, float 89.0, float %above_2
  %.77 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.77 to i32
  %.78 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.78 to float
  %.79 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.79 to float
  %.80 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.80)
  %.81 = fmul float %r_2, %r_2
  %.82 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.83 = call float @llvm.fma.f32(float %.82, float %r_2, float 0.008336109109222889)
  %.84 = call float @llvm.fma.f32(float %.83, float %r_2, float 0.04166125878691673)
  %.85 = call float @llvm.fma.f32(float %.84, float %r_2, float 0.16666613519191742)
  %.86 = call float @llvm.fma.f32(float %.85, float %r_2, float 0.5000003576278687)
  %.87 = call float @llvm.fma.f32(float %.81, float %.86, float %r_2)
  %.88 = fadd float %.87, 1.0
  %.89 = fmul float %.88, %scale_2
  %exp_3 = fmul float %.89, %scale_2
  %.90 = load float, float* %acc_2.at
  %.91 = fadd float %.90, %exp_3
  store float %.91, float* %acc_2.at
  %.92 = load float, float* %acc_8.at
  %add_7 = fadd float %.92, %value_3
  %.93 = load float, float* %acc_1.at
  %x_3 = fsub float %add_7, %.93
  %.94 = fcmp olt float %x_3, -104.0
  %above_3 = select i1 %.94, float -104.0, float %x_3
  %.95 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.95, float 89.0, float %above_3
  %.96 = call float @llvm.fma.f32(float %clamped_3, float 0.7213475108146667, float 12583039.0)
  %bits_3 = bitcast float %.96 to i32
  %.97 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.97 to float
  %.98 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.98 to float
  %.99 = call float @llvm.fma.f32(float %n_3, float -1.38671875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.0004243888834025711, float %.99)
  %.100 = fmul float %r_3, %r_3
  %.101 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_3, float 0.0014104676665738225)
  %.102 = call float @llvm.fma.f32(float %.101, float %r_3, float 0.008336109109222889)
  %.103 = call float @llvm.fma.f32(float %.102, float %r_3, float 0.04166125878691673)
  %.104 = call float @llvm.fma.f32(float %.103, float %r_3, float 0.16666613519191742)
  %.105 = call float @llvm.fma.f32(float %.104, float %r_3, float 0.5000003576278687)
  %.106 = call float @llvm.fma.f32(float %.100, float %.105, float %r_3)
  %.107 = fadd float %.106, 1.0
  %.108 = fmul float %.107, %scale_3
  %exp_4 = fmul float %.108, %scale_3
  %.109 = load float, float* %acc_2.at
  %.110 = fadd float %.109, %exp_4
  store float %.110, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0xFFF0000000000000, float* %acc_4.at
  store i32 2147483647, i32* %acc_5.at
  %.111 = load float, float* %acc_0.at
  %add_2 = fadd float %.111, %value_1
  %.112 = load float, float* %acc_1.at
  %x_4 = fsub float %add_2, %.112
  %.113 = fcmp olt float %x_4, -104.0
  %above_4 = select i1 %.113, float -104.0, float %x_4
  %.114 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.114, float 89.0, float %above_4
  %.115 = call float @llvm.fma.f32(float %clamped_4, float 0.7213475108146667, float 12583039.0)
  %bits_4 = bitcast float %.115 to i32
  %.116 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.116 to float
  %.117 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.117 to float
  %.118 = call float @llvm.fma.f32(float %n_4, float -1.38671875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.0004243888834025711, float %.118)
  %.119 = fmul float %r_4, %r_4
  %.120 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_4, float 0.0014104676665738225)
  %.121 = call float @llvm.fma.f32(float %.120, float %r_4, float 0.008336109109222889)
  %.122 = call float @llvm.fma.f32(float %.121, float %r_4, float 0.04166125878691673)
  %.123 = call float @llvm.fma.f32(float %.122, float %r_4, float 0.16666613519191742)
  %.124 = call float @llvm.fma.f32(float %.123, float %r_4, float 0.5000003576278687)
  %.125 = call float @llvm.fma.f32(float %.119, float %.124, float %r_4)
  %.126 = fadd float %.125, 1.0
  %.127 = fmul float %.126, %scale_4
  %exp_1 = fmul float %.127, %scale_4
  %.128 = load float, float* %acc_2.at
  %div = fdiv float %exp_1, %.128
  %.129 = load float, float* %acc_3.at
  %.130 = fadd float %.129, %div
  store float %.130, float* %acc_3.at
  %.131 = fcmp oeq float %div, %div
  %value_4 = select i1 %.131, float %div, float 0xFFF0000000000000
  %.132 = load float, float* %acc_4.at
  %.133 = fcmp ogt float %value_4, %.132
  %.134 = load float, float* %acc_4.at
  %.135 = fcmp oeq float %value_4, %.134
  %.136 = load i32, i32* %acc_5.at
  %.137 = icmp slt i32 0, %.136
  %.138 = and i1 %.135, %.137
  %.139 = or i1 %.133, %.138
  %.140 = load float, float* %acc_4.at
  %next = select i1 %.139, float %value_4, float %.140
  %.141 = load float, float* %acc_4.at
  %.142 = fcmp ogt float %value_4, %.141
  %.143 = load float, float* %acc_4.at
  %.144 = fcmp oeq float %value_4, %.143
  %.145 = load i32, i32* %acc_5.at
  %.146 = icmp slt i32 0, %.145
  %.147 = and i1 %.144, %.146
  %.148 = or i1 %.142, %.147
  %.149 = load i32, i32* %acc_5.at
  %next_1 = select i1 %.148, i32 0, i32 %.149
  store float %next, float* %acc_4.at
  store i32 %next_1, i32* %acc_5.at
  %.150 = load float, float* %acc_7.at
  %add_8 = fadd float %.150, %value_2
  %.151 = load float, float* %acc_1.at
  %x_5 = fsub float %add_8, %.151
  %.152 = fcmp olt float %x_5, -104.0
  %above_5 = select i1 %.152, float -104.0, float %x_5
  %.153 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.153, float 89.0, float %above_5
  %.154 = call float @llvm.fma.f32(float %clamped_5, float 0.7213475108146667, float 12583039.0)
  %bits_5 = bitcast float %.154 to i32
  %.155 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.155 to float
  %.156 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.156 to float
  %.157 = call float @llvm.fma.f32(float %n_5, float -1.38671875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.0004243888834025711, float %.157)
  %.158 = fmul float %r_5, %r_5
  %.159 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_5, float 0.0014104676665738225)
  %.160 = call float @llvm.fma.f32(float %.159, float %r_5, float 0.008336109109222889)
  %.161 = call float @llvm.fma.f32(float %.160, float %r_5, float 0.04166125878691673)
  %.162 = call float @llvm.fma.f32(float %.161, float %r_5, float 0.16666613519191742)
  %.163 = call float @llvm.fma.f32(float %.162, float %r_5, float 0.5000003576278687)
  %.164 = call float @llvm.fma.f32(float %.158, float %.163, float %r_5)
  %.165 = fadd float %.164, 1.0
  %.166 = fmul float %.165, %scale_5
  %exp_5 = fmul float %.166, %scale_5
  %.167 = load float, float* %acc_2.at
  %div_2 = fdiv float %exp_5, %.167
  %.168 = load float, float* %acc_3.at
  %.169 = fadd float %.168, %div_2
  store float %.169, float* %acc_3.at
  %.170 = fcmp oeq float %div_2, %div_2
  %value_5 = select i1 %.170, float %div_2, float 0xFFF0000000000000
  %.171 = load float, float* %acc_4.at
  %.172 = fcmp ogt float %value_5, %.171
  %.173 = load float, float* %acc_4.at
  %.174 = fcmp oeq float %value_5, %.173
  %.175 = load i32, i32* %acc_5.at
  %.176 = icmp slt i32 1, %.175
  %.177 = and i1 %.174, %.176
  %.178 = or i1 %.172, %.177
  %.179 = load float, float* %acc_4.at
  %next_2 = select i1 %.178, float %value_5, float %.179
  %.180 = load float, float* %acc_4.at
  %.181 = fcmp ogt float %value_5, %.180
  %.182 = load float, float* %acc_4.at
  %.183 = fcmp oeq float %value_5, %.182
  %.184 = load i32, i32* %acc_5.at
  %.185 = icmp slt i32 1, %.184
  %.186 = and i1 %.183, %.185
  %.187 = or i1 %.181, %.186
  %.188 = load i32, i32* %acc_5.at
  %next_3 = select i1 %.187, i32 1, i32 %.188
  store float %next_2, float* %acc_4.at
  store i32 %next_3, i32* %acc_5.at
  %.189 = load float, float* %acc_8.at
  %add_9 = fadd float %.189, %value_3
  %.190 = load float, float* %acc_1.at
  %x_6 = fsub float %add_9, %.190
  %.191 = fcmp olt float %x_6, -104.0
  %above_6 = select i1 %.191, float -104.0, float %x_6
  %.192 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.192, float 89.0, float %above_6
  %.193 = call float @llvm.fma.f32(float %clamped_6, float 0.7213475108146667, float 12583039.0)
  %bits_6 = bitcast float %.193 to i32
  %.194 = sub i32 %bits_6, 1262485631
  %n_6 = sitofp i32 %.194 to float
  %.195 = shl i32 %bits_6, 23
  %scale_6 = bitcast i32 %.195 to float
  %.196 = call float @llvm.fma.f32(float %n_6, float -1.38671875, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.0004243888834025711, float %.196)
  %.197 = fmul float %r_6, %r_6
  %.198 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_6, float 0.0014104676665738225)
  %.199 = call float @llvm.fma.f32(float %.198, float %r_6, float 0.008336109109222889)
  %.200 = call float @llvm.fma.f32(float %.199, float %r_6, float 0.04166125878691673)
  %.201 = call float @llvm.fma.f32(float %.200, float %r_6, float 0.16666613519191742)
  %.202 = call float @llvm.fma.f32(float %.201, float %r_6, float 0.5000003576278687)
  %.203 = call float @llvm.fma.f32(float %.197, float %.202, float %r_6)
  %.204 = fadd float %.203, 1.0
  %.205 = fmul float %.204, %scale_6
  %exp_6 = fmul float %.205, %scale_6
  %.206 = load float, float* %acc_2.at
  %div_3 = fdiv float %exp_6, %.206
  %.207 = load float, float* %acc_3.at
  %.208 = fadd float %.207, %div_3
  store float %.208, float* %acc_3.at
  %.209 = fcmp oeq float %div_3, %div_3
  %value_6 = select i1 %.209, float %div_3, float 0xFFF0000000000000
  %.210 = load float, float* %acc_4.at
  %.211 = fcmp ogt float %value_6, %.210
  %.212 = load float, float* %acc_4.at
  %.213 = fcmp oeq float %value_6, %.212
  %.214 = load i32, i32* %acc_5.at
  %.215 = icmp slt i32 2, %.214
  %.216 = and i1 %.213, %.215
  %.217 = or i1 %.211, %.216
  %.218 = load float, float* %acc_4.at
  %next_4 = select i1 %.217, float %value_6, float %.218
  %.219 = load float, float* %acc_4.at
  %.220 = fcmp ogt float %value_6, %.219
  %.221 = load float, float* %acc_4.at
  %.222 = fcmp oeq float %value_6, %.221
  %.223 = load i32, i32* %acc_5.at
  %.224 = icmp slt i32 2, %.223
  %.225 = and i1 %.222, %.224
  %.226 = or i1 %.220, %.225
  %.227 = load i32, i32* %acc_5.at
  %next_5 = select i1 %.226, i32 2, i32 %.227
  store float %next_4, float* %acc_4.at
  store i32 %next_5, i32* %acc_5.at
  %.228 = load i32, i32* %acc_5.at
  %.229 = icmp eq i32 %.228, 2147483647
  %.230 = load i32, i32* %acc_5.at
  %arg_max = select i1 %.229, i32 0, i32 %.230
  %index_5 = sext i32 %row to i64
  %.231 = getelementptr i32, i32* %in3, i64 %index_5
  %x = load i32, i32* %.231, align 4
  store float 0.0, float* %acc_6.at
  %.232 = load float, float* %acc_0.at
  %add_3 = fadd float %.232, %value_1
  %.233 = load float, float* %acc_1.at
  %x_7 = fsub float %add_3, %.233
  %.234 = fcmp olt float %x_7, -104.0
  %above_7 = select i1 %.234, float -104.0, float %x_7
  %.235 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.235, float 89.0, float %above_7
  %.236 = call float @llvm.fma.f32(float %clamped_7, float 0.7213475108146667, float 12583039.0)
  %bits_7 = bitcast float %.236 to i32
  %.237 = sub i32 %bits_7, 1262485631
  %n_7 = sitofp i32 %.237 to float
  %.238 = shl i32 %bits_7, 23
  %scale_7 = bitcast i32 %.238 to float
  %.239 = call float @llvm.fma.f32(float %n_7, float -1.38671875, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.0004243888834025711, float %.239)
  %.240 = fmul float %r_7, %r_7
  %.241 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_7, float 0.0014104676665738225)
  %.242 = call float @llvm.fma.f32(float %.241, float %r_7, float 0.008336109109222889)
  %.243 = call float @llvm.fma.f32(float %.242, float %r_7, float 0.04166125878691673)
  %.244 = call float @llvm.fma.f32(float %.243, float %r_7, float 0.16666613519191742)
  %.245 = call float @llvm.fma.f32(float %.244, float %r_7, float 0.5000003576278687)
  %.246 = call float @llvm.fma.f32(float %.240, float %.245, float %r_7)
  %.247 = fadd float %.246, 1.0
  %.248 = fmul float %.247, %scale_7
  %exp_2 = fmul float %.248, %scale_7
  %.249 = load float, float* %acc_2.at
  %div_1 = fdiv float %exp_2, %.249
  %.250 = load float, float* %acc_3.at
  %.251 = fdiv float %div_1, %.250
  %.252 = fcmp ogt float 1.0000000116860974e-7, %.251
  %.253 = load float, float* %acc_3.at
  %.254 = fdiv float %div_1, %.253
  %.255 = select i1 %.252, float 1.0000000116860974e-7, float %.254
  %.256 = fcmp olt float 0.9999998807907104, %.255
  %.257 = load float, float* %acc_3.at
  %.258 = fdiv float %div_1, %.257
  %.259 = fcmp ogt float 1.0000000116860974e-7, %.258
  %.260 = load float, float* %acc_3.at
  %.261 = fdiv float %div_1, %.260
  %.262 = select i1 %.259, float 1.0000000116860974e-7, float %.261
  %x_8 = select i1 %.256, float 0.9999998807907104, float %.262
  %is_subnormal_1 = fcmp olt float %x_8, 1.1754943508222875e-38
  %.263 = fmul float %x_8, 33554432.0
  %.264 = select i1 %is_subnormal_1, float %.263, float %x_8
  %bits_8 = bitcast float %.264 to i32
  %above_8 = sub i32 %bits_8, 1060439283
  %.265 = ashr i32 %above_8, 23
  %.266 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.267 = add i32 %.265, %.266
  %e_1 = sitofp i32 %.267 to float
  %.268 = and i32 %above_8, 8388607
  %.269 = add i32 %.268, 1060439283
  %.270 = bitcast i32 %.269 to float
  %f_1 = fsub float %.270, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.271 = load float, float* %acc_6.at
  %.272 = icmp eq i32 %x, 0
  %.273 = uitofp i1 %.272 to float
  %.274 = fcmp ogt float %x_8, 0.0
  %.275 = fcmp olt float %x_8, 0x7FF0000000000000
  %.276 = and i1 %.274, %.275
  %.277 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.278 = call float @llvm.fma.f32(float %.277, float %f_1, float 0.11676998436450958)
  %.279 = call float @llvm.fma.f32(float %.278, float %f_1, float -0.12420140951871872)
  %.280 = call float @llvm.fma.f32(float %.279, float %f_1, float 0.14249323308467865)
  %.281 = call float @llvm.fma.f32(float %.280, float %f_1, float -0.16668057441711426)
  %.282 = call float @llvm.fma.f32(float %.281, float %f_1, float 0.2000071406364441)
  %.283 = call float @llvm.fma.f32(float %.282, float %f_1, float -0.24999994039535522)
  %.284 = call float @llvm.fma.f32(float %.283, float %f_1, float 0.3333333134651184)
  %.285 = fmul float %.284, %f_1
  %.286 = fmul float %.285, %z_1
  %.287 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.286)
  %.288 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.287)
  %.289 = fadd float %f_1, %.288
  %.290 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.289)
  %.291 = fcmp oeq float %x_8, 0.0
  %.292 = fcmp olt float %x_8, 0.0
  %.293 = select i1 %.292, float 0x7FF8000000000000, float %x_8
  %.294 = select i1 %.291, float 0xFFF0000000000000, float %.293
  %.295 = select i1 %.276, float %.290, float %.294
  %.296 = fmul float %.273, %.295
  %.297 = fadd float %.271, %.296
  store float %.297, float* %acc_6.at
  %.298 = load float, float* %acc_7.at
  %add_10 = fadd float %.298, %value_2
  %.299 = load float, float* %acc_1.at
  %x_9 = fsub float %add_10, %.299
  %.300 = fcmp olt float %x_9, -104.0
  %above_9 = select i1 %.300, float -104.0, float %x_9
  %.301 = fcmp olt float 89.0, %above_9
  %clamped_8 = select i1 %.301, float 89.0, float %above_9
  %.302 = call float @llvm.fma.f32(float %clamped_8, float 0.7213475108146667, float 12583039.0)
  %bits_9 = bitcast float %.302 to i32
  %.303 = sub i32 %bits_9, 1262485631
  %n_8 = sitofp i32 %.303 to float
  %.304 = shl i32 %bits_9, 23
  %scale_8 = bitcast i32 %.304 to float
  %.305 = call float @llvm.fma.f32(float %n_8, float -1.38671875, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.0004243888834025711, float %.305)
  %.306 = fmul float %r_8, %r_8
  %.307 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_8, float 0.0014104676665738225)
  %.308 = call float @llvm.fma.f32(float %.307, float %r_8, float 0.008336109109222889)
  %.309 = call float @llvm.fma.f32(float %.308, float %r_8, float 0.04166125878691673)
  %.310 = call float @llvm.fma.f32(float %.309, float %r_8, float 0.16666613519191742)
  %.311 = call float @llvm.fma.f32(float %.310, float %r_8, float 0.5000003576278687)
  %.312 = call float @llvm.fma.f32(float %.306, float %.311, float %r_8)
  %.313 = fadd float %.312, 1.0
  %.314 = fmul float %.313, %scale_8
  %exp_7 = fmul float %.314, %scale_8
  %.315 = load float, float* %acc_2.at
  %div_4 = fdiv float %exp_7, %.315
  %.316 = load float, float* %acc_3.at
  %.317 = fdiv float %div_4, %.316
  %.318 = fcmp ogt float 1.0000000116860974e-7, %.317
  %.319 = load float, float* %acc_3.at
  %.320 = fdiv float %div_4, %.319
  %.321 = select i1 %.318, float 1.0000000116860974e-7, float %.320
  %.322 = fcmp olt float 0.9999998807907104, %.321
  %.323 = load float, float* %acc_3.at
  %.324 = fdiv float %div_4, %.323
  %.325 = fcmp ogt float 1.0000000116860974e-7, %.324
  %.326 = load float, float* %acc_3.at
  %.327 = fdiv float %div_4, %.326
  %.328 = select i1 %.325, float 1.0000000116860974e-7, float %.327
  %x_10 = select i1 %.322, float 0.9999998807907104, float %.328
  %is_subnormal_2 = fcmp olt float %x_10, 1.1754943508222875e-38
  %.329 = fmul float %x_10, 33554432.0
  %.330 = select i1 %is_subnormal_2, float %.329, float %x_10
  %bits_10 = bitcast float %.330 to i32
  %above_10 = sub i32 %bits_10, 1060439283
  %.331 = ashr i32 %above_10, 23
  %.332 = select i1 %is_subnormal_2, i32 -25, i32 0
  %.333 = add i32 %.331, %.332
  %e_2 = sitofp i32 %.333 to float
  %.334 = and i32 %above_10, 8388607
  %.335 = add i32 %.334, 1060439283
  %.336 = bitcast i32 %.335 to float
  %f_2 = fsub float %.336, 1.0
  %z_2 = fmul float %f_2, %f_2
  %.337 = load float, float* %acc_6.at
  %.338 = icmp eq i32 %x, 1
  %.339 = uitofp i1 %.338 to float
  %.340 = fcmp ogt float %x_10, 0.0
  %.341 = fcmp olt float %x_10, 0x7FF0000000000000
  %.342 = and i1 %.340, %.341
  %.343 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_2, float -0.11514610052108765)
  %.344 = call float @llvm.fma.f32(float %.343, float %f_2, float 0.11676998436450958)
  %.345 = call float @llvm.fma.f32(float %.344, float %f_2, float -0.12420140951871872)
  %.346 = call float @llvm.fma.f32(float %.345, float %f_2, float 0.14249323308467865)
  %.347 = call float @llvm.fma.f32(float %.346, float %f_2, float -0.16668057441711426)
  %.348 = call float @llvm.fma.f32(float %.347, float %f_2, float 0.2000071406364441)
  %.349 = call float @llvm.fma.f32(float %.348, float %f_2, float -0.24999994039535522)
  %.350 = call float @llvm.fma.f32(float %.349, float %f_2, float 0.3333333134651184)
  %.351 = fmul float %.350, %f_2
  %.352 = fmul float %.351, %z_2
  %.353 = call float @llvm.fma.f32(float %e_2, float -0.00021219444170128554, float %.352)
  %.354 = call float @llvm.fma.f32(float %z_2, float -0.5, float %.353)
  %.355 = fadd float %f_2, %.354
  %.356 = call float @llvm.fma.f32(float %e_2, float 0.693359375, float %.355)
  %.357 = fcmp oeq float %x_10, 0.0
  %.358 = fcmp olt float %x_10, 0.0
  %.359 = select i1 %.358, float 0x7FF8000000000000, float %x_10
  %.360 = select i1 %.357, float 0xFFF0000000000000, float %.359
  %.361 = select i1 %.342, float %.356, float %.360
  %.362 = fmul float %.339, %.361
  %.363 = fadd float %.337, %.362
  store float %.363, float* %acc_6.at
  %.364 = load float, float* %acc_8.at
  %add_11 = fadd float %.364, %value_3
  %.365 = load float, float* %acc_1.at
  %x_11 = fsub float %add_11, %.365
  %.366 = fcmp olt float %x_11, -104.0
  %above_11 = select i1 %.366, float -104.0, float %x_11
  %.367 = fcmp olt float 89.0, %above_11
  %clamped_9 = select i1 %.367, float 89.0, float %above_11
  %.368 = call float @llvm.fma.f32(float %clamped_9, float 0.7213475108146667, float 12583039.0)
  %bits_11 = bitcast float %.368 to i32
  %.369 = sub i32 %bits_11, 1262485631
  %n_9 = sitofp i32 %.369 to float
  %.370 = shl i32 %bits_11, 23
  %scale_9 = bitcast i32 %.370 to float
  %.371 = call float @llvm.fma.f32(float %n_9, float -1.38671875, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.0004243888834025711, float %.371)
  %.372 = fmul float %r_9, %r_9
  %.373 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_9, float 0.0014104676665738225)
  %.374 = call float @llvm.fma.f32(float %.373, float %r_9, float 0.008336109109222889)
  %.375 = call float @llvm.fma.f32(float %.374, float %r_9, float 0.04166125878691673)
  %.376 = call float @llvm.fma.f32(float %.375, float %r_9, float 0.16666613519191742)
  %.377 = call float @llvm.fma.f32(float %.376, float %r_9, float 0.5000003576278687)
  %.378 = call float @llvm.fma.f32(float %.372, float %.377, float %r_9)
  %.379 = fadd float %.378, 1.0
  %.380 = fmul float %.379, %scale_9
  %exp_8 = fmul float %.380, %scale_9
  %.381 = load float, float* %acc_2.at
  %div_5 = fdiv float %exp_8, %.381
  %.382 = load float, float* %acc_3.at
  %.383 = fdiv float %div_5, %.382
  %.384 = fcmp ogt float 1.0000000116860974e-7, %.383
  %.385 = load float, float* %acc_3.at
  %.386 = fdiv float %div_5, %.385
  %.387 = select i1 %.384, float 1.0000000116860974e-7, float %.386
  %.388 = fcmp olt float 0.9999998807907104, %.387
  %.389 = load float, float* %acc_3.at
  %.390 = fdiv float %div_5, %.389
  %.391 = fcmp ogt float 1.0000000116860974e-7, %.390
  %.392 = load float, float* %acc_3.at
  %.393 = fdiv float %div_5, %.392
  %.394 = select i1 %.391, float 1.0000000116860974e-7, float %.393
  %x_12 = select i1 %.388, float 0.9999998807907104, float %.394
  %is_subnormal_3 = fcmp olt float %x_12, 1.1754943508222875e-38
  %.395 = fmul float %x_12, 33554432.0
  %.396 = select i1 %is_subnormal_3, float %.395, float %x_12
  %bits_12 = bitcast float %.396 to i32
  %above_12 = sub i32 %bits_12, 1060439283
  %.397 = ashr i32 %above_12, 23
  %.398 = select i1 %is_subnormal_3, i32 -25, i32 0
  %.399 = add i32 %.397, %.398
  %e_3 = sitofp i32 %.399 to float
  %.400 = and i32 %above_12, 8388607
  %.401 = add i32 %.400, 1060439283
  %.402 = bitcast i32 %.401 to float
  %f_3 = fsub float %.402, 1.0
  %z_3 = fmul float %f_3, %f_3
  %.403 = load float, float* %acc_6.at
  %.404 = icmp eq i32 %x, 2
  %.405 = uitofp i1 %.404 to float
  %.406 = fcmp ogt float %x_12, 0.0
  %.407 = fcmp olt float %x_12, 0x7FF0000000000000
  %.408 = and i1 %.406, %.407
  %.409 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_3, float -0.11514610052108765)
  %.410 = call float @llvm.fma.f32(float %.409, float %f_3, float 0.11676998436450958)
  %.411 = call float @llvm.fma.f32(float %.410, float %f_3, float -0.12420140951871872)
  %.412 = call float @llvm.fma.f32(float %.411, float %f_3, float 0.14249323308467865)
  %.413 = call float @llvm.fma.f32(float %.412, float %f_3, float -0.16668057441711426)
  %.414 = call float @llvm.fma.f32(float %.413, float %f_3, float 0.2000071406364441)
  %.415 = call float @llvm.fma.f32(float %.414, float %f_3, float -0.24999994039535522)
  %.416 = call float @llvm.fma.f32(float %.415, float %f_3, float 0.3333333134651184)
  %.417 = fmul float %.416, %f_3
  %.418 = fmul float %.417, %z_3
  %.419 = call float @llvm.fma.f32(float %e_3, float -0.00021219444170128554, float %.418)
  %.420 = call float @llvm.fma.f32(float %z_3, float -0.5, float %.419)
  %.421 = fadd float %f_3, %.420
  %.422 = call float @llvm.fma.f32(float %e_3, float 0.693359375, float %.421)
  %.423 = fcmp oeq float %x_12, 0.0
  %.424 = fcmp olt float %x_12, 0.0
  %.425 = select i1 %.424, float 0x7FF8000000000000, float %x_12
  %.426 = select i1 %.423, float 0xFFF0000000000000, float %.425
  %.427 = select i1 %.408, float %.422, float %.426
  %.428 = fmul float %.405, %.427
  %.429 = fadd float %.403, %.428
  store float %.429, float* %acc_6.at
  %.430 = load float, float* %acc_6.at
  %.431 = fneg float %.430
  %.432 = getelementptr float, float* %out0, i64 %index_5
  store float %.431, float* %.432, align 4
  %.433 = icmp eq i32 %x, %arg_max
  %.434 = zext i1 %.433 to i32
  %.435 = getelementptr i32, i32* %out1, i64 %index_5
  store i32 %.434, i32* %.435, align 4
  br label %after.3
after.3:
  ret void
}

@eval_step_loss.partial = internal addrspace(3) global [8 x float] undef, align 16
@eval_step_loss.partial_1 = internal addrspace(3) global [8 x float] undef, align 16
; eval_step_loss
;   ops: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
;   from: examples/penguins/model.ts:13:7
;   schedule: row: workgroup inner 256
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
;   shared: partial: f32[8], partial_1: f32[8]
define void @eval_step_loss(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture align 16 %in1, float* noalias nocapture align 16 %in2, i32* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %in4, float* noalias nocapture align 16 %in5, float* noalias nocapture align 16 %out4, float* noalias nocapture align 16 %out5, i32 %batch) #0 {
entry:
  %acc.at = alloca float
  %acc_1.at = alloca float
  %partial = addrspacecast float addrspace(3)* bitcast ([8 x float] addrspace(3)* @eval_step_loss.partial to float addrspace(3)*) to float*
  %partial_1 = addrspacecast float addrspace(3)* bitcast ([8 x float] addrspace(3)* @eval_step_loss.partial_1 to float addrspace(3)*) to float*
  %dim_size = sitofp i32 %batch to float
  %.1 = getelementptr float, float* %in2, i64 0
  %.2 = load float, float* %.1, align 4
  %add = fadd float %.2, %dim_size
  %.3 = getelementptr float, float* %in5, i64 0
  %.4 = load float, float* %.3, align 4
  %add_1 = fadd float %.4, %dim_size
  %eq = fcmp oeq float %add, 0.0
  %eq_1 = fcmp oeq float %add_1, 0.0
  store float 0.0, float* %acc.at
  store float 0.0, float* %acc_1.at
  %.5 = add i32 %batch, 255
  %.6 = sdiv i32 %.5, 256
  br label %step.head.1
step.head.1:
  %step = phi i32 [ 0, %entry ], [ %.21, %after.6 ]
  %.7 = icmp slt i32 %step, %.6
  br i1 %.7, label %step.body.2, label %step.end.3
step.body.2:
  %.8 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.9 = mul i32 %step, 256
  %j = add i32 %.8, %.9
  %.10 = icmp slt i32 %j, %batch
  br i1 %.10, label %then.4, label %after.6
then.4:
  %index_1 = sext i32 %j to i64
  %.11 = load float, float* %acc.at
  %.12 = getelementptr float, float* %in0, i64 %index_1
  %.13 = load float, float* %.12, align 4
  %.14 = fadd float %.11, %.13
  store float %.14, float* %acc.at
  %.15 = load float, float* %acc_1.at
  %.16 = getelementptr i32, i32* %in3, i64 %index_1
  %.17 = load i32, i32* %.16, align 4
  %.18 = icmp ne i32 %.17, 0
  %.19 = uitofp i1 %.18 to float
  %.20 = fadd float %.15, %.19
  store float %.20, float* %acc_1.at
  br label %after.6
after.6:
  %.21 = add nsw i32 %step, 1
  br label %step.head.1
step.end.3:
  %.22 = load float, float* %acc.at
  %other = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.22, i32 1, i32 31)
  %.23 = load float, float* %acc.at
  %own = fadd float %.23, %other
  %other_1 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own, i32 2, i32 31)
  %own_1 = fadd float %own, %other_1
  %other_2 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_1, i32 4, i32 31)
  %own_2 = fadd float %own_1, %other_2
  %other_3 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_2, i32 8, i32 31)
  %own_3 = fadd float %own_2, %other_3
  %other_4 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_3, i32 16, i32 31)
  %own_4 = fadd float %own_3, %other_4
  %.24 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.25 = srem i32 %.24, 32
  %mask_1 = icmp eq i32 %.25, 0
  br i1 %mask_1, label %then.7, label %after.9
then.7:
  %.26 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.27 = sdiv i32 %.26, 32
  %.28 = sext i32 %.27 to i64
  %.29 = getelementptr float, float* %partial, i64 %.28
  store float %own_4, float* %.29, align 4
  br label %after.9
after.9:
  call void @llvm.nvvm.barrier0()
  %.30 = getelementptr float, float* %partial, i64 0
  %partial_of = load float, float* %.30, align 4
  %.31 = getelementptr float, float* %partial, i64 1
  %partial_of_1 = load float, float* %.31, align 4
  %total = fadd float %partial_of, %partial_of_1
  %.32 = getelementptr float, float* %partial, i64 2
  %partial_of_2 = load float, float* %.32, align 4
  %total_1 = fadd float %total, %partial_of_2
  %.33 = getelementptr float, float* %partial, i64 3
  %partial_of_3 = load float, float* %.33, align 4
  %total_2 = fadd float %total_1, %partial_of_3
  %.34 = getelementptr float, float* %partial, i64 4
  %partial_of_4 = load float, float* %.34, align 4
  %total_3 = fadd float %total_2, %partial_of_4
  %.35 = getelementptr float, float* %partial, i64 5
  %partial_of_5 = load float, float* %.35, align 4
  %total_4 = fadd float %total_3, %partial_of_5
  %.36 = getelementptr float, float* %partial, i64 6
  %partial_of_6 = load float, float* %.36, align 4
  %total_5 = fadd float %total_4, %partial_of_6
  %.37 = getelementptr float, float* %partial, i64 7
  %partial_of_7 = load float, float* %.37, align 4
  %total_6 = fadd float %total_5, %partial_of_7
  %.38 = load float, float* %acc_1.at
  %other_5 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %.38, i32 1, i32 31)
  %.39 = load float, float* %acc_1.at
  %own_5 = fadd float %.39, %other_5
  %other_6 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_5, i32 2, i32 31)
  %own_6 = fadd float %own_5, %other_6
  %other_7 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_6, i32 4, i32 31)
  %own_7 = fadd float %own_6, %other_7
  %other_8 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_7, i32 8, i32 31)
  %own_8 = fadd float %own_7, %other_8
  %other_9 = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float %own_8, i32 16, i32 31)
  %own_9 = fadd float %own_8, %other_9
  br i1 %mask_1, label %then.10, label %after.12
then.10:
  %.40 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.41 = sdiv i32 %.40, 32
  %.42 = sext i32 %.41 to i64
  %.43 = getelementptr float, float* %partial_1, i64 %.42
  store float %own_9, float* %.43, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %.44 = getelementptr float, float* %partial_1, i64 0
  %partial_of_8 = load float, float* %.44, align 4
  %.45 = getelementptr float, float* %partial_1, i64 1
  %partial_of_9 = load float, float* %.45, align 4
  %total_7 = fadd float %partial_of_8, %partial_of_9
  %.46 = getelementptr float, float* %partial_1, i64 2
  %partial_of_10 = load float, float* %.46, align 4
  %total_8 = fadd float %total_7, %partial_of_10
  %.47 = getelementptr float, float* %partial_1, i64 3
  %partial_of_11 = load float, float* %.47, align 4
  %total_9 = fadd float %total_8, %partial_of_11
  %.48 = getelementptr float, float* %partial_1, i64 4
  %partial_of_12 = load float, float* %.48, align 4
  %total_10 = fadd float %total_9, %partial_of_12
  %.49 = getelementptr float, float* %partial_1, i64 5
  %partial_of_13 = load float, float* %.49, align 4
  %total_11 = fadd float %total_10, %partial_of_13
  %.50 = getelementptr float, float* %partial_1, i64 6
  %partial_of_14 = load float, float* %.50, align 4
  %total_12 = fadd float %total_11, %partial_of_14
  %.51 = getelementptr float, float* %partial_1, i64 7
  %partial_of_15 = load float, float* %.51, align 4
  %total_13 = fadd float %total_12, %partial_of_15
  %.52 = getelementptr float, float* %in1, i64 0
  %.53 = load float, float* %.52, align 4
  %.54 = fdiv float %total_6, %dim_size
  %.55 = fmul float %.54, %dim_size
  %add_2 = fadd float %.53, %.55
  %.56 = getelementptr float, float* %in4, i64 0
  %.57 = load float, float* %.56, align 4
  %add_3 = fadd float %.57, %total_13
  call void @llvm.nvvm.barrier0()
  %.58 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.59 = icmp eq i32 %.58, 0
  br i1 %.59, label %then.13, label %after.15
then.13:
  %.60 = getelementptr float, float* %in1, i64 0
  store float %add_2, float* %.60, align 4
  %.61 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.61, align 4
  %.62 = getelementptr float, float* %in4, i64 0
  store float %add_3, float* %.62, align 4
  %.63 = getelementptr float, float* %in5, i64 0
  store float %add_1, float* %.63, align 4
  %.64 = select i1 %eq, float 1.0, float %add
  %.65 = fdiv float %add_2, %.64
  %.66 = select i1 %eq, float 0.0, float %.65
  %.67 = getelementptr float, float* %out4, i64 0
  store float %.66, float* %.67, align 4
  %.68 = select i1 %eq_1, float 1.0, float %add_1
  %.69 = fdiv float %add_3, %.68
  %.70 = select i1 %eq_1, float 0.0, float %.69
  %.71 = getelementptr float, float* %out5, i64 0
  store float %.70, float* %.71, align 4
  br label %after.15
after.15:
  ret void
}

declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.nvvm.barrier0()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.y()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare float @llvm.nvvm.shfl.sync.bfly.f32(i32, float, i32, i32)
declare i32 @llvm.smin.i32(i32, i32)
declare float @llvm.sqrt.f32(float)

attributes #0 = { nounwind }

!nvvm.annotations = !{!0, !1, !2, !3, !4, !5, !6, !7, !8, !9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19, !20, !21}
!0 = !{void (float*, float*, float*, float*, i32)* @predict_first, !"kernel", i32 1}
!1 = !{void (float*, float*, float*, float*, i32)* @predict_first, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!2 = !{void (float*, float*, float*, float*, i32)* @predict_second, !"kernel", i32 1}
!3 = !{void (float*, float*, float*, float*, i32)* @predict_second, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!4 = !{void (float*, float*, float*, float*, i32)* @predict_species, !"kernel", i32 1}
!5 = !{void (float*, float*, float*, float*, i32)* @predict_species, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!6 = !{void (float*, float*, float*, i32*, float*, float*, float*, i32)* @train_step_first, !"kernel", i32 1}
!7 = !{void (float*, float*, float*, i32*, float*, float*, float*, i32)* @train_step_first, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
!8 = !{void (float*, float*, float*, i32*, float*, float*, i32*, i32)* @train_step_species, !"kernel", i32 1}
!9 = !{void (float*, float*, float*, i32*, float*, float*, i32*, i32)* @train_step_species, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!10 = !{void (float*, float*, float*, float*, float*, float*, i32*, float*, float*, float*, float*, float*, float*, float*, i32)* @train_step_species_1, !"kernel", i32 1}
!11 = !{void (float*, float*, float*, float*, float*, float*, i32*, float*, float*, float*, float*, float*, float*, float*, i32)* @train_step_species_1, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
!12 = !{void (float*, float*, float*, float*, float*, float*, i32)* @train_step_second, !"kernel", i32 1}
!13 = !{void (float*, float*, float*, float*, float*, float*, i32)* @train_step_second, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
!14 = !{void (float*, float*, float*, float*, i32)* @train_step_first_1, !"kernel", i32 1}
!15 = !{void (float*, float*, float*, float*, i32)* @train_step_first_1, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
!16 = !{void (float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*)* @train_step_adam, !"kernel", i32 1}
!17 = !{void (float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*)* @train_step_adam, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
!18 = !{void (float*, float*, float*, i32*, float*, i32*, i32)* @eval_step_species, !"kernel", i32 1}
!19 = !{void (float*, float*, float*, i32*, float*, i32*, i32)* @eval_step_species, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!20 = !{void (float*, float*, float*, i32*, float*, float*, float*, float*, i32)* @eval_step_loss, !"kernel", i32 1}
!21 = !{void (float*, float*, float*, i32*, float*, float*, float*, float*, i32)* @eval_step_loss, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
