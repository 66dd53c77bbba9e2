source_filename = "model.ll"
target datalayout = "e-i64:64-i128:128-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

@predict_first.lhs_tile = internal addrspace(3) global [640 x float] undef, align 16
@predict_first.rhs_tile = internal addrspace(3) global [320 x float] undef, align 16
; predict_first
;   ops: dot_general, add, max
;   from: examples/penguins/model.ts:7:22
;   schedule: contract: tile m 64, tile n 32, tile k 10, register m 8, register n 4, stage lhs, stage rhs
;   flops: 704*batch  bytes: 168*batch+1408
;   grid: floordiv(batch+63, 64) x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[320], read
;   in2: f32[32], read
;   out0: f32[32*batch], write
;   shared: lhs_tile: f32[640], rhs_tile: f32[320]
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
  %acc_16.at = alloca float
  %acc_17.at = alloca float
  %acc_18.at = alloca float
  %acc_19.at = alloca float
  %acc_20.at = alloca float
  %acc_21.at = alloca float
  %acc_22.at = alloca float
  %acc_23.at = alloca float
  %acc_24.at = alloca float
  %acc_25.at = alloca float
  %acc_26.at = alloca float
  %acc_27.at = alloca float
  %acc_28.at = alloca float
  %acc_29.at = alloca float
  %acc_30.at = alloca float
  %acc_31.at = alloca float
  %totals.at = alloca [32 x float]
  %lhs_tile = addrspacecast float addrspace(3)* bitcast ([640 x float] addrspace(3)* @predict_first.lhs_tile to float addrspace(3)*) to float*
  %rhs_tile = addrspacecast float addrspace(3)* bitcast ([320 x float] addrspace(3)* @predict_first.rhs_tile to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %m_start = mul i32 %.1, 64
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
  store float 0.0, float* %acc_16.at
  store float 0.0, float* %acc_17.at
  store float 0.0, float* %acc_18.at
  store float 0.0, float* %acc_19.at
  store float 0.0, float* %acc_20.at
  store float 0.0, float* %acc_21.at
  store float 0.0, float* %acc_22.at
  store float 0.0, float* %acc_23.at
  store float 0.0, float* %acc_24.at
  store float 0.0, float* %acc_25.at
  store float 0.0, float* %acc_26.at
  store float 0.0, float* %acc_27.at
  store float 0.0, float* %acc_28.at
  store float 0.0, float* %acc_29.at
  store float 0.0, float* %acc_30.at
  store float 0.0, float* %acc_31.at
  %.2 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.3 = add i32 %.2, %m_start
  %.4 = sub i32 %batch, 1
  %row = call i32 @llvm.smin.i32(i32 %.3, i32 %.4)
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.5, 32
  %index_1 = mul i32 %row, 10
  %.6 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_10 = sext i32 %.6 to i64
  %index_12 = sext i32 %index_1 to i64
  br label %kk.head.1
kk.head.1:
  %kk = phi i32 [ 0, %entry ], [ %.14, %kk.body.2 ]
  %.7 = icmp slt i32 %kk, 10
  br i1 %.7, label %kk.body.2, label %kk.end.3
kk.body.2:
  %index_11 = sext i32 %kk to i64
  %.8 = add i64 %index_12, %index_11
  %.9 = getelementptr float, float* %in0, i64 %.8
  %.10 = load float, float* %.9, align 4
  %.11 = mul i64 %index_11, 64
  %.12 = add i64 %index_10, %.11
  %.13 = getelementptr float, float* %lhs_tile, i64 %.12
  store float %.10, float* %.13, align 4
  %.14 = add nsw i32 %kk, 1
  br label %kk.head.1
kk.end.3:
  %index_13 = sext i32 %lane_1 to i64
  %index_15 = sext i32 %lane_1 to i64
  %.15 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.16 = sdiv i32 %.15, 32
  br label %kk_1.head.4
kk_1.head.4:
  %kk_1 = phi i32 [ %.16, %kk.end.3 ], [ %.23, %kk_1.body.5 ]
  %.17 = icmp slt i32 %kk_1, 10
  br i1 %.17, label %kk_1.body.5, label %kk_1.end.6
kk_1.body.5:
  %index_2 = mul i32 %kk_1, 32
  %index_14 = sext i32 %index_2 to i64
  %.18 = add i64 %index_15, %index_14
  %.19 = getelementptr float, float* %in1, i64 %.18
  %.20 = load float, float* %.19, align 4
  %.21 = add i64 %index_13, %index_14
  %.22 = getelementptr float, float* %rhs_tile, i64 %.21
  store float %.20, float* %.22, align 4
  %.23 = add nsw i32 %kk_1, 2
  br label %kk_1.head.4
kk_1.end.6:
  call void @llvm.nvvm.barrier0()
  %.24 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_3 = sdiv i32 %.24, 8
  %.25 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_5 = srem i32 %.25, 8
  br label %kk_2.head.7
kk_2.head.7:
  %kk_2 = phi i32 [ 0, %kk_1.end.6 ], [ %.115, %kk_2.body.8 ]
  %.26 = icmp slt i32 %kk_2, 10
  br i1 %.26, label %kk_2.body.8, label %kk_2.end.9
kk_2.body.8:
  %.27 = mul i32 %kk_2, 64
  %index_4 = add i32 %index_3, %.27
  %index_16 = sext i32 %index_4 to i64
  %.28 = getelementptr float, float* %lhs_tile, i64 %index_16
  %a = load float, float* %.28, align 4
  %.29 = add i64 %index_16, 8
  %.30 = getelementptr float, float* %lhs_tile, i64 %.29
  %a_1 = load float, float* %.30, align 4
  %.31 = add i64 %index_16, 16
  %.32 = getelementptr float, float* %lhs_tile, i64 %.31
  %a_2 = load float, float* %.32, align 4
  %.33 = add i64 %index_16, 24
  %.34 = getelementptr float, float* %lhs_tile, i64 %.33
  %a_3 = load float, float* %.34, align 4
  %.35 = add i64 %index_16, 32
  %.36 = getelementptr float, float* %lhs_tile, i64 %.35
  %a_4 = load float, float* %.36, align 4
  %.37 = add i64 %index_16, 40
  %.38 = getelementptr float, float* %lhs_tile, i64 %.37
  %a_5 = load float, float* %.38, align 4
  %.39 = add i64 %index_16, 48
  %.40 = getelementptr float, float* %lhs_tile, i64 %.39
  %a_6 = load float, float* %.40, align 4
  %.41 = add i64 %index_16, 56
  %.42 = getelementptr float, float* %lhs_tile, i64 %.41
  %a_7 = load float, float* %.42, align 4
  %.43 = mul i32 %kk_2, 32
  %index_6 = add i32 %index_5, %.43
  %index_17 = sext i32 %index_6 to i64
  %.44 = getelementptr float, float* %rhs_tile, i64 %index_17
  %b = load float, float* %.44, align 4
  %.45 = add i64 %index_17, 8
  %.46 = getelementptr float, float* %rhs_tile, i64 %.45
  %b_1 = load float, float* %.46, align 4
  %.47 = add i64 %index_17, 16
  %.48 = getelementptr float, float* %rhs_tile, i64 %.47
  %b_2 = load float, float* %.48, align 4
  %.49 = add i64 %index_17, 24
  %.50 = getelementptr float, float* %rhs_tile, i64 %.49
  %b_3 = load float, float* %.50, align 4
  %.51 = load float, float* %acc_0.at
  %.52 = call float @llvm.fma.f32(float %a, float %b, float %.51)
  store float %.52, float* %acc_0.at
  %.53 = load float, float* %acc_1.at
  %.54 = call float @llvm.fma.f32(float %a, float %b_1, float %.53)
  store float %.54, float* %acc_1.at
  %.55 = load float, float* %acc_2.at
  %.56 = call float @llvm.fma.f32(float %a, float %b_2, float %.55)
  store float %.56, float* %acc_2.at
  %.57 = load float, float* %acc_3.at
  %.58 = call float @llvm.fma.f32(float %a, float %b_3, float %.57)
  store float %.58, float* %acc_3.at
  %.59 = load float, float* %acc_4.at
  %.60 = call float @llvm.fma.f32(float %a_1, float %b, float %.59)
  store float %.60, float* %acc_4.at
  %.61 = load float, float* %acc_5.at
  %.62 = call float @llvm.fma.f32(float %a_1, float %b_1, float %.61)
  store float %.62, float* %acc_5.at
  %.63 = load float, float* %acc_6.at
  %.64 = call float @llvm.fma.f32(float %a_1, float %b_2, float %.63)
  store float %.64, float* %acc_6.at
  %.65 = load float, float* %acc_7.at
  %.66 = call float @llvm.fma.f32(float %a_1, float %b_3, float %.65)
  store float %.66, float* %acc_7.at
  %.67 = load float, float* %acc_8.at
  %.68 = call float @llvm.fma.f32(float %a_2, float %b, float %.67)
  store float %.68, float* %acc_8.at
  %.69 = load float, float* %acc_9.at
  %.70 = call float @llvm.fma.f32(float %a_2, float %b_1, float %.69)
  store float %.70, float* %acc_9.at
  %.71 = load float, float* %acc_10.at
  %.72 = call float @llvm.fma.f32(float %a_2, float %b_2, float %.71)
  store float %.72, float* %acc_10.at
  %.73 = load float, float* %acc_11.at
  %.74 = call float @llvm.fma.f32(float %a_2, float %b_3, float %.73)
  store float %.74, float* %acc_11.at
  %.75 = load float, float* %acc_12.at
  %.76 = call float @llvm.fma.f32(float %a_3, float %b, float %.75)
  store float %.76, float* %acc_12.at
  %.77 = load float, float* %acc_13.at
  %.78 = call float @llvm.fma.f32(float %a_3, float %b_1, float %.77)
  store float %.78, float* %acc_13.at
  %.79 = load float, float* %acc_14.at
  %.80 = call float @llvm.fma.f32(float %a_3, float %b_2, float %.79)
  store float %.80, float* %acc_14.at
  %.81 = load float, float* %acc_15.at
  %.82 = call float @llvm.fma.f32(float %a_3, float %b_3, float %.81)
  store float %.82, float* %acc_15.at
  %.83 = load float, float* %acc_16.at
  %.84 = call float @llvm.fma.f32(float %a_4, float %b, float %.83)
  store float %.84, float* %acc_16.at
  %.85 = load float, float* %acc_17.at
  %.86 = call float @llvm.fma.f32(float %a_4, float %b_1, float %.85)
  store float %.86, float* %acc_17.at
  %.87 = load float, float* %acc_18.at
  %.88 = call float @llvm.fma.f32(float %a_4, float %b_2, float %.87)
  store float %.88, float* %acc_18.at
  %.89 = load float, float* %acc_19.at
  %.90 = call float @llvm.fma.f32(float %a_4, float %b_3, float %.89)
  store float %.90, float* %acc_19.at
  %.91 = load float, float* %acc_20.at
  %.92 = call float @llvm.fma.f32(float %a_5, float %b, float %.91)
  store float %.92, float* %acc_20.at
  %.93 = load float, float* %acc_21.at
  %.94 = call float @llvm.fma.f32(float %a_5, float %b_1, float %.93)
  store float %.94, float* %acc_21.at
  %.95 = load float, float* %acc_22.at
  %.96 = call float @llvm.fma.f32(float %a_5, float %b_2, float %.95)
  store float %.96, float* %acc_22.at
  %.97 = load float, float* %acc_23.at
  %.98 = call float @llvm.fma.f32(float %a_5, float %b_3, float %.97)
  store float %.98, float* %acc_23.at
  %.99 = load float, float* %acc_24.at
  %.100 = call float @llvm.fma.f32(float %a_6, float %b, float %.99)
  store float %.100, float* %acc_24.at
  %.101 = load float, float* %acc_25.at
  %.102 = call float @llvm.fma.f32(float %a_6, float %b_1, float %.101)
  store float %.102, float* %acc_25.at
  %.103 = load float, float* %acc_26.at
  %.104 = call float @llvm.fma.f32(float %a_6, float %b_2, float %.103)
  store float %.104, float* %acc_26.at
  %.105 = load float, float* %acc_27.at
  %.106 = call float @llvm.fma.f32(float %a_6, float %b_3, float %.105)
  store float %.106, float* %acc_27.at
  %.107 = load float, float* %acc_28.at
  %.108 = call float @llvm.fma.f32(float %a_7, float %b, float %.107)
  store float %.108, float* %acc_28.at
  %.109 = load float, float* %acc_29.at
  %.110 = call float @llvm.fma.f32(float %a_7, float %b_1, float %.109)
  store float %.110, float* %acc_29.at
  %.111 = load float, float* %acc_30.at
  %.112 = call float @llvm.fma.f32(float %a_7, float %b_2, float %.111)
  store float %.112, float* %acc_30.at
  %.113 = load float, float* %acc_31.at
  %.114 = call float @llvm.fma.f32(float %a_7, float %b_3, float %.113)
  store float %.114, float* %acc_31.at
  %.115 = add nsw i32 %kk_2, 1
  br label %kk_2.head.7
kk_2.end.9:
  call void @llvm.nvvm.barrier0()
  store [32 x float] zeroinitializer, [32 x float]* %totals.at
  %.116 = bitcast [32 x float]* %totals.at to float*
  %.117 = load float, float* %acc_0.at
  %.118 = getelementptr float, float* %.116, i64 0
  store float %.117, float* %.118
  %.119 = load float, float* %acc_1.at
  %.120 = getelementptr float, float* %.116, i64 1
  store float %.119, float* %.120
  %.121 = load float, float* %acc_2.at
  %.122 = getelementptr float, float* %.116, i64 2
  store float %.121, float* %.122
  %.123 = load float, float* %acc_3.at
  %.124 = getelementptr float, float* %.116, i64 3
  store float %.123, float* %.124
  %.125 = load float, float* %acc_4.at
  %.126 = getelementptr float, float* %.116, i64 4
  store float %.125, float* %.126
  %.127 = load float, float* %acc_5.at
  %.128 = getelementptr float, float* %.116, i64 5
  store float %.127, float* %.128
  %.129 = load float, float* %acc_6.at
  %.130 = getelementptr float, float* %.116, i64 6
  store float %.129, float* %.130
  %.131 = load float, float* %acc_7.at
  %.132 = getelementptr float, float* %.116, i64 7
  store float %.131, float* %.132
  %.133 = load float, float* %acc_8.at
  %.134 = getelementptr float, float* %.116, i64 8
  store float %.133, float* %.134
  %.135 = load float, float* %acc_9.at
  %.136 = getelementptr float, float* %.116, i64 9
  store float %.135, float* %.136
  %.137 = load float, float* %acc_10.at
  %.138 = getelementptr float, float* %.116, i64 10
  store float %.137, float* %.138
  %.139 = load float, float* %acc_11.at
  %.140 = getelementptr float, float* %.116, i64 11
  store float %.139, float* %.140
  %.141 = load float, float* %acc_12.at
  %.142 = getelementptr float, float* %.116, i64 12
  store float %.141, float* %.142
  %.143 = load float, float* %acc_13.at
  %.144 = getelementptr float, float* %.116, i64 13
  store float %.143, float* %.144
  %.145 = load float, float* %acc_14.at
  %.146 = getelementptr float, float* %.116, i64 14
  store float %.145, float* %.146
  %.147 = load float, float* %acc_15.at
  %.148 = getelementptr float, float* %.116, i64 15
  store float %.147, float* %.148
  %.149 = load float, float* %acc_16.at
  %.150 = getelementptr float, float* %.116, i64 16
  store float %.149, float* %.150
  %.151 = load float, float* %acc_17.at
  %.152 = getelementptr float, float* %.116, i64 17
  store float %.151, float* %.152
  %.153 = load float, float* %acc_18.at
  %.154 = getelementptr float, float* %.116, i64 18
  store float %.153, float* %.154
  %.155 = load float, float* %acc_19.at
  %.156 = getelementptr float, float* %.116, i64 19
  store float %.155, float* %.156
  %.157 = load float, float* %acc_20.at
  %.158 = getelementptr float, float* %.116, i64 20
  store float %.157, float* %.158
  %.159 = load float, float* %acc_21.at
  %.160 = getelementptr float, float* %.116, i64 21
  store float %.159, float* %.160
  %.161 = load float, float* %acc_22.at
  %.162 = getelementptr float, float* %.116, i64 22
  store float %.161, float* %.162
  %.163 = load float, float* %acc_23.at
  %.164 = getelementptr float, float* %.116, i64 23
  store float %.163, float* %.164
  %.165 = load float, float* %acc_24.at
  %.166 = getelementptr float, float* %.116, i64 24
  store float %.165, float* %.166
  %.167 = load float, float* %acc_25.at
  %.168 = getelementptr float, float* %.116, i64 25
  store float %.167, float* %.168
  %.169 = load float, float* %acc_26.at
  %.170 = getelementptr float, float* %.116, i64 26
  store float %.169, float* %.170
  %.171 = load float, float* %acc_27.at
  %.172 = getelementptr float, float* %.116, i64 27
  store float %.171, float* %.172
  %.173 = load float, float* %acc_28.at
  %.174 = getelementptr float, float* %.116, i64 28
  store float %.173, float* %.174
  %.175 = load float, float* %acc_29.at
  %.176 = getelementptr float, float* %.116, i64 29
  store float %.175, float* %.176
  %.177 = load float, float* %acc_30.at
  %.178 = getelementptr float, float* %.116, i64 30
  store float %.177, float* %.178
  %.179 = load float, float* %acc_31.at
  %.180 = getelementptr float, float* %.116, i64 31
  store float %.179, float* %.180
  %index_7 = add i32 %index_3, %m_start
  br label %i.head.10
i.head.10:
  %i = phi i32 [ 0, %kk_2.end.9 ], [ %.196, %after.15 ]
  %.181 = icmp slt i32 %i, 8
  br i1 %.181, label %i.body.11, label %i.end.12
i.body.11:
  %.182 = mul i32 %i, 8
  %m = add i32 %index_7, %.182
  %.183 = icmp slt i32 %m, %batch
  br i1 %.183, label %then.13, label %after.15
then.13:
  %index_8 = mul i32 %i, 4
  %index_9 = mul i32 %m, 32
  %index_18 = sext i32 %index_8 to i64
  %index_20 = sext i32 %index_9 to i64
  br label %j.head.16
j.head.16:
  %j = phi i32 [ 0, %then.13 ], [ %.195, %j.body.17 ]
  %.184 = icmp slt i32 %j, 4
  br i1 %.184, label %j.body.17, label %j.end.18
j.body.17:
  %.185 = mul i32 %j, 8
  %n = add i32 %index_5, %.185
  %.186 = sext i32 %j to i64
  %.187 = add i64 %index_18, %.186
  %.188 = getelementptr float, float* %.116, i64 %.187
  %total = load float, float* %.188
  %index_19 = sext i32 %n to i64
  %.189 = getelementptr float, float* %in2, i64 %index_19
  %.190 = load float, float* %.189, align 4
  %value_1 = fadd float %total, %.190
  %.191 = fcmp ogt float 0.0, %value_1
  %.192 = select i1 %.191, float 0.0, float %value_1
  %.193 = add i64 %index_20, %index_19
  %.194 = getelementptr float, float* %out0, i64 %.193
  store float %.192, float* %.194, align 4
  %.195 = add nsw i32 %j, 1
  br label %j.head.16
j.end.18:
  br label %after.15
after.15:
  %.196 = add nsw i32 %i, 1
  br label %i.head.10
i.end.12:
  ret void
}

@predict_second.lhs_tile = internal addrspace(3) global [2048 x float] undef, align 16
@predict_second.rhs_tile = internal addrspace(3) global [512 x float] undef, align 16
; predict_second
;   ops: dot_general, add, max
;   from: examples/penguins/model.ts:8:23
;   schedule: contract: tile m 64, tile n 16, tile k 32, register m 8, register n 2, stage lhs, stage rhs
;   flops: 1056*batch  bytes: 192*batch+2112
;   grid: floordiv(batch+63, 64) x 1 x 1
;   in0: f32[32*batch], read
;   in1: f32[512], read
;   in2: f32[16], read
;   out0: f32[16*batch], write
;   shared: lhs_tile: f32[2048], rhs_tile: f32[512]
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
  %totals.at = alloca [16 x float]
  %lhs_tile = addrspacecast float addrspace(3)* bitcast ([2048 x float] addrspace(3)* @predict_second.lhs_tile to float addrspace(3)*) to float*
  %rhs_tile = addrspacecast float addrspace(3)* bitcast ([512 x float] addrspace(3)* @predict_second.rhs_tile to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %m_start = mul i32 %.1, 64
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
  %.2 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.3 = add i32 %.2, %m_start
  %.4 = sub i32 %batch, 1
  %row = call i32 @llvm.smin.i32(i32 %.3, i32 %.4)
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.5, 16
  %index_1 = mul i32 %row, 32
  %.6 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_10 = sext i32 %.6 to i64
  %index_12 = sext i32 %index_1 to i64
  br label %kk.head.1
kk.head.1:
  %kk = phi i32 [ 0, %entry ], [ %.14, %kk.body.2 ]
  %.7 = icmp slt i32 %kk, 32
  br i1 %.7, label %kk.body.2, label %kk.end.3
kk.body.2:
  %index_11 = sext i32 %kk to i64
  %.8 = add i64 %index_12, %index_11
  %.9 = getelementptr float, float* %in0, i64 %.8
  %.10 = load float, float* %.9, align 4
  %.11 = mul i64 %index_11, 64
  %.12 = add i64 %index_10, %.11
  %.13 = getelementptr float, float* %lhs_tile, i64 %.12
  store float %.10, float* %.13, align 4
  %.14 = add nsw i32 %kk, 1
  br label %kk.head.1
kk.end.3:
  %index_13 = sext i32 %lane_1 to i64
  %index_15 = sext i32 %lane_1 to i64
  %.15 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.16 = sdiv i32 %.15, 16
  br label %kk_1.head.4
kk_1.head.4:
  %kk_1 = phi i32 [ %.16, %kk.end.3 ], [ %.23, %kk_1.body.5 ]
  %.17 = icmp slt i32 %kk_1, 32
  br i1 %.17, label %kk_1.body.5, label %kk_1.end.6
kk_1.body.5:
  %index_2 = mul i32 %kk_1, 16
  %index_14 = sext i32 %index_2 to i64
  %.18 = add i64 %index_15, %index_14
  %.19 = getelementptr float, float* %in1, i64 %.18
  %.20 = load float, float* %.19, align 4
  %.21 = add i64 %index_13, %index_14
  %.22 = getelementptr float, float* %rhs_tile, i64 %.21
  store float %.20, float* %.22, align 4
  %.23 = add nsw i32 %kk_1, 4
  br label %kk_1.head.4
kk_1.end.6:
  call void @llvm.nvvm.barrier0()
  %.24 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_3 = sdiv i32 %.24, 8
  %.25 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_5 = srem i32 %.25, 8
  br label %kk_2.head.7
kk_2.head.7:
  %kk_2 = phi i32 [ 0, %kk_1.end.6 ], [ %.79, %kk_2.body.8 ]
  %.26 = icmp slt i32 %kk_2, 32
  br i1 %.26, label %kk_2.body.8, label %kk_2.end.9
kk_2.body.8:
  %.27 = mul i32 %kk_2, 64
  %index_4 = add i32 %index_3, %.27
  %index_16 = sext i32 %index_4 to i64
  %.28 = getelementptr float, float* %lhs_tile, i64 %index_16
  %a = load float, float* %.28, align 4
  %.29 = add i64 %index_16, 8
  %.30 = getelementptr float, float* %lhs_tile, i64 %.29
  %a_1 = load float, float* %.30, align 4
  %.31 = add i64 %index_16, 16
  %.32 = getelementptr float, float* %lhs_tile, i64 %.31
  %a_2 = load float, float* %.32, align 4
  %.33 = add i64 %index_16, 24
  %.34 = getelementptr float, float* %lhs_tile, i64 %.33
  %a_3 = load float, float* %.34, align 4
  %.35 = add i64 %index_16, 32
  %.36 = getelementptr float, float* %lhs_tile, i64 %.35
  %a_4 = load float, float* %.36, align 4
  %.37 = add i64 %index_16, 40
  %.38 = getelementptr float, float* %lhs_tile, i64 %.37
  %a_5 = load float, float* %.38, align 4
  %.39 = add i64 %index_16, 48
  %.40 = getelementptr float, float* %lhs_tile, i64 %.39
  %a_6 = load float, float* %.40, align 4
  %.41 = add i64 %index_16, 56
  %.42 = getelementptr float, float* %lhs_tile, i64 %.41
  %a_7 = load float, float* %.42, align 4
  %.43 = mul i32 %kk_2, 16
  %index_6 = add i32 %index_5, %.43
  %index_17 = sext i32 %index_6 to i64
  %.44 = getelementptr float, float* %rhs_tile, i64 %index_17
  %b = load float, float* %.44, align 4
  %.45 = add i64 %index_17, 8
  %.46 = getelementptr float, float* %rhs_tile, i64 %.45
  %b_1 = load float, float* %.46, align 4
  %.47 = load float, float* %acc_0.at
  %.48 = call float @llvm.fma.f32(float %a, float %b, float %.47)
  store float %.48, float* %acc_0.at
  %.49 = load float, float* %acc_1.at
  %.50 = call float @llvm.fma.f32(float %a, float %b_1, float %.49)
  store float %.50, float* %acc_1.at
  %.51 = load float, float* %acc_2.at
  %.52 = call float @llvm.fma.f32(float %a_1, float %b, float %.51)
  store float %.52, float* %acc_2.at
  %.53 = load float, float* %acc_3.at
  %.54 = call float @llvm.fma.f32(float %a_1, float %b_1, float %.53)
  store float %.54, float* %acc_3.at
  %.55 = load float, float* %acc_4.at
  %.56 = call float @llvm.fma.f32(float %a_2, float %b, float %.55)
  store float %.56, float* %acc_4.at
  %.57 = load float, float* %acc_5.at
  %.58 = call float @llvm.fma.f32(float %a_2, float %b_1, float %.57)
  store float %.58, float* %acc_5.at
  %.59 = load float, float* %acc_6.at
  %.60 = call float @llvm.fma.f32(float %a_3, float %b, float %.59)
  store float %.60, float* %acc_6.at
  %.61 = load float, float* %acc_7.at
  %.62 = call float @llvm.fma.f32(float %a_3, float %b_1, float %.61)
  store float %.62, float* %acc_7.at
  %.63 = load float, float* %acc_8.at
  %.64 = call float @llvm.fma.f32(float %a_4, float %b, float %.63)
  store float %.64, float* %acc_8.at
  %.65 = load float, float* %acc_9.at
  %.66 = call float @llvm.fma.f32(float %a_4, float %b_1, float %.65)
  store float %.66, float* %acc_9.at
  %.67 = load float, float* %acc_10.at
  %.68 = call float @llvm.fma.f32(float %a_5, float %b, float %.67)
  store float %.68, float* %acc_10.at
  %.69 = load float, float* %acc_11.at
  %.70 = call float @llvm.fma.f32(float %a_5, float %b_1, float %.69)
  store float %.70, float* %acc_11.at
  %.71 = load float, float* %acc_12.at
  %.72 = call float @llvm.fma.f32(float %a_6, float %b, float %.71)
  store float %.72, float* %acc_12.at
  %.73 = load float, float* %acc_13.at
  %.74 = call float @llvm.fma.f32(float %a_6, float %b_1, float %.73)
  store float %.74, float* %acc_13.at
  %.75 = load float, float* %acc_14.at
  %.76 = call float @llvm.fma.f32(float %a_7, float %b, float %.75)
  store float %.76, float* %acc_14.at
  %.77 = load float, float* %acc_15.at
  %.78 = call float @llvm.fma.f32(float %a_7, float %b_1, float %.77)
  store float %.78, float* %acc_15.at
  %.79 = add nsw i32 %kk_2, 1
  br label %kk_2.head.7
kk_2.end.9:
  call void @llvm.nvvm.barrier0()
  store [16 x float] zeroinitializer, [16 x float]* %totals.at
  %.80 = bitcast [16 x float]* %totals.at to float*
  %.81 = load float, float* %acc_0.at
  %.82 = getelementptr float, float* %.80, i64 0
  store float %.81, float* %.82
  %.83 = load float, float* %acc_1.at
  %.84 = getelementptr float, float* %.80, i64 1
  store float %.83, float* %.84
  %.85 = load float, float* %acc_2.at
  %.86 = getelementptr float, float* %.80, i64 2
  store float %.85, float* %.86
  %.87 = load float, float* %acc_3.at
  %.88 = getelementptr float, float* %.80, i64 3
  store float %.87, float* %.88
  %.89 = load float, float* %acc_4.at
  %.90 = getelementptr float, float* %.80, i64 4
  store float %.89, float* %.90
  %.91 = load float, float* %acc_5.at
  %.92 = getelementptr float, float* %.80, i64 5
  store float %.91, float* %.92
  %.93 = load float, float* %acc_6.at
  %.94 = getelementptr float, float* %.80, i64 6
  store float %.93, float* %.94
  %.95 = load float, float* %acc_7.at
  %.96 = getelementptr float, float* %.80, i64 7
  store float %.95, float* %.96
  %.97 = load float, float* %acc_8.at
  %.98 = getelementptr float, float* %.80, i64 8
  store float %.97, float* %.98
  %.99 = load float, float* %acc_9.at
  %.100 = getelementptr float, float* %.80, i64 9
  store float %.99, float* %.100
  %.101 = load float, float* %acc_10.at
  %.102 = getelementptr float, float* %.80, i64 10
  store float %.101, float* %.102
  %.103 = load float, float* %acc_11.at
  %.104 = getelementptr float, float* %.80, i64 11
  store float %.103, float* %.104
  %.105 = load float, float* %acc_12.at
  %.106 = getelementptr float, float* %.80, i64 12
  store float %.105, float* %.106
  %.107 = load float, float* %acc_13.at
  %.108 = getelementptr float, float* %.80, i64 13
  store float %.107, float* %.108
  %.109 = load float, float* %acc_14.at
  %.110 = getelementptr float, float* %.80, i64 14
  store float %.109, float* %.110
  %.111 = load float, float* %acc_15.at
  %.112 = getelementptr float, float* %.80, i64 15
  store float %.111, float* %.112
  %index_7 = add i32 %index_3, %m_start
  br label %i.head.10
i.head.10:
  %i = phi i32 [ 0, %kk_2.end.9 ], [ %.128, %after.15 ]
  %.113 = icmp slt i32 %i, 8
  br i1 %.113, label %i.body.11, label %i.end.12
i.body.11:
  %.114 = mul i32 %i, 8
  %m = add i32 %index_7, %.114
  %.115 = icmp slt i32 %m, %batch
  br i1 %.115, label %then.13, label %after.15
then.13:
  %index_8 = mul i32 %i, 2
  %index_9 = mul i32 %m, 16
  %index_18 = sext i32 %index_8 to i64
  %index_20 = sext i32 %index_9 to i64
  br label %j.head.16
j.head.16:
  %j = phi i32 [ 0, %then.13 ], [ %.127, %j.body.17 ]
  %.116 = icmp slt i32 %j, 2
  br i1 %.116, label %j.body.17, label %j.end.18
j.body.17:
  %.117 = mul i32 %j, 8
  %n = add i32 %index_5, %.117
  %.118 = sext i32 %j to i64
  %.119 = add i64 %index_18, %.118
  %.120 = getelementptr float, float* %.80, i64 %.119
  %total = load float, float* %.120
  %index_19 = sext i32 %n to i64
  %.121 = getelementptr float, float* %in2, i64 %index_19
  %.122 = load float, float* %.121, align 4
  %value_1 = fadd float %total, %.122
  %.123 = fcmp ogt float 0.0, %value_1
  %.124 = select i1 %.123, float 0.0, float %value_1
  %.125 = add i64 %index_20, %index_19
  %.126 = getelementptr float, float* %out0, i64 %.125
  store float %.124, float* %.126, align 4
  %.127 = add nsw i32 %j, 1
  br label %j.head.16
j.end.18:
  br label %after.15
after.15:
  %.128 = add nsw i32 %i, 1
  br label %i.head.10
i.end.12:
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
  %.58 = fmul float %clamped_1, 1.4426950216293335
  %.59 = fadd float %.58, 12582912.0
  %.60 = bitcast float %.59 to i32
  %exponent_1 = sub i32 %.60, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.61 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.61)
  %half_1 = ashr i32 %exponent_1, 1
  %.62 = fmul float %r_1, %r_1
  %.63 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.64 = call float @llvm.fma.f32(float %.63, float %r_1, float 0.008333452045917511)
  %.65 = call float @llvm.fma.f32(float %.64, float %r_1, float 0.04166579619050026)
  %.66 = call float @llvm.fma.f32(float %.65, float %r_1, float 0.1666666567325592)
  %.67 = call float @llvm.fma.f32(float %.66, float %r_1, float 0.5)
  %.68 = call float @llvm.fma.f32(float %.62, float %.67, float %r_1)
  %.69 = fadd float %.68, 1.0
  %.70 = add i32 %half_1, 127
  %.71 = shl i32 %.70, 23
  %.72 = bitcast i32 %.71 to float
  %.73 = fmul float %.69, %.72
  %.74 = sub i32 %exponent_1, %half_1
  %.75 = add i32 %.74, 127
  %.76 = shl i32 %.75, 23
  %.77 = bitcast i32 %.76 to float
  %exp = fmul float %.73, %.77
  %.78 = load float, float* %acc_2.at
  %.79 = fadd float %.78, %exp
  store float %.79, float* %acc_2.at
  %.80 = load float, float* %acc_3.at
  %add_5 = fadd float %.80, %value_2
  %.81 = load float, float* %acc_1.at
  %x_2 = fsub float %add_5, %.81
  %.82 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.82, float -104.0, float %x_2
  %.83 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.83, float 89.0, float %above_2
  %.84 = fmul float %clamped_2, 1.4426950216293335
  %.85 = fadd float %.84, 12582912.0
  %.86 = bitcast float %.85 to i32
  %exponent_2 = sub i32 %.86, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.87 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.87)
  %half_2 = ashr i32 %exponent_2, 1
  %.88 = fmul float %r_2, %r_2
  %.89 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.90 = call float @llvm.fma.f32(float %.89, float %r_2, float 0.008333452045917511)
  %.91 = call float @llvm.fma.f32(float %.90, float %r_2, float 0.04166579619050026)
  %.92 = call float @llvm.fma.f32(float %.91, float %r_2, float 0.1666666567325592)
  %.93 = call float @llvm.fma.f32(float %.92, float %r_2, float 0.5)
  %.94 = call float @llvm.fma.f32(float %.88, float %.93, float %r_2)
  %.95 = fadd float %.94, 1.0
  %.96 = add i32 %half_2, 127
  %.97 = shl i32 %.96, 23
  %.98 = bitcast i32 %.97 to float
  %.99 = fmul float %.95, %.98
  %.100 = sub i32 %exponent_2, %half_2
  %.101 = add i32 %.100, 127
  %.102 = shl i32 %.101, 23
  %.103 = bitcast i32 %.102 to float
  %exp_2 = fmul float %.99, %.103
  %.104 = load float, float* %acc_2.at
  %.105 = fadd float %.104, %exp_2
  store float %.105, float* %acc_2.at
  %.106 = load float, float* %acc_4.at
  %add_6 = fadd float %.106, %value_3
  %.107 = load float, float* %acc_1.at
  %x_3 = fsub float %add_6, %.107
  %.108 = fcmp olt float %x_3, -104.0
  %above_3 = select i1 %.108, float -104.0, float %x_3
  %.109 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.109, float 89.0, float %above_3
  %.110 = fmul float %clamped_3, 1.4426950216293335
  %.111 = fadd float %.110, 12582912.0
  %.112 = bitcast float %.111 to i32
  %exponent_3 = sub i32 %.112, 1262485504
  %n_3 = sitofp i32 %exponent_3 to float
  %.113 = call float @llvm.fma.f32(float %n_3, float -0.693359375, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00021219444170128554, float %.113)
  %half_3 = ashr i32 %exponent_3, 1
  %.114 = fmul float %r_3, %r_3
  %.115 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_3, float 0.001398199936375022)
  %.116 = call float @llvm.fma.f32(float %.115, float %r_3, float 0.008333452045917511)
  %.117 = call float @llvm.fma.f32(float %.116, float %r_3, float 0.04166579619050026)
  %.118 = call float @llvm.fma.f32(float %.117, float %r_3, float 0.1666666567325592)
  %.119 = call float @llvm.fma.f32(float %.118, float %r_3, float 0.5)
  %.120 = call float @llvm.fma.f32(float %.114, float %.119, float %r_3)
  %.121 = fadd float %.120, 1.0
  %.122 = add i32 %half_3, 127
  %.123 = shl i32 %.122, 23
  %.124 = bitcast i32 %.123 to float
  %.125 = fmul float %.121, %.124
  %.126 = sub i32 %exponent_3, %half_3
  %.127 = add i32 %.126, 127
  %.128 = shl i32 %.127, 23
  %.129 = bitcast i32 %.128 to float
  %exp_3 = fmul float %.125, %.129
  %.130 = load float, float* %acc_2.at
  %.131 = fadd float %.130, %exp_3
  store float %.131, float* %acc_2.at
  %.132 = load float, float* %acc_0.at
  %add_2 = fadd float %.132, %value_1
  %.133 = load float, float* %acc_1.at
  %x_4 = fsub float %add_2, %.133
  %.134 = fcmp olt float %x_4, -104.0
  %above_4 = select i1 %.134, float -104.0, float %x_4
  %.135 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.135, float 89.0, float %above_4
  %.136 = fmul float %clamped_4, 1.4426950216293335
  %.137 = fadd float %.136, 12582912.0
  %.138 = bitcast float %.137 to i32
  %exponent_4 = sub i32 %.138, 1262485504
  %n_4 = sitofp i32 %exponent_4 to float
  %.139 = call float @llvm.fma.f32(float %n_4, float -0.693359375, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00021219444170128554, float %.139)
  %half_4 = ashr i32 %exponent_4, 1
  %.140 = fmul float %r_4, %r_4
  %.141 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_4, float 0.001398199936375022)
  %.142 = call float @llvm.fma.f32(float %.141, float %r_4, float 0.008333452045917511)
  %.143 = call float @llvm.fma.f32(float %.142, float %r_4, float 0.04166579619050026)
  %.144 = call float @llvm.fma.f32(float %.143, float %r_4, float 0.1666666567325592)
  %.145 = call float @llvm.fma.f32(float %.144, float %r_4, float 0.5)
  %.146 = call float @llvm.fma.f32(float %.140, float %.145, float %r_4)
  %.147 = fadd float %.146, 1.0
  %.148 = add i32 %half_4, 127
  %.149 = shl i32 %.148, 23
  %.150 = bitcast i32 %.149 to float
  %.151 = fmul float %.147, %.150
  %.152 = sub i32 %exponent_4, %half_4
  %.153 = add i32 %.152, 127
  %.154 = shl i32 %.153, 23
  %.155 = bitcast i32 %.154 to float
  %exp_1 = fmul float %.151, %.155
  %index_3 = mul i32 %row, 3
  %index_6 = sext i32 %index_3 to i64
  %.156 = load float, float* %acc_2.at
  %.157 = fdiv float %exp_1, %.156
  %.158 = getelementptr float, float* %out0, i64 %index_6
  store float %.157, float* %.158, align 4
  %.159 = load float, float* %acc_3.at
  %add_7 = fadd float %.159, %value_2
  %.160 = load float, float* %acc_1.at
  %x_5 = fsub float %add_7, %.160
  %.161 = fcmp olt float %x_5, -104.0
  %above_5 = select i1 %.161, float -104.0, float %x_5
  %.162 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.162, float 89.0, float %above_5
  %.163 = fmul float %clamped_5, 1.4426950216293335
  %.164 = fadd float %.163, 12582912.0
  %.165 = bitcast float %.164 to i32
  %exponent_5 = sub i32 %.165, 1262485504
  %n_5 = sitofp i32 %exponent_5 to float
  %.166 = call float @llvm.fma.f32(float %n_5, float -0.693359375, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00021219444170128554, float %.166)
  %half_5 = ashr i32 %exponent_5, 1
  %.167 = fmul float %r_5, %r_5
  %.168 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_5, float 0.001398199936375022)
  %.169 = call float @llvm.fma.f32(float %.168, float %r_5, float 0.008333452045917511)
  %.170 = call float @llvm.fma.f32(float %.169, float %r_5, float 0.04166579619050026)
  %.171 = call float @llvm.fma.f32(float %.170, float %r_5, float 0.1666666567325592)
  %.172 = call float @llvm.fma.f32(float %.171, float %r_5, float 0.5)
  %.173 = call float @llvm.fma.f32(float %.167, float %.172, float %r_5)
  %.174 = fadd float %.173, 1.0
  %.175 = add i32 %half_5, 127
  %.176 = shl i32 %.175, 23
  %.177 = bitcast i32 %.176 to float
  %.178 = fmul float %.174, %.177
  %.179 = sub i32 %exponent_5, %half_5
  %.180 = add i32 %.179, 127
  %.181 = shl i32 %.180, 23
  %.182 = bitcast i32 %.181 to float
  %exp_4 = fmul float %.178, %.182
  %.183 = load float, float* %acc_2.at
  %.184 = fdiv float %exp_4, %.183
  %.185 = add i64 %index_6, 1
  %.186 = getelementptr float, float* %out0, i64 %.185
  store float %.184, float* %.186, align 4
  %.187 = load float, float* %acc_4.at
  %add_8 = fadd float %.187, %value_3
  %.188 = load float, float* %acc_1.at
  %x_6 = fsub float %add_8, %.188
  %.189 = fcmp olt float %x_6, -104.0
  %above_6 = select i1 %.189, float -104.0, float %x_6
  %.190 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.190, float 89.0, float %above_6
  %.191 = fmul float %clamped_6, 1.4426950216293335
  %.192 = fadd float %.191, 12582912.0
  %.193 = bitcast float %.192 to i32
  %exponent_6 = sub i32 %.193, 1262485504
  %n_6 = sitofp i32 %exponent_6 to float
  %.194 = call float @llvm.fma.f32(float %n_6, float -0.693359375, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.00021219444170128554, float %.194)
  %half_6 = ashr i32 %exponent_6, 1
  %.195 = fmul float %r_6, %r_6
  %.196 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_6, float 0.001398199936375022)
  %.197 = call float @llvm.fma.f32(float %.196, float %r_6, float 0.008333452045917511)
  %.198 = call float @llvm.fma.f32(float %.197, float %r_6, float 0.04166579619050026)
  %.199 = call float @llvm.fma.f32(float %.198, float %r_6, float 0.1666666567325592)
  %.200 = call float @llvm.fma.f32(float %.199, float %r_6, float 0.5)
  %.201 = call float @llvm.fma.f32(float %.195, float %.200, float %r_6)
  %.202 = fadd float %.201, 1.0
  %.203 = add i32 %half_6, 127
  %.204 = shl i32 %.203, 23
  %.205 = bitcast i32 %.204 to float
  %.206 = fmul float %.202, %.205
  %.207 = sub i32 %exponent_6, %half_6
  %.208 = add i32 %.207, 127
  %.209 = shl i32 %.208, 23
  %.210 = bitcast i32 %.209 to float
  %exp_5 = fmul float %.206, %.210
  %.211 = load float, float* %acc_2.at
  %.212 = fdiv float %exp_5, %.211
  %.213 = add i64 %index_6, 2
  %.214 = getelementptr float, float* %out0, i64 %.213
  store float %.212, float* %.214, align 4
  br label %after.3
after.3:
  ret void
}

@train_step_first.shared0 = internal addrspace(3) global [640 x float] undef, align 16
@train_step_first.shared1 = internal addrspace(3) global [320 x float] undef, align 16
; train_step_first
;   ops: dot_general, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
;   from: examples/penguins/model.ts:7:22, examples/penguins/model.ts:13:7
;   schedule: contract: tile m 64, tile n 32, tile k 10, register m 8, register n 4, stage lhs, stage rhs; map: workgroup element 64, register element 8
;   flops: 704*batch+10  bytes: 168*batch+1420
;   grid: floordiv(batch+63, 64)+1 x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[320], read
;   in2: f32[32], read
;   in3: i32[1], read_write
;   in4: f32[1], read
;   out0: f32[32*batch], write
;   out2: f32[1], write
;   shared: shared0: f32[640], shared1: f32[320]
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
  %acc_16.at = alloca float
  %acc_17.at = alloca float
  %acc_18.at = alloca float
  %acc_19.at = alloca float
  %acc_20.at = alloca float
  %acc_21.at = alloca float
  %acc_22.at = alloca float
  %acc_23.at = alloca float
  %acc_24.at = alloca float
  %acc_25.at = alloca float
  %acc_26.at = alloca float
  %acc_27.at = alloca float
  %acc_28.at = alloca float
  %acc_29.at = alloca float
  %acc_30.at = alloca float
  %acc_31.at = alloca float
  %totals.at = alloca [32 x float]
  %shared0 = addrspacecast float addrspace(3)* bitcast ([640 x float] addrspace(3)* @train_step_first.shared0 to float addrspace(3)*) to float*
  %shared1 = addrspacecast float addrspace(3)* bitcast ([320 x float] addrspace(3)* @train_step_first.shared1 to float addrspace(3)*) to float*
  %.1 = add i32 %batch, 63
  %index_1 = sdiv i32 %.1, 64
  %.2 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.3 = icmp slt i32 %.2, %index_1
  br i1 %.3, label %then.1, label %after.3
then.1:
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %m_start = mul i32 %.4, 64
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
  store float 0.0, float* %acc_16.at
  store float 0.0, float* %acc_17.at
  store float 0.0, float* %acc_18.at
  store float 0.0, float* %acc_19.at
  store float 0.0, float* %acc_20.at
  store float 0.0, float* %acc_21.at
  store float 0.0, float* %acc_22.at
  store float 0.0, float* %acc_23.at
  store float 0.0, float* %acc_24.at
  store float 0.0, float* %acc_25.at
  store float 0.0, float* %acc_26.at
  store float 0.0, float* %acc_27.at
  store float 0.0, float* %acc_28.at
  store float 0.0, float* %acc_29.at
  store float 0.0, float* %acc_30.at
  store float 0.0, float* %acc_31.at
  %.5 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.6 = add i32 %.5, %m_start
  %.7 = sub i32 %batch, 1
  %row = call i32 @llvm.smin.i32(i32 %.6, i32 %.7)
  %.8 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.8, 32
  %index_2 = mul i32 %row, 10
  %.9 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_11 = sext i32 %.9 to i64
  %index_13 = sext i32 %index_2 to i64
  br label %kk.head.4
kk.head.4:
  %kk = phi i32 [ 0, %then.1 ], [ %.17, %kk.body.5 ]
  %.10 = icmp slt i32 %kk, 10
  br i1 %.10, label %kk.body.5, label %kk.end.6
kk.body.5:
  %index_12 = sext i32 %kk to i64
  %.11 = add i64 %index_13, %index_12
  %.12 = getelementptr float, float* %in0, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = mul i64 %index_12, 64
  %.15 = add i64 %index_11, %.14
  %.16 = getelementptr float, float* %shared0, i64 %.15
  store float %.13, float* %.16, align 4
  %.17 = add nsw i32 %kk, 1
  br label %kk.head.4
kk.end.6:
  %index_14 = sext i32 %lane_1 to i64
  %index_16 = sext i32 %lane_1 to i64
  %.18 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.19 = sdiv i32 %.18, 32
  br label %kk_1.head.7
kk_1.head.7:
  %kk_1 = phi i32 [ %.19, %kk.end.6 ], [ %.26, %kk_1.body.8 ]
  %.20 = icmp slt i32 %kk_1, 10
  br i1 %.20, label %kk_1.body.8, label %kk_1.end.9
kk_1.body.8:
  %index_3 = mul i32 %kk_1, 32
  %index_15 = sext i32 %index_3 to i64
  %.21 = add i64 %index_16, %index_15
  %.22 = getelementptr float, float* %in1, i64 %.21
  %.23 = load float, float* %.22, align 4
  %.24 = add i64 %index_14, %index_15
  %.25 = getelementptr float, float* %shared1, i64 %.24
  store float %.23, float* %.25, align 4
  %.26 = add nsw i32 %kk_1, 2
  br label %kk_1.head.7
kk_1.end.9:
  call void @llvm.nvvm.barrier0()
  %.27 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_4 = sdiv i32 %.27, 8
  %.28 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_6 = srem i32 %.28, 8
  br label %kk_2.head.10
kk_2.head.10:
  %kk_2 = phi i32 [ 0, %kk_1.end.9 ], [ %.118, %kk_2.body.11 ]
  %.29 = icmp slt i32 %kk_2, 10
  br i1 %.29, label %kk_2.body.11, label %kk_2.end.12
kk_2.body.11:
  %.30 = mul i32 %kk_2, 64
  %index_5 = add i32 %index_4, %.30
  %index_17 = sext i32 %index_5 to i64
  %.31 = getelementptr float, float* %shared0, i64 %index_17
  %a = load float, float* %.31, align 4
  %.32 = add i64 %index_17, 8
  %.33 = getelementptr float, float* %shared0, i64 %.32
  %a_1 = load float, float* %.33, align 4
  %.34 = add i64 %index_17, 16
  %.35 = getelementptr float, float* %shared0, i64 %.34
  %a_2 = load float, float* %.35, align 4
  %.36 = add i64 %index_17, 24
  %.37 = getelementptr float, float* %shared0, i64 %.36
  %a_3 = load float, float* %.37, align 4
  %.38 = add i64 %index_17, 32
  %.39 = getelementptr float, float* %shared0, i64 %.38
  %a_4 = load float, float* %.39, align 4
  %.40 = add i64 %index_17, 40
  %.41 = getelementptr float, float* %shared0, i64 %.40
  %a_5 = load float, float* %.41, align 4
  %.42 = add i64 %index_17, 48
  %.43 = getelementptr float, float* %shared0, i64 %.42
  %a_6 = load float, float* %.43, align 4
  %.44 = add i64 %index_17, 56
  %.45 = getelementptr float, float* %shared0, i64 %.44
  %a_7 = load float, float* %.45, align 4
  %.46 = mul i32 %kk_2, 32
  %index_7 = add i32 %index_6, %.46
  %index_18 = sext i32 %index_7 to i64
  %.47 = getelementptr float, float* %shared1, i64 %index_18
  %b = load float, float* %.47, align 4
  %.48 = add i64 %index_18, 8
  %.49 = getelementptr float, float* %shared1, i64 %.48
  %b_1 = load float, float* %.49, align 4
  %.50 = add i64 %index_18, 16
  %.51 = getelementptr float, float* %shared1, i64 %.50
  %b_2 = load float, float* %.51, align 4
  %.52 = add i64 %index_18, 24
  %.53 = getelementptr float, float* %shared1, i64 %.52
  %b_3 = load float, float* %.53, align 4
  %.54 = load float, float* %acc_0.at
  %.55 = call float @llvm.fma.f32(float %a, float %b, float %.54)
  store float %.55, float* %acc_0.at
  %.56 = load float, float* %acc_1.at
  %.57 = call float @llvm.fma.f32(float %a, float %b_1, float %.56)
  store float %.57, float* %acc_1.at
  %.58 = load float, float* %acc_2.at
  %.59 = call float @llvm.fma.f32(float %a, float %b_2, float %.58)
  store float %.59, float* %acc_2.at
  %.60 = load float, float* %acc_3.at
  %.61 = call float @llvm.fma.f32(float %a, float %b_3, float %.60)
  store float %.61, float* %acc_3.at
  %.62 = load float, float* %acc_4.at
  %.63 = call float @llvm.fma.f32(float %a_1, float %b, float %.62)
  store float %.63, float* %acc_4.at
  %.64 = load float, float* %acc_5.at
  %.65 = call float @llvm.fma.f32(float %a_1, float %b_1, float %.64)
  store float %.65, float* %acc_5.at
  %.66 = load float, float* %acc_6.at
  %.67 = call float @llvm.fma.f32(float %a_1, float %b_2, float %.66)
  store float %.67, float* %acc_6.at
  %.68 = load float, float* %acc_7.at
  %.69 = call float @llvm.fma.f32(float %a_1, float %b_3, float %.68)
  store float %.69, float* %acc_7.at
  %.70 = load float, float* %acc_8.at
  %.71 = call float @llvm.fma.f32(float %a_2, float %b, float %.70)
  store float %.71, float* %acc_8.at
  %.72 = load float, float* %acc_9.at
  %.73 = call float @llvm.fma.f32(float %a_2, float %b_1, float %.72)
  store float %.73, float* %acc_9.at
  %.74 = load float, float* %acc_10.at
  %.75 = call float @llvm.fma.f32(float %a_2, float %b_2, float %.74)
  store float %.75, float* %acc_10.at
  %.76 = load float, float* %acc_11.at
  %.77 = call float @llvm.fma.f32(float %a_2, float %b_3, float %.76)
  store float %.77, float* %acc_11.at
  %.78 = load float, float* %acc_12.at
  %.79 = call float @llvm.fma.f32(float %a_3, float %b, float %.78)
  store float %.79, float* %acc_12.at
  %.80 = load float, float* %acc_13.at
  %.81 = call float @llvm.fma.f32(float %a_3, float %b_1, float %.80)
  store float %.81, float* %acc_13.at
  %.82 = load float, float* %acc_14.at
  %.83 = call float @llvm.fma.f32(float %a_3, float %b_2, float %.82)
  store float %.83, float* %acc_14.at
  %.84 = load float, float* %acc_15.at
  %.85 = call float @llvm.fma.f32(float %a_3, float %b_3, float %.84)
  store float %.85, float* %acc_15.at
  %.86 = load float, float* %acc_16.at
  %.87 = call float @llvm.fma.f32(float %a_4, float %b, float %.86)
  store float %.87, float* %acc_16.at
  %.88 = load float, float* %acc_17.at
  %.89 = call float @llvm.fma.f32(float %a_4, float %b_1, float %.88)
  store float %.89, float* %acc_17.at
  %.90 = load float, float* %acc_18.at
  %.91 = call float @llvm.fma.f32(float %a_4, float %b_2, float %.90)
  store float %.91, float* %acc_18.at
  %.92 = load float, float* %acc_19.at
  %.93 = call float @llvm.fma.f32(float %a_4, float %b_3, float %.92)
  store float %.93, float* %acc_19.at
  %.94 = load float, float* %acc_20.at
  %.95 = call float @llvm.fma.f32(float %a_5, float %b, float %.94)
  store float %.95, float* %acc_20.at
  %.96 = load float, float* %acc_21.at
  %.97 = call float @llvm.fma.f32(float %a_5, float %b_1, float %.96)
  store float %.97, float* %acc_21.at
  %.98 = load float, float* %acc_22.at
  %.99 = call float @llvm.fma.f32(float %a_5, float %b_2, float %.98)
  store float %.99, float* %acc_22.at
  %.100 = load float, float* %acc_23.at
  %.101 = call float @llvm.fma.f32(float %a_5, float %b_3, float %.100)
  store float %.101, float* %acc_23.at
  %.102 = load float, float* %acc_24.at
  %.103 = call float @llvm.fma.f32(float %a_6, float %b, float %.102)
  store float %.103, float* %acc_24.at
  %.104 = load float, float* %acc_25.at
  %.105 = call float @llvm.fma.f32(float %a_6, float %b_1, float %.104)
  store float %.105, float* %acc_25.at
  %.106 = load float, float* %acc_26.at
  %.107 = call float @llvm.fma.f32(float %a_6, float %b_2, float %.106)
  store float %.107, float* %acc_26.at
  %.108 = load float, float* %acc_27.at
  %.109 = call float @llvm.fma.f32(float %a_6, float %b_3, float %.108)
  store float %.109, float* %acc_27.at
  %.110 = load float, float* %acc_28.at
  %.111 = call float @llvm.fma.f32(float %a_7, float %b, float %.110)
  store float %.111, float* %acc_28.at
  %.112 = load float, float* %acc_29.at
  %.113 = call float @llvm.fma.f32(float %a_7, float %b_1, float %.112)
  store float %.113, float* %acc_29.at
  %.114 = load float, float* %acc_30.at
  %.115 = call float @llvm.fma.f32(float %a_7, float %b_2, float %.114)
  store float %.115, float* %acc_30.at
  %.116 = load float, float* %acc_31.at
  %.117 = call float @llvm.fma.f32(float %a_7, float %b_3, float %.116)
  store float %.117, float* %acc_31.at
  %.118 = add nsw i32 %kk_2, 1
  br label %kk_2.head.10
kk_2.end.12:
  call void @llvm.nvvm.barrier0()
  store [32 x float] zeroinitializer, [32 x float]* %totals.at
  %.119 = bitcast [32 x float]* %totals.at to float*
  %.120 = load float, float* %acc_0.at
  %.121 = getelementptr float, float* %.119, i64 0
  store float %.120, float* %.121
  %.122 = load float, float* %acc_1.at
  %.123 = getelementptr float, float* %.119, i64 1
  store float %.122, float* %.123
  %.124 = load float, float* %acc_2.at
  %.125 = getelementptr float, float* %.119, i64 2
  store float %.124, float* %.125
  %.126 = load float, float* %acc_3.at
  %.127 = getelementptr float, float* %.119, i64 3
  store float %.126, float* %.127
  %.128 = load float, float* %acc_4.at
  %.129 = getelementptr float, float* %.119, i64 4
  store float %.128, float* %.129
  %.130 = load float, float* %acc_5.at
  %.131 = getelementptr float, float* %.119, i64 5
  store float %.130, float* %.131
  %.132 = load float, float* %acc_6.at
  %.133 = getelementptr float, float* %.119, i64 6
  store float %.132, float* %.133
  %.134 = load float, float* %acc_7.at
  %.135 = getelementptr float, float* %.119, i64 7
  store float %.134, float* %.135
  %.136 = load float, float* %acc_8.at
  %.137 = getelementptr float, float* %.119, i64 8
  store float %.136, float* %.137
  %.138 = load float, float* %acc_9.at
  %.139 = getelementptr float, float* %.119, i64 9
  store float %.138, float* %.139
  %.140 = load float, float* %acc_10.at
  %.141 = getelementptr float, float* %.119, i64 10
  store float %.140, float* %.141
  %.142 = load float, float* %acc_11.at
  %.143 = getelementptr float, float* %.119, i64 11
  store float %.142, float* %.143
  %.144 = load float, float* %acc_12.at
  %.145 = getelementptr float, float* %.119, i64 12
  store float %.144, float* %.145
  %.146 = load float, float* %acc_13.at
  %.147 = getelementptr float, float* %.119, i64 13
  store float %.146, float* %.147
  %.148 = load float, float* %acc_14.at
  %.149 = getelementptr float, float* %.119, i64 14
  store float %.148, float* %.149
  %.150 = load float, float* %acc_15.at
  %.151 = getelementptr float, float* %.119, i64 15
  store float %.150, float* %.151
  %.152 = load float, float* %acc_16.at
  %.153 = getelementptr float, float* %.119, i64 16
  store float %.152, float* %.153
  %.154 = load float, float* %acc_17.at
  %.155 = getelementptr float, float* %.119, i64 17
  store float %.154, float* %.155
  %.156 = load float, float* %acc_18.at
  %.157 = getelementptr float, float* %.119, i64 18
  store float %.156, float* %.157
  %.158 = load float, float* %acc_19.at
  %.159 = getelementptr float, float* %.119, i64 19
  store float %.158, float* %.159
  %.160 = load float, float* %acc_20.at
  %.161 = getelementptr float, float* %.119, i64 20
  store float %.160, float* %.161
  %.162 = load float, float* %acc_21.at
  %.163 = getelementptr float, float* %.119, i64 21
  store float %.162, float* %.163
  %.164 = load float, float* %acc_22.at
  %.165 = getelementptr float, float* %.119, i64 22
  store float %.164, float* %.165
  %.166 = load float, float* %acc_23.at
  %.167 = getelementptr float, float* %.119, i64 23
  store float %.166, float* %.167
  %.168 = load float, float* %acc_24.at
  %.169 = getelementptr float, float* %.119, i64 24
  store float %.168, float* %.169
  %.170 = load float, float* %acc_25.at
  %.171 = getelementptr float, float* %.119, i64 25
  store float %.170, float* %.171
  %.172 = load float, float* %acc_26.at
  %.173 = getelementptr float, float* %.119, i64 26
  store float %.172, float* %.173
  %.174 = load float, float* %acc_27.at
  %.175 = getelementptr float, float* %.119, i64 27
  store float %.174, float* %.175
  %.176 = load float, float* %acc_28.at
  %.177 = getelementptr float, float* %.119, i64 28
  store float %.176, float* %.177
  %.178 = load float, float* %acc_29.at
  %.179 = getelementptr float, float* %.119, i64 29
  store float %.178, float* %.179
  %.180 = load float, float* %acc_30.at
  %.181 = getelementptr float, float* %.119, i64 30
  store float %.180, float* %.181
  %.182 = load float, float* %acc_31.at
  %.183 = getelementptr float, float* %.119, i64 31
  store float %.182, float* %.183
  %index_8 = add i32 %index_4, %m_start
  br label %i.head.13
i.head.13:
  %i = phi i32 [ 0, %kk_2.end.12 ], [ %.199, %after.18 ]
  %.184 = icmp slt i32 %i, 8
  br i1 %.184, label %i.body.14, label %i.end.15
i.body.14:
  %.185 = mul i32 %i, 8
  %m = add i32 %index_8, %.185
  %.186 = icmp slt i32 %m, %batch
  br i1 %.186, label %then.16, label %after.18
then.16:
  %index_9 = mul i32 %i, 4
  %index_10 = mul i32 %m, 32
  %index_19 = sext i32 %index_9 to i64
  %index_21 = sext i32 %index_10 to i64
  br label %j.head.19
j.head.19:
  %j = phi i32 [ 0, %then.16 ], [ %.198, %j.body.20 ]
  %.187 = icmp slt i32 %j, 4
  br i1 %.187, label %j.body.20, label %j.end.21
j.body.20:
  %.188 = mul i32 %j, 8
  %n = add i32 %index_6, %.188
  %.189 = sext i32 %j to i64
  %.190 = add i64 %index_19, %.189
  %.191 = getelementptr float, float* %.119, i64 %.190
  %total = load float, float* %.191
  %index_20 = sext i32 %n to i64
  %.192 = getelementptr float, float* %in2, i64 %index_20
  %.193 = load float, float* %.192, align 4
  %value_1 = fadd float %total, %.193
  %.194 = fcmp ogt float 0.0, %value_1
  %.195 = select i1 %.194, float 0.0, float %value_1
  %.196 = add i64 %index_21, %index_20
  %.197 = getelementptr float, float* %out0, i64 %.196
  store float %.195, float* %.197, align 4
  %.198 = add nsw i32 %j, 1
  br label %j.head.19
j.end.21:
  br label %after.18
after.18:
  %.199 = add nsw i32 %i, 1
  br label %i.head.13
i.end.15:
  br label %after.3
after.3:
  %.200 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.201 = icmp sge i32 %.200, %index_1
  br i1 %.201, label %then.22, label %after.24
then.22:
  %.202 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.202, %index_1
  %.203 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.204 = mul i32 %group_1, 64
  %i_1 = add i32 %.203, %.204
  %.205 = icmp slt i32 %i_1, 1
  br i1 %.205, label %then.25, label %after.27
then.25:
  %.206 = getelementptr i32, i32* %in3, i64 0
  %.207 = load i32, i32* %.206, align 4
  %add = add i32 %.207, 1
  %cast = sitofp i32 %add to float
  %.208 = getelementptr i32, i32* %in3, i64 0
  store i32 %add, i32* %.208, align 4
  %x_1 = fmul float %cast, -0.0010004874784499407
  %.209 = fcmp olt float %x_1, -20.0
  %above_1 = select i1 %.209, float -20.0, float %x_1
  %.210 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.210, float 89.0, float %above_1
  %.211 = fmul float %clamped_1, 1.4426950216293335
  %.212 = fadd float %.211, 12582912.0
  %.213 = bitcast float %.212 to i32
  %exponent_1 = sub i32 %.213, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.214 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.214)
  %.215 = sub i32 %exponent_1, 1
  %.216 = add i32 %.215, 127
  %.217 = shl i32 %.216, 23
  %scale_1 = bitcast i32 %.217 to float
  %x_2 = fmul float %cast, -0.10536054521799088
  %.218 = fcmp olt float %x_2, -20.0
  %above_2 = select i1 %.218, float -20.0, float %x_2
  %.219 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.219, float 89.0, float %above_2
  %.220 = fmul float %clamped_2, 1.4426950216293335
  %.221 = fadd float %.220, 12582912.0
  %.222 = bitcast float %.221 to i32
  %exponent_2 = sub i32 %.222, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.223 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.223)
  %.224 = sub i32 %exponent_2, 1
  %.225 = add i32 %.224, 127
  %.226 = shl i32 %.225, 23
  %scale_2 = bitcast i32 %.226 to float
  %.227 = fmul float %r_1, %r_1
  %.228 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.229 = call float @llvm.fma.f32(float %.228, float %r_1, float 0.008333452045917511)
  %.230 = call float @llvm.fma.f32(float %.229, float %r_1, float 0.04166579619050026)
  %.231 = call float @llvm.fma.f32(float %.230, float %r_1, float 0.1666666567325592)
  %.232 = call float @llvm.fma.f32(float %.231, float %r_1, float 0.5)
  %.233 = call float @llvm.fma.f32(float %.227, float %.232, float %r_1)
  %.234 = fsub float %scale_1, 0.5
  %value_2 = call float @llvm.fma.f32(float %.233, float %scale_1, float %.234)
  %.235 = fmul float %r_2, %r_2
  %.236 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.237 = call float @llvm.fma.f32(float %.236, float %r_2, float 0.008333452045917511)
  %.238 = call float @llvm.fma.f32(float %.237, float %r_2, float 0.04166579619050026)
  %.239 = call float @llvm.fma.f32(float %.238, float %r_2, float 0.1666666567325592)
  %.240 = call float @llvm.fma.f32(float %.239, float %r_2, float 0.5)
  %.241 = call float @llvm.fma.f32(float %.235, float %.240, float %r_2)
  %.242 = fsub float %scale_2, 0.5
  %value_3 = call float @llvm.fma.f32(float %.241, float %scale_2, float %.242)
  %.243 = getelementptr float, float* %in4, i64 0
  %.244 = load float, float* %.243, align 4
  %.245 = call float @llvm.fabs.f32(float %x_1)
  %.246 = fcmp olt float %.245, 1.0000000031710769e-30
  %.247 = fadd float %value_2, %value_2
  %.248 = select i1 %.246, float %x_1, float %.247
  %.249 = fneg float %.248
  %.250 = call float @llvm.sqrt.f32(float %.249)
  %.251 = fmul float %.244, %.250
  %.252 = call float @llvm.fabs.f32(float %x_2)
  %.253 = fcmp olt float %.252, 1.0000000031710769e-30
  %.254 = fadd float %value_3, %value_3
  %.255 = select i1 %.253, float %x_2, float %.254
  %.256 = fneg float %.255
  %.257 = fdiv float %.251, %.256
  %.258 = getelementptr float, float* %out2, i64 0
  store float %.257, float* %.258, align 4
  br label %after.27
after.27:
  br label %after.24
after.24:
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
  %.58 = fmul float %clamped_1, 1.4426950216293335
  %.59 = fadd float %.58, 12582912.0
  %.60 = bitcast float %.59 to i32
  %exponent_1 = sub i32 %.60, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.61 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.61)
  %half_1 = ashr i32 %exponent_1, 1
  %.62 = fmul float %r_1, %r_1
  %.63 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.64 = call float @llvm.fma.f32(float %.63, float %r_1, float 0.008333452045917511)
  %.65 = call float @llvm.fma.f32(float %.64, float %r_1, float 0.04166579619050026)
  %.66 = call float @llvm.fma.f32(float %.65, float %r_1, float 0.1666666567325592)
  %.67 = call float @llvm.fma.f32(float %.66, float %r_1, float 0.5)
  %.68 = call float @llvm.fma.f32(float %.62, float %.67, float %r_1)
  %.69 = fadd float %.68, 1.0
  %.70 = add i32 %half_1, 127
  %.71 = shl i32 %.70, 23
  %.72 = bitcast i32 %.71 to float
  %.73 = fmul float %.69, %.72
  %.74 = sub i32 %exponent_1, %half_1
  %.75 = add i32 %.74, 127
  %.76 = shl i32 %.75, 23
  %.77 = bitcast i32 %.76 to float
  %exp = fmul float %.73, %.77
  %.78 = load float, float* %acc_2.at
  %.79 = fadd float %.78, %exp
  store float %.79, float* %acc_2.at
  %.80 = load float, float* %acc_9.at
  %add_8 = fadd float %.80, %value_2
  %.81 = load float, float* %acc_1.at
  %x_2 = fsub float %add_8, %.81
  %.82 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.82, float -104.0, float %x_2
  %.83 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.83, float 89.0, float %above_2
  %.84 = fmul float %clamped_2, 1.4426950216293335
  %.85 = fadd float %.84, 12582912.0
  %.86 = bitcast float %.85 to i32
  %exponent_2 = sub i32 %.86, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.87 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.87)
  %half_2 = ashr i32 %exponent_2, 1
  %.88 = fmul float %r_2, %r_2
  %.89 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.90 = call float @llvm.fma.f32(float %.89, float %r_2, float 0.008333452045917511)
  %.91 = call float @llvm.fma.f32(float %.90, float %r_2, float 0.04166579619050026)
  %.92 = call float @llvm.fma.f32(float %.91, float %r_2, float 0.1666666567325592)
  %.93 = call float @llvm.fma.f32(float %.92, float %r_2, float 0.5)
  %.94 = call float @llvm.fma.f32(float %.88, float %.93, float %r_2)
  %.95 = fadd float %.94, 1.0
  %.96 = add i32 %half_2, 127
  %.97 = shl i32 %.96, 23
  %.98 = bitcast i32 %.97 to float
  %.99 = fmul float %.95, %.98
  %.100 = sub i32 %exponent_2, %half_2
  %.101 = add i32 %.100, 127
  %.102 = shl i32 %.101, 23
  %.103 = bitcast i32 %.102 to float
  %exp_5 = fmul float %.99, %.103
  %.104 = load float, float* %acc_2.at
  %.105 = fadd float %.104, %exp_5
  store float %.105, float* %acc_2.at
  %.106 = load float, float* %acc_10.at
  %add_9 = fadd float %.106, %value_3
  %.107 = load float, float* %acc_1.at
  %x_3 = fsub float %add_9, %.107
  %.108 = fcmp olt float %x_3, -104.0
  %above_3 = select i1 %.108, float -104.0, float %x_3
  %.109 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.109, float 89.0, float %above_3
  %.110 = fmul float %clamped_3, 1.4426950216293335
  %.111 = fadd float %.110, 12582912.0
  %.112 = bitcast float %.111 to i32
  %exponent_3 = sub i32 %.112, 1262485504
  %n_3 = sitofp i32 %exponent_3 to float
  %.113 = call float @llvm.fma.f32(float %n_3, float -0.693359375, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00021219444170128554, float %.113)
  %half_3 = ashr i32 %exponent_3, 1
  %.114 = fmul float %r_3, %r_3
  %.115 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_3, float 0.001398199936375022)
  %.116 = call float @llvm.fma.f32(float %.115, float %r_3, float 0.008333452045917511)
  %.117 = call float @llvm.fma.f32(float %.116, float %r_3, float 0.04166579619050026)
  %.118 = call float @llvm.fma.f32(float %.117, float %r_3, float 0.1666666567325592)
  %.119 = call float @llvm.fma.f32(float %.118, float %r_3, float 0.5)
  %.120 = call float @llvm.fma.f32(float %.114, float %.119, float %r_3)
  %.121 = fadd float %.120, 1.0
  %.122 = add i32 %half_3, 127
  %.123 = shl i32 %.122, 23
  %.124 = bitcast i32 %.123 to float
  %.125 = fmul float %.121, %.124
  %.126 = sub i32 %exponent_3, %half_3
  %.127 = add i32 %.126, 127
  %.128 = shl i32 %.127, 23
  %.129 = bitcast i32 %.128 to float
  %exp_6 = fmul float %.125, %.129
  %.130 = load float, float* %acc_2.at
  %.131 = fadd float %.130, %exp_6
  store float %.131, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0xFFF0000000000000, float* %acc_4.at
  store i32 2147483647, i32* %acc_5.at
  %.132 = load float, float* %acc_0.at
  %add_2 = fadd float %.132, %value_1
  %.133 = load float, float* %acc_1.at
  %x_4 = fsub float %add_2, %.133
  %.134 = fcmp olt float %x_4, -104.0
  %above_4 = select i1 %.134, float -104.0, float %x_4
  %.135 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.135, float 89.0, float %above_4
  %.136 = fmul float %clamped_4, 1.4426950216293335
  %.137 = fadd float %.136, 12582912.0
  %.138 = bitcast float %.137 to i32
  %exponent_4 = sub i32 %.138, 1262485504
  %n_4 = sitofp i32 %exponent_4 to float
  %.139 = call float @llvm.fma.f32(float %n_4, float -0.693359375, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00021219444170128554, float %.139)
  %half_4 = ashr i32 %exponent_4, 1
  %.140 = fmul float %r_4, %r_4
  %.141 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_4, float 0.001398199936375022)
  %.142 = call float @llvm.fma.f32(float %.141, float %r_4, float 0.008333452045917511)
  %.143 = call float @llvm.fma.f32(float %.142, float %r_4, float 0.04166579619050026)
  %.144 = call float @llvm.fma.f32(float %.143, float %r_4, float 0.1666666567325592)
  %.145 = call float @llvm.fma.f32(float %.144, float %r_4, float 0.5)
  %.146 = call float @llvm.fma.f32(float %.140, float %.145, float %r_4)
  %.147 = fadd float %.146, 1.0
  %.148 = add i32 %half_4, 127
  %.149 = shl i32 %.148, 23
  %.150 = bitcast i32 %.149 to float
  %.151 = fmul float %.147, %.150
  %.152 = sub i32 %exponent_4, %half_4
  %.153 = add i32 %.152, 127
  %.154 = shl i32 %.153, 23
  %.155 = bitcast i32 %.154 to float
  %exp_1 = fmul float %.151, %.155
  %.156 = load float, float* %acc_2.at
  %div = fdiv float %exp_1, %.156
  %.157 = load float, float* %acc_3.at
  %.158 = fadd float %.157, %div
  store float %.158, float* %acc_3.at
  %.159 = fcmp oeq float %div, %div
  %value_4 = select i1 %.159, float %div, float 0xFFF0000000000000
  %.160 = load float, float* %acc_4.at
  %.161 = fcmp ogt float %value_4, %.160
  %.162 = load float, float* %acc_4.at
  %.163 = fcmp oeq float %value_4, %.162
  %.164 = load i32, i32* %acc_5.at
  %.165 = icmp slt i32 0, %.164
  %.166 = and i1 %.163, %.165
  %.167 = or i1 %.161, %.166
  %.168 = load float, float* %acc_4.at
  %next = select i1 %.167, float %value_4, float %.168
  %.169 = load float, float* %acc_4.at
  %.170 = fcmp ogt float %value_4, %.169
  %.171 = load float, float* %acc_4.at
  %.172 = fcmp oeq float %value_4, %.171
  %.173 = load i32, i32* %acc_5.at
  %.174 = icmp slt i32 0, %.173
  %.175 = and i1 %.172, %.174
  %.176 = or i1 %.170, %.175
  %.177 = load i32, i32* %acc_5.at
  %next_1 = select i1 %.176, i32 0, i32 %.177
  store float %next, float* %acc_4.at
  store i32 %next_1, i32* %acc_5.at
  %.178 = load float, float* %acc_9.at
  %add_10 = fadd float %.178, %value_2
  %.179 = load float, float* %acc_1.at
  %x_5 = fsub float %add_10, %.179
  %.180 = fcmp olt float %x_5, -104.0
  %above_5 = select i1 %.180, float -104.0, float %x_5
  %.181 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.181, float 89.0, float %above_5
  %.182 = fmul float %clamped_5, 1.4426950216293335
  %.183 = fadd float %.182, 12582912.0
  %.184 = bitcast float %.183 to i32
  %exponent_5 = sub i32 %.184, 1262485504
  %n_5 = sitofp i32 %exponent_5 to float
  %.185 = call float @llvm.fma.f32(float %n_5, float -0.693359375, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00021219444170128554, float %.185)
  %half_5 = ashr i32 %exponent_5, 1
  %.186 = fmul float %r_5, %r_5
  %.187 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_5, float 0.001398199936375022)
  %.188 = call float @llvm.fma.f32(float %.187, float %r_5, float 0.008333452045917511)
  %.189 = call float @llvm.fma.f32(float %.188, float %r_5, float 0.04166579619050026)
  %.190 = call float @llvm.fma.f32(float %.189, float %r_5, float 0.1666666567325592)
  %.191 = call float @llvm.fma.f32(float %.190, float %r_5, float 0.5)
  %.192 = call float @llvm.fma.f32(float %.186, float %.191, float %r_5)
  %.193 = fadd float %.192, 1.0
  %.194 = add i32 %half_5, 127
  %.195 = shl i32 %.194, 23
  %.196 = bitcast i32 %.195 to float
  %.197 = fmul float %.193, %.196
  %.198 = sub i32 %exponent_5, %half_5
  %.199 = add i32 %.198, 127
  %.200 = shl i32 %.199, 23
  %.201 = bitcast i32 %.200 to float
  %exp_7 = fmul float %.197, %.201
  %.202 = load float, float* %acc_2.at
  %div_7 = fdiv float %exp_7, %.202
  %.203 = load float, float* %acc_3.at
  %.204 = fadd float %.203, %div_7
  store float %.204, float* %acc_3.at
  %.205 = fcmp oeq float %div_7, %div_7
  %value_5 = select i1 %.205, float %div_7, float 0xFFF0000000000000
  %.206 = load float, float* %acc_4.at
  %.207 = fcmp ogt float %value_5, %.206
  %.208 = load float, float* %acc_4.at
  %.209 = fcmp oeq float %value_5, %.208
  %.210 = load i32, i32* %acc_5.at
  %.211 = icmp slt i32 1, %.210
  %.212 = and i1 %.209, %.211
  %.213 = or i1 %.207, %.212
  %.214 = load float, float* %acc_4.at
  %next_2 = select i1 %.213, float %value_5, float %.214
  %.215 = load float, float* %acc_4.at
  %.216 = fcmp ogt float %value_5, %.215
  %.217 = load float, float* %acc_4.at
  %.218 = fcmp oeq float %value_5, %.217
  %.219 = load i32, i32* %acc_5.at
  %.220 = icmp slt i32 1, %.219
  %.221 = and i1 %.218, %.220
  %.222 = or i1 %.216, %.221
  %.223 = load i32, i32* %acc_5.at
  %next_3 = select i1 %.222, i32 1, i32 %.223
  store float %next_2, float* %acc_4.at
  store i32 %next_3, i32* %acc_5.at
  %.224 = load float, float* %acc_10.at
  %add_11 = fadd float %.224, %value_3
  %.225 = load float, float* %acc_1.at
  %x_6 = fsub float %add_11, %.225
  %.226 = fcmp olt float %x_6, -104.0
  %above_6 = select i1 %.226, float -104.0, float %x_6
  %.227 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.227, float 89.0, float %above_6
  %.228 = fmul float %clamped_6, 1.4426950216293335
  %.229 = fadd float %.228, 12582912.0
  %.230 = bitcast float %.229 to i32
  %exponent_6 = sub i32 %.230, 1262485504
  %n_6 = sitofp i32 %exponent_6 to float
  %.231 = call float @llvm.fma.f32(float %n_6, float -0.693359375, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.00021219444170128554, float %.231)
  %half_6 = ashr i32 %exponent_6, 1
  %.232 = fmul float %r_6, %r_6
  %.233 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_6, float 0.001398199936375022)
  %.234 = call float @llvm.fma.f32(float %.233, float %r_6, float 0.008333452045917511)
  %.235 = call float @llvm.fma.f32(float %.234, float %r_6, float 0.04166579619050026)
  %.236 = call float @llvm.fma.f32(float %.235, float %r_6, float 0.1666666567325592)
  %.237 = call float @llvm.fma.f32(float %.236, float %r_6, float 0.5)
  %.238 = call float @llvm.fma.f32(float %.232, float %.237, float %r_6)
  %.239 = fadd float %.238, 1.0
  %.240 = add i32 %half_6, 127
  %.241 = shl i32 %.240, 23
  %.242 = bitcast i32 %.241 to float
  %.243 = fmul float %.239, %.242
  %.244 = sub i32 %exponent_6, %half_6
  %.245 = add i32 %.244, 127
  %.246 = shl i32 %.245, 23
  %.247 = bitcast i32 %.246 to float
  %exp_8 = fmul float %.243, %.247
  %.248 = load float, float* %acc_2.at
  %div_8 = fdiv float %exp_8, %.248
  %.249 = load float, float* %acc_3.at
  %.250 = fadd float %.249, %div_8
  store float %.250, float* %acc_3.at
  %.251 = fcmp oeq float %div_8, %div_8
  %value_6 = select i1 %.251, float %div_8, float 0xFFF0000000000000
  %.252 = load float, float* %acc_4.at
  %.253 = fcmp ogt float %value_6, %.252
  %.254 = load float, float* %acc_4.at
  %.255 = fcmp oeq float %value_6, %.254
  %.256 = load i32, i32* %acc_5.at
  %.257 = icmp slt i32 2, %.256
  %.258 = and i1 %.255, %.257
  %.259 = or i1 %.253, %.258
  %.260 = load float, float* %acc_4.at
  %next_4 = select i1 %.259, float %value_6, float %.260
  %.261 = load float, float* %acc_4.at
  %.262 = fcmp ogt float %value_6, %.261
  %.263 = load float, float* %acc_4.at
  %.264 = fcmp oeq float %value_6, %.263
  %.265 = load i32, i32* %acc_5.at
  %.266 = icmp slt i32 2, %.265
  %.267 = and i1 %.264, %.266
  %.268 = or i1 %.262, %.267
  %.269 = load i32, i32* %acc_5.at
  %next_5 = select i1 %.268, i32 2, i32 %.269
  store float %next_4, float* %acc_4.at
  store i32 %next_5, i32* %acc_5.at
  %.270 = load i32, i32* %acc_5.at
  %.271 = icmp eq i32 %.270, 2147483647
  %.272 = load i32, i32* %acc_5.at
  %arg_max = select i1 %.271, i32 0, i32 %.272
  %index_6 = sext i32 %row to i64
  %.273 = getelementptr i32, i32* %in3, i64 %index_6
  %x = load i32, i32* %.273, align 4
  store float 0.0, float* %acc_6.at
  store float 0.0, float* %acc_7.at
  %.274 = icmp eq i32 %x, 0
  %cast = uitofp i1 %.274 to float
  %.275 = load float, float* %acc_0.at
  %add_3 = fadd float %.275, %value_1
  %.276 = load float, float* %acc_1.at
  %x_7 = fsub float %add_3, %.276
  %.277 = fcmp olt float %x_7, -104.0
  %above_7 = select i1 %.277, float -104.0, float %x_7
  %.278 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.278, float 89.0, float %above_7
  %.279 = fmul float %clamped_7, 1.4426950216293335
  %.280 = fadd float %.279, 12582912.0
  %.281 = bitcast float %.280 to i32
  %exponent_7 = sub i32 %.281, 1262485504
  %n_7 = sitofp i32 %exponent_7 to float
  %.282 = call float @llvm.fma.f32(float %n_7, float -0.693359375, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.00021219444170128554, float %.282)
  %half_7 = ashr i32 %exponent_7, 1
  %.283 = fmul float %r_7, %r_7
  %.284 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_7, float 0.001398199936375022)
  %.285 = call float @llvm.fma.f32(float %.284, float %r_7, float 0.008333452045917511)
  %.286 = call float @llvm.fma.f32(float %.285, float %r_7, float 0.04166579619050026)
  %.287 = call float @llvm.fma.f32(float %.286, float %r_7, float 0.1666666567325592)
  %.288 = call float @llvm.fma.f32(float %.287, float %r_7, float 0.5)
  %.289 = call float @llvm.fma.f32(float %.283, float %.288, float %r_7)
  %.290 = fadd float %.289, 1.0
  %.291 = add i32 %half_7, 127
  %.292 = shl i32 %.291, 23
  %.293 = bitcast i32 %.292 to float
  %.294 = fmul float %.290, %.293
  %.295 = sub i32 %exponent_7, %half_7
  %.296 = add i32 %.295, 127
  %.297 = shl i32 %.296, 23
  %.298 = bitcast i32 %.297 to float
  %exp_2 = fmul float %.294, %.298
  %.299 = load float, float* %acc_2.at
  %div_1 = fdiv float %exp_2, %.299
  %.300 = load float, float* %acc_3.at
  %div_2 = fdiv float %div_1, %.300
  %.301 = fcmp ogt float 1.0000000116860974e-7, %div_2
  %max = select i1 %.301, float 1.0000000116860974e-7, float %div_2
  %.302 = fcmp olt float 0.9999998807907104, %max
  %min = select i1 %.302, float 0.9999998807907104, float %max
  %is_subnormal_1 = fcmp olt float %min, 1.1754943508222875e-38
  %.303 = fmul float %min, 33554432.0
  %.304 = select i1 %is_subnormal_1, float %.303, float %min
  %bits_1 = bitcast float %.304 to i32
  %above_8 = sub i32 %bits_1, 1060439283
  %.305 = ashr i32 %above_8, 23
  %.306 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.307 = add i32 %.305, %.306
  %e_1 = sitofp i32 %.307 to float
  %.308 = and i32 %above_8, 8388607
  %.309 = add i32 %.308, 1060439283
  %.310 = bitcast i32 %.309 to float
  %f_1 = fsub float %.310, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.311 = load float, float* %acc_6.at
  %.312 = fcmp ogt float %min, 0.0
  %.313 = fcmp olt float %min, 0x7FF0000000000000
  %.314 = and i1 %.312, %.313
  %.315 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.316 = call float @llvm.fma.f32(float %.315, float %f_1, float 0.11676998436450958)
  %.317 = call float @llvm.fma.f32(float %.316, float %f_1, float -0.12420140951871872)
  %.318 = call float @llvm.fma.f32(float %.317, float %f_1, float 0.14249323308467865)
  %.319 = call float @llvm.fma.f32(float %.318, float %f_1, float -0.16668057441711426)
  %.320 = call float @llvm.fma.f32(float %.319, float %f_1, float 0.2000071406364441)
  %.321 = call float @llvm.fma.f32(float %.320, float %f_1, float -0.24999994039535522)
  %.322 = call float @llvm.fma.f32(float %.321, float %f_1, float 0.3333333134651184)
  %.323 = fmul float %.322, %f_1
  %.324 = fmul float %.323, %z_1
  %.325 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.324)
  %.326 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.325)
  %.327 = fadd float %f_1, %.326
  %.328 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.327)
  %.329 = fcmp oeq float %min, 0.0
  %.330 = fcmp olt float %min, 0.0
  %.331 = select i1 %.330, float 0x7FF8000000000000, float %min
  %.332 = select i1 %.329, float 0xFFF0000000000000, float %.331
  %.333 = select i1 %.314, float %.328, float %.332
  %.334 = fmul float %cast, %.333
  %.335 = fadd float %.311, %.334
  store float %.335, float* %acc_6.at
  %.336 = sitofp i32 %batch to float
  %.337 = fdiv float 1.0, %.336
  %value_7 = fneg float %.337
  %.338 = fcmp ogt float %max, 1.0000000116860974e-7
  %.339 = fcmp olt float %min, 0.9999998807907104
  %.340 = fmul float %value_7, %cast
  %.341 = fdiv float %.340, %min
  %.342 = select i1 %.339, float %.341, float 0.0
  %select = select i1 %.338, float %.342, float 0.0
  %.343 = load float, float* %acc_7.at
  %.344 = load float, float* %acc_3.at
  %.345 = fdiv float %div_2, %.344
  %.346 = fmul float %select, %.345
  %.347 = fneg float %.346
  %.348 = fadd float %.343, %.347
  store float %.348, float* %acc_7.at
  %.349 = icmp eq i32 %x, 1
  %cast_3 = uitofp i1 %.349 to float
  %.350 = load float, float* %acc_9.at
  %add_12 = fadd float %.350, %value_2
  %.351 = load float, float* %acc_1.at
  %x_8 = fsub float %add_12, %.351
  %.352 = fcmp olt float %x_8, -104.0
  %above_9 = select i1 %.352, float -104.0, float %x_8
  %.353 = fcmp olt float 89.0, %above_9
  %clamped_8 = select i1 %.353, float 89.0, float %above_9
  %.354 = fmul float %clamped_8, 1.4426950216293335
  %.355 = fadd float %.354, 12582912.0
  %.356 = bitcast float %.355 to i32
  %exponent_8 = sub i32 %.356, 1262485504
  %n_8 = sitofp i32 %exponent_8 to float
  %.357 = call float @llvm.fma.f32(float %n_8, float -0.693359375, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00021219444170128554, float %.357)
  %half_8 = ashr i32 %exponent_8, 1
  %.358 = fmul float %r_8, %r_8
  %.359 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_8, float 0.001398199936375022)
  %.360 = call float @llvm.fma.f32(float %.359, float %r_8, float 0.008333452045917511)
  %.361 = call float @llvm.fma.f32(float %.360, float %r_8, float 0.04166579619050026)
  %.362 = call float @llvm.fma.f32(float %.361, float %r_8, float 0.1666666567325592)
  %.363 = call float @llvm.fma.f32(float %.362, float %r_8, float 0.5)
  %.364 = call float @llvm.fma.f32(float %.358, float %.363, float %r_8)
  %.365 = fadd float %.364, 1.0
  %.366 = add i32 %half_8, 127
  %.367 = shl i32 %.366, 23
  %.368 = bitcast i32 %.367 to float
  %.369 = fmul float %.365, %.368
  %.370 = sub i32 %exponent_8, %half_8
  %.371 = add i32 %.370, 127
  %.372 = shl i32 %.371, 23
  %.373 = bitcast i32 %.372 to float
  %exp_9 = fmul float %.369, %.373
  %.374 = load float, float* %acc_2.at
  %div_9 = fdiv float %exp_9, %.374
  %.375 = load float, float* %acc_3.at
  %div_10 = fdiv float %div_9, %.375
  %.376 = fcmp ogt float 1.0000000116860974e-7, %div_10
  %max_3 = select i1 %.376, float 1.0000000116860974e-7, float %div_10
  %.377 = fcmp olt float 0.9999998807907104, %max_3
  %min_3 = select i1 %.377, float 0.9999998807907104, float %max_3
  %is_subnormal_2 = fcmp olt float %min_3, 1.1754943508222875e-38
  %.378 = fmul float %min_3, 33554432.0
  %.379 = select i1 %is_subnormal_2, float %.378, float %min_3
  %bits_2 = bitcast float %.379 to i32
  %above_10 = sub i32 %bits_2, 1060439283
  %.380 = ashr i32 %above_10, 23
  %.381 = select i1 %is_subnormal_2, i32 -25, i32 0
  %.382 = add i32 %.380, %.381
  %e_2 = sitofp i32 %.382 to float
  %.383 = and i32 %above_10, 8388607
  %.384 = add i32 %.383, 1060439283
  %.385 = bitcast i32 %.384 to float
  %f_2 = fsub float %.385, 1.0
  %z_2 = fmul float %f_2, %f_2
  %.386 = load float, float* %acc_6.at
  %.387 = fcmp ogt float %min_3, 0.0
  %.388 = fcmp olt float %min_3, 0x7FF0000000000000
  %.389 = and i1 %.387, %.388
  %.390 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_2, float -0.11514610052108765)
  %.391 = call float @llvm.fma.f32(float %.390, float %f_2, float 0.11676998436450958)
  %.392 = call float @llvm.fma.f32(float %.391, float %f_2, float -0.12420140951871872)
  %.393 = call float @llvm.fma.f32(float %.392, float %f_2, float 0.14249323308467865)
  %.394 = call float @llvm.fma.f32(float %.393, float %f_2, float -0.16668057441711426)
  %.395 = call float @llvm.fma.f32(float %.394, float %f_2, float 0.2000071406364441)
  %.396 = call float @llvm.fma.f32(float %.395, float %f_2, float -0.24999994039535522)
  %.397 = call float @llvm.fma.f32(float %.396, float %f_2, float 0.3333333134651184)
  %.398 = fmul float %.397, %f_2
  %.399 = fmul float %.398, %z_2
  %.400 = call float @llvm.fma.f32(float %e_2, float -0.00021219444170128554, float %.399)
  %.401 = call float @llvm.fma.f32(float %z_2, float -0.5, float %.400)
  %.402 = fadd float %f_2, %.401
  %.403 = call float @llvm.fma.f32(float %e_2, float 0.693359375, float %.402)
  %.404 = fcmp oeq float %min_3, 0.0
  %.405 = fcmp olt float %min_3, 0.0
  %.406 = select i1 %.405, float 0x7FF8000000000000, float %min_3
  %.407 = select i1 %.404, float 0xFFF0000000000000, float %.406
  %.408 = select i1 %.389, float %.403, float %.407
  %.409 = fmul float %cast_3, %.408
  %.410 = fadd float %.386, %.409
  store float %.410, float* %acc_6.at
  %.411 = fcmp ogt float %max_3, 1.0000000116860974e-7
  %.412 = fcmp olt float %min_3, 0.9999998807907104
  %.413 = fmul float %value_7, %cast_3
  %.414 = fdiv float %.413, %min_3
  %.415 = select i1 %.412, float %.414, float 0.0
  %select_3 = select i1 %.411, float %.415, float 0.0
  %.416 = load float, float* %acc_7.at
  %.417 = load float, float* %acc_3.at
  %.418 = fdiv float %div_10, %.417
  %.419 = fmul float %select_3, %.418
  %.420 = fneg float %.419
  %.421 = fadd float %.416, %.420
  store float %.421, float* %acc_7.at
  %.422 = icmp eq i32 %x, 2
  %cast_4 = uitofp i1 %.422 to float
  %.423 = load float, float* %acc_10.at
  %add_13 = fadd float %.423, %value_3
  %.424 = load float, float* %acc_1.at
  %x_9 = fsub float %add_13, %.424
  %.425 = fcmp olt float %x_9, -104.0
  %above_11 = select i1 %.425, float -104.0, float %x_9
  %.426 = fcmp olt float 89.0, %above_11
  %clamped_9 = select i1 %.426, float 89.0, float %above_11
  %.427 = fmul float %clamped_9, 1.4426950216293335
  %.428 = fadd float %.427, 12582912.0
  %.429 = bitcast float %.428 to i32
  %exponent_9 = sub i32 %.429, 1262485504
  %n_9 = sitofp i32 %exponent_9 to float
  %.430 = call float @llvm.fma.f32(float %n_9, float -0.693359375, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.00021219444170128554, float %.430)
  %half_9 = ashr i32 %exponent_9, 1
  %.431 = fmul float %r_9, %r_9
  %.432 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_9, float 0.001398199936375022)
  %.433 = call float @llvm.fma.f32(float %.432, float %r_9, float 0.008333452045917511)
  %.434 = call float @llvm.fma.f32(float %.433, float %r_9, float 0.04166579619050026)
  %.435 = call float @llvm.fma.f32(float %.434, float %r_9, float 0.1666666567325592)
  %.436 = call float @llvm.fma.f32(float %.435, float %r_9, float 0.5)
  %.437 = call float @llvm.fma.f32(float %.431, float %.436, float %r_9)
  %.438 = fadd float %.437, 1.0
  %.439 = add i32 %half_9, 127
  %.440 = shl i32 %.439, 23
  %.441 = bitcast i32 %.440 to float
  %.442 = fmul float %.438, %.441
  %.443 = sub i32 %exponent_9, %half_9
  %.444 = add i32 %.443, 127
  %.445 = shl i32 %.444, 23
  %.446 = bitcast i32 %.445 to float
  %exp_10 = fmul float %.442, %.446
  %.447 = load float, float* %acc_2.at
  %div_11 = fdiv float %exp_10, %.447
  %.448 = load float, float* %acc_3.at
  %div_12 = fdiv float %div_11, %.448
  %.449 = fcmp ogt float 1.0000000116860974e-7, %div_12
  %max_4 = select i1 %.449, float 1.0000000116860974e-7, float %div_12
  %.450 = fcmp olt float 0.9999998807907104, %max_4
  %min_4 = select i1 %.450, float 0.9999998807907104, float %max_4
  %is_subnormal_3 = fcmp olt float %min_4, 1.1754943508222875e-38
  %.451 = fmul float %min_4, 33554432.0
  %.452 = select i1 %is_subnormal_3, float %.451, float %min_4
  %bits_3 = bitcast float %.452 to i32
  %above_12 = sub i32 %bits_3, 1060439283
  %.453 = ashr i32 %above_12, 23
  %.454 = select i1 %is_subnormal_3, i32 -25, i32 0
  %.455 = add i32 %.453, %.454
  %e_3 = sitofp i32 %.455 to float
  %.456 = and i32 %above_12, 8388607
  %.457 = add i32 %.456, 1060439283
  %.458 = bitcast i32 %.457 to float
  %f_3 = fsub float %.458, 1.0
  %z_3 = fmul float %f_3, %f_3
  %.459 = load float, float* %acc_6.at
  %.460 = fcmp ogt float %min_4, 0.0
  %.461 = fcmp olt float %min_4, 0x7FF0000000000000
  %.462 = and i1 %.460, %.461
  %.463 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_3, float -0.11514610052108765)
  %.464 = call float @llvm.fma.f32(float %.463, float %f_3, float 0.11676998436450958)
  %.465 = call float @llvm.fma.f32(float %.464, float %f_3, float -0.12420140951871872)
  %.466 = call float @llvm.fma.f32(float %.465, float %f_3, float 0.14249323308467865)
  %.467 = call float @llvm.fma.f32(float %.466, float %f_3, float -0.16668057441711426)
  %.468 = call float @llvm.fma.f32(float %.467, float %f_3, float 0.2000071406364441)
  %.469 = call float @llvm.fma.f32(float %.468, float %f_3, float -0.24999994039535522)
  %.470 = call float @llvm.fma.f32(float %.469, float %f_3, float 0.3333333134651184)
  %.471 = fmul float %.470, %f_3
  %.472 = fmul float %.471, %z_3
  %.473 = call float @llvm.fma.f32(float %e_3, float -0.00021219444170128554, float %.472)
  %.474 = call float @llvm.fma.f32(float %z_3, float -0.5, float %.473)
  %.475 = fadd float %f_3, %.474
  %.476 = call float @llvm.fma.f32(float %e_3, float 0.693359375, float %.475)
  %.477 = fcmp oeq float %min_4, 0.0
  %.478 = fcmp olt float %min_4, 0.0
  %.479 = select i1 %.478, float 0x7FF8000000000000, float %min_4
  %.480 = select i1 %.477, float 0xFFF0000000000000, float %.479
  %.481 = select i1 %.462, float %.476, float %.480
  %.482 = fmul float %cast_4, %.481
  %.483 = fadd float %.459, %.482
  store float %.483, float* %acc_6.at
  %.484 = fcmp ogt float %max_4, 1.0000000116860974e-7
  %.485 = fcmp olt float %min_4, 0.9999998807907104
  %.486 = fmul float %value_7, %cast_4
  %.487 = fdiv float %.486, %min_4
  %.488 = select i1 %.485, float %.487, float 0.0
  %select_4 = select i1 %.484, float %.488, float 0.0
  %.489 = load float, float* %acc_7.at
  %.490 = load float, float* %acc_3.at
  %.491 = fdiv float %div_12, %.490
  %.492 = fmul float %select_4, %.491
  %.493 = fneg float %.492
  %.494 = fadd float %.489, %.493
  store float %.494, float* %acc_7.at
  store float 0.0, float* %acc_8.at
  %.495 = load float, float* %acc_0.at
  %add_4 = fadd float %.495, %value_1
  %.496 = load float, float* %acc_1.at
  %x_10 = fsub float %add_4, %.496
  %.497 = fcmp olt float %x_10, -104.0
  %above_13 = select i1 %.497, float -104.0, float %x_10
  %.498 = fcmp olt float 89.0, %above_13
  %clamped_10 = select i1 %.498, float 89.0, float %above_13
  %.499 = fmul float %clamped_10, 1.4426950216293335
  %.500 = fadd float %.499, 12582912.0
  %.501 = bitcast float %.500 to i32
  %exponent_10 = sub i32 %.501, 1262485504
  %n_10 = sitofp i32 %exponent_10 to float
  %.502 = call float @llvm.fma.f32(float %n_10, float -0.693359375, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.00021219444170128554, float %.502)
  %half_10 = ashr i32 %exponent_10, 1
  %.503 = fmul float %r_10, %r_10
  %.504 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_10, float 0.001398199936375022)
  %.505 = call float @llvm.fma.f32(float %.504, float %r_10, float 0.008333452045917511)
  %.506 = call float @llvm.fma.f32(float %.505, float %r_10, float 0.04166579619050026)
  %.507 = call float @llvm.fma.f32(float %.506, float %r_10, float 0.1666666567325592)
  %.508 = call float @llvm.fma.f32(float %.507, float %r_10, float 0.5)
  %.509 = call float @llvm.fma.f32(float %.503, float %.508, float %r_10)
  %.510 = fadd float %.509, 1.0
  %.511 = add i32 %half_10, 127
  %.512 = shl i32 %.511, 23
  %.513 = bitcast i32 %.512 to float
  %.514 = fmul float %.510, %.513
  %.515 = sub i32 %exponent_10, %half_10
  %.516 = add i32 %.515, 127
  %.517 = shl i32 %.516, 23
  %.518 = bitcast i32 %.517 to float
  %exp_3 = fmul float %.514, %.518
  %.519 = load float, float* %acc_2.at
  %div_3 = fdiv float %exp_3, %.519
  %.520 = load float, float* %acc_3.at
  %div_4 = fdiv float %div_3, %.520
  %.521 = fcmp ogt float 1.0000000116860974e-7, %div_4
  %max_1 = select i1 %.521, float 1.0000000116860974e-7, float %div_4
  %.522 = fcmp olt float 0.9999998807907104, %max_1
  %min_1 = select i1 %.522, float 0.9999998807907104, float %max_1
  %.523 = fcmp ogt float %max_1, 1.0000000116860974e-7
  %.524 = fcmp olt float %min_1, 0.9999998807907104
  %.525 = fmul float %value_7, %cast
  %.526 = fdiv float %.525, %min_1
  %.527 = select i1 %.524, float %.526, float 0.0
  %select_1 = select i1 %.523, float %.527, float 0.0
  %.528 = load float, float* %acc_3.at
  %.529 = fdiv float %select_1, %.528
  %.530 = load float, float* %acc_7.at
  %.531 = fadd float %.529, %.530
  %mul = fmul float %.531, %div_3
  %.532 = load float, float* %acc_8.at
  %.533 = fadd float %.532, %mul
  store float %.533, float* %acc_8.at
  %.534 = load float, float* %acc_9.at
  %add_14 = fadd float %.534, %value_2
  %.535 = load float, float* %acc_1.at
  %x_11 = fsub float %add_14, %.535
  %.536 = fcmp olt float %x_11, -104.0
  %above_14 = select i1 %.536, float -104.0, float %x_11
  %.537 = fcmp olt float 89.0, %above_14
  %clamped_11 = select i1 %.537, float 89.0, float %above_14
  %.538 = fmul float %clamped_11, 1.4426950216293335
  %.539 = fadd float %.538, 12582912.0
  %.540 = bitcast float %.539 to i32
  %exponent_11 = sub i32 %.540, 1262485504
  %n_11 = sitofp i32 %exponent_11 to float
  %.541 = call float @llvm.fma.f32(float %n_11, float -0.693359375, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.00021219444170128554, float %.541)
  %half_11 = ashr i32 %exponent_11, 1
  %.542 = fmul float %r_11, %r_11
  %.543 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_11, float 0.001398199936375022)
  %.544 = call float @llvm.fma.f32(float %.543, float %r_11, float 0.008333452045917511)
  %.545 = call float @llvm.fma.f32(float %.544, float %r_11, float 0.04166579619050026)
  %.546 = call float @llvm.fma.f32(float %.545, float %r_11, float 0.1666666567325592)
  %.547 = call float @llvm.fma.f32(float %.546, float %r_11, float 0.5)
  %.548 = call float @llvm.fma.f32(float %.542, float %.547, float %r_11)
  %.549 = fadd float %.548, 1.0
  %.550 = add i32 %half_11, 127
  %.551 = shl i32 %.550, 23
  %.552 = bitcast i32 %.551 to float
  %.553 = fmul float %.549, %.552
  %.554 = sub i32 %exponent_11, %half_11
  %.555 = add i32 %.554, 127
  %.556 = shl i32 %.555, 23
  %.557 = bitcast i32 %.556 to float
  %exp_11 = fmul float %.553, %.557
  %.558 = load float, float* %acc_2.at
  %div_13 = fdiv float %exp_11, %.558
  %.559 = load float, float* %acc_3.at
  %div_14 = fdiv float %div_13, %.559
  %.560 = fcmp ogt float 1.0000000116860974e-7, %div_14
  %max_5 = select i1 %.560, float 1.0000000116860974e-7, float %div_14
  %.561 = fcmp olt float 0.9999998807907104, %max_5
  %min_5 = select i1 %.561, float 0.9999998807907104, float %max_5
  %.562 = fcmp ogt float %max_5, 1.0000000116860974e-7
  %.563 = fcmp olt float %min_5, 0.9999998807907104
  %.564 = fmul float %value_7, %cast_3
  %.565 = fdiv float %.564, %min_5
  %.566 = select i1 %.563, float %.565, float 0.0
  %select_5 = select i1 %.562, float %.566, float 0.0
  %.567 = load float, float* %acc_3.at
  %.568 = fdiv float %select_5, %.567
  %.569 = load float, float* %acc_7.at
  %.570 = fadd float %.568, %.569
  %mul_2 = fmul float %.570, %div_13
  %.571 = load float, float* %acc_8.at
  %.572 = fadd float %.571, %mul_2
  store float %.572, float* %acc_8.at
  %.573 = load float, float* %acc_10.at
  %add_15 = fadd float %.573, %value_3
  %.574 = load float, float* %acc_1.at
  %x_12 = fsub float %add_15, %.574
  %.575 = fcmp olt float %x_12, -104.0
  %above_15 = select i1 %.575, float -104.0, float %x_12
  %.576 = fcmp olt float 89.0, %above_15
  %clamped_12 = select i1 %.576, float 89.0, float %above_15
  %.577 = fmul float %clamped_12, 1.4426950216293335
  %.578 = fadd float %.577, 12582912.0
  %.579 = bitcast float %.578 to i32
  %exponent_12 = sub i32 %.579, 1262485504
  %n_12 = sitofp i32 %exponent_12 to float
  %.580 = call float @llvm.fma.f32(float %n_12, float -0.693359375, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.00021219444170128554, float %.580)
  %half_12 = ashr i32 %exponent_12, 1
  %.581 = fmul float %r_12, %r_12
  %.582 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_12, float 0.001398199936375022)
  %.583 = call float @llvm.fma.f32(float %.582, float %r_12, float 0.008333452045917511)
  %.584 = call float @llvm.fma.f32(float %.583, float %r_12, float 0.04166579619050026)
  %.585 = call float @llvm.fma.f32(float %.584, float %r_12, float 0.1666666567325592)
  %.586 = call float @llvm.fma.f32(float %.585, float %r_12, float 0.5)
  %.587 = call float @llvm.fma.f32(float %.581, float %.586, float %r_12)
  %.588 = fadd float %.587, 1.0
  %.589 = add i32 %half_12, 127
  %.590 = shl i32 %.589, 23
  %.591 = bitcast i32 %.590 to float
  %.592 = fmul float %.588, %.591
  %.593 = sub i32 %exponent_12, %half_12
  %.594 = add i32 %.593, 127
  %.595 = shl i32 %.594, 23
  %.596 = bitcast i32 %.595 to float
  %exp_12 = fmul float %.592, %.596
  %.597 = load float, float* %acc_2.at
  %div_15 = fdiv float %exp_12, %.597
  %.598 = load float, float* %acc_3.at
  %div_16 = fdiv float %div_15, %.598
  %.599 = fcmp ogt float 1.0000000116860974e-7, %div_16
  %max_6 = select i1 %.599, float 1.0000000116860974e-7, float %div_16
  %.600 = fcmp olt float 0.9999998807907104, %max_6
  %min_6 = select i1 %.600, float 0.9999998807907104, float %max_6
  %.601 = fcmp ogt float %max_6, 1.0000000116860974e-7
  %.602 = fcmp olt float %min_6, 0.9999998807907104
  %.603 = fmul float %value_7, %cast_4
  %.604 = fdiv float %.603, %min_6
  %.605 = select i1 %.602, float %.604, float 0.0
  %select_6 = select i1 %.601, float %.605, float 0.0
  %.606 = load float, float* %acc_3.at
  %.607 = fdiv float %select_6, %.606
  %.608 = load float, float* %acc_7.at
  %.609 = fadd float %.607, %.608
  %mul_3 = fmul float %.609, %div_15
  %.610 = load float, float* %acc_8.at
  %.611 = fadd float %.610, %mul_3
  store float %.611, float* %acc_8.at
  %.612 = load float, float* %acc_6.at
  %.613 = fneg float %.612
  %.614 = getelementptr float, float* %out0, i64 %index_6
  store float %.613, float* %.614, align 4
  %.615 = icmp eq i32 %x, %arg_max
  %.616 = zext i1 %.615 to i32
  %.617 = getelementptr i32, i32* %out2, i64 %index_6
  store i32 %.616, i32* %.617, align 4
  %.618 = load float, float* %acc_0.at
  %add_5 = fadd float %.618, %value_1
  %.619 = load float, float* %acc_1.at
  %x_13 = fsub float %add_5, %.619
  %.620 = fcmp olt float %x_13, -104.0
  %above_16 = select i1 %.620, float -104.0, float %x_13
  %.621 = fcmp olt float 89.0, %above_16
  %clamped_13 = select i1 %.621, float 89.0, float %above_16
  %.622 = fmul float %clamped_13, 1.4426950216293335
  %.623 = fadd float %.622, 12582912.0
  %.624 = bitcast float %.623 to i32
  %exponent_13 = sub i32 %.624, 1262485504
  %n_13 = sitofp i32 %exponent_13 to float
  %.625 = call float @llvm.fma.f32(float %n_13, float -0.693359375, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.00021219444170128554, float %.625)
  %half_13 = ashr i32 %exponent_13, 1
  %.626 = fmul float %r_13, %r_13
  %.627 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_13, float 0.001398199936375022)
  %.628 = call float @llvm.fma.f32(float %.627, float %r_13, float 0.008333452045917511)
  %.629 = call float @llvm.fma.f32(float %.628, float %r_13, float 0.04166579619050026)
  %.630 = call float @llvm.fma.f32(float %.629, float %r_13, float 0.1666666567325592)
  %.631 = call float @llvm.fma.f32(float %.630, float %r_13, float 0.5)
  %.632 = call float @llvm.fma.f32(float %.626, float %.631, float %r_13)
  %.633 = fadd float %.632, 1.0
  %.634 = add i32 %half_13, 127
  %.635 = shl i32 %.634, 23
  %.636 = bitcast i32 %.635 to float
  %.637 = fmul float %.633, %.636
  %.638 = sub i32 %exponent_13, %half_13
  %.639 = add i32 %.638, 127
  %.640 = shl i32 %.639, 23
  %.641 = bitcast i32 %.640 to float
  %exp_4 = fmul float %.637, %.641
  %.642 = load float, float* %acc_2.at
  %div_5 = fdiv float %exp_4, %.642
  %.643 = load float, float* %acc_3.at
  %div_6 = fdiv float %div_5, %.643
  %.644 = fcmp ogt float 1.0000000116860974e-7, %div_6
  %max_2 = select i1 %.644, float 1.0000000116860974e-7, float %div_6
  %.645 = fcmp olt float 0.9999998807907104, %max_2
  %min_2 = select i1 %.645, float 0.9999998807907104, float %max_2
  %.646 = fcmp ogt float %max_2, 1.0000000116860974e-7
  %.647 = fcmp olt float %min_2, 0.9999998807907104
  %.648 = fmul float %value_7, %cast
  %.649 = fdiv float %.648, %min_2
  %.650 = select i1 %.647, float %.649, float 0.0
  %select_2 = select i1 %.646, float %.650, float 0.0
  %.651 = load float, float* %acc_3.at
  %.652 = fdiv float %select_2, %.651
  %.653 = load float, float* %acc_7.at
  %.654 = fadd float %.652, %.653
  %mul_1 = fmul float %.654, %div_5
  %index_3 = mul i32 %row, 3
  %index_7 = sext i32 %index_3 to i64
  %.655 = load float, float* %acc_8.at
  %.656 = fmul float %div_5, %.655
  %.657 = fsub float %mul_1, %.656
  %.658 = getelementptr float, float* %out1, i64 %index_7
  store float %.657, float* %.658, align 4
  %.659 = load float, float* %acc_9.at
  %add_16 = fadd float %.659, %value_2
  %.660 = load float, float* %acc_1.at
  %x_14 = fsub float %add_16, %.660
  %.661 = fcmp olt float %x_14, -104.0
  %above_17 = select i1 %.661, float -104.0, float %x_14
  %.662 = fcmp olt float 89.0, %above_17
  %clamped_14 = select i1 %.662, float 89.0, float %above_17
  %.663 = fmul float %clamped_14, 1.4426950216293335
  %.664 = fadd float %.663, 12582912.0
  %.665 = bitcast float %.664 to i32
  %exponent_14 = sub i32 %.665, 1262485504
  %n_14 = sitofp i32 %exponent_14 to float
  %.666 = call float @llvm.fma.f32(float %n_14, float -0.693359375, float %clamped_14)
  %r_14 = call float @llvm.fma.f32(float %n_14, float 0.00021219444170128554, float %.666)
  %half_14 = ashr i32 %exponent_14, 1
  %.667 = fmul float %r_14, %r_14
  %.668 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_14, float 0.001398199936375022)
  %.669 = call float @llvm.fma.f32(float %.668, float %r_14, float 0.008333452045917511)
  %.670 = call float @llvm.fma.f32(float %.669, float %r_14, float 0.04166579619050026)
  %.671 = call float @llvm.fma.f32(float %.670, float %r_14, float 0.1666666567325592)
  %.672 = call float @llvm.fma.f32(float %.671, float %r_14, float 0.5)
  %.673 = call float @llvm.fma.f32(float %.667, float %.672, float %r_14)
  %.674 = fadd float %.673, 1.0
  %.675 = add i32 %half_14, 127
  %.676 = shl i32 %.675, 23
  %.677 = bitcast i32 %.676 to float
  %.678 = fmul float %.674, %.677
  %.679 = sub i32 %exponent_14, %half_14
  %.680 = add i32 %.679, 127
  %.681 = shl i32 %.680, 23
  %.682 = bitcast i32 %.681 to float
  %exp_13 = fmul float %.678, %.682
  %.683 = load float, float* %acc_2.at
  %div_17 = fdiv float %exp_13, %.683
  %.684 = load float, float* %acc_3.at
  %div_18 = fdiv float %div_17, %.684
  %.685 = fcmp ogt float 1.0000000116860974e-7, %div_18
  %max_7 = select i1 %.685, float 1.0000000116860974e-7, float %div_18
  %.686 = fcmp olt float 0.9999998807907104, %max_7
  %min_7 = select i1 %.686, float 0.9999998807907104, float %max_7
  %.687 = fcmp ogt float %max_7, 1.0000000116860974e-7
  %.688 = fcmp olt float %min_7, 0.9999998807907104
  %.689 = fmul float %value_7, %cast_3
  %.690 = fdiv float %.689, %min_7
  %.691 = select i1 %.688, float %.690, float 0.0
  %select_7 = select i1 %.687, float %.691, float 0.0
  %.692 = load float, float* %acc_3.at
  %.693 = fdiv float %select_7, %.692
  %.694 = load float, float* %acc_7.at
  %.695 = fadd float %.693, %.694
  %mul_4 = fmul float %.695, %div_17
  %.696 = load float, float* %acc_8.at
  %.697 = fmul float %div_17, %.696
  %.698 = fsub float %mul_4, %.697
  %.699 = add i64 %index_7, 1
  %.700 = getelementptr float, float* %out1, i64 %.699
  store float %.698, float* %.700, align 4
  %.701 = load float, float* %acc_10.at
  %add_17 = fadd float %.701, %value_3
  %.702 = load float, float* %acc_1.at
  %x_15 = fsub float %add_17, %.702
  %.703 = fcmp olt float %x_15, -104.0
  %above_18 = select i1 %.703, float -104.0, float %x_15
  %.704 = fcmp olt float 89.0, %above_18
  %clamped_15 = select i1 %.704, float 89.0, float %above_18
  %.705 = fmul float %clamped_15, 1.4426950216293335
  %.706 = fadd float %.705, 12582912.0
  %.707 = bitcast float %.706 to i32
  %exponent_15 = sub i32 %.707, 1262485504
  %n_15 = sitofp i32 %exponent_15 to float
  %.708 = call float @llvm.fma.f32(float %n_15, float -0.693359375, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.00021219444170128554, float %.708)
  %half_15 = ashr i32 %exponent_15, 1
  %.709 = fmul float %r_15, %r_15
  %.710 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_15, float 0.001398199936375022)
  %.711 = call float @llvm.fma.f32(float %.710, float %r_15, float 0.008333452045917511)
  %.712 = call float @llvm.fma.f32(float %.711, float %r_15, float 0.04166579619050026)
  %.713 = call float @llvm.fma.f32(float %.712, float %r_15, float 0.1666666567325592)
  %.714 = call float @llvm.fma.f32(float %.713, float %r_15, float 0.5)
  %.715 = call float @llvm.fma.f32(float %.709, float %.714, float %r_15)
  %.716 = fadd float %.715, 1.0
  %.717 = add i32 %half_15, 127
  %.718 = shl i32 %.717, 23
  %.719 = bitcast i32 %.718 to float
  %.720 = fmul float %.716, %.719
  %.721 = sub i32 %exponent_15, %half_15
  %.722 = add i32 %.721, 127
  %.723 = shl i32 %.722, 23
  %.724 = bitcast i32 %.723 to float
  %exp_14 = fmul float %.720, %.724
  %.725 = load float, float* %acc_2.at
  %div_19 = fdiv float %exp_14, %.725
  %.726 = load float, float* %acc_3.at
  %div_20 = fdiv float %div_19, %.726
  %.727 = fcmp ogt float 1.0000000116860974e-7, %div_20
  %max_8 = select i1 %.727, float 1.0000000116860974e-7, float %div_20
  %.728 = fcmp olt float 0.9999998807907104, %max_8
  %min_8 = select i1 %.728, float 0.9999998807907104, float %max_8
  %.729 = fcmp ogt float %max_8, 1.0000000116860974e-7
  %.730 = fcmp olt float %min_8, 0.9999998807907104
  %.731 = fmul float %value_7, %cast_4
  %.732 = fdiv float %.731, %min_8
  %.733 = select i1 %.730, float %.732, float 0.0
  %select_8 = select i1 %.729, float %.733, float 0.0
  %.734 = load float, float* %acc_3.at
  %.735 = fdiv float %select_8, %.734
  %.736 = load float, float* %acc_7.at
  %.737 = fadd float %.735, %.736
  %mul_5 = fmul float %.737, %div_19
  %.738 = load float, float* %acc_8.at
  %.739 = fmul float %div_19, %.738
  %.740 = fsub float %mul_5, %.739
  %.741 = add i64 %index_7, 2
  %.742 = getelementptr float, float* %out1, i64 %.741
  store float %.740, float* %.742, align 4
  br label %after.3
after.3:
  ret void
}

@train_step_species_1.shared0 = internal addrspace(3) global [256 x float] undef, align 16
@train_step_species_1.shared1 = internal addrspace(3) global [256 x float] undef, align 16
; train_step_species_1
;   ops: reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23, examples/penguins/model.ts:13:7
;   schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 16, tile n 16, tile k 16, register m 2, register n 2, stage lhs, stage rhs; contract: tile m 64, tile n 16, tile k 3, register m 8, register n 2, stage lhs, stage rhs; row: workgroup inner 64
;   flops: 229*batch+14  bytes: 236*batch+420
;   grid: floordiv(batch+63, 64)+3 x 1 x 1
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
;   shared: shared0: f32[256], shared1: f32[256]
define void @train_step_species_1(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture readonly align 16 %in1, float* noalias nocapture readonly align 16 %in2, float* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %in4, float* noalias nocapture align 16 %in5, i32* noalias nocapture readonly align 16 %in6, float* noalias nocapture align 16 %in7, float* noalias nocapture align 16 %in8, float* noalias nocapture align 16 %out0, float* noalias nocapture align 16 %out1, float* noalias nocapture align 16 %out2, float* noalias nocapture align 16 %out7, float* noalias nocapture align 16 %out8, i32 %batch) #0 {
entry:
  %acc.at = alloca float
  %acc_1_0.at = alloca float
  %acc_1_1.at = alloca float
  %acc_1_2.at = alloca float
  %acc_1_3.at = alloca float
  %totals.at = alloca [4 x float]
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
  %totals_1.at = alloca [16 x float]
  %acc_3.at = alloca float
  %acc_4.at = alloca float
  %shared0 = addrspacecast float addrspace(3)* bitcast ([256 x float] addrspace(3)* @train_step_species_1.shared0 to float addrspace(3)*) to float*
  %shared1 = addrspacecast float addrspace(3)* bitcast ([256 x float] addrspace(3)* @train_step_species_1.shared1 to float addrspace(3)*) to float*
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
  %index_25 = sext i32 %column to i64
  %.5 = add i32 %batch, 3
  %.6 = sdiv i32 %.5, 4
  br label %step.head.4
step.head.4:
  %step = phi i32 [ 0, %then.1 ], [ %.18, %after.9 ]
  %.7 = icmp slt i32 %step, %.6
  br i1 %.7, label %step.body.5, label %step.end.6
step.body.5:
  %.8 = mul i32 %step, 4
  %r = add i32 %part, %.8
  %.9 = icmp slt i32 %r, %batch
  %.10 = and i1 %mask_1, %.9
  br i1 %.10, label %then.7, label %after.9
then.7:
  %.11 = load float, float* %acc.at
  %.12 = sext i32 %r to i64
  %.13 = mul i64 %.12, 3
  %.14 = add i64 %index_25, %.13
  %.15 = getelementptr float, float* %in0, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = fadd float %.11, %.16
  store float %.17, float* %acc.at
  br label %after.9
after.9:
  %.18 = add nsw i32 %step, 1
  br label %step.head.4
step.end.6:
  %index_26 = sext i32 %column to i64
  %.19 = load float, float* %acc.at
  %.20 = sext i32 %part to i64
  %.21 = mul i64 %.20, 16
  %.22 = add i64 %index_26, %.21
  %.23 = getelementptr float, float* %shared0, i64 %.22
  store float %.19, float* %.23, align 4
  call void @llvm.nvvm.barrier0()
  %.24 = icmp slt i32 %part, 2
  br i1 %.24, label %then.10, label %after.12
then.10:
  %.25 = mul i32 %part, 16
  %index_1 = add i32 %column, %.25
  %index_27 = sext i32 %index_1 to i64
  %.26 = getelementptr float, float* %shared0, i64 %index_27
  %left = load float, float* %.26, align 4
  %.27 = add i64 %index_27, 32
  %.28 = getelementptr float, float* %shared0, i64 %.27
  %right = load float, float* %.28, align 4
  %.29 = fadd float %left, %right
  %.30 = getelementptr float, float* %shared0, i64 %index_27
  store float %.29, float* %.30, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %.31 = icmp slt i32 %part, 1
  br i1 %.31, label %then.13, label %after.15
then.13:
  %.32 = mul i32 %part, 16
  %index_2 = add i32 %column, %.32
  %index_28 = sext i32 %index_2 to i64
  %.33 = getelementptr float, float* %shared0, i64 %index_28
  %left_1 = load float, float* %.33, align 4
  %.34 = add i64 %index_28, 16
  %.35 = getelementptr float, float* %shared0, i64 %.34
  %right_1 = load float, float* %.35, align 4
  %.36 = fadd float %left_1, %right_1
  %.37 = getelementptr float, float* %shared0, i64 %index_28
  store float %.36, float* %.37, align 4
  br label %after.15
after.15:
  call void @llvm.nvvm.barrier0()
  %.38 = getelementptr float, float* %shared0, i64 %index_26
  %total = load float, float* %.38, align 4
  %.39 = icmp eq i32 %part, 0
  %.40 = and i1 %.39, %mask_1
  br i1 %.40, label %then.16, label %after.18
then.16:
  %.41 = getelementptr float, float* %out0, i64 %index_25
  store float %total, float* %.41, align 4
  br label %after.18
after.18:
  br label %after.3
after.3:
  %.42 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.43 = icmp sge i32 %.42, 1
  br i1 %.43, label %then.19, label %after.21
then.19:
  %.44 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.45 = icmp slt i32 %.44, 2
  br i1 %.45, label %then.22, label %after.24
then.22:
  %.46 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.46, 1
  %m_start = mul i32 %group_1, 16
  store float 0.0, float* %acc_1_0.at
  store float 0.0, float* %acc_1_1.at
  store float 0.0, float* %acc_1_2.at
  store float 0.0, float* %acc_1_3.at
  %.47 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane = srem i32 %.47, 16
  %.48 = add i32 %m_start, %lane
  %row = call i32 @llvm.smin.i32(i32 %.48, i32 15)
  %column_1 = call i32 @llvm.smin.i32(i32 %lane, i32 2)
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_3 = sdiv i32 %.49, 16
  %.50 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_7 = sdiv i32 %.50, 8
  %.51 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_10 = srem i32 %.51, 8
  %index_29 = sext i32 %lane to i64
  %index_32 = sext i32 %lane to i64
  %.52 = add i32 %batch, 15
  %.53 = sdiv i32 %.52, 16
  br label %kt.head.25
kt.head.25:
  %kt = phi i32 [ 0, %then.22 ], [ %.95, %kk_2.end.36 ]
  %.54 = icmp slt i32 %kt, %.53
  br i1 %.54, label %kt.body.26, label %kt.end.27
kt.body.26:
  %k_start = mul i32 %kt, 16
  %.55 = mul i32 %k_start, 16
  %index_5 = add i32 %row, %.55
  %index_31 = sext i32 %index_5 to i64
  br label %kk.head.28
kk.head.28:
  %kk = phi i32 [ %index_3, %kt.body.26 ], [ %.65, %kk.body.29 ]
  %.56 = icmp slt i32 %kk, 16
  br i1 %.56, label %kk.body.29, label %kk.end.30
kk.body.29:
  %index_4 = mul i32 %kk, 16
  %index_30 = sext i32 %index_4 to i64
  %.57 = add i32 %k_start, %kk
  %mask_8 = icmp slt i32 %.57, %batch
  %.58 = add i64 %index_31, %index_30
  %.59 = select i1 %mask_8, i64 %.58, i64 0
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = select i1 %mask_8, float %.61, float 0.0
  %.63 = add i64 %index_29, %index_30
  %.64 = getelementptr float, float* %shared0, i64 %.63
  store float %.62, float* %.64, align 4
  %.65 = add nsw i32 %kk, 4
  br label %kk.head.28
kk.end.30:
  %.66 = mul i32 %k_start, 3
  %index_6 = add i32 %column_1, %.66
  %index_34 = sext i32 %index_6 to i64
  br label %kk_1.head.31
kk_1.head.31:
  %kk_1 = phi i32 [ %index_3, %kk.end.30 ], [ %.78, %kk_1.body.32 ]
  %.67 = icmp slt i32 %kk_1, 16
  br i1 %.67, label %kk_1.body.32, label %kk_1.end.33
kk_1.body.32:
  %index_33 = sext i32 %kk_1 to i64
  %.68 = add i32 %k_start, %kk_1
  %mask_9 = icmp slt i32 %.68, %batch
  %.69 = mul i64 %index_33, 3
  %.70 = add i64 %index_34, %.69
  %.71 = select i1 %mask_9, i64 %.70, i64 0
  %.72 = getelementptr float, float* %in0, i64 %.71
  %.73 = load float, float* %.72, align 4
  %.74 = select i1 %mask_9, float %.73, float 0.0
  %.75 = mul i64 %index_33, 16
  %.76 = add i64 %index_32, %.75
  %.77 = getelementptr float, float* %shared1, i64 %.76
  store float %.74, float* %.77, align 4
  %.78 = add nsw i32 %kk_1, 4
  br label %kk_1.head.31
kk_1.end.33:
  call void @llvm.nvvm.barrier0()
  br label %kk_2.head.34
kk_2.head.34:
  %kk_2 = phi i32 [ 0, %kk_1.end.33 ], [ %.94, %kk_2.body.35 ]
  %.79 = icmp slt i32 %kk_2, 16
  br i1 %.79, label %kk_2.body.35, label %kk_2.end.36
kk_2.body.35:
  %index_8 = mul i32 %kk_2, 16
  %index_9 = add i32 %index_7, %index_8
  %index_35 = sext i32 %index_9 to i64
  %.80 = getelementptr float, float* %shared0, i64 %index_35
  %a = load float, float* %.80, align 4
  %.81 = add i64 %index_35, 8
  %.82 = getelementptr float, float* %shared0, i64 %.81
  %a_1 = load float, float* %.82, align 4
  %index_11 = add i32 %index_10, %index_8
  %index_36 = sext i32 %index_11 to i64
  %.83 = getelementptr float, float* %shared1, i64 %index_36
  %b = load float, float* %.83, align 4
  %.84 = add i64 %index_36, 8
  %.85 = getelementptr float, float* %shared1, i64 %.84
  %b_1 = load float, float* %.85, align 4
  %.86 = load float, float* %acc_1_0.at
  %.87 = call float @llvm.fma.f32(float %a, float %b, float %.86)
  store float %.87, float* %acc_1_0.at
  %.88 = load float, float* %acc_1_1.at
  %.89 = call float @llvm.fma.f32(float %a, float %b_1, float %.88)
  store float %.89, float* %acc_1_1.at
  %.90 = load float, float* %acc_1_2.at
  %.91 = call float @llvm.fma.f32(float %a_1, float %b, float %.90)
  store float %.91, float* %acc_1_2.at
  %.92 = load float, float* %acc_1_3.at
  %.93 = call float @llvm.fma.f32(float %a_1, float %b_1, float %.92)
  store float %.93, float* %acc_1_3.at
  %.94 = add nsw i32 %kk_2, 1
  br label %kk_2.head.34
kk_2.end.36:
  call void @llvm.nvvm.barrier0()
  %.95 = add nsw i32 %kt, 1
  br label %kt.head.25
kt.end.27:
  store [4 x float] zeroinitializer, [4 x float]* %totals.at
  %.96 = bitcast [4 x float]* %totals.at to float*
  %.97 = load float, float* %acc_1_0.at
  %.98 = getelementptr float, float* %.96, i64 0
  store float %.97, float* %.98
  %.99 = load float, float* %acc_1_1.at
  %.100 = getelementptr float, float* %.96, i64 1
  store float %.99, float* %.100
  %.101 = load float, float* %acc_1_2.at
  %.102 = getelementptr float, float* %.96, i64 2
  store float %.101, float* %.102
  %.103 = load float, float* %acc_1_3.at
  %.104 = getelementptr float, float* %.96, i64 3
  store float %.103, float* %.104
  %index_12 = add i32 %index_7, %m_start
  br label %i_1.head.37
i_1.head.37:
  %i_1 = phi i32 [ 0, %kt.end.27 ], [ %.118, %after.42 ]
  %.105 = icmp slt i32 %i_1, 2
  br i1 %.105, label %i_1.body.38, label %i_1.end.39
i_1.body.38:
  %.106 = mul i32 %i_1, 8
  %m = add i32 %index_12, %.106
  %.107 = icmp slt i32 %m, 16
  br i1 %.107, label %then.40, label %after.42
then.40:
  %index_13 = mul i32 %i_1, 2
  %index_14 = mul i32 %m, 3
  %index_37 = sext i32 %index_13 to i64
  %index_38 = sext i32 %index_14 to i64
  br label %j.head.43
j.head.43:
  %j = phi i32 [ 0, %then.40 ], [ %.117, %after.48 ]
  %.108 = icmp slt i32 %j, 2
  br i1 %.108, label %j.body.44, label %j.end.45
j.body.44:
  %.109 = mul i32 %j, 8
  %n = add i32 %index_10, %.109
  %.110 = icmp slt i32 %n, 3
  br i1 %.110, label %then.46, label %after.48
then.46:
  %.111 = sext i32 %j to i64
  %.112 = add i64 %index_37, %.111
  %.113 = getelementptr float, float* %.96, i64 %.112
  %total_1 = load float, float* %.113
  %.114 = sext i32 %n to i64
  %.115 = add i64 %index_38, %.114
  %.116 = getelementptr float, float* %out1, i64 %.115
  store float %total_1, float* %.116, align 4
  br label %after.48
after.48:
  %.117 = add nsw i32 %j, 1
  br label %j.head.43
j.end.45:
  br label %after.42
after.42:
  %.118 = add nsw i32 %i_1, 1
  br label %i_1.head.37
i_1.end.39:
  br label %after.24
after.24:
  br label %after.21
after.21:
  %.119 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.120 = icmp sge i32 %.119, 2
  br i1 %.120, label %then.49, label %after.51
then.49:
  %.121 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.122 = add i32 %batch, 63
  %.123 = sdiv i32 %.122, 64
  %.124 = add i32 %.123, 2
  %.125 = icmp slt i32 %.121, %.124
  br i1 %.125, label %then.52, label %after.54
then.52:
  %.126 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_2 = sub i32 %.126, 2
  %m_start_1 = mul i32 %group_2, 64
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
  %.127 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.128 = add i32 %.127, %m_start_1
  %.129 = sub i32 %batch, 1
  %row_1 = call i32 @llvm.smin.i32(i32 %.128, i32 %.129)
  %.130 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_3 = srem i32 %.130, 16
  %index_15 = mul i32 %row_1, 3
  %.131 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_39 = sext i32 %.131 to i64
  %index_41 = sext i32 %index_15 to i64
  br label %kk_3.head.55
kk_3.head.55:
  %kk_3 = phi i32 [ 0, %then.52 ], [ %.139, %kk_3.body.56 ]
  %.132 = icmp slt i32 %kk_3, 3
  br i1 %.132, label %kk_3.body.56, label %kk_3.end.57
kk_3.body.56:
  %index_40 = sext i32 %kk_3 to i64
  %.133 = add i64 %index_41, %index_40
  %.134 = getelementptr float, float* %in0, i64 %.133
  %.135 = load float, float* %.134, align 4
  %.136 = mul i64 %index_40, 64
  %.137 = add i64 %index_39, %.136
  %.138 = getelementptr float, float* %shared0, i64 %.137
  store float %.135, float* %.138, align 4
  %.139 = add nsw i32 %kk_3, 1
  br label %kk_3.head.55
kk_3.end.57:
  %index_16 = mul i32 %lane_3, 3
  %index_42 = sext i32 %lane_3 to i64
  %index_44 = sext i32 %index_16 to i64
  %.140 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.141 = sdiv i32 %.140, 16
  br label %kk_4.head.58
kk_4.head.58:
  %kk_4 = phi i32 [ %.141, %kk_3.end.57 ], [ %.149, %kk_4.body.59 ]
  %.142 = icmp slt i32 %kk_4, 3
  br i1 %.142, label %kk_4.body.59, label %kk_4.end.60
kk_4.body.59:
  %index_43 = sext i32 %kk_4 to i64
  %.143 = add i64 %index_44, %index_43
  %.144 = getelementptr float, float* %in2, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = mul i64 %index_43, 16
  %.147 = add i64 %index_42, %.146
  %.148 = getelementptr float, float* %shared1, i64 %.147
  store float %.145, float* %.148, align 4
  %.149 = add nsw i32 %kk_4, 4
  br label %kk_4.head.58
kk_4.end.60:
  call void @llvm.nvvm.barrier0()
  %.150 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_17 = sdiv i32 %.150, 8
  %.151 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_19 = srem i32 %.151, 8
  br label %kk_5.head.61
kk_5.head.61:
  %kk_5 = phi i32 [ 0, %kk_4.end.60 ], [ %.205, %kk_5.body.62 ]
  %.152 = icmp slt i32 %kk_5, 3
  br i1 %.152, label %kk_5.body.62, label %kk_5.end.63
kk_5.body.62:
  %.153 = mul i32 %kk_5, 64
  %index_18 = add i32 %index_17, %.153
  %index_45 = sext i32 %index_18 to i64
  %.154 = getelementptr float, float* %shared0, i64 %index_45
  %a_2 = load float, float* %.154, align 4
  %.155 = add i64 %index_45, 8
  %.156 = getelementptr float, float* %shared0, i64 %.155
  %a_3 = load float, float* %.156, align 4
  %.157 = add i64 %index_45, 16
  %.158 = getelementptr float, float* %shared0, i64 %.157
  %a_4 = load float, float* %.158, align 4
  %.159 = add i64 %index_45, 24
  %.160 = getelementptr float, float* %shared0, i64 %.159
  %a_5 = load float, float* %.160, align 4
  %.161 = add i64 %index_45, 32
  %.162 = getelementptr float, float* %shared0, i64 %.161
  %a_6 = load float, float* %.162, align 4
  %.163 = add i64 %index_45, 40
  %.164 = getelementptr float, float* %shared0, i64 %.163
  %a_7 = load float, float* %.164, align 4
  %.165 = add i64 %index_45, 48
  %.166 = getelementptr float, float* %shared0, i64 %.165
  %a_8 = load float, float* %.166, align 4
  %.167 = add i64 %index_45, 56
  %.168 = getelementptr float, float* %shared0, i64 %.167
  %a_9 = load float, float* %.168, align 4
  %.169 = mul i32 %kk_5, 16
  %index_20 = add i32 %index_19, %.169
  %index_46 = sext i32 %index_20 to i64
  %.170 = getelementptr float, float* %shared1, i64 %index_46
  %b_2 = load float, float* %.170, align 4
  %.171 = add i64 %index_46, 8
  %.172 = getelementptr float, float* %shared1, i64 %.171
  %b_3 = load float, float* %.172, align 4
  %.173 = load float, float* %acc_2_0.at
  %.174 = call float @llvm.fma.f32(float %a_2, float %b_2, float %.173)
  store float %.174, float* %acc_2_0.at
  %.175 = load float, float* %acc_2_1.at
  %.176 = call float @llvm.fma.f32(float %a_2, float %b_3, float %.175)
  store float %.176, float* %acc_2_1.at
  %.177 = load float, float* %acc_2_2.at
  %.178 = call float @llvm.fma.f32(float %a_3, float %b_2, float %.177)
  store float %.178, float* %acc_2_2.at
  %.179 = load float, float* %acc_2_3.at
  %.180 = call float @llvm.fma.f32(float %a_3, float %b_3, float %.179)
  store float %.180, float* %acc_2_3.at
  %.181 = load float, float* %acc_2_4.at
  %.182 = call float @llvm.fma.f32(float %a_4, float %b_2, float %.181)
  store float %.182, float* %acc_2_4.at
  %.183 = load float, float* %acc_2_5.at
  %.184 = call float @llvm.fma.f32(float %a_4, float %b_3, float %.183)
  store float %.184, float* %acc_2_5.at
  %.185 = load float, float* %acc_2_6.at
  %.186 = call float @llvm.fma.f32(float %a_5, float %b_2, float %.185)
  store float %.186, float* %acc_2_6.at
  %.187 = load float, float* %acc_2_7.at
  %.188 = call float @llvm.fma.f32(float %a_5, float %b_3, float %.187)
  store float %.188, float* %acc_2_7.at
  %.189 = load float, float* %acc_2_8.at
  %.190 = call float @llvm.fma.f32(float %a_6, float %b_2, float %.189)
  store float %.190, float* %acc_2_8.at
  %.191 = load float, float* %acc_2_9.at
  %.192 = call float @llvm.fma.f32(float %a_6, float %b_3, float %.191)
  store float %.192, float* %acc_2_9.at
  %.193 = load float, float* %acc_2_10.at
  %.194 = call float @llvm.fma.f32(float %a_7, float %b_2, float %.193)
  store float %.194, float* %acc_2_10.at
  %.195 = load float, float* %acc_2_11.at
  %.196 = call float @llvm.fma.f32(float %a_7, float %b_3, float %.195)
  store float %.196, float* %acc_2_11.at
  %.197 = load float, float* %acc_2_12.at
  %.198 = call float @llvm.fma.f32(float %a_8, float %b_2, float %.197)
  store float %.198, float* %acc_2_12.at
  %.199 = load float, float* %acc_2_13.at
  %.200 = call float @llvm.fma.f32(float %a_8, float %b_3, float %.199)
  store float %.200, float* %acc_2_13.at
  %.201 = load float, float* %acc_2_14.at
  %.202 = call float @llvm.fma.f32(float %a_9, float %b_2, float %.201)
  store float %.202, float* %acc_2_14.at
  %.203 = load float, float* %acc_2_15.at
  %.204 = call float @llvm.fma.f32(float %a_9, float %b_3, float %.203)
  store float %.204, float* %acc_2_15.at
  %.205 = add nsw i32 %kk_5, 1
  br label %kk_5.head.61
kk_5.end.63:
  call void @llvm.nvvm.barrier0()
  store [16 x float] zeroinitializer, [16 x float]* %totals_1.at
  %.206 = bitcast [16 x float]* %totals_1.at to float*
  %.207 = load float, float* %acc_2_0.at
  %.208 = getelementptr float, float* %.206, i64 0
  store float %.207, float* %.208
  %.209 = load float, float* %acc_2_1.at
  %.210 = getelementptr float, float* %.206, i64 1
  store float %.209, float* %.210
  %.211 = load float, float* %acc_2_2.at
  %.212 = getelementptr float, float* %.206, i64 2
  store float %.211, float* %.212
  %.213 = load float, float* %acc_2_3.at
  %.214 = getelementptr float, float* %.206, i64 3
  store float %.213, float* %.214
  %.215 = load float, float* %acc_2_4.at
  %.216 = getelementptr float, float* %.206, i64 4
  store float %.215, float* %.216
  %.217 = load float, float* %acc_2_5.at
  %.218 = getelementptr float, float* %.206, i64 5
  store float %.217, float* %.218
  %.219 = load float, float* %acc_2_6.at
  %.220 = getelementptr float, float* %.206, i64 6
  store float %.219, float* %.220
  %.221 = load float, float* %acc_2_7.at
  %.222 = getelementptr float, float* %.206, i64 7
  store float %.221, float* %.222
  %.223 = load float, float* %acc_2_8.at
  %.224 = getelementptr float, float* %.206, i64 8
  store float %.223, float* %.224
  %.225 = load float, float* %acc_2_9.at
  %.226 = getelementptr float, float* %.206, i64 9
  store float %.225, float* %.226
  %.227 = load float, float* %acc_2_10.at
  %.228 = getelementptr float, float* %.206, i64 10
  store float %.227, float* %.228
  %.229 = load float, float* %acc_2_11.at
  %.230 = getelementptr float, float* %.206, i64 11
  store float %.229, float* %.230
  %.231 = load float, float* %acc_2_12.at
  %.232 = getelementptr float, float* %.206, i64 12
  store float %.231, float* %.232
  %.233 = load float, float* %acc_2_13.at
  %.234 = getelementptr float, float* %.206, i64 13
  store float %.233, float* %.234
  %.235 = load float, float* %acc_2_14.at
  %.236 = getelementptr float, float* %.206, i64 14
  store float %.235, float* %.236
  %.237 = load float, float* %acc_2_15.at
  %.238 = getelementptr float, float* %.206, i64 15
  store float %.237, float* %.238
  %index_21 = add i32 %index_17, %m_start_1
  br label %i_2.head.64
i_2.head.64:
  %i_2 = phi i32 [ 0, %kk_5.end.63 ], [ %.253, %after.69 ]
  %.239 = icmp slt i32 %i_2, 8
  br i1 %.239, label %i_2.body.65, label %i_2.end.66
i_2.body.65:
  %.240 = mul i32 %i_2, 8
  %m_1 = add i32 %index_21, %.240
  %.241 = icmp slt i32 %m_1, %batch
  br i1 %.241, label %then.67, label %after.69
then.67:
  %index_22 = mul i32 %i_2, 2
  %index_23 = mul i32 %m_1, 16
  %index_47 = sext i32 %index_22 to i64
  br label %j_1.head.70
j_1.head.70:
  %j_1 = phi i32 [ 0, %then.67 ], [ %.252, %j_1.body.71 ]
  %.242 = icmp slt i32 %j_1, 2
  br i1 %.242, label %j_1.body.71, label %j_1.end.72
j_1.body.71:
  %.243 = mul i32 %j_1, 8
  %n_1 = add i32 %index_19, %.243
  %.244 = sext i32 %j_1 to i64
  %.245 = add i64 %index_47, %.244
  %.246 = getelementptr float, float* %.206, i64 %.245
  %total_2 = load float, float* %.246
  %index_24 = add i32 %index_23, %n_1
  %index_48 = sext i32 %index_24 to i64
  %.247 = getelementptr float, float* %in1, i64 %index_48
  %.248 = load float, float* %.247, align 4
  %.249 = fcmp ogt float %.248, 0.0
  %.250 = select i1 %.249, float %total_2, float 0.0
  %.251 = getelementptr float, float* %out2, i64 %index_48
  store float %.250, float* %.251, align 4
  %.252 = add nsw i32 %j_1, 1
  br label %j_1.head.70
j_1.end.72:
  br label %after.69
after.69:
  %.253 = add nsw i32 %i_2, 1
  br label %i_2.head.64
i_2.end.66:
  br label %after.54
after.54:
  br label %after.51
after.51:
  %.254 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.255 = add i32 %batch, 63
  %.256 = sdiv i32 %.255, 64
  %.257 = add i32 %.256, 2
  %.258 = icmp sge i32 %.254, %.257
  br i1 %.258, label %then.73, label %after.75
then.73:
  %dim_size = sitofp i32 %batch to float
  %.259 = getelementptr float, float* %in5, i64 0
  %.260 = load float, float* %.259, align 4
  %add = fadd float %.260, %dim_size
  %.261 = getelementptr float, float* %in8, i64 0
  %.262 = load float, float* %.261, align 4
  %add_1 = fadd float %.262, %dim_size
  %eq = fcmp oeq float %add, 0.0
  %eq_1 = fcmp oeq float %add_1, 0.0
  store float 0.0, float* %acc_3.at
  store float 0.0, float* %acc_4.at
  %.263 = add i32 %batch, 63
  %.264 = sdiv i32 %.263, 64
  br label %step_1.head.76
step_1.head.76:
  %step_1 = phi i32 [ 0, %then.73 ], [ %.279, %after.81 ]
  %.265 = icmp slt i32 %step_1, %.264
  br i1 %.265, label %step_1.body.77, label %step_1.end.78
step_1.body.77:
  %.266 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.267 = mul i32 %step_1, 64
  %j_2 = add i32 %.266, %.267
  %.268 = icmp slt i32 %j_2, %batch
  br i1 %.268, label %then.79, label %after.81
then.79:
  %index_49 = sext i32 %j_2 to i64
  %.269 = load float, float* %acc_3.at
  %.270 = getelementptr float, float* %in3, i64 %index_49
  %.271 = load float, float* %.270, align 4
  %.272 = fadd float %.269, %.271
  store float %.272, float* %acc_3.at
  %.273 = load float, float* %acc_4.at
  %.274 = getelementptr i32, i32* %in6, i64 %index_49
  %.275 = load i32, i32* %.274, align 4
  %.276 = icmp ne i32 %.275, 0
  %.277 = uitofp i1 %.276 to float
  %.278 = fadd float %.273, %.277
  store float %.278, float* %acc_4.at
  br label %after.81
after.81:
  %.279 = add nsw i32 %step_1, 1
  br label %step_1.head.76
step_1.end.78:
  %.280 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_50 = sext i32 %.280 to i64
  %.281 = load float, float* %acc_3.at
  %.282 = getelementptr float, float* %shared0, i64 %index_50
  store float %.281, float* %.282, align 4
  call void @llvm.nvvm.barrier0()
  %.283 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_2 = icmp slt i32 %.283, 32
  br i1 %mask_2, label %then.82, label %after.84
then.82:
  %.284 = getelementptr float, float* %shared0, i64 %index_50
  %left_2 = load float, float* %.284, align 4
  %.285 = add i64 %index_50, 32
  %.286 = getelementptr float, float* %shared0, i64 %.285
  %right_2 = load float, float* %.286, align 4
  %.287 = fadd float %left_2, %right_2
  %.288 = getelementptr float, float* %shared0, i64 %index_50
  store float %.287, float* %.288, align 4
  br label %after.84
after.84:
  call void @llvm.nvvm.barrier0()
  %.289 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_3 = icmp slt i32 %.289, 16
  br i1 %mask_3, label %then.85, label %after.87
then.85:
  %.290 = getelementptr float, float* %shared0, i64 %index_50
  %left_3 = load float, float* %.290, align 4
  %.291 = add i64 %index_50, 16
  %.292 = getelementptr float, float* %shared0, i64 %.291
  %right_3 = load float, float* %.292, align 4
  %.293 = fadd float %left_3, %right_3
  %.294 = getelementptr float, float* %shared0, i64 %index_50
  store float %.293, float* %.294, align 4
  br label %after.87
after.87:
  call void @llvm.nvvm.barrier0()
  %.295 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_4 = icmp slt i32 %.295, 8
  br i1 %mask_4, label %then.88, label %after.90
then.88:
  %.296 = getelementptr float, float* %shared0, i64 %index_50
  %left_4 = load float, float* %.296, align 4
  %.297 = add i64 %index_50, 8
  %.298 = getelementptr float, float* %shared0, i64 %.297
  %right_4 = load float, float* %.298, align 4
  %.299 = fadd float %left_4, %right_4
  %.300 = getelementptr float, float* %shared0, i64 %index_50
  store float %.299, float* %.300, align 4
  br label %after.90
after.90:
  call void @llvm.nvvm.barrier0()
  %.301 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_5 = icmp slt i32 %.301, 4
  br i1 %mask_5, label %then.91, label %after.93
then.91:
  %.302 = getelementptr float, float* %shared0, i64 %index_50
  %left_5 = load float, float* %.302, align 4
  %.303 = add i64 %index_50, 4
  %.304 = getelementptr float, float* %shared0, i64 %.303
  %right_5 = load float, float* %.304, align 4
  %.305 = fadd float %left_5, %right_5
  %.306 = getelementptr float, float* %shared0, i64 %index_50
  store float %.305, float* %.306, align 4
  br label %after.93
after.93:
  call void @llvm.nvvm.barrier0()
  %.307 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_6 = icmp slt i32 %.307, 2
  br i1 %mask_6, label %then.94, label %after.96
then.94:
  %.308 = getelementptr float, float* %shared0, i64 %index_50
  %left_6 = load float, float* %.308, align 4
  %.309 = add i64 %index_50, 2
  %.310 = getelementptr float, float* %shared0, i64 %.309
  %right_6 = load float, float* %.310, align 4
  %.311 = fadd float %left_6, %right_6
  %.312 = getelementptr float, float* %shared0, i64 %index_50
  store float %.311, float* %.312, align 4
  br label %after.96
after.96:
  call void @llvm.nvvm.barrier0()
  %.313 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_7 = icmp slt i32 %.313, 1
  br i1 %mask_7, label %then.97, label %after.99
then.97:
  %.314 = getelementptr float, float* %shared0, i64 0
  %left_7 = load float, float* %.314, align 4
  %.315 = getelementptr float, float* %shared0, i64 1
  %right_7 = load float, float* %.315, align 4
  %.316 = fadd float %left_7, %right_7
  %.317 = getelementptr float, float* %shared0, i64 0
  store float %.316, float* %.317, align 4
  br label %after.99
after.99:
  call void @llvm.nvvm.barrier0()
  %.318 = getelementptr float, float* %shared0, i64 0
  %total_3 = load float, float* %.318, align 4
  %.319 = load float, float* %acc_4.at
  %.320 = getelementptr float, float* %shared1, i64 %index_50
  store float %.319, float* %.320, align 4
  call void @llvm.nvvm.barrier0()
  br i1 %mask_2, label %then.100, label %after.102
then.100:
  %.321 = getelementptr float, float* %shared1, i64 %index_50
  %left_8 = load float, float* %.321, align 4
  %.322 = add i64 %index_50, 32
  %.323 = getelementptr float, float* %shared1, i64 %.322
  %right_8 = load float, float* %.323, align 4
  %.324 = fadd float %left_8, %right_8
  %.325 = getelementptr float, float* %shared1, i64 %index_50
  store float %.324, float* %.325, align 4
  br label %after.102
after.102:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_3, label %then.103, label %after.105
then.103:
  %.326 = getelementptr float, float* %shared1, i64 %index_50
  %left_9 = load float, float* %.326, align 4
  %.327 = add i64 %index_50, 16
  %.328 = getelementptr float, float* %shared1, i64 %.327
  %right_9 = load float, float* %.328, align 4
  %.329 = fadd float %left_9, %right_9
  %.330 = getelementptr float, float* %shared1, i64 %index_50
  store float %.329, float* %.330, align 4
  br label %after.105
after.105:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_4, label %then.106, label %after.108
then.106:
  %.331 = getelementptr float, float* %shared1, i64 %index_50
  %left_10 = load float, float* %.331, align 4
  %.332 = add i64 %index_50, 8
  %.333 = getelementptr float, float* %shared1, i64 %.332
  %right_10 = load float, float* %.333, align 4
  %.334 = fadd float %left_10, %right_10
  %.335 = getelementptr float, float* %shared1, i64 %index_50
  store float %.334, float* %.335, align 4
  br label %after.108
after.108:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_5, label %then.109, label %after.111
then.109:
  %.336 = getelementptr float, float* %shared1, i64 %index_50
  %left_11 = load float, float* %.336, align 4
  %.337 = add i64 %index_50, 4
  %.338 = getelementptr float, float* %shared1, i64 %.337
  %right_11 = load float, float* %.338, align 4
  %.339 = fadd float %left_11, %right_11
  %.340 = getelementptr float, float* %shared1, i64 %index_50
  store float %.339, float* %.340, align 4
  br label %after.111
after.111:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_6, label %then.112, label %after.114
then.112:
  %.341 = getelementptr float, float* %shared1, i64 %index_50
  %left_12 = load float, float* %.341, align 4
  %.342 = add i64 %index_50, 2
  %.343 = getelementptr float, float* %shared1, i64 %.342
  %right_12 = load float, float* %.343, align 4
  %.344 = fadd float %left_12, %right_12
  %.345 = getelementptr float, float* %shared1, i64 %index_50
  store float %.344, float* %.345, align 4
  br label %after.114
after.114:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_7, label %then.115, label %after.117
then.115:
  %.346 = getelementptr float, float* %shared1, i64 0
  %left_13 = load float, float* %.346, align 4
  %.347 = getelementptr float, float* %shared1, i64 1
  %right_13 = load float, float* %.347, align 4
  %.348 = fadd float %left_13, %right_13
  %.349 = getelementptr float, float* %shared1, i64 0
  store float %.348, float* %.349, align 4
  br label %after.117
after.117:
  call void @llvm.nvvm.barrier0()
  %.350 = getelementptr float, float* %shared1, i64 0
  %total_4 = load float, float* %.350, align 4
  %.351 = getelementptr float, float* %in4, i64 0
  %.352 = load float, float* %.351, align 4
  %.353 = fdiv float %total_3, %dim_size
  %.354 = fmul float %.353, %dim_size
  %add_2 = fadd float %.352, %.354
  %.355 = getelementptr float, float* %in7, i64 0
  %.356 = load float, float* %.355, align 4
  %add_3 = fadd float %.356, %total_4
  call void @llvm.nvvm.barrier0()
  %.357 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.358 = icmp eq i32 %.357, 0
  br i1 %.358, label %then.118, label %after.120
then.118:
  %.359 = getelementptr float, float* %in4, i64 0
  store float %add_2, float* %.359, align 4
  %.360 = getelementptr float, float* %in5, i64 0
  store float %add, float* %.360, align 4
  %.361 = getelementptr float, float* %in7, i64 0
  store float %add_3, float* %.361, align 4
  %.362 = getelementptr float, float* %in8, i64 0
  store float %add_1, float* %.362, align 4
  %.363 = select i1 %eq, float 1.0, float %add
  %.364 = fdiv float %add_2, %.363
  %.365 = select i1 %eq, float 0.0, float %.364
  %.366 = getelementptr float, float* %out7, i64 0
  store float %.365, float* %.366, align 4
  %.367 = select i1 %eq_1, float 1.0, float %add_1
  %.368 = fdiv float %add_3, %.367
  %.369 = select i1 %eq_1, float 0.0, float %.368
  %.370 = getelementptr float, float* %out8, i64 0
  store float %.369, float* %.370, align 4
  br label %after.120
after.120:
  br label %after.75
after.75:
  ret void
}

@train_step_second.shared0 = internal addrspace(3) global [1024 x float] undef, align 16
@train_step_second.shared1 = internal addrspace(3) global [512 x float] undef, align 16
; train_step_second
;   ops: reduce_sum, dot_general, dot_general, gt, select
;   from: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
;   schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 32, tile n 16, tile k 16, register m 4, register n 2, stage lhs, stage rhs; contract: tile m 64, tile n 32, tile k 16, register m 8, register n 4, stage lhs, stage rhs
;   flops: 2128*batch  bytes: 576*batch+4160
;   grid: floordiv(batch+63, 64)+2 x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[32*batch], read
;   in2: f32[512], read
;   out0: f32[16], write
;   out1: f32[512], write
;   out2: f32[32*batch], write
;   shared: shared0: f32[1024], shared1: f32[512]
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
  %totals.at = alloca [8 x float]
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
  %acc_2_16.at = alloca float
  %acc_2_17.at = alloca float
  %acc_2_18.at = alloca float
  %acc_2_19.at = alloca float
  %acc_2_20.at = alloca float
  %acc_2_21.at = alloca float
  %acc_2_22.at = alloca float
  %acc_2_23.at = alloca float
  %acc_2_24.at = alloca float
  %acc_2_25.at = alloca float
  %acc_2_26.at = alloca float
  %acc_2_27.at = alloca float
  %acc_2_28.at = alloca float
  %acc_2_29.at = alloca float
  %acc_2_30.at = alloca float
  %acc_2_31.at = alloca float
  %totals_1.at = alloca [32 x float]
  %shared0 = addrspacecast float addrspace(3)* bitcast ([1024 x float] addrspace(3)* @train_step_second.shared0 to float addrspace(3)*) to float*
  %shared1 = addrspacecast float addrspace(3)* bitcast ([512 x float] addrspace(3)* @train_step_second.shared1 to float addrspace(3)*) to float*
  %.1 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.2 = icmp slt i32 %.1, 1
  br i1 %.2, label %then.1, label %after.3
then.1:
  %.3 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %column = srem i32 %.3, 16
  %.4 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %part = sdiv i32 %.4, 16
  store float 0.0, float* %acc.at
  %index_26 = sext i32 %column to i64
  %.5 = add i32 %batch, 3
  %.6 = sdiv i32 %.5, 4
  br label %step.head.4
step.head.4:
  %step = phi i32 [ 0, %then.1 ], [ %.17, %after.9 ]
  %.7 = icmp slt i32 %step, %.6
  br i1 %.7, label %step.body.5, label %step.end.6
step.body.5:
  %.8 = mul i32 %step, 4
  %r = add i32 %part, %.8
  %.9 = icmp slt i32 %r, %batch
  br i1 %.9, label %then.7, label %after.9
then.7:
  %.10 = load float, float* %acc.at
  %.11 = sext i32 %r to i64
  %.12 = mul i64 %.11, 16
  %.13 = add i64 %index_26, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %.15 = load float, float* %.14, align 4
  %.16 = fadd float %.10, %.15
  store float %.16, float* %acc.at
  br label %after.9
after.9:
  %.17 = add nsw i32 %step, 1
  br label %step.head.4
step.end.6:
  %index_27 = sext i32 %column to i64
  %.18 = load float, float* %acc.at
  %.19 = sext i32 %part to i64
  %.20 = mul i64 %.19, 16
  %.21 = add i64 %index_27, %.20
  %.22 = getelementptr float, float* %shared0, i64 %.21
  store float %.18, float* %.22, align 4
  call void @llvm.nvvm.barrier0()
  %.23 = icmp slt i32 %part, 2
  br i1 %.23, label %then.10, label %after.12
then.10:
  %.24 = mul i32 %part, 16
  %index_1 = add i32 %column, %.24
  %index_28 = sext i32 %index_1 to i64
  %.25 = getelementptr float, float* %shared0, i64 %index_28
  %left = load float, float* %.25, align 4
  %.26 = add i64 %index_28, 32
  %.27 = getelementptr float, float* %shared0, i64 %.26
  %right = load float, float* %.27, align 4
  %.28 = fadd float %left, %right
  %.29 = getelementptr float, float* %shared0, i64 %index_28
  store float %.28, float* %.29, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %.30 = icmp slt i32 %part, 1
  br i1 %.30, label %then.13, label %after.15
then.13:
  %.31 = mul i32 %part, 16
  %index_2 = add i32 %column, %.31
  %index_29 = sext i32 %index_2 to i64
  %.32 = getelementptr float, float* %shared0, i64 %index_29
  %left_1 = load float, float* %.32, align 4
  %.33 = add i64 %index_29, 16
  %.34 = getelementptr float, float* %shared0, i64 %.33
  %right_1 = load float, float* %.34, align 4
  %.35 = fadd float %left_1, %right_1
  %.36 = getelementptr float, float* %shared0, i64 %index_29
  store float %.35, float* %.36, align 4
  br label %after.15
after.15:
  call void @llvm.nvvm.barrier0()
  %.37 = getelementptr float, float* %shared0, i64 %index_27
  %total = load float, float* %.37, align 4
  %.38 = icmp eq i32 %part, 0
  br i1 %.38, label %then.16, label %after.18
then.16:
  %.39 = getelementptr float, float* %out0, i64 %index_26
  store float %total, float* %.39, align 4
  br label %after.18
after.18:
  br label %after.3
after.3:
  %.40 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.41 = icmp sge i32 %.40, 1
  br i1 %.41, label %then.19, label %after.21
then.19:
  %.42 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.43 = icmp slt i32 %.42, 2
  br i1 %.43, label %then.22, label %after.24
then.22:
  %.44 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.44, 1
  %m_start = mul i32 %group_1, 32
  store float 0.0, float* %acc_1_0.at
  store float 0.0, float* %acc_1_1.at
  store float 0.0, float* %acc_1_2.at
  store float 0.0, float* %acc_1_3.at
  store float 0.0, float* %acc_1_4.at
  store float 0.0, float* %acc_1_5.at
  store float 0.0, float* %acc_1_6.at
  store float 0.0, float* %acc_1_7.at
  %.45 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane = srem i32 %.45, 32
  %.46 = add i32 %m_start, %lane
  %row = call i32 @llvm.smin.i32(i32 %.46, i32 31)
  %.47 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.47, 16
  %.48 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_3 = sdiv i32 %.48, 32
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_6 = sdiv i32 %.49, 16
  %.50 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_9 = sdiv i32 %.50, 8
  %.51 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_11 = srem i32 %.51, 8
  %index_30 = sext i32 %lane to i64
  %index_33 = sext i32 %lane_1 to i64
  %.52 = add i32 %batch, 15
  %.53 = sdiv i32 %.52, 16
  br label %kt.head.25
kt.head.25:
  %kt = phi i32 [ 0, %then.22 ], [ %.107, %kk_2.end.36 ]
  %.54 = icmp slt i32 %kt, %.53
  br i1 %.54, label %kt.body.26, label %kt.end.27
kt.body.26:
  %k_start = mul i32 %kt, 16
  %.55 = mul i32 %k_start, 32
  %index_5 = add i32 %row, %.55
  %index_32 = sext i32 %index_5 to i64
  br label %kk.head.28
kk.head.28:
  %kk = phi i32 [ %index_3, %kt.body.26 ], [ %.65, %kk.body.29 ]
  %.56 = icmp slt i32 %kk, 16
  br i1 %.56, label %kk.body.29, label %kk.end.30
kk.body.29:
  %index_4 = mul i32 %kk, 32
  %index_31 = sext i32 %index_4 to i64
  %.57 = add i32 %k_start, %kk
  %mask_1 = icmp slt i32 %.57, %batch
  %.58 = add i64 %index_32, %index_31
  %.59 = select i1 %mask_1, i64 %.58, i64 0
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = select i1 %mask_1, float %.61, float 0.0
  %.63 = add i64 %index_30, %index_31
  %.64 = getelementptr float, float* %shared0, i64 %.63
  store float %.62, float* %.64, align 4
  %.65 = add nsw i32 %kk, 2
  br label %kk.head.28
kk.end.30:
  %.66 = mul i32 %k_start, 16
  %index_8 = add i32 %lane_1, %.66
  %index_35 = sext i32 %index_8 to i64
  br label %kk_1.head.31
kk_1.head.31:
  %kk_1 = phi i32 [ %index_6, %kk.end.30 ], [ %.76, %kk_1.body.32 ]
  %.67 = icmp slt i32 %kk_1, 16
  br i1 %.67, label %kk_1.body.32, label %kk_1.end.33
kk_1.body.32:
  %index_7 = mul i32 %kk_1, 16
  %index_34 = sext i32 %index_7 to i64
  %.68 = add i32 %k_start, %kk_1
  %mask_2 = icmp slt i32 %.68, %batch
  %.69 = add i64 %index_35, %index_34
  %.70 = select i1 %mask_2, i64 %.69, i64 0
  %.71 = getelementptr float, float* %in0, i64 %.70
  %.72 = load float, float* %.71, align 4
  %.73 = select i1 %mask_2, float %.72, float 0.0
  %.74 = add i64 %index_33, %index_34
  %.75 = getelementptr float, float* %shared1, i64 %.74
  store float %.73, float* %.75, align 4
  %.76 = add nsw i32 %kk_1, 4
  br label %kk_1.head.31
kk_1.end.33:
  call void @llvm.nvvm.barrier0()
  br label %kk_2.head.34
kk_2.head.34:
  %kk_2 = phi i32 [ 0, %kk_1.end.33 ], [ %.106, %kk_2.body.35 ]
  %.77 = icmp slt i32 %kk_2, 16
  br i1 %.77, label %kk_2.body.35, label %kk_2.end.36
kk_2.body.35:
  %.78 = mul i32 %kk_2, 32
  %index_10 = add i32 %index_9, %.78
  %index_36 = sext i32 %index_10 to i64
  %.79 = getelementptr float, float* %shared0, i64 %index_36
  %a = load float, float* %.79, align 4
  %.80 = add i64 %index_36, 8
  %.81 = getelementptr float, float* %shared0, i64 %.80
  %a_1 = load float, float* %.81, align 4
  %.82 = add i64 %index_36, 16
  %.83 = getelementptr float, float* %shared0, i64 %.82
  %a_2 = load float, float* %.83, align 4
  %.84 = add i64 %index_36, 24
  %.85 = getelementptr float, float* %shared0, i64 %.84
  %a_3 = load float, float* %.85, align 4
  %.86 = mul i32 %kk_2, 16
  %index_12 = add i32 %index_11, %.86
  %index_37 = sext i32 %index_12 to i64
  %.87 = getelementptr float, float* %shared1, i64 %index_37
  %b = load float, float* %.87, align 4
  %.88 = add i64 %index_37, 8
  %.89 = getelementptr float, float* %shared1, i64 %.88
  %b_1 = load float, float* %.89, align 4
  %.90 = load float, float* %acc_1_0.at
  %.91 = call float @llvm.fma.f32(float %a, float %b, float %.90)
  store float %.91, float* %acc_1_0.at
  %.92 = load float, float* %acc_1_1.at
  %.93 = call float @llvm.fma.f32(float %a, float %b_1, float %.92)
  store float %.93, float* %acc_1_1.at
  %.94 = load float, float* %acc_1_2.at
  %.95 = call float @llvm.fma.f32(float %a_1, float %b, float %.94)
  store float %.95, float* %acc_1_2.at
  %.96 = load float, float* %acc_1_3.at
  %.97 = call float @llvm.fma.f32(float %a_1, float %b_1, float %.96)
  store float %.97, float* %acc_1_3.at
  %.98 = load float, float* %acc_1_4.at
  %.99 = call float @llvm.fma.f32(float %a_2, float %b, float %.98)
  store float %.99, float* %acc_1_4.at
  %.100 = load float, float* %acc_1_5.at
  %.101 = call float @llvm.fma.f32(float %a_2, float %b_1, float %.100)
  store float %.101, float* %acc_1_5.at
  %.102 = load float, float* %acc_1_6.at
  %.103 = call float @llvm.fma.f32(float %a_3, float %b, float %.102)
  store float %.103, float* %acc_1_6.at
  %.104 = load float, float* %acc_1_7.at
  %.105 = call float @llvm.fma.f32(float %a_3, float %b_1, float %.104)
  store float %.105, float* %acc_1_7.at
  %.106 = add nsw i32 %kk_2, 1
  br label %kk_2.head.34
kk_2.end.36:
  call void @llvm.nvvm.barrier0()
  %.107 = add nsw i32 %kt, 1
  br label %kt.head.25
kt.end.27:
  store [8 x float] zeroinitializer, [8 x float]* %totals.at
  %.108 = bitcast [8 x float]* %totals.at to float*
  %.109 = load float, float* %acc_1_0.at
  %.110 = getelementptr float, float* %.108, i64 0
  store float %.109, float* %.110
  %.111 = load float, float* %acc_1_1.at
  %.112 = getelementptr float, float* %.108, i64 1
  store float %.111, float* %.112
  %.113 = load float, float* %acc_1_2.at
  %.114 = getelementptr float, float* %.108, i64 2
  store float %.113, float* %.114
  %.115 = load float, float* %acc_1_3.at
  %.116 = getelementptr float, float* %.108, i64 3
  store float %.115, float* %.116
  %.117 = load float, float* %acc_1_4.at
  %.118 = getelementptr float, float* %.108, i64 4
  store float %.117, float* %.118
  %.119 = load float, float* %acc_1_5.at
  %.120 = getelementptr float, float* %.108, i64 5
  store float %.119, float* %.120
  %.121 = load float, float* %acc_1_6.at
  %.122 = getelementptr float, float* %.108, i64 6
  store float %.121, float* %.122
  %.123 = load float, float* %acc_1_7.at
  %.124 = getelementptr float, float* %.108, i64 7
  store float %.123, float* %.124
  %index_13 = add i32 %index_9, %m_start
  br label %i_1.head.37
i_1.head.37:
  %i_1 = phi i32 [ 0, %kt.end.27 ], [ %.137, %after.42 ]
  %.125 = icmp slt i32 %i_1, 4
  br i1 %.125, label %i_1.body.38, label %i_1.end.39
i_1.body.38:
  %.126 = mul i32 %i_1, 8
  %m = add i32 %index_13, %.126
  %.127 = icmp slt i32 %m, 32
  br i1 %.127, label %then.40, label %after.42
then.40:
  %index_14 = mul i32 %i_1, 2
  %index_15 = mul i32 %m, 16
  %index_38 = sext i32 %index_14 to i64
  %index_39 = sext i32 %index_15 to i64
  br label %j.head.43
j.head.43:
  %j = phi i32 [ 0, %then.40 ], [ %.136, %j.body.44 ]
  %.128 = icmp slt i32 %j, 2
  br i1 %.128, label %j.body.44, label %j.end.45
j.body.44:
  %.129 = mul i32 %j, 8
  %n = add i32 %index_11, %.129
  %.130 = sext i32 %j to i64
  %.131 = add i64 %index_38, %.130
  %.132 = getelementptr float, float* %.108, i64 %.131
  %total_1 = load float, float* %.132
  %.133 = sext i32 %n to i64
  %.134 = add i64 %index_39, %.133
  %.135 = getelementptr float, float* %out1, i64 %.134
  store float %total_1, float* %.135, align 4
  %.136 = add nsw i32 %j, 1
  br label %j.head.43
j.end.45:
  br label %after.42
after.42:
  %.137 = add nsw i32 %i_1, 1
  br label %i_1.head.37
i_1.end.39:
  br label %after.24
after.24:
  br label %after.21
after.21:
  %.138 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.139 = icmp sge i32 %.138, 2
  br i1 %.139, label %then.46, label %after.48
then.46:
  %.140 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_2 = sub i32 %.140, 2
  %m_start_1 = mul i32 %group_2, 64
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
  store float 0.0, float* %acc_2_16.at
  store float 0.0, float* %acc_2_17.at
  store float 0.0, float* %acc_2_18.at
  store float 0.0, float* %acc_2_19.at
  store float 0.0, float* %acc_2_20.at
  store float 0.0, float* %acc_2_21.at
  store float 0.0, float* %acc_2_22.at
  store float 0.0, float* %acc_2_23.at
  store float 0.0, float* %acc_2_24.at
  store float 0.0, float* %acc_2_25.at
  store float 0.0, float* %acc_2_26.at
  store float 0.0, float* %acc_2_27.at
  store float 0.0, float* %acc_2_28.at
  store float 0.0, float* %acc_2_29.at
  store float 0.0, float* %acc_2_30.at
  store float 0.0, float* %acc_2_31.at
  %.141 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.142 = add i32 %.141, %m_start_1
  %.143 = sub i32 %batch, 1
  %row_1 = call i32 @llvm.smin.i32(i32 %.142, i32 %.143)
  %.144 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_3 = srem i32 %.144, 32
  %index_16 = mul i32 %row_1, 16
  %.145 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_40 = sext i32 %.145 to i64
  %index_42 = sext i32 %index_16 to i64
  br label %kk_3.head.49
kk_3.head.49:
  %kk_3 = phi i32 [ 0, %then.46 ], [ %.153, %kk_3.body.50 ]
  %.146 = icmp slt i32 %kk_3, 16
  br i1 %.146, label %kk_3.body.50, label %kk_3.end.51
kk_3.body.50:
  %index_41 = sext i32 %kk_3 to i64
  %.147 = add i64 %index_42, %index_41
  %.148 = getelementptr float, float* %in0, i64 %.147
  %.149 = load float, float* %.148, align 4
  %.150 = mul i64 %index_41, 64
  %.151 = add i64 %index_40, %.150
  %.152 = getelementptr float, float* %shared0, i64 %.151
  store float %.149, float* %.152, align 4
  %.153 = add nsw i32 %kk_3, 1
  br label %kk_3.head.49
kk_3.end.51:
  %index_17 = mul i32 %lane_3, 16
  %index_43 = sext i32 %lane_3 to i64
  %index_45 = sext i32 %index_17 to i64
  %.154 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.155 = sdiv i32 %.154, 32
  br label %kk_4.head.52
kk_4.head.52:
  %kk_4 = phi i32 [ %.155, %kk_3.end.51 ], [ %.163, %kk_4.body.53 ]
  %.156 = icmp slt i32 %kk_4, 16
  br i1 %.156, label %kk_4.body.53, label %kk_4.end.54
kk_4.body.53:
  %index_44 = sext i32 %kk_4 to i64
  %.157 = add i64 %index_45, %index_44
  %.158 = getelementptr float, float* %in2, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = mul i64 %index_44, 32
  %.161 = add i64 %index_43, %.160
  %.162 = getelementptr float, float* %shared1, i64 %.161
  store float %.159, float* %.162, align 4
  %.163 = add nsw i32 %kk_4, 2
  br label %kk_4.head.52
kk_4.end.54:
  call void @llvm.nvvm.barrier0()
  %.164 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_18 = sdiv i32 %.164, 8
  %.165 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_20 = srem i32 %.165, 8
  br label %kk_5.head.55
kk_5.head.55:
  %kk_5 = phi i32 [ 0, %kk_4.end.54 ], [ %.255, %kk_5.body.56 ]
  %.166 = icmp slt i32 %kk_5, 16
  br i1 %.166, label %kk_5.body.56, label %kk_5.end.57
kk_5.body.56:
  %.167 = mul i32 %kk_5, 64
  %index_19 = add i32 %index_18, %.167
  %index_46 = sext i32 %index_19 to i64
  %.168 = getelementptr float, float* %shared0, i64 %index_46
  %a_4 = load float, float* %.168, align 4
  %.169 = add i64 %index_46, 8
  %.170 = getelementptr float, float* %shared0, i64 %.169
  %a_5 = load float, float* %.170, align 4
  %.171 = add i64 %index_46, 16
  %.172 = getelementptr float, float* %shared0, i64 %.171
  %a_6 = load float, float* %.172, align 4
  %.173 = add i64 %index_46, 24
  %.174 = getelementptr float, float* %shared0, i64 %.173
  %a_7 = load float, float* %.174, align 4
  %.175 = add i64 %index_46, 32
  %.176 = getelementptr float, float* %shared0, i64 %.175
  %a_8 = load float, float* %.176, align 4
  %.177 = add i64 %index_46, 40
  %.178 = getelementptr float, float* %shared0, i64 %.177
  %a_9 = load float, float* %.178, align 4
  %.179 = add i64 %index_46, 48
  %.180 = getelementptr float, float* %shared0, i64 %.179
  %a_10 = load float, float* %.180, align 4
  %.181 = add i64 %index_46, 56
  %.182 = getelementptr float, float* %shared0, i64 %.181
  %a_11 = load float, float* %.182, align 4
  %.183 = mul i32 %kk_5, 32
  %index_21 = add i32 %index_20, %.183
  %index_47 = sext i32 %index_21 to i64
  %.184 = getelementptr float, float* %shared1, i64 %index_47
  %b_2 = load float, float* %.184, align 4
  %.185 = add i64 %index_47, 8
  %.186 = getelementptr float, float* %shared1, i64 %.185
  %b_3 = load float, float* %.186, align 4
  %.187 = add i64 %index_47, 16
  %.188 = getelementptr float, float* %shared1, i64 %.187
  %b_4 = load float, float* %.188, align 4
  %.189 = add i64 %index_47, 24
  %.190 = getelementptr float, float* %shared1, i64 %.189
  %b_5 = load float, float* %.190, align 4
  %.191 = load float, float* %acc_2_0.at
  %.192 = call float @llvm.fma.f32(float %a_4, float %b_2, float %.191)
  store float %.192, float* %acc_2_0.at
  %.193 = load float, float* %acc_2_1.at
  %.194 = call float @llvm.fma.f32(float %a_4, float %b_3, float %.193)
  store float %.194, float* %acc_2_1.at
  %.195 = load float, float* %acc_2_2.at
  %.196 = call float @llvm.fma.f32(float %a_4, float %b_4, float %.195)
  store float %.196, float* %acc_2_2.at
  %.197 = load float, float* %acc_2_3.at
  %.198 = call float @llvm.fma.f32(float %a_4, float %b_5, float %.197)
  store float %.198, float* %acc_2_3.at
  %.199 = load float, float* %acc_2_4.at
  %.200 = call float @llvm.fma.f32(float %a_5, float %b_2, float %.199)
  store float %.200, float* %acc_2_4.at
  %.201 = load float, float* %acc_2_5.at
  %.202 = call float @llvm.fma.f32(float %a_5, float %b_3, float %.201)
  store float %.202, float* %acc_2_5.at
  %.203 = load float, float* %acc_2_6.at
  %.204 = call float @llvm.fma.f32(float %a_5, float %b_4, float %.203)
  store float %.204, float* %acc_2_6.at
  %.205 = load float, float* %acc_2_7.at
  %.206 = call float @llvm.fma.f32(float %a_5, float %b_5, float %.205)
  store float %.206, float* %acc_2_7.at
  %.207 = load float, float* %acc_2_8.at
  %.208 = call float @llvm.fma.f32(float %a_6, float %b_2, float %.207)
  store float %.208, float* %acc_2_8.at
  %.209 = load float, float* %acc_2_9.at
  %.210 = call float @llvm.fma.f32(float %a_6, float %b_3, float %.209)
  store float %.210, float* %acc_2_9.at
  %.211 = load float, float* %acc_2_10.at
  %.212 = call float @llvm.fma.f32(float %a_6, float %b_4, float %.211)
  store float %.212, float* %acc_2_10.at
  %.213 = load float, float* %acc_2_11.at
  %.214 = call float @llvm.fma.f32(float %a_6, float %b_5, float %.213)
  store float %.214, float* %acc_2_11.at
  %.215 = load float, float* %acc_2_12.at
  %.216 = call float @llvm.fma.f32(float %a_7, float %b_2, float %.215)
  store float %.216, float* %acc_2_12.at
  %.217 = load float, float* %acc_2_13.at
  %.218 = call float @llvm.fma.f32(float %a_7, float %b_3, float %.217)
  store float %.218, float* %acc_2_13.at
  %.219 = load float, float* %acc_2_14.at
  %.220 = call float @llvm.fma.f32(float %a_7, float %b_4, float %.219)
  store float %.220, float* %acc_2_14.at
  %.221 = load float, float* %acc_2_15.at
  %.222 = call float @llvm.fma.f32(float %a_7, float %b_5, float %.221)
  store float %.222, float* %acc_2_15.at
  %.223 = load float, float* %acc_2_16.at
  %.224 = call float @llvm.fma.f32(float %a_8, float %b_2, float %.223)
  store float %.224, float* %acc_2_16.at
  %.225 = load float, float* %acc_2_17.at
  %.226 = call float @llvm.fma.f32(float %a_8, float %b_3, float %.225)
  store float %.226, float* %acc_2_17.at
  %.227 = load float, float* %acc_2_18.at
  %.228 = call float @llvm.fma.f32(float %a_8, float %b_4, float %.227)
  store float %.228, float* %acc_2_18.at
  %.229 = load float, float* %acc_2_19.at
  %.230 = call float @llvm.fma.f32(float %a_8, float %b_5, float %.229)
  store float %.230, float* %acc_2_19.at
  %.231 = load float, float* %acc_2_20.at
  %.232 = call float @llvm.fma.f32(float %a_9, float %b_2, float %.231)
  store float %.232, float* %acc_2_20.at
  %.233 = load float, float* %acc_2_21.at
  %.234 = call float @llvm.fma.f32(float %a_9, float %b_3, float %.233)
  store float %.234, float* %acc_2_21.at
  %.235 = load float, float* %acc_2_22.at
  %.236 = call float @llvm.fma.f32(float %a_9, float %b_4, float %.235)
  store float %.236, float* %acc_2_22.at
  %.237 = load float, float* %acc_2_23.at
  %.238 = call float @llvm.fma.f32(float %a_9, float %b_5, float %.237)
  store float %.238, float* %acc_2_23.at
  %.239 = load float, float* %acc_2_24.at
  %.240 = call float @llvm.fma.f32(float %a_10, float %b_2, float %.239)
  store float %.240, float* %acc_2_24.at
  %.241 = load float, float* %acc_2_25.at
  %.242 = call float @llvm.fma.f32(float %a_10, float %b_3, float %.241)
  store float %.242, float* %acc_2_25.at
  %.243 = load float, float* %acc_2_26.at
  %.244 = call float @llvm.fma.f32(float %a_10, float %b_4, float %.243)
  store float %.244, float* %acc_2_26.at
  %.245 = load float, float* %acc_2_27.at
  %.246 = call float @llvm.fma.f32(float %a_10, float %b_5, float %.245)
  store float %.246, float* %acc_2_27.at
  %.247 = load float, float* %acc_2_28.at
  %.248 = call float @llvm.fma.f32(float %a_11, float %b_2, float %.247)
  store float %.248, float* %acc_2_28.at
  %.249 = load float, float* %acc_2_29.at
  %.250 = call float @llvm.fma.f32(float %a_11, float %b_3, float %.249)
  store float %.250, float* %acc_2_29.at
  %.251 = load float, float* %acc_2_30.at
  %.252 = call float @llvm.fma.f32(float %a_11, float %b_4, float %.251)
  store float %.252, float* %acc_2_30.at
  %.253 = load float, float* %acc_2_31.at
  %.254 = call float @llvm.fma.f32(float %a_11, float %b_5, float %.253)
  store float %.254, float* %acc_2_31.at
  %.255 = add nsw i32 %kk_5, 1
  br label %kk_5.head.55
kk_5.end.57:
  call void @llvm.nvvm.barrier0()
  store [32 x float] zeroinitializer, [32 x float]* %totals_1.at
  %.256 = bitcast [32 x float]* %totals_1.at to float*
  %.257 = load float, float* %acc_2_0.at
  %.258 = getelementptr float, float* %.256, i64 0
  store float %.257, float* %.258
  %.259 = load float, float* %acc_2_1.at
  %.260 = getelementptr float, float* %.256, i64 1
  store float %.259, float* %.260
  %.261 = load float, float* %acc_2_2.at
  %.262 = getelementptr float, float* %.256, i64 2
  store float %.261, float* %.262
  %.263 = load float, float* %acc_2_3.at
  %.264 = getelementptr float, float* %.256, i64 3
  store float %.263, float* %.264
  %.265 = load float, float* %acc_2_4.at
  %.266 = getelementptr float, float* %.256, i64 4
  store float %.265, float* %.266
  %.267 = load float, float* %acc_2_5.at
  %.268 = getelementptr float, float* %.256, i64 5
  store float %.267, float* %.268
  %.269 = load float, float* %acc_2_6.at
  %.270 = getelementptr float, float* %.256, i64 6
  store float %.269, float* %.270
  %.271 = load float, float* %acc_2_7.at
  %.272 = getelementptr float, float* %.256, i64 7
  store float %.271, float* %.272
  %.273 = load float, float* %acc_2_8.at
  %.274 = getelementptr float, float* %.256, i64 8
  store float %.273, float* %.274
  %.275 = load float, float* %acc_2_9.at
  %.276 = getelementptr float, float* %.256, i64 9
  store float %.275, float* %.276
  %.277 = load float, float* %acc_2_10.at
  %.278 = getelementptr float, float* %.256, i64 10
  store float %.277, float* %.278
  %.279 = load float, float* %acc_2_11.at
  %.280 = getelementptr float, float* %.256, i64 11
  store float %.279, float* %.280
  %.281 = load float, float* %acc_2_12.at
  %.282 = getelementptr float, float* %.256, i64 12
  store float %.281, float* %.282
  %.283 = load float, float* %acc_2_13.at
  %.284 = getelementptr float, float* %.256, i64 13
  store float %.283, float* %.284
  %.285 = load float, float* %acc_2_14.at
  %.286 = getelementptr float, float* %.256, i64 14
  store float %.285, float* %.286
  %.287 = load float, float* %acc_2_15.at
  %.288 = getelementptr float, float* %.256, i64 15
  store float %.287, float* %.288
  %.289 = load float, float* %acc_2_16.at
  %.290 = getelementptr float, float* %.256, i64 16
  store float %.289, float* %.290
  %.291 = load float, float* %acc_2_17.at
  %.292 = getelementptr float, float* %.256, i64 17
  store float %.291, float* %.292
  %.293 = load float, float* %acc_2_18.at
  %.294 = getelementptr float, float* %.256, i64 18
  store float %.293, float* %.294
  %.295 = load float, float* %acc_2_19.at
  %.296 = getelementptr float, float* %.256, i64 19
  store float %.295, float* %.296
  %.297 = load float, float* %acc_2_20.at
  %.298 = getelementptr float, float* %.256, i64 20
  store float %.297, float* %.298
  %.299 = load float, float* %acc_2_21.at
  %.300 = getelementptr float, float* %.256, i64 21
  store float %.299, float* %.300
  %.301 = load float, float* %acc_2_22.at
  %.302 = getelementptr float, float* %.256, i64 22
  store float %.301, float* %.302
  %.303 = load float, float* %acc_2_23.at
  %.304 = getelementptr float, float* %.256, i64 23
  store float %.303, float* %.304
  %.305 = load float, float* %acc_2_24.at
  %.306 = getelementptr float, float* %.256, i64 24
  store float %.305, float* %.306
  %.307 = load float, float* %acc_2_25.at
  %.308 = getelementptr float, float* %.256, i64 25
  store float %.307, float* %.308
  %.309 = load float, float* %acc_2_26.at
  %.310 = getelementptr float, float* %.256, i64 26
  store float %.309, float* %.310
  %.311 = load float, float* %acc_2_27.at
  %.312 = getelementptr float, float* %.256, i64 27
  store float %.311, float* %.312
  %.313 = load float, float* %acc_2_28.at
  %.314 = getelementptr float, float* %.256, i64 28
  store float %.313, float* %.314
  %.315 = load float, float* %acc_2_29.at
  %.316 = getelementptr float, float* %.256, i64 29
  store float %.315, float* %.316
  %.317 = load float, float* %acc_2_30.at
  %.318 = getelementptr float, float* %.256, i64 30
  store float %.317, float* %.318
  %.319 = load float, float* %acc_2_31.at
  %.320 = getelementptr float, float* %.256, i64 31
  store float %.319, float* %.320
  %index_22 = add i32 %index_18, %m_start_1
  br label %i_2.head.58
i_2.head.58:
  %i_2 = phi i32 [ 0, %kk_5.end.57 ], [ %.335, %after.63 ]
  %.321 = icmp slt i32 %i_2, 8
  br i1 %.321, label %i_2.body.59, label %i_2.end.60
i_2.body.59:
  %.322 = mul i32 %i_2, 8
  %m_1 = add i32 %index_22, %.322
  %.323 = icmp slt i32 %m_1, %batch
  br i1 %.323, label %then.61, label %after.63
then.61:
  %index_23 = mul i32 %i_2, 4
  %index_24 = mul i32 %m_1, 32
  %index_48 = sext i32 %index_23 to i64
  br label %j_1.head.64
j_1.head.64:
  %j_1 = phi i32 [ 0, %then.61 ], [ %.334, %j_1.body.65 ]
  %.324 = icmp slt i32 %j_1, 4
  br i1 %.324, label %j_1.body.65, label %j_1.end.66
j_1.body.65:
  %.325 = mul i32 %j_1, 8
  %n_1 = add i32 %index_20, %.325
  %.326 = sext i32 %j_1 to i64
  %.327 = add i64 %index_48, %.326
  %.328 = getelementptr float, float* %.256, i64 %.327
  %total_2 = load float, float* %.328
  %index_25 = add i32 %index_24, %n_1
  %index_49 = sext i32 %index_25 to i64
  %.329 = getelementptr float, float* %in1, i64 %index_49
  %.330 = load float, float* %.329, align 4
  %.331 = fcmp ogt float %.330, 0.0
  %.332 = select i1 %.331, float %total_2, float 0.0
  %.333 = getelementptr float, float* %out2, i64 %index_49
  store float %.332, float* %.333, align 4
  %.334 = add nsw i32 %j_1, 1
  br label %j_1.head.64
j_1.end.66:
  br label %after.63
after.63:
  %.335 = add nsw i32 %i_2, 1
  br label %i_2.head.58
i_2.end.60:
  br label %after.48
after.48:
  ret void
}

@train_step_first_1.shared0 = internal addrspace(3) global [256 x float] undef, align 16
@train_step_first_1.shared1 = internal addrspace(3) global [512 x float] undef, align 16
; train_step_first_1
;   ops: reduce_sum, dot_general
;   from: examples/penguins/model.ts:7:22
;   schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 16, tile n 32, tile k 16, register m 2, register n 4, stage lhs, stage rhs
;   flops: 672*batch  bytes: 296*batch+1408
;   grid: 3 x 1 x 1
;   in0: f32[32*batch], read
;   in1: f32[10*batch], read
;   out0: f32[32], write
;   out1: f32[320], write
;   shared: shared0: f32[256], shared1: f32[512]
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
  %totals.at = alloca [8 x float]
  %shared0 = addrspacecast float addrspace(3)* bitcast ([256 x float] addrspace(3)* @train_step_first_1.shared0 to float addrspace(3)*) to float*
  %shared1 = addrspacecast float addrspace(3)* bitcast ([512 x float] addrspace(3)* @train_step_first_1.shared1 to float addrspace(3)*) to float*
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
  %index_15 = sext i32 %i to i64
  %.7 = add i32 %batch, 3
  %.8 = sdiv i32 %.7, 4
  br label %step.head.4
step.head.4:
  %step = phi i32 [ 0, %then.1 ], [ %.20, %after.9 ]
  %.9 = icmp slt i32 %step, %.8
  br i1 %.9, label %step.body.5, label %step.end.6
step.body.5:
  %.10 = mul i32 %step, 4
  %r = add i32 %part, %.10
  %.11 = icmp slt i32 %r, %batch
  %.12 = and i1 %mask_1, %.11
  br i1 %.12, label %then.7, label %after.9
then.7:
  %.13 = load float, float* %acc.at
  %.14 = sext i32 %r to i64
  %.15 = mul i64 %.14, 32
  %.16 = add i64 %index_15, %.15
  %.17 = getelementptr float, float* %in0, i64 %.16
  %.18 = load float, float* %.17, align 4
  %.19 = fadd float %.13, %.18
  store float %.19, float* %acc.at
  br label %after.9
after.9:
  %.20 = add nsw i32 %step, 1
  br label %step.head.4
step.end.6:
  %index_16 = sext i32 %column to i64
  %.21 = load float, float* %acc.at
  %.22 = sext i32 %part to i64
  %.23 = mul i64 %.22, 16
  %.24 = add i64 %index_16, %.23
  %.25 = getelementptr float, float* %shared0, i64 %.24
  store float %.21, float* %.25, align 4
  call void @llvm.nvvm.barrier0()
  %.26 = icmp slt i32 %part, 2
  br i1 %.26, label %then.10, label %after.12
then.10:
  %.27 = mul i32 %part, 16
  %index_1 = add i32 %column, %.27
  %index_17 = sext i32 %index_1 to i64
  %.28 = getelementptr float, float* %shared0, i64 %index_17
  %left = load float, float* %.28, align 4
  %.29 = add i64 %index_17, 32
  %.30 = getelementptr float, float* %shared0, i64 %.29
  %right = load float, float* %.30, align 4
  %.31 = fadd float %left, %right
  %.32 = getelementptr float, float* %shared0, i64 %index_17
  store float %.31, float* %.32, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %.33 = icmp slt i32 %part, 1
  br i1 %.33, label %then.13, label %after.15
then.13:
  %.34 = mul i32 %part, 16
  %index_2 = add i32 %column, %.34
  %index_18 = sext i32 %index_2 to i64
  %.35 = getelementptr float, float* %shared0, i64 %index_18
  %left_1 = load float, float* %.35, align 4
  %.36 = add i64 %index_18, 16
  %.37 = getelementptr float, float* %shared0, i64 %.36
  %right_1 = load float, float* %.37, align 4
  %.38 = fadd float %left_1, %right_1
  %.39 = getelementptr float, float* %shared0, i64 %index_18
  store float %.38, float* %.39, align 4
  br label %after.15
after.15:
  call void @llvm.nvvm.barrier0()
  %.40 = getelementptr float, float* %shared0, i64 %index_16
  %total = load float, float* %.40, align 4
  %.41 = icmp eq i32 %part, 0
  %.42 = and i1 %.41, %mask_1
  br i1 %.42, label %then.16, label %after.18
then.16:
  %.43 = getelementptr float, float* %out0, i64 %index_15
  store float %total, float* %.43, align 4
  br label %after.18
after.18:
  br label %after.3
after.3:
  %.44 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %.45 = icmp sge i32 %.44, 2
  br i1 %.45, label %then.19, label %after.21
then.19:
  %.46 = call i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
  %group_1 = sub i32 %.46, 2
  %m_start = mul i32 %group_1, 16
  store float 0.0, float* %acc_1_0.at
  store float 0.0, float* %acc_1_1.at
  store float 0.0, float* %acc_1_2.at
  store float 0.0, float* %acc_1_3.at
  store float 0.0, float* %acc_1_4.at
  store float 0.0, float* %acc_1_5.at
  store float 0.0, float* %acc_1_6.at
  store float 0.0, float* %acc_1_7.at
  %.47 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane = srem i32 %.47, 16
  %.48 = add i32 %m_start, %lane
  %row = call i32 @llvm.smin.i32(i32 %.48, i32 9)
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %lane_1 = srem i32 %.49, 32
  %.50 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_3 = sdiv i32 %.50, 16
  %.51 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_5 = sdiv i32 %.51, 32
  %.52 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_8 = sdiv i32 %.52, 8
  %.53 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_10 = srem i32 %.53, 8
  %index_19 = sext i32 %lane to i64
  %index_22 = sext i32 %lane_1 to i64
  %.54 = add i32 %batch, 15
  %.55 = sdiv i32 %.54, 16
  br label %kt.head.22
kt.head.22:
  %kt = phi i32 [ 0, %then.19 ], [ %.111, %kk_2.end.33 ]
  %.56 = icmp slt i32 %kt, %.55
  br i1 %.56, label %kt.body.23, label %kt.end.24
kt.body.23:
  %k_start = mul i32 %kt, 16
  %.57 = mul i32 %k_start, 10
  %index_4 = add i32 %row, %.57
  %index_21 = sext i32 %index_4 to i64
  br label %kk.head.25
kk.head.25:
  %kk = phi i32 [ %index_3, %kt.body.23 ], [ %.69, %kk.body.26 ]
  %.58 = icmp slt i32 %kk, 16
  br i1 %.58, label %kk.body.26, label %kk.end.27
kk.body.26:
  %index_20 = sext i32 %kk to i64
  %.59 = add i32 %k_start, %kk
  %mask_2 = icmp slt i32 %.59, %batch
  %.60 = mul i64 %index_20, 10
  %.61 = add i64 %index_21, %.60
  %.62 = select i1 %mask_2, i64 %.61, i64 0
  %.63 = getelementptr float, float* %in1, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = select i1 %mask_2, float %.64, float 0.0
  %.66 = mul i64 %index_20, 16
  %.67 = add i64 %index_19, %.66
  %.68 = getelementptr float, float* %shared0, i64 %.67
  store float %.65, float* %.68, align 4
  %.69 = add nsw i32 %kk, 4
  br label %kk.head.25
kk.end.27:
  %.70 = mul i32 %k_start, 32
  %index_7 = add i32 %lane_1, %.70
  %index_24 = sext i32 %index_7 to i64
  br label %kk_1.head.28
kk_1.head.28:
  %kk_1 = phi i32 [ %index_5, %kk.end.27 ], [ %.80, %kk_1.body.29 ]
  %.71 = icmp slt i32 %kk_1, 16
  br i1 %.71, label %kk_1.body.29, label %kk_1.end.30
kk_1.body.29:
  %index_6 = mul i32 %kk_1, 32
  %index_23 = sext i32 %index_6 to i64
  %.72 = add i32 %k_start, %kk_1
  %mask_3 = icmp slt i32 %.72, %batch
  %.73 = add i64 %index_24, %index_23
  %.74 = select i1 %mask_3, i64 %.73, i64 0
  %.75 = getelementptr float, float* %in0, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = select i1 %mask_3, float %.76, float 0.0
  %.78 = add i64 %index_22, %index_23
  %.79 = getelementptr float, float* %shared1, i64 %.78
  store float %.77, float* %.79, align 4
  %.80 = add nsw i32 %kk_1, 2
  br label %kk_1.head.28
kk_1.end.30:
  call void @llvm.nvvm.barrier0()
  br label %kk_2.head.31
kk_2.head.31:
  %kk_2 = phi i32 [ 0, %kk_1.end.30 ], [ %.110, %kk_2.body.32 ]
  %.81 = icmp slt i32 %kk_2, 16
  br i1 %.81, label %kk_2.body.32, label %kk_2.end.33
kk_2.body.32:
  %.82 = mul i32 %kk_2, 16
  %index_9 = add i32 %index_8, %.82
  %index_25 = sext i32 %index_9 to i64
  %.83 = getelementptr float, float* %shared0, i64 %index_25
  %a = load float, float* %.83, align 4
  %.84 = add i64 %index_25, 8
  %.85 = getelementptr float, float* %shared0, i64 %.84
  %a_1 = load float, float* %.85, align 4
  %.86 = mul i32 %kk_2, 32
  %index_11 = add i32 %index_10, %.86
  %index_26 = sext i32 %index_11 to i64
  %.87 = getelementptr float, float* %shared1, i64 %index_26
  %b = load float, float* %.87, align 4
  %.88 = add i64 %index_26, 8
  %.89 = getelementptr float, float* %shared1, i64 %.88
  %b_1 = load float, float* %.89, align 4
  %.90 = add i64 %index_26, 16
  %.91 = getelementptr float, float* %shared1, i64 %.90
  %b_2 = load float, float* %.91, align 4
  %.92 = add i64 %index_26, 24
  %.93 = getelementptr float, float* %shared1, i64 %.92
  %b_3 = load float, float* %.93, align 4
  %.94 = load float, float* %acc_1_0.at
  %.95 = call float @llvm.fma.f32(float %a, float %b, float %.94)
  store float %.95, float* %acc_1_0.at
  %.96 = load float, float* %acc_1_1.at
  %.97 = call float @llvm.fma.f32(float %a, float %b_1, float %.96)
  store float %.97, float* %acc_1_1.at
  %.98 = load float, float* %acc_1_2.at
  %.99 = call float @llvm.fma.f32(float %a, float %b_2, float %.98)
  store float %.99, float* %acc_1_2.at
  %.100 = load float, float* %acc_1_3.at
  %.101 = call float @llvm.fma.f32(float %a, float %b_3, float %.100)
  store float %.101, float* %acc_1_3.at
  %.102 = load float, float* %acc_1_4.at
  %.103 = call float @llvm.fma.f32(float %a_1, float %b, float %.102)
  store float %.103, float* %acc_1_4.at
  %.104 = load float, float* %acc_1_5.at
  %.105 = call float @llvm.fma.f32(float %a_1, float %b_1, float %.104)
  store float %.105, float* %acc_1_5.at
  %.106 = load float, float* %acc_1_6.at
  %.107 = call float @llvm.fma.f32(float %a_1, float %b_2, float %.106)
  store float %.107, float* %acc_1_6.at
  %.108 = load float, float* %acc_1_7.at
  %.109 = call float @llvm.fma.f32(float %a_1, float %b_3, float %.108)
  store float %.109, float* %acc_1_7.at
  %.110 = add nsw i32 %kk_2, 1
  br label %kk_2.head.31
kk_2.end.33:
  call void @llvm.nvvm.barrier0()
  %.111 = add nsw i32 %kt, 1
  br label %kt.head.22
kt.end.24:
  store [8 x float] zeroinitializer, [8 x float]* %totals.at
  %.112 = bitcast [8 x float]* %totals.at to float*
  %.113 = load float, float* %acc_1_0.at
  %.114 = getelementptr float, float* %.112, i64 0
  store float %.113, float* %.114
  %.115 = load float, float* %acc_1_1.at
  %.116 = getelementptr float, float* %.112, i64 1
  store float %.115, float* %.116
  %.117 = load float, float* %acc_1_2.at
  %.118 = getelementptr float, float* %.112, i64 2
  store float %.117, float* %.118
  %.119 = load float, float* %acc_1_3.at
  %.120 = getelementptr float, float* %.112, i64 3
  store float %.119, float* %.120
  %.121 = load float, float* %acc_1_4.at
  %.122 = getelementptr float, float* %.112, i64 4
  store float %.121, float* %.122
  %.123 = load float, float* %acc_1_5.at
  %.124 = getelementptr float, float* %.112, i64 5
  store float %.123, float* %.124
  %.125 = load float, float* %acc_1_6.at
  %.126 = getelementptr float, float* %.112, i64 6
  store float %.125, float* %.126
  %.127 = load float, float* %acc_1_7.at
  %.128 = getelementptr float, float* %.112, i64 7
  store float %.127, float* %.128
  %index_12 = add i32 %index_8, %m_start
  br label %i_1.head.34
i_1.head.34:
  %i_1 = phi i32 [ 0, %kt.end.24 ], [ %.141, %after.39 ]
  %.129 = icmp slt i32 %i_1, 2
  br i1 %.129, label %i_1.body.35, label %i_1.end.36
i_1.body.35:
  %.130 = mul i32 %i_1, 8
  %m = add i32 %index_12, %.130
  %.131 = icmp slt i32 %m, 10
  br i1 %.131, label %then.37, label %after.39
then.37:
  %index_13 = mul i32 %i_1, 4
  %index_14 = mul i32 %m, 32
  %index_27 = sext i32 %index_13 to i64
  %index_28 = sext i32 %index_14 to i64
  br label %j.head.40
j.head.40:
  %j = phi i32 [ 0, %then.37 ], [ %.140, %j.body.41 ]
  %.132 = icmp slt i32 %j, 4
  br i1 %.132, label %j.body.41, label %j.end.42
j.body.41:
  %.133 = mul i32 %j, 8
  %n = add i32 %index_10, %.133
  %.134 = sext i32 %j to i64
  %.135 = add i64 %index_27, %.134
  %.136 = getelementptr float, float* %.112, i64 %.135
  %total_1 = load float, float* %.136
  %.137 = sext i32 %n to i64
  %.138 = add i64 %index_28, %.137
  %.139 = getelementptr float, float* %out1, i64 %.138
  store float %total_1, float* %.139, align 4
  %.140 = add nsw i32 %j, 1
  br label %j.head.40
j.end.42:
  br label %after.39
after.39:
  %.141 = add nsw i32 %i_1, 1
  br label %i_1.head.34
i_1.end.36:
  br label %after.21
after.21:
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
  %.58 = fmul float %clamped_1, 1.4426950216293335
  %.59 = fadd float %.58, 12582912.0
  %.60 = bitcast float %.59 to i32
  %exponent_1 = sub i32 %.60, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.61 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.61)
  %half_1 = ashr i32 %exponent_1, 1
  %.62 = fmul float %r_1, %r_1
  %.63 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.64 = call float @llvm.fma.f32(float %.63, float %r_1, float 0.008333452045917511)
  %.65 = call float @llvm.fma.f32(float %.64, float %r_1, float 0.04166579619050026)
  %.66 = call float @llvm.fma.f32(float %.65, float %r_1, float 0.1666666567325592)
  %.67 = call float @llvm.fma.f32(float %.66, float %r_1, float 0.5)
  %.68 = call float @llvm.fma.f32(float %.62, float %.67, float %r_1)
  %.69 = fadd float %.68, 1.0
  %.70 = add i32 %half_1, 127
  %.71 = shl i32 %.70, 23
  %.72 = bitcast i32 %.71 to float
  %.73 = fmul float %.69, %.72
  %.74 = sub i32 %exponent_1, %half_1
  %.75 = add i32 %.74, 127
  %.76 = shl i32 %.75, 23
  %.77 = bitcast i32 %.76 to float
  %exp = fmul float %.73, %.77
  %.78 = load float, float* %acc_2.at
  %.79 = fadd float %.78, %exp
  store float %.79, float* %acc_2.at
  %.80 = load float, float* %acc_7.at
  %add_6 = fadd float %.80, %value_2
  %.81 = load float, float* %acc_1.at
  %x_2 = fsub float %add_6, %.81
  %.82 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.82, float -104.0, float %x_2
  %.83 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.83, float 89.0, float %above_2
  %.84 = fmul float %clamped_2, 1.4426950216293335
  %.85 = fadd float %.84, 12582912.0
  %.86 = bitcast float %.85 to i32
  %exponent_2 = sub i32 %.86, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.87 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.87)
  %half_2 = ashr i32 %exponent_2, 1
  %.88 = fmul float %r_2, %r_2
  %.89 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.90 = call float @llvm.fma.f32(float %.89, float %r_2, float 0.008333452045917511)
  %.91 = call float @llvm.fma.f32(float %.90, float %r_2, float 0.04166579619050026)
  %.92 = call float @llvm.fma.f32(float %.91, float %r_2, float 0.1666666567325592)
  %.93 = call float @llvm.fma.f32(float %.92, float %r_2, float 0.5)
  %.94 = call float @llvm.fma.f32(float %.88, float %.93, float %r_2)
  %.95 = fadd float %.94, 1.0
  %.96 = add i32 %half_2, 127
  %.97 = shl i32 %.96, 23
  %.98 = bitcast i32 %.97 to float
  %.99 = fmul float %.95, %.98
  %.100 = sub i32 %exponent_2, %half_2
  %.101 = add i32 %.100, 127
  %.102 = shl i32 %.101, 23
  %.103 = bitcast i32 %.102 to float
  %exp_3 = fmul float %.99, %.103
  %.104 = load float, float* %acc_2.at
  %.105 = fadd float %.104, %exp_3
  store float %.105, float* %acc_2.at
  %.106 = load float, float* %acc_8.at
  %add_7 = fadd float %.106, %value_3
  %.107 = load float, float* %acc_1.at
  %x_3 = fsub float %add_7, %.107
  %.108 = fcmp olt float %x_3, -104.0
  %above_3 = select i1 %.108, float -104.0, float %x_3
  %.109 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.109, float 89.0, float %above_3
  %.110 = fmul float %clamped_3, 1.4426950216293335
  %.111 = fadd float %.110, 12582912.0
  %.112 = bitcast float %.111 to i32
  %exponent_3 = sub i32 %.112, 1262485504
  %n_3 = sitofp i32 %exponent_3 to float
  %.113 = call float @llvm.fma.f32(float %n_3, float -0.693359375, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00021219444170128554, float %.113)
  %half_3 = ashr i32 %exponent_3, 1
  %.114 = fmul float %r_3, %r_3
  %.115 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_3, float 0.001398199936375022)
  %.116 = call float @llvm.fma.f32(float %.115, float %r_3, float 0.008333452045917511)
  %.117 = call float @llvm.fma.f32(float %.116, float %r_3, float 0.04166579619050026)
  %.118 = call float @llvm.fma.f32(float %.117, float %r_3, float 0.1666666567325592)
  %.119 = call float @llvm.fma.f32(float %.118, float %r_3, float 0.5)
  %.120 = call float @llvm.fma.f32(float %.114, float %.119, float %r_3)
  %.121 = fadd float %.120, 1.0
  %.122 = add i32 %half_3, 127
  %.123 = shl i32 %.122, 23
  %.124 = bitcast i32 %.123 to float
  %.125 = fmul float %.121, %.124
  %.126 = sub i32 %exponent_3, %half_3
  %.127 = add i32 %.126, 127
  %.128 = shl i32 %.127, 23
  %.129 = bitcast i32 %.128 to float
  %exp_4 = fmul float %.125, %.129
  %.130 = load float, float* %acc_2.at
  %.131 = fadd float %.130, %exp_4
  store float %.131, float* %acc_2.at
  store float 0.0, float* %acc_3.at
  store float 0xFFF0000000000000, float* %acc_4.at
  store i32 2147483647, i32* %acc_5.at
  %.132 = load float, float* %acc_0.at
  %add_2 = fadd float %.132, %value_1
  %.133 = load float, float* %acc_1.at
  %x_4 = fsub float %add_2, %.133
  %.134 = fcmp olt float %x_4, -104.0
  %above_4 = select i1 %.134, float -104.0, float %x_4
  %.135 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.135, float 89.0, float %above_4
  %.136 = fmul float %clamped_4, 1.4426950216293335
  %.137 = fadd float %.136, 12582912.0
  %.138 = bitcast float %.137 to i32
  %exponent_4 = sub i32 %.138, 1262485504
  %n_4 = sitofp i32 %exponent_4 to float
  %.139 = call float @llvm.fma.f32(float %n_4, float -0.693359375, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00021219444170128554, float %.139)
  %half_4 = ashr i32 %exponent_4, 1
  %.140 = fmul float %r_4, %r_4
  %.141 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_4, float 0.001398199936375022)
  %.142 = call float @llvm.fma.f32(float %.141, float %r_4, float 0.008333452045917511)
  %.143 = call float @llvm.fma.f32(float %.142, float %r_4, float 0.04166579619050026)
  %.144 = call float @llvm.fma.f32(float %.143, float %r_4, float 0.1666666567325592)
  %.145 = call float @llvm.fma.f32(float %.144, float %r_4, float 0.5)
  %.146 = call float @llvm.fma.f32(float %.140, float %.145, float %r_4)
  %.147 = fadd float %.146, 1.0
  %.148 = add i32 %half_4, 127
  %.149 = shl i32 %.148, 23
  %.150 = bitcast i32 %.149 to float
  %.151 = fmul float %.147, %.150
  %.152 = sub i32 %exponent_4, %half_4
  %.153 = add i32 %.152, 127
  %.154 = shl i32 %.153, 23
  %.155 = bitcast i32 %.154 to float
  %exp_1 = fmul float %.151, %.155
  %.156 = load float, float* %acc_2.at
  %div = fdiv float %exp_1, %.156
  %.157 = load float, float* %acc_3.at
  %.158 = fadd float %.157, %div
  store float %.158, float* %acc_3.at
  %.159 = fcmp oeq float %div, %div
  %value_4 = select i1 %.159, float %div, float 0xFFF0000000000000
  %.160 = load float, float* %acc_4.at
  %.161 = fcmp ogt float %value_4, %.160
  %.162 = load float, float* %acc_4.at
  %.163 = fcmp oeq float %value_4, %.162
  %.164 = load i32, i32* %acc_5.at
  %.165 = icmp slt i32 0, %.164
  %.166 = and i1 %.163, %.165
  %.167 = or i1 %.161, %.166
  %.168 = load float, float* %acc_4.at
  %next = select i1 %.167, float %value_4, float %.168
  %.169 = load float, float* %acc_4.at
  %.170 = fcmp ogt float %value_4, %.169
  %.171 = load float, float* %acc_4.at
  %.172 = fcmp oeq float %value_4, %.171
  %.173 = load i32, i32* %acc_5.at
  %.174 = icmp slt i32 0, %.173
  %.175 = and i1 %.172, %.174
  %.176 = or i1 %.170, %.175
  %.177 = load i32, i32* %acc_5.at
  %next_1 = select i1 %.176, i32 0, i32 %.177
  store float %next, float* %acc_4.at
  store i32 %next_1, i32* %acc_5.at
  %.178 = load float, float* %acc_7.at
  %add_8 = fadd float %.178, %value_2
  %.179 = load float, float* %acc_1.at
  %x_5 = fsub float %add_8, %.179
  %.180 = fcmp olt float %x_5, -104.0
  %above_5 = select i1 %.180, float -104.0, float %x_5
  %.181 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.181, float 89.0, float %above_5
  %.182 = fmul float %clamped_5, 1.4426950216293335
  %.183 = fadd float %.182, 12582912.0
  %.184 = bitcast float %.183 to i32
  %exponent_5 = sub i32 %.184, 1262485504
  %n_5 = sitofp i32 %exponent_5 to float
  %.185 = call float @llvm.fma.f32(float %n_5, float -0.693359375, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00021219444170128554, float %.185)
  %half_5 = ashr i32 %exponent_5, 1
  %.186 = fmul float %r_5, %r_5
  %.187 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_5, float 0.001398199936375022)
  %.188 = call float @llvm.fma.f32(float %.187, float %r_5, float 0.008333452045917511)
  %.189 = call float @llvm.fma.f32(float %.188, float %r_5, float 0.04166579619050026)
  %.190 = call float @llvm.fma.f32(float %.189, float %r_5, float 0.1666666567325592)
  %.191 = call float @llvm.fma.f32(float %.190, float %r_5, float 0.5)
  %.192 = call float @llvm.fma.f32(float %.186, float %.191, float %r_5)
  %.193 = fadd float %.192, 1.0
  %.194 = add i32 %half_5, 127
  %.195 = shl i32 %.194, 23
  %.196 = bitcast i32 %.195 to float
  %.197 = fmul float %.193, %.196
  %.198 = sub i32 %exponent_5, %half_5
  %.199 = add i32 %.198, 127
  %.200 = shl i32 %.199, 23
  %.201 = bitcast i32 %.200 to float
  %exp_5 = fmul float %.197, %.201
  %.202 = load float, float* %acc_2.at
  %div_2 = fdiv float %exp_5, %.202
  %.203 = load float, float* %acc_3.at
  %.204 = fadd float %.203, %div_2
  store float %.204, float* %acc_3.at
  %.205 = fcmp oeq float %div_2, %div_2
  %value_5 = select i1 %.205, float %div_2, float 0xFFF0000000000000
  %.206 = load float, float* %acc_4.at
  %.207 = fcmp ogt float %value_5, %.206
  %.208 = load float, float* %acc_4.at
  %.209 = fcmp oeq float %value_5, %.208
  %.210 = load i32, i32* %acc_5.at
  %.211 = icmp slt i32 1, %.210
  %.212 = and i1 %.209, %.211
  %.213 = or i1 %.207, %.212
  %.214 = load float, float* %acc_4.at
  %next_2 = select i1 %.213, float %value_5, float %.214
  %.215 = load float, float* %acc_4.at
  %.216 = fcmp ogt float %value_5, %.215
  %.217 = load float, float* %acc_4.at
  %.218 = fcmp oeq float %value_5, %.217
  %.219 = load i32, i32* %acc_5.at
  %.220 = icmp slt i32 1, %.219
  %.221 = and i1 %.218, %.220
  %.222 = or i1 %.216, %.221
  %.223 = load i32, i32* %acc_5.at
  %next_3 = select i1 %.222, i32 1, i32 %.223
  store float %next_2, float* %acc_4.at
  store i32 %next_3, i32* %acc_5.at
  %.224 = load float, float* %acc_8.at
  %add_9 = fadd float %.224, %value_3
  %.225 = load float, float* %acc_1.at
  %x_6 = fsub float %add_9, %.225
  %.226 = fcmp olt float %x_6, -104.0
  %above_6 = select i1 %.226, float -104.0, float %x_6
  %.227 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.227, float 89.0, float %above_6
  %.228 = fmul float %clamped_6, 1.4426950216293335
  %.229 = fadd float %.228, 12582912.0
  %.230 = bitcast float %.229 to i32
  %exponent_6 = sub i32 %.230, 1262485504
  %n_6 = sitofp i32 %exponent_6 to float
  %.231 = call float @llvm.fma.f32(float %n_6, float -0.693359375, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.00021219444170128554, float %.231)
  %half_6 = ashr i32 %exponent_6, 1
  %.232 = fmul float %r_6, %r_6
  %.233 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_6, float 0.001398199936375022)
  %.234 = call float @llvm.fma.f32(float %.233, float %r_6, float 0.008333452045917511)
  %.235 = call float @llvm.fma.f32(float %.234, float %r_6, float 0.04166579619050026)
  %.236 = call float @llvm.fma.f32(float %.235, float %r_6, float 0.1666666567325592)
  %.237 = call float @llvm.fma.f32(float %.236, float %r_6, float 0.5)
  %.238 = call float @llvm.fma.f32(float %.232, float %.237, float %r_6)
  %.239 = fadd float %.238, 1.0
  %.240 = add i32 %half_6, 127
  %.241 = shl i32 %.240, 23
  %.242 = bitcast i32 %.241 to float
  %.243 = fmul float %.239, %.242
  %.244 = sub i32 %exponent_6, %half_6
  %.245 = add i32 %.244, 127
  %.246 = shl i32 %.245, 23
  %.247 = bitcast i32 %.246 to float
  %exp_6 = fmul float %.243, %.247
  %.248 = load float, float* %acc_2.at
  %div_3 = fdiv float %exp_6, %.248
  %.249 = load float, float* %acc_3.at
  %.250 = fadd float %.249, %div_3
  store float %.250, float* %acc_3.at
  %.251 = fcmp oeq float %div_3, %div_3
  %value_6 = select i1 %.251, float %div_3, float 0xFFF0000000000000
  %.252 = load float, float* %acc_4.at
  %.253 = fcmp ogt float %value_6, %.252
  %.254 = load float, float* %acc_4.at
  %.255 = fcmp oeq float %value_6, %.254
  %.256 = load i32, i32* %acc_5.at
  %.257 = icmp slt i32 2, %.256
  %.258 = and i1 %.255, %.257
  %.259 = or i1 %.253, %.258
  %.260 = load float, float* %acc_4.at
  %next_4 = select i1 %.259, float %value_6, float %.260
  %.261 = load float, float* %acc_4.at
  %.262 = fcmp ogt float %value_6, %.261
  %.263 = load float, float* %acc_4.at
  %.264 = fcmp oeq float %value_6, %.263
  %.265 = load i32, i32* %acc_5.at
  %.266 = icmp slt i32 2, %.265
  %.267 = and i1 %.264, %.266
  %.268 = or i1 %.262, %.267
  %.269 = load i32, i32* %acc_5.at
  %next_5 = select i1 %.268, i32 2, i32 %.269
  store float %next_4, float* %acc_4.at
  store i32 %next_5, i32* %acc_5.at
  %.270 = load i32, i32* %acc_5.at
  %.271 = icmp eq i32 %.270, 2147483647
  %.272 = load i32, i32* %acc_5.at
  %arg_max = select i1 %.271, i32 0, i32 %.272
  %index_5 = sext i32 %row to i64
  %.273 = getelementptr i32, i32* %in3, i64 %index_5
  %x = load i32, i32* %.273, align 4
  store float 0.0, float* %acc_6.at
  %.274 = load float, float* %acc_0.at
  %add_3 = fadd float %.274, %value_1
  %.275 = load float, float* %acc_1.at
  %x_7 = fsub float %add_3, %.275
  %.276 = fcmp olt float %x_7, -104.0
  %above_7 = select i1 %.276, float -104.0, float %x_7
  %.277 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.277, float 89.0, float %above_7
  %.278 = fmul float %clamped_7, 1.4426950216293335
  %.279 = fadd float %.278, 12582912.0
  %.280 = bitcast float %.279 to i32
  %exponent_7 = sub i32 %.280, 1262485504
  %n_7 = sitofp i32 %exponent_7 to float
  %.281 = call float @llvm.fma.f32(float %n_7, float -0.693359375, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.00021219444170128554, float %.281)
  %half_7 = ashr i32 %exponent_7, 1
  %.282 = fmul float %r_7, %r_7
  %.283 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_7, float 0.001398199936375022)
  %.284 = call float @llvm.fma.f32(float %.283, float %r_7, float 0.008333452045917511)
  %.285 = call float @llvm.fma.f32(float %.284, float %r_7, float 0.04166579619050026)
  %.286 = call float @llvm.fma.f32(float %.285, float %r_7, float 0.1666666567325592)
  %.287 = call float @llvm.fma.f32(float %.286, float %r_7, float 0.5)
  %.288 = call float @llvm.fma.f32(float %.282, float %.287, float %r_7)
  %.289 = fadd float %.288, 1.0
  %.290 = add i32 %half_7, 127
  %.291 = shl i32 %.290, 23
  %.292 = bitcast i32 %.291 to float
  %.293 = fmul float %.289, %.292
  %.294 = sub i32 %exponent_7, %half_7
  %.295 = add i32 %.294, 127
  %.296 = shl i32 %.295, 23
  %.297 = bitcast i32 %.296 to float
  %exp_2 = fmul float %.293, %.297
  %.298 = load float, float* %acc_2.at
  %div_1 = fdiv float %exp_2, %.298
  %.299 = load float, float* %acc_3.at
  %.300 = fdiv float %div_1, %.299
  %.301 = fcmp ogt float 1.0000000116860974e-7, %.300
  %.302 = load float, float* %acc_3.at
  %.303 = fdiv float %div_1, %.302
  %.304 = select i1 %.301, float 1.0000000116860974e-7, float %.303
  %.305 = fcmp olt float 0.9999998807907104, %.304
  %.306 = load float, float* %acc_3.at
  %.307 = fdiv float %div_1, %.306
  %.308 = fcmp ogt float 1.0000000116860974e-7, %.307
  %.309 = load float, float* %acc_3.at
  %.310 = fdiv float %div_1, %.309
  %.311 = select i1 %.308, float 1.0000000116860974e-7, float %.310
  %x_8 = select i1 %.305, float 0.9999998807907104, float %.311
  %is_subnormal_1 = fcmp olt float %x_8, 1.1754943508222875e-38
  %.312 = fmul float %x_8, 33554432.0
  %.313 = select i1 %is_subnormal_1, float %.312, float %x_8
  %bits_1 = bitcast float %.313 to i32
  %above_8 = sub i32 %bits_1, 1060439283
  %.314 = ashr i32 %above_8, 23
  %.315 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.316 = add i32 %.314, %.315
  %e_1 = sitofp i32 %.316 to float
  %.317 = and i32 %above_8, 8388607
  %.318 = add i32 %.317, 1060439283
  %.319 = bitcast i32 %.318 to float
  %f_1 = fsub float %.319, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.320 = load float, float* %acc_6.at
  %.321 = icmp eq i32 %x, 0
  %.322 = uitofp i1 %.321 to float
  %.323 = fcmp ogt float %x_8, 0.0
  %.324 = fcmp olt float %x_8, 0x7FF0000000000000
  %.325 = and i1 %.323, %.324
  %.326 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.327 = call float @llvm.fma.f32(float %.326, float %f_1, float 0.11676998436450958)
  %.328 = call float @llvm.fma.f32(float %.327, float %f_1, float -0.12420140951871872)
  %.329 = call float @llvm.fma.f32(float %.328, float %f_1, float 0.14249323308467865)
  %.330 = call float @llvm.fma.f32(float %.329, float %f_1, float -0.16668057441711426)
  %.331 = call float @llvm.fma.f32(float %.330, float %f_1, float 0.2000071406364441)
  %.332 = call float @llvm.fma.f32(float %.331, float %f_1, float -0.24999994039535522)
  %.333 = call float @llvm.fma.f32(float %.332, float %f_1, float 0.3333333134651184)
  %.334 = fmul float %.333, %f_1
  %.335 = fmul float %.334, %z_1
  %.336 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.335)
  %.337 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.336)
  %.338 = fadd float %f_1, %.337
  %.339 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.338)
  %.340 = fcmp oeq float %x_8, 0.0
  %.341 = fcmp olt float %x_8, 0.0
  %.342 = select i1 %.341, float 0x7FF8000000000000, float %x_8
  %.343 = select i1 %.340, float 0xFFF0000000000000, float %.342
  %.344 = select i1 %.325, float %.339, float %.343
  %.345 = fmul float %.322, %.344
  %.346 = fadd float %.320, %.345
  store float %.346, float* %acc_6.at
  %.347 = load float, float* %acc_7.at
  %add_10 = fadd float %.347, %value_2
  %.348 = load float, float* %acc_1.at
  %x_9 = fsub float %add_10, %.348
  %.349 = fcmp olt float %x_9, -104.0
  %above_9 = select i1 %.349, float -104.0, float %x_9
  %.350 = fcmp olt float 89.0, %above_9
  %clamped_8 = select i1 %.350, float 89.0, float %above_9
  %.351 = fmul float %clamped_8, 1.4426950216293335
  %.352 = fadd float %.351, 12582912.0
  %.353 = bitcast float %.352 to i32
  %exponent_8 = sub i32 %.353, 1262485504
  %n_8 = sitofp i32 %exponent_8 to float
  %.354 = call float @llvm.fma.f32(float %n_8, float -0.693359375, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00021219444170128554, float %.354)
  %half_8 = ashr i32 %exponent_8, 1
  %.355 = fmul float %r_8, %r_8
  %.356 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_8, float 0.001398199936375022)
  %.357 = call float @llvm.fma.f32(float %.356, float %r_8, float 0.008333452045917511)
  %.358 = call float @llvm.fma.f32(float %.357, float %r_8, float 0.04166579619050026)
  %.359 = call float @llvm.fma.f32(float %.358, float %r_8, float 0.1666666567325592)
  %.360 = call float @llvm.fma.f32(float %.359, float %r_8, float 0.5)
  %.361 = call float @llvm.fma.f32(float %.355, float %.360, float %r_8)
  %.362 = fadd float %.361, 1.0
  %.363 = add i32 %half_8, 127
  %.364 = shl i32 %.363, 23
  %.365 = bitcast i32 %.364 to float
  %.366 = fmul float %.362, %.365
  %.367 = sub i32 %exponent_8, %half_8
  %.368 = add i32 %.367, 127
  %.369 = shl i32 %.368, 23
  %.370 = bitcast i32 %.369 to float
  %exp_7 = fmul float %.366, %.370
  %.371 = load float, float* %acc_2.at
  %div_4 = fdiv float %exp_7, %.371
  %.372 = load float, float* %acc_3.at
  %.373 = fdiv float %div_4, %.372
  %.374 = fcmp ogt float 1.0000000116860974e-7, %.373
  %.375 = load float, float* %acc_3.at
  %.376 = fdiv float %div_4, %.375
  %.377 = select i1 %.374, float 1.0000000116860974e-7, float %.376
  %.378 = fcmp olt float 0.9999998807907104, %.377
  %.379 = load float, float* %acc_3.at
  %.380 = fdiv float %div_4, %.379
  %.381 = fcmp ogt float 1.0000000116860974e-7, %.380
  %.382 = load float, float* %acc_3.at
  %.383 = fdiv float %div_4, %.382
  %.384 = select i1 %.381, float 1.0000000116860974e-7, float %.383
  %x_10 = select i1 %.378, float 0.9999998807907104, float %.384
  %is_subnormal_2 = fcmp olt float %x_10, 1.1754943508222875e-38
  %.385 = fmul float %x_10, 33554432.0
  %.386 = select i1 %is_subnormal_2, float %.385, float %x_10
  %bits_2 = bitcast float %.386 to i32
  %above_10 = sub i32 %bits_2, 1060439283
  %.387 = ashr i32 %above_10, 23
  %.388 = select i1 %is_subnormal_2, i32 -25, i32 0
  %.389 = add i32 %.387, %.388
  %e_2 = sitofp i32 %.389 to float
  %.390 = and i32 %above_10, 8388607
  %.391 = add i32 %.390, 1060439283
  %.392 = bitcast i32 %.391 to float
  %f_2 = fsub float %.392, 1.0
  %z_2 = fmul float %f_2, %f_2
  %.393 = load float, float* %acc_6.at
  %.394 = icmp eq i32 %x, 1
  %.395 = uitofp i1 %.394 to float
  %.396 = fcmp ogt float %x_10, 0.0
  %.397 = fcmp olt float %x_10, 0x7FF0000000000000
  %.398 = and i1 %.396, %.397
  %.399 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_2, float -0.11514610052108765)
  %.400 = call float @llvm.fma.f32(float %.399, float %f_2, float 0.11676998436450958)
  %.401 = call float @llvm.fma.f32(float %.400, float %f_2, float -0.12420140951871872)
  %.402 = call float @llvm.fma.f32(float %.401, float %f_2, float 0.14249323308467865)
  %.403 = call float @llvm.fma.f32(float %.402, float %f_2, float -0.16668057441711426)
  %.404 = call float @llvm.fma.f32(float %.403, float %f_2, float 0.2000071406364441)
  %.405 = call float @llvm.fma.f32(float %.404, float %f_2, float -0.24999994039535522)
  %.406 = call float @llvm.fma.f32(float %.405, float %f_2, float 0.3333333134651184)
  %.407 = fmul float %.406, %f_2
  %.408 = fmul float %.407, %z_2
  %.409 = call float @llvm.fma.f32(float %e_2, float -0.00021219444170128554, float %.408)
  %.410 = call float @llvm.fma.f32(float %z_2, float -0.5, float %.409)
  %.411 = fadd float %f_2, %.410
  %.412 = call float @llvm.fma.f32(float %e_2, float 0.693359375, float %.411)
  %.413 = fcmp oeq float %x_10, 0.0
  %.414 = fcmp olt float %x_10, 0.0
  %.415 = select i1 %.414, float 0x7FF8000000000000, float %x_10
  %.416 = select i1 %.413, float 0xFFF0000000000000, float %.415
  %.417 = select i1 %.398, float %.412, float %.416
  %.418 = fmul float %.395, %.417
  %.419 = fadd float %.393, %.418
  store float %.419, float* %acc_6.at
  %.420 = load float, float* %acc_8.at
  %add_11 = fadd float %.420, %value_3
  %.421 = load float, float* %acc_1.at
  %x_11 = fsub float %add_11, %.421
  %.422 = fcmp olt float %x_11, -104.0
  %above_11 = select i1 %.422, float -104.0, float %x_11
  %.423 = fcmp olt float 89.0, %above_11
  %clamped_9 = select i1 %.423, float 89.0, float %above_11
  %.424 = fmul float %clamped_9, 1.4426950216293335
  %.425 = fadd float %.424, 12582912.0
  %.426 = bitcast float %.425 to i32
  %exponent_9 = sub i32 %.426, 1262485504
  %n_9 = sitofp i32 %exponent_9 to float
  %.427 = call float @llvm.fma.f32(float %n_9, float -0.693359375, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.00021219444170128554, float %.427)
  %half_9 = ashr i32 %exponent_9, 1
  %.428 = fmul float %r_9, %r_9
  %.429 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_9, float 0.001398199936375022)
  %.430 = call float @llvm.fma.f32(float %.429, float %r_9, float 0.008333452045917511)
  %.431 = call float @llvm.fma.f32(float %.430, float %r_9, float 0.04166579619050026)
  %.432 = call float @llvm.fma.f32(float %.431, float %r_9, float 0.1666666567325592)
  %.433 = call float @llvm.fma.f32(float %.432, float %r_9, float 0.5)
  %.434 = call float @llvm.fma.f32(float %.428, float %.433, float %r_9)
  %.435 = fadd float %.434, 1.0
  %.436 = add i32 %half_9, 127
  %.437 = shl i32 %.436, 23
  %.438 = bitcast i32 %.437 to float
  %.439 = fmul float %.435, %.438
  %.440 = sub i32 %exponent_9, %half_9
  %.441 = add i32 %.440, 127
  %.442 = shl i32 %.441, 23
  %.443 = bitcast i32 %.442 to float
  %exp_8 = fmul float %.439, %.443
  %.444 = load float, float* %acc_2.at
  %div_5 = fdiv float %exp_8, %.444
  %.445 = load float, float* %acc_3.at
  %.446 = fdiv float %div_5, %.445
  %.447 = fcmp ogt float 1.0000000116860974e-7, %.446
  %.448 = load float, float* %acc_3.at
  %.449 = fdiv float %div_5, %.448
  %.450 = select i1 %.447, float 1.0000000116860974e-7, float %.449
  %.451 = fcmp olt float 0.9999998807907104, %.450
  %.452 = load float, float* %acc_3.at
  %.453 = fdiv float %div_5, %.452
  %.454 = fcmp ogt float 1.0000000116860974e-7, %.453
  %.455 = load float, float* %acc_3.at
  %.456 = fdiv float %div_5, %.455
  %.457 = select i1 %.454, float 1.0000000116860974e-7, float %.456
  %x_12 = select i1 %.451, float 0.9999998807907104, float %.457
  %is_subnormal_3 = fcmp olt float %x_12, 1.1754943508222875e-38
  %.458 = fmul float %x_12, 33554432.0
  %.459 = select i1 %is_subnormal_3, float %.458, float %x_12
  %bits_3 = bitcast float %.459 to i32
  %above_12 = sub i32 %bits_3, 1060439283
  %.460 = ashr i32 %above_12, 23
  %.461 = select i1 %is_subnormal_3, i32 -25, i32 0
  %.462 = add i32 %.460, %.461
  %e_3 = sitofp i32 %.462 to float
  %.463 = and i32 %above_12, 8388607
  %.464 = add i32 %.463, 1060439283
  %.465 = bitcast i32 %.464 to float
  %f_3 = fsub float %.465, 1.0
  %z_3 = fmul float %f_3, %f_3
  %.466 = load float, float* %acc_6.at
  %.467 = icmp eq i32 %x, 2
  %.468 = uitofp i1 %.467 to float
  %.469 = fcmp ogt float %x_12, 0.0
  %.470 = fcmp olt float %x_12, 0x7FF0000000000000
  %.471 = and i1 %.469, %.470
  %.472 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_3, float -0.11514610052108765)
  %.473 = call float @llvm.fma.f32(float %.472, float %f_3, float 0.11676998436450958)
  %.474 = call float @llvm.fma.f32(float %.473, float %f_3, float -0.12420140951871872)
  %.475 = call float @llvm.fma.f32(float %.474, float %f_3, float 0.14249323308467865)
  %.476 = call float @llvm.fma.f32(float %.475, float %f_3, float -0.16668057441711426)
  %.477 = call float @llvm.fma.f32(float %.476, float %f_3, float 0.2000071406364441)
  %.478 = call float @llvm.fma.f32(float %.477, float %f_3, float -0.24999994039535522)
  %.479 = call float @llvm.fma.f32(float %.478, float %f_3, float 0.3333333134651184)
  %.480 = fmul float %.479, %f_3
  %.481 = fmul float %.480, %z_3
  %.482 = call float @llvm.fma.f32(float %e_3, float -0.00021219444170128554, float %.481)
  %.483 = call float @llvm.fma.f32(float %z_3, float -0.5, float %.482)
  %.484 = fadd float %f_3, %.483
  %.485 = call float @llvm.fma.f32(float %e_3, float 0.693359375, float %.484)
  %.486 = fcmp oeq float %x_12, 0.0
  %.487 = fcmp olt float %x_12, 0.0
  %.488 = select i1 %.487, float 0x7FF8000000000000, float %x_12
  %.489 = select i1 %.486, float 0xFFF0000000000000, float %.488
  %.490 = select i1 %.471, float %.485, float %.489
  %.491 = fmul float %.468, %.490
  %.492 = fadd float %.466, %.491
  store float %.492, float* %acc_6.at
  %.493 = load float, float* %acc_6.at
  %.494 = fneg float %.493
  %.495 = getelementptr float, float* %out0, i64 %index_5
  store float %.494, float* %.495, align 4
  %.496 = icmp eq i32 %x, %arg_max
  %.497 = zext i1 %.496 to i32
  %.498 = getelementptr i32, i32* %out1, i64 %index_5
  store i32 %.497, i32* %.498, align 4
  br label %after.3
after.3:
  ret void
}

@eval_step_loss.partial = internal addrspace(3) global [256 x float] undef, align 16
@eval_step_loss.partial_1 = internal addrspace(3) global [256 x float] undef, align 16
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
;   shared: partial: f32[256], partial_1: f32[256]
define void @eval_step_loss(float* noalias nocapture readonly align 16 %in0, float* noalias nocapture align 16 %in1, float* noalias nocapture align 16 %in2, i32* noalias nocapture readonly align 16 %in3, float* noalias nocapture align 16 %in4, float* noalias nocapture align 16 %in5, float* noalias nocapture align 16 %out4, float* noalias nocapture align 16 %out5, i32 %batch) #0 {
entry:
  %acc.at = alloca float
  %acc_1.at = alloca float
  %partial = addrspacecast float addrspace(3)* bitcast ([256 x float] addrspace(3)* @eval_step_loss.partial to float addrspace(3)*) to float*
  %partial_1 = addrspacecast float addrspace(3)* bitcast ([256 x float] addrspace(3)* @eval_step_loss.partial_1 to float addrspace(3)*) to float*
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
  %.22 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %index_2 = sext i32 %.22 to i64
  %.23 = load float, float* %acc.at
  %.24 = getelementptr float, float* %partial, i64 %index_2
  store float %.23, float* %.24, align 4
  call void @llvm.nvvm.barrier0()
  %.25 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_1 = icmp slt i32 %.25, 128
  br i1 %mask_1, label %then.7, label %after.9
then.7:
  %.26 = getelementptr float, float* %partial, i64 %index_2
  %left = load float, float* %.26, align 4
  %.27 = add i64 %index_2, 128
  %.28 = getelementptr float, float* %partial, i64 %.27
  %right = load float, float* %.28, align 4
  %.29 = fadd float %left, %right
  %.30 = getelementptr float, float* %partial, i64 %index_2
  store float %.29, float* %.30, align 4
  br label %after.9
after.9:
  call void @llvm.nvvm.barrier0()
  %.31 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_2 = icmp slt i32 %.31, 64
  br i1 %mask_2, label %then.10, label %after.12
then.10:
  %.32 = getelementptr float, float* %partial, i64 %index_2
  %left_1 = load float, float* %.32, align 4
  %.33 = add i64 %index_2, 64
  %.34 = getelementptr float, float* %partial, i64 %.33
  %right_1 = load float, float* %.34, align 4
  %.35 = fadd float %left_1, %right_1
  %.36 = getelementptr float, float* %partial, i64 %index_2
  store float %.35, float* %.36, align 4
  br label %after.12
after.12:
  call void @llvm.nvvm.barrier0()
  %.37 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_3 = icmp slt i32 %.37, 32
  br i1 %mask_3, label %then.13, label %after.15
then.13:
  %.38 = getelementptr float, float* %partial, i64 %index_2
  %left_2 = load float, float* %.38, align 4
  %.39 = add i64 %index_2, 32
  %.40 = getelementptr float, float* %partial, i64 %.39
  %right_2 = load float, float* %.40, align 4
  %.41 = fadd float %left_2, %right_2
  %.42 = getelementptr float, float* %partial, i64 %index_2
  store float %.41, float* %.42, align 4
  br label %after.15
after.15:
  call void @llvm.nvvm.barrier0()
  %.43 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_4 = icmp slt i32 %.43, 16
  br i1 %mask_4, label %then.16, label %after.18
then.16:
  %.44 = getelementptr float, float* %partial, i64 %index_2
  %left_3 = load float, float* %.44, align 4
  %.45 = add i64 %index_2, 16
  %.46 = getelementptr float, float* %partial, i64 %.45
  %right_3 = load float, float* %.46, align 4
  %.47 = fadd float %left_3, %right_3
  %.48 = getelementptr float, float* %partial, i64 %index_2
  store float %.47, float* %.48, align 4
  br label %after.18
after.18:
  call void @llvm.nvvm.barrier0()
  %.49 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_5 = icmp slt i32 %.49, 8
  br i1 %mask_5, label %then.19, label %after.21
then.19:
  %.50 = getelementptr float, float* %partial, i64 %index_2
  %left_4 = load float, float* %.50, align 4
  %.51 = add i64 %index_2, 8
  %.52 = getelementptr float, float* %partial, i64 %.51
  %right_4 = load float, float* %.52, align 4
  %.53 = fadd float %left_4, %right_4
  %.54 = getelementptr float, float* %partial, i64 %index_2
  store float %.53, float* %.54, align 4
  br label %after.21
after.21:
  call void @llvm.nvvm.barrier0()
  %.55 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_6 = icmp slt i32 %.55, 4
  br i1 %mask_6, label %then.22, label %after.24
then.22:
  %.56 = getelementptr float, float* %partial, i64 %index_2
  %left_5 = load float, float* %.56, align 4
  %.57 = add i64 %index_2, 4
  %.58 = getelementptr float, float* %partial, i64 %.57
  %right_5 = load float, float* %.58, align 4
  %.59 = fadd float %left_5, %right_5
  %.60 = getelementptr float, float* %partial, i64 %index_2
  store float %.59, float* %.60, align 4
  br label %after.24
after.24:
  call void @llvm.nvvm.barrier0()
  %.61 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_7 = icmp slt i32 %.61, 2
  br i1 %mask_7, label %then.25, label %after.27
then.25:
  %.62 = getelementptr float, float* %partial, i64 %index_2
  %left_6 = load float, float* %.62, align 4
  %.63 = add i64 %index_2, 2
  %.64 = getelementptr float, float* %partial, i64 %.63
  %right_6 = load float, float* %.64, align 4
  %.65 = fadd float %left_6, %right_6
  %.66 = getelementptr float, float* %partial, i64 %index_2
  store float %.65, float* %.66, align 4
  br label %after.27
after.27:
  call void @llvm.nvvm.barrier0()
  %.67 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %mask_8 = icmp slt i32 %.67, 1
  br i1 %mask_8, label %then.28, label %after.30
then.28:
  %.68 = getelementptr float, float* %partial, i64 0
  %left_7 = load float, float* %.68, align 4
  %.69 = getelementptr float, float* %partial, i64 1
  %right_7 = load float, float* %.69, align 4
  %.70 = fadd float %left_7, %right_7
  %.71 = getelementptr float, float* %partial, i64 0
  store float %.70, float* %.71, align 4
  br label %after.30
after.30:
  call void @llvm.nvvm.barrier0()
  %.72 = getelementptr float, float* %partial, i64 0
  %total = load float, float* %.72, align 4
  %.73 = load float, float* %acc_1.at
  %.74 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.73, float* %.74, align 4
  call void @llvm.nvvm.barrier0()
  br i1 %mask_1, label %then.31, label %after.33
then.31:
  %.75 = getelementptr float, float* %partial_1, i64 %index_2
  %left_8 = load float, float* %.75, align 4
  %.76 = add i64 %index_2, 128
  %.77 = getelementptr float, float* %partial_1, i64 %.76
  %right_8 = load float, float* %.77, align 4
  %.78 = fadd float %left_8, %right_8
  %.79 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.78, float* %.79, align 4
  br label %after.33
after.33:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_2, label %then.34, label %after.36
then.34:
  %.80 = getelementptr float, float* %partial_1, i64 %index_2
  %left_9 = load float, float* %.80, align 4
  %.81 = add i64 %index_2, 64
  %.82 = getelementptr float, float* %partial_1, i64 %.81
  %right_9 = load float, float* %.82, align 4
  %.83 = fadd float %left_9, %right_9
  %.84 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.83, float* %.84, align 4
  br label %after.36
after.36:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_3, label %then.37, label %after.39
then.37:
  %.85 = getelementptr float, float* %partial_1, i64 %index_2
  %left_10 = load float, float* %.85, align 4
  %.86 = add i64 %index_2, 32
  %.87 = getelementptr float, float* %partial_1, i64 %.86
  %right_10 = load float, float* %.87, align 4
  %.88 = fadd float %left_10, %right_10
  %.89 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.88, float* %.89, align 4
  br label %after.39
after.39:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_4, label %then.40, label %after.42
then.40:
  %.90 = getelementptr float, float* %partial_1, i64 %index_2
  %left_11 = load float, float* %.90, align 4
  %.91 = add i64 %index_2, 16
  %.92 = getelementptr float, float* %partial_1, i64 %.91
  %right_11 = load float, float* %.92, align 4
  %.93 = fadd float %left_11, %right_11
  %.94 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.93, float* %.94, align 4
  br label %after.42
after.42:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_5, label %then.43, label %after.45
then.43:
  %.95 = getelementptr float, float* %partial_1, i64 %index_2
  %left_12 = load float, float* %.95, align 4
  %.96 = add i64 %index_2, 8
  %.97 = getelementptr float, float* %partial_1, i64 %.96
  %right_12 = load float, float* %.97, align 4
  %.98 = fadd float %left_12, %right_12
  %.99 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.98, float* %.99, align 4
  br label %after.45
after.45:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_6, label %then.46, label %after.48
then.46:
  %.100 = getelementptr float, float* %partial_1, i64 %index_2
  %left_13 = load float, float* %.100, align 4
  %.101 = add i64 %index_2, 4
  %.102 = getelementptr float, float* %partial_1, i64 %.101
  %right_13 = load float, float* %.102, align 4
  %.103 = fadd float %left_13, %right_13
  %.104 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.103, float* %.104, align 4
  br label %after.48
after.48:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_7, label %then.49, label %after.51
then.49:
  %.105 = getelementptr float, float* %partial_1, i64 %index_2
  %left_14 = load float, float* %.105, align 4
  %.106 = add i64 %index_2, 2
  %.107 = getelementptr float, float* %partial_1, i64 %.106
  %right_14 = load float, float* %.107, align 4
  %.108 = fadd float %left_14, %right_14
  %.109 = getelementptr float, float* %partial_1, i64 %index_2
  store float %.108, float* %.109, align 4
  br label %after.51
after.51:
  call void @llvm.nvvm.barrier0()
  br i1 %mask_8, label %then.52, label %after.54
then.52:
  %.110 = getelementptr float, float* %partial_1, i64 0
  %left_15 = load float, float* %.110, align 4
  %.111 = getelementptr float, float* %partial_1, i64 1
  %right_15 = load float, float* %.111, align 4
  %.112 = fadd float %left_15, %right_15
  %.113 = getelementptr float, float* %partial_1, i64 0
  store float %.112, float* %.113, align 4
  br label %after.54
after.54:
  call void @llvm.nvvm.barrier0()
  %.114 = getelementptr float, float* %partial_1, i64 0
  %total_1 = load float, float* %.114, align 4
  %.115 = getelementptr float, float* %in1, i64 0
  %.116 = load float, float* %.115, align 4
  %.117 = fdiv float %total, %dim_size
  %.118 = fmul float %.117, %dim_size
  %add_2 = fadd float %.116, %.118
  %.119 = getelementptr float, float* %in4, i64 0
  %.120 = load float, float* %.119, align 4
  %add_3 = fadd float %.120, %total_1
  call void @llvm.nvvm.barrier0()
  %.121 = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %.122 = icmp eq i32 %.121, 0
  br i1 %.122, label %then.55, label %after.57
then.55:
  %.123 = getelementptr float, float* %in1, i64 0
  store float %add_2, float* %.123, align 4
  %.124 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.124, align 4
  %.125 = getelementptr float, float* %in4, i64 0
  store float %add_3, float* %.125, align 4
  %.126 = getelementptr float, float* %in5, i64 0
  store float %add_1, float* %.126, align 4
  %.127 = select i1 %eq, float 1.0, float %add
  %.128 = fdiv float %add_2, %.127
  %.129 = select i1 %eq, float 0.0, float %.128
  %.130 = getelementptr float, float* %out4, i64 0
  store float %.129, float* %.130, align 4
  %.131 = select i1 %eq_1, float 1.0, float %add_1
  %.132 = fdiv float %add_3, %.131
  %.133 = select i1 %eq_1, float 0.0, float %.132
  %.134 = getelementptr float, float* %out5, i64 0
  store float %.133, float* %.134, align 4
  br label %after.57
after.57:
  ret void
}

declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.nvvm.barrier0()
declare i32 @llvm.nvvm.read.ptx.sreg.ctaid.x()
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
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
!7 = !{void (float*, float*, float*, i32*, float*, float*, float*, i32)* @train_step_first, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!8 = !{void (float*, float*, float*, i32*, float*, float*, i32*, i32)* @train_step_species, !"kernel", i32 1}
!9 = !{void (float*, float*, float*, i32*, float*, float*, i32*, i32)* @train_step_species, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!10 = !{void (float*, float*, float*, float*, float*, float*, i32*, float*, float*, float*, float*, float*, float*, float*, i32)* @train_step_species_1, !"kernel", i32 1}
!11 = !{void (float*, float*, float*, float*, float*, float*, i32*, float*, float*, float*, float*, float*, float*, float*, i32)* @train_step_species_1, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!12 = !{void (float*, float*, float*, float*, float*, float*, i32)* @train_step_second, !"kernel", i32 1}
!13 = !{void (float*, float*, float*, float*, float*, float*, i32)* @train_step_second, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!14 = !{void (float*, float*, float*, float*, i32)* @train_step_first_1, !"kernel", i32 1}
!15 = !{void (float*, float*, float*, float*, i32)* @train_step_first_1, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!16 = !{void (float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*)* @train_step_adam, !"kernel", i32 1}
!17 = !{void (float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*, float*)* @train_step_adam, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
!18 = !{void (float*, float*, float*, i32*, float*, i32*, i32)* @eval_step_species, !"kernel", i32 1}
!19 = !{void (float*, float*, float*, i32*, float*, i32*, i32)* @eval_step_species, !"maxntidx", i32 64, !"maxntidy", i32 1, !"maxntidz", i32 1}
!20 = !{void (float*, float*, float*, i32*, float*, float*, float*, float*, i32)* @eval_step_loss, !"kernel", i32 1}
!21 = !{void (float*, float*, float*, i32*, float*, float*, float*, float*, i32)* @eval_step_loss, !"maxntidx", i32 256, !"maxntidy", i32 1, !"maxntidz", i32 1}
