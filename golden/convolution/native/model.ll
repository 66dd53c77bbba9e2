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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.481, %rows_panel.end.11 ]
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
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.198, %j_1.body.7 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %mask_1 = icmp slt i32 %j_1, 4
  %index_32 = sext i32 %j_1 to i64
  %.11 = select i1 %mask_1, i64 %index_32, i64 0
  %.12 = getelementptr float, float* %in1, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = select i1 %mask_1, float %.13, float 0.0
  %.15 = getelementptr float, float* %rhs_pack, i64 %index_32
  store float %.14, float* %.15, align 4
  %.16 = add i64 %index_32, 4
  %.17 = select i1 %mask_1, i64 %.16, i64 0
  %.18 = getelementptr float, float* %in1, i64 %.17
  %.19 = load float, float* %.18, align 4
  %.20 = select i1 %mask_1, float %.19, float 0.0
  %.21 = add i64 %index_32, 16
  %.22 = getelementptr float, float* %rhs_pack, i64 %.21
  store float %.20, float* %.22, align 4
  %.23 = add i64 %index_32, 8
  %.24 = select i1 %mask_1, i64 %.23, i64 0
  %.25 = getelementptr float, float* %in1, i64 %.24
  %.26 = load float, float* %.25, align 4
  %.27 = select i1 %mask_1, float %.26, float 0.0
  %.28 = add i64 %index_32, 32
  %.29 = getelementptr float, float* %rhs_pack, i64 %.28
  store float %.27, float* %.29, align 4
  %.30 = add i64 %index_32, 12
  %.31 = select i1 %mask_1, i64 %.30, i64 0
  %.32 = getelementptr float, float* %in1, i64 %.31
  %.33 = load float, float* %.32, align 4
  %.34 = select i1 %mask_1, float %.33, float 0.0
  %.35 = add i64 %index_32, 48
  %.36 = getelementptr float, float* %rhs_pack, i64 %.35
  store float %.34, float* %.36, align 4
  %.37 = add i64 %index_32, 16
  %.38 = select i1 %mask_1, i64 %.37, i64 0
  %.39 = getelementptr float, float* %in1, i64 %.38
  %.40 = load float, float* %.39, align 4
  %.41 = select i1 %mask_1, float %.40, float 0.0
  %.42 = add i64 %index_32, 64
  %.43 = getelementptr float, float* %rhs_pack, i64 %.42
  store float %.41, float* %.43, align 4
  %.44 = add i64 %index_32, 20
  %.45 = select i1 %mask_1, i64 %.44, i64 0
  %.46 = getelementptr float, float* %in1, i64 %.45
  %.47 = load float, float* %.46, align 4
  %.48 = select i1 %mask_1, float %.47, float 0.0
  %.49 = add i64 %index_32, 80
  %.50 = getelementptr float, float* %rhs_pack, i64 %.49
  store float %.48, float* %.50, align 4
  %.51 = add i64 %index_32, 24
  %.52 = select i1 %mask_1, i64 %.51, i64 0
  %.53 = getelementptr float, float* %in1, i64 %.52
  %.54 = load float, float* %.53, align 4
  %.55 = select i1 %mask_1, float %.54, float 0.0
  %.56 = add i64 %index_32, 96
  %.57 = getelementptr float, float* %rhs_pack, i64 %.56
  store float %.55, float* %.57, align 4
  %.58 = add i64 %index_32, 28
  %.59 = select i1 %mask_1, i64 %.58, i64 0
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = select i1 %mask_1, float %.61, float 0.0
  %.63 = add i64 %index_32, 112
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  store float %.62, float* %.64, align 4
  %.65 = add i64 %index_32, 32
  %.66 = select i1 %mask_1, i64 %.65, i64 0
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = select i1 %mask_1, float %.68, float 0.0
  %.70 = add i64 %index_32, 128
  %.71 = getelementptr float, float* %rhs_pack, i64 %.70
  store float %.69, float* %.71, align 4
  %.72 = add i64 %index_32, 36
  %.73 = select i1 %mask_1, i64 %.72, i64 0
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = load float, float* %.74, align 4
  %.76 = select i1 %mask_1, float %.75, float 0.0
  %.77 = add i64 %index_32, 144
  %.78 = getelementptr float, float* %rhs_pack, i64 %.77
  store float %.76, float* %.78, align 4
  %.79 = add i64 %index_32, 40
  %.80 = select i1 %mask_1, i64 %.79, i64 0
  %.81 = getelementptr float, float* %in1, i64 %.80
  %.82 = load float, float* %.81, align 4
  %.83 = select i1 %mask_1, float %.82, float 0.0
  %.84 = add i64 %index_32, 160
  %.85 = getelementptr float, float* %rhs_pack, i64 %.84
  store float %.83, float* %.85, align 4
  %.86 = add i64 %index_32, 44
  %.87 = select i1 %mask_1, i64 %.86, i64 0
  %.88 = getelementptr float, float* %in1, i64 %.87
  %.89 = load float, float* %.88, align 4
  %.90 = select i1 %mask_1, float %.89, float 0.0
  %.91 = add i64 %index_32, 176
  %.92 = getelementptr float, float* %rhs_pack, i64 %.91
  store float %.90, float* %.92, align 4
  %.93 = add i64 %index_32, 48
  %.94 = select i1 %mask_1, i64 %.93, i64 0
  %.95 = getelementptr float, float* %in1, i64 %.94
  %.96 = load float, float* %.95, align 4
  %.97 = select i1 %mask_1, float %.96, float 0.0
  %.98 = add i64 %index_32, 192
  %.99 = getelementptr float, float* %rhs_pack, i64 %.98
  store float %.97, float* %.99, align 4
  %.100 = add i64 %index_32, 52
  %.101 = select i1 %mask_1, i64 %.100, i64 0
  %.102 = getelementptr float, float* %in1, i64 %.101
  %.103 = load float, float* %.102, align 4
  %.104 = select i1 %mask_1, float %.103, float 0.0
  %.105 = add i64 %index_32, 208
  %.106 = getelementptr float, float* %rhs_pack, i64 %.105
  store float %.104, float* %.106, align 4
  %.107 = add i64 %index_32, 56
  %.108 = select i1 %mask_1, i64 %.107, i64 0
  %.109 = getelementptr float, float* %in1, i64 %.108
  %.110 = load float, float* %.109, align 4
  %.111 = select i1 %mask_1, float %.110, float 0.0
  %.112 = add i64 %index_32, 224
  %.113 = getelementptr float, float* %rhs_pack, i64 %.112
  store float %.111, float* %.113, align 4
  %.114 = add i64 %index_32, 60
  %.115 = select i1 %mask_1, i64 %.114, i64 0
  %.116 = getelementptr float, float* %in1, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = select i1 %mask_1, float %.117, float 0.0
  %.119 = add i64 %index_32, 240
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  store float %.118, float* %.120, align 4
  %.121 = add i64 %index_32, 64
  %.122 = select i1 %mask_1, i64 %.121, i64 0
  %.123 = getelementptr float, float* %in1, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = select i1 %mask_1, float %.124, float 0.0
  %.126 = add i64 %index_32, 256
  %.127 = getelementptr float, float* %rhs_pack, i64 %.126
  store float %.125, float* %.127, align 4
  %.128 = add i64 %index_32, 68
  %.129 = select i1 %mask_1, i64 %.128, i64 0
  %.130 = getelementptr float, float* %in1, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = select i1 %mask_1, float %.131, float 0.0
  %.133 = add i64 %index_32, 272
  %.134 = getelementptr float, float* %rhs_pack, i64 %.133
  store float %.132, float* %.134, align 4
  %.135 = add i64 %index_32, 72
  %.136 = select i1 %mask_1, i64 %.135, i64 0
  %.137 = getelementptr float, float* %in1, i64 %.136
  %.138 = load float, float* %.137, align 4
  %.139 = select i1 %mask_1, float %.138, float 0.0
  %.140 = add i64 %index_32, 288
  %.141 = getelementptr float, float* %rhs_pack, i64 %.140
  store float %.139, float* %.141, align 4
  %.142 = add i64 %index_32, 76
  %.143 = select i1 %mask_1, i64 %.142, i64 0
  %.144 = getelementptr float, float* %in1, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = select i1 %mask_1, float %.145, float 0.0
  %.147 = add i64 %index_32, 304
  %.148 = getelementptr float, float* %rhs_pack, i64 %.147
  store float %.146, float* %.148, align 4
  %.149 = add i64 %index_32, 80
  %.150 = select i1 %mask_1, i64 %.149, i64 0
  %.151 = getelementptr float, float* %in1, i64 %.150
  %.152 = load float, float* %.151, align 4
  %.153 = select i1 %mask_1, float %.152, float 0.0
  %.154 = add i64 %index_32, 320
  %.155 = getelementptr float, float* %rhs_pack, i64 %.154
  store float %.153, float* %.155, align 4
  %.156 = add i64 %index_32, 84
  %.157 = select i1 %mask_1, i64 %.156, i64 0
  %.158 = getelementptr float, float* %in1, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = select i1 %mask_1, float %.159, float 0.0
  %.161 = add i64 %index_32, 336
  %.162 = getelementptr float, float* %rhs_pack, i64 %.161
  store float %.160, float* %.162, align 4
  %.163 = add i64 %index_32, 88
  %.164 = select i1 %mask_1, i64 %.163, i64 0
  %.165 = getelementptr float, float* %in1, i64 %.164
  %.166 = load float, float* %.165, align 4
  %.167 = select i1 %mask_1, float %.166, float 0.0
  %.168 = add i64 %index_32, 352
  %.169 = getelementptr float, float* %rhs_pack, i64 %.168
  store float %.167, float* %.169, align 4
  %.170 = add i64 %index_32, 92
  %.171 = select i1 %mask_1, i64 %.170, i64 0
  %.172 = getelementptr float, float* %in1, i64 %.171
  %.173 = load float, float* %.172, align 4
  %.174 = select i1 %mask_1, float %.173, float 0.0
  %.175 = add i64 %index_32, 368
  %.176 = getelementptr float, float* %rhs_pack, i64 %.175
  store float %.174, float* %.176, align 4
  %.177 = add i64 %index_32, 96
  %.178 = select i1 %mask_1, i64 %.177, i64 0
  %.179 = getelementptr float, float* %in1, i64 %.178
  %.180 = load float, float* %.179, align 4
  %.181 = select i1 %mask_1, float %.180, float 0.0
  %.182 = add i64 %index_32, 384
  %.183 = getelementptr float, float* %rhs_pack, i64 %.182
  store float %.181, float* %.183, align 4
  %.184 = add i64 %index_32, 100
  %.185 = select i1 %mask_1, i64 %.184, i64 0
  %.186 = getelementptr float, float* %in1, i64 %.185
  %.187 = load float, float* %.186, align 4
  %.188 = select i1 %mask_1, float %.187, float 0.0
  %.189 = add i64 %index_32, 400
  %.190 = getelementptr float, float* %rhs_pack, i64 %.189
  store float %.188, float* %.190, align 4
  %.191 = add i64 %index_32, 104
  %.192 = select i1 %mask_1, i64 %.191, i64 0
  %.193 = getelementptr float, float* %in1, i64 %.192
  %.194 = load float, float* %.193, align 4
  %.195 = select i1 %mask_1, float %.194, float 0.0
  %.196 = add i64 %index_32, 416
  %.197 = getelementptr float, float* %rhs_pack, i64 %.196
  store float %.195, float* %.197, align 4
  %.198 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_3 = sub i32 %index_1, 1
  %index_26 = mul i32 %group_x, 32
  %.199 = add i32 %rows, 5
  %.200 = sdiv i32 %.199, 6
  br label %rows_panel.head.9
rows_panel.head.9:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.471, %i.end.20 ]
  %.201 = icmp slt i32 %rows_panel, %.200
  br i1 %.201, label %rows_panel.body.10, label %rows_panel.end.11
rows_panel.body.10:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %mi = sdiv i32 %m, 36
  %.202 = sdiv i32 %m, 6
  %mi_1 = srem i32 %.202, 6
  %mi_2 = srem i32 %m, 6
  %.203 = add i32 %index_2, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.203, i32 %index_3)
  %mi_3 = sdiv i32 %m_1, 36
  %.204 = sdiv i32 %m_1, 6
  %mi_4 = srem i32 %.204, 6
  %mi_5 = srem i32 %m_1, 6
  %.205 = add i32 %index_2, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.205, i32 %index_3)
  %mi_6 = sdiv i32 %m_2, 36
  %.206 = sdiv i32 %m_2, 6
  %mi_7 = srem i32 %.206, 6
  %mi_8 = srem i32 %m_2, 6
  %.207 = add i32 %index_2, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.207, i32 %index_3)
  %mi_9 = sdiv i32 %m_3, 36
  %.208 = sdiv i32 %m_3, 6
  %mi_10 = srem i32 %.208, 6
  %mi_11 = srem i32 %m_3, 6
  %.209 = add i32 %index_2, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.209, i32 %index_3)
  %mi_12 = sdiv i32 %m_4, 36
  %.210 = sdiv i32 %m_4, 6
  %mi_13 = srem i32 %.210, 6
  %mi_14 = srem i32 %m_4, 6
  %.211 = add i32 %index_2, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.211, i32 %index_3)
  %mi_15 = sdiv i32 %m_5, 36
  %.212 = sdiv i32 %m_5, 6
  %mi_16 = srem i32 %.212, 6
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
  %.213 = mul i32 %mi, 192
  %.214 = mul i32 %mi_1, 24
  %.215 = add i32 %.213, %.214
  %.216 = mul i32 %mi_2, 3
  %index_6 = add i32 %.215, %.216
  %.217 = mul i32 %mi_3, 192
  %.218 = mul i32 %mi_4, 24
  %.219 = add i32 %.217, %.218
  %.220 = mul i32 %mi_5, 3
  %index_11 = add i32 %.219, %.220
  %.221 = mul i32 %mi_6, 192
  %.222 = mul i32 %mi_7, 24
  %.223 = add i32 %.221, %.222
  %.224 = mul i32 %mi_8, 3
  %index_14 = add i32 %.223, %.224
  %.225 = mul i32 %mi_9, 192
  %.226 = mul i32 %mi_10, 24
  %.227 = add i32 %.225, %.226
  %.228 = mul i32 %mi_11, 3
  %index_17 = add i32 %.227, %.228
  %.229 = mul i32 %mi_12, 192
  %.230 = mul i32 %mi_13, 24
  %.231 = add i32 %.229, %.230
  %.232 = mul i32 %mi_14, 3
  %index_20 = add i32 %.231, %.232
  %.233 = mul i32 %mi_15, 192
  %.234 = mul i32 %mi_16, 24
  %.235 = add i32 %.233, %.234
  %.236 = mul i32 %mi_17, 3
  %index_23 = add i32 %.235, %.236
  br label %k0_2.head.12
k0_2.head.12:
  %k0_2 = phi i32 [ 0, %rows_panel.body.10 ], [ %.396, %k1_2.end.17 ]
  %.237 = icmp slt i32 %k0_2, 3
  br i1 %.237, label %k0_2.body.13, label %k0_2.end.14
k0_2.body.13:
  %index_4 = mul i32 %k0_2, 144
  %index_7 = mul i32 %k0_2, 24
  %index_8 = add i32 %index_6, %index_7
  %index_12 = add i32 %index_11, %index_7
  %index_15 = add i32 %index_14, %index_7
  %index_18 = add i32 %index_17, %index_7
  %index_21 = add i32 %index_20, %index_7
  %index_24 = add i32 %index_23, %index_7
  br label %k1_2.head.15
k1_2.head.15:
  %k1_2 = phi i32 [ 0, %k0_2.body.13 ], [ %.395, %k1_2.body.16 ]
  %.238 = icmp slt i32 %k1_2, 3
  br i1 %.238, label %k1_2.body.16, label %k1_2.end.17
k1_2.body.16:
  %.239 = mul i32 %k1_2, 48
  %index_5 = add i32 %index_4, %.239
  %index_33 = sext i32 %index_5 to i64
  %.240 = getelementptr float, float* %rhs_pack, i64 %index_33
  %.241 = bitcast float* %.240 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.241, align 4
  %.242 = add i64 %index_33, 8
  %.243 = getelementptr float, float* %rhs_pack, i64 %.242
  %.244 = bitcast float* %.243 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.244, align 4
  %index_9 = mul i32 %k1_2, 3
  %index_10 = add i32 %index_8, %index_9
  %index_34 = sext i32 %index_10 to i64
  %.245 = getelementptr float, float* %in0, i64 %index_34
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_0.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_0.at
  %.250 = load <8 x float>, <8 x float>* %acc_1.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_1.at
  %index_13 = add i32 %index_12, %index_9
  %index_35 = sext i32 %index_13 to i64
  %.252 = getelementptr float, float* %in0, i64 %index_35
  %.253 = load float, float* %.252, align 4
  %.254 = insertelement <8 x float> undef, float %.253, i32 0
  %a_1 = shufflevector <8 x float> %.254, <8 x float> undef, <8 x i32> zeroinitializer
  %.255 = load <8 x float>, <8 x float>* %acc_2.at
  %.256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.255)
  store <8 x float> %.256, <8 x float>* %acc_2.at
  %.257 = load <8 x float>, <8 x float>* %acc_3.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_3.at
  %index_16 = add i32 %index_15, %index_9
  %index_36 = sext i32 %index_16 to i64
  %.259 = getelementptr float, float* %in0, i64 %index_36
  %.260 = load float, float* %.259, align 4
  %.261 = insertelement <8 x float> undef, float %.260, i32 0
  %a_2 = shufflevector <8 x float> %.261, <8 x float> undef, <8 x i32> zeroinitializer
  %.262 = load <8 x float>, <8 x float>* %acc_4.at
  %.263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.262)
  store <8 x float> %.263, <8 x float>* %acc_4.at
  %.264 = load <8 x float>, <8 x float>* %acc_5.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_5.at
  %index_19 = add i32 %index_18, %index_9
  %index_37 = sext i32 %index_19 to i64
  %.266 = getelementptr float, float* %in0, i64 %index_37
  %.267 = load float, float* %.266, align 4
  %.268 = insertelement <8 x float> undef, float %.267, i32 0
  %a_3 = shufflevector <8 x float> %.268, <8 x float> undef, <8 x i32> zeroinitializer
  %.269 = load <8 x float>, <8 x float>* %acc_6.at
  %.270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.269)
  store <8 x float> %.270, <8 x float>* %acc_6.at
  %.271 = load <8 x float>, <8 x float>* %acc_7.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_7.at
  %index_22 = add i32 %index_21, %index_9
  %index_38 = sext i32 %index_22 to i64
  %.273 = getelementptr float, float* %in0, i64 %index_38
  %.274 = load float, float* %.273, align 4
  %.275 = insertelement <8 x float> undef, float %.274, i32 0
  %a_4 = shufflevector <8 x float> %.275, <8 x float> undef, <8 x i32> zeroinitializer
  %.276 = load <8 x float>, <8 x float>* %acc_8.at
  %.277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.276)
  store <8 x float> %.277, <8 x float>* %acc_8.at
  %.278 = load <8 x float>, <8 x float>* %acc_9.at
  %.279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.278)
  store <8 x float> %.279, <8 x float>* %acc_9.at
  %index_25 = add i32 %index_24, %index_9
  %index_39 = sext i32 %index_25 to i64
  %.280 = getelementptr float, float* %in0, i64 %index_39
  %.281 = load float, float* %.280, align 4
  %.282 = insertelement <8 x float> undef, float %.281, i32 0
  %a_5 = shufflevector <8 x float> %.282, <8 x float> undef, <8 x i32> zeroinitializer
  %.283 = load <8 x float>, <8 x float>* %acc_10.at
  %.284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.283)
  store <8 x float> %.284, <8 x float>* %acc_10.at
  %.285 = load <8 x float>, <8 x float>* %acc_11.at
  %.286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.285)
  store <8 x float> %.286, <8 x float>* %acc_11.at
  %.287 = add i64 %index_33, 16
  %.288 = getelementptr float, float* %rhs_pack, i64 %.287
  %.289 = bitcast float* %.288 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.289, align 4
  %.290 = add i64 %index_33, 24
  %.291 = getelementptr float, float* %rhs_pack, i64 %.290
  %.292 = bitcast float* %.291 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.292, align 4
  %.293 = add i64 %index_34, 1
  %.294 = getelementptr float, float* %in0, i64 %.293
  %.295 = load float, float* %.294, align 4
  %.296 = insertelement <8 x float> undef, float %.295, i32 0
  %a_6 = shufflevector <8 x float> %.296, <8 x float> undef, <8 x i32> zeroinitializer
  %.297 = load <8 x float>, <8 x float>* %acc_0.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_0.at
  %.299 = load <8 x float>, <8 x float>* %acc_1.at
  %.300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.299)
  store <8 x float> %.300, <8 x float>* %acc_1.at
  %.301 = add i64 %index_35, 1
  %.302 = getelementptr float, float* %in0, i64 %.301
  %.303 = load float, float* %.302, align 4
  %.304 = insertelement <8 x float> undef, float %.303, i32 0
  %a_7 = shufflevector <8 x float> %.304, <8 x float> undef, <8 x i32> zeroinitializer
  %.305 = load <8 x float>, <8 x float>* %acc_2.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_2.at
  %.307 = load <8 x float>, <8 x float>* %acc_3.at
  %.308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.307)
  store <8 x float> %.308, <8 x float>* %acc_3.at
  %.309 = add i64 %index_36, 1
  %.310 = getelementptr float, float* %in0, i64 %.309
  %.311 = load float, float* %.310, align 4
  %.312 = insertelement <8 x float> undef, float %.311, i32 0
  %a_8 = shufflevector <8 x float> %.312, <8 x float> undef, <8 x i32> zeroinitializer
  %.313 = load <8 x float>, <8 x float>* %acc_4.at
  %.314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.313)
  store <8 x float> %.314, <8 x float>* %acc_4.at
  %.315 = load <8 x float>, <8 x float>* %acc_5.at
  %.316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.315)
  store <8 x float> %.316, <8 x float>* %acc_5.at
  %.317 = add i64 %index_37, 1
  %.318 = getelementptr float, float* %in0, i64 %.317
  %.319 = load float, float* %.318, align 4
  %.320 = insertelement <8 x float> undef, float %.319, i32 0
  %a_9 = shufflevector <8 x float> %.320, <8 x float> undef, <8 x i32> zeroinitializer
  %.321 = load <8 x float>, <8 x float>* %acc_6.at
  %.322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.321)
  store <8 x float> %.322, <8 x float>* %acc_6.at
  %.323 = load <8 x float>, <8 x float>* %acc_7.at
  %.324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.323)
  store <8 x float> %.324, <8 x float>* %acc_7.at
  %.325 = add i64 %index_38, 1
  %.326 = getelementptr float, float* %in0, i64 %.325
  %.327 = load float, float* %.326, align 4
  %.328 = insertelement <8 x float> undef, float %.327, i32 0
  %a_10 = shufflevector <8 x float> %.328, <8 x float> undef, <8 x i32> zeroinitializer
  %.329 = load <8 x float>, <8 x float>* %acc_8.at
  %.330 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.329)
  store <8 x float> %.330, <8 x float>* %acc_8.at
  %.331 = load <8 x float>, <8 x float>* %acc_9.at
  %.332 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.331)
  store <8 x float> %.332, <8 x float>* %acc_9.at
  %.333 = add i64 %index_39, 1
  %.334 = getelementptr float, float* %in0, i64 %.333
  %.335 = load float, float* %.334, align 4
  %.336 = insertelement <8 x float> undef, float %.335, i32 0
  %a_11 = shufflevector <8 x float> %.336, <8 x float> undef, <8 x i32> zeroinitializer
  %.337 = load <8 x float>, <8 x float>* %acc_10.at
  %.338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.337)
  store <8 x float> %.338, <8 x float>* %acc_10.at
  %.339 = load <8 x float>, <8 x float>* %acc_11.at
  %.340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.339)
  store <8 x float> %.340, <8 x float>* %acc_11.at
  %.341 = add i64 %index_33, 32
  %.342 = getelementptr float, float* %rhs_pack, i64 %.341
  %.343 = bitcast float* %.342 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.343, align 4
  %.344 = add i64 %index_33, 40
  %.345 = getelementptr float, float* %rhs_pack, i64 %.344
  %.346 = bitcast float* %.345 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.346, align 4
  %.347 = add i64 %index_34, 2
  %.348 = getelementptr float, float* %in0, i64 %.347
  %.349 = load float, float* %.348, align 4
  %.350 = insertelement <8 x float> undef, float %.349, i32 0
  %a_12 = shufflevector <8 x float> %.350, <8 x float> undef, <8 x i32> zeroinitializer
  %.351 = load <8 x float>, <8 x float>* %acc_0.at
  %.352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.351)
  store <8 x float> %.352, <8 x float>* %acc_0.at
  %.353 = load <8 x float>, <8 x float>* %acc_1.at
  %.354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.353)
  store <8 x float> %.354, <8 x float>* %acc_1.at
  %.355 = add i64 %index_35, 2
  %.356 = getelementptr float, float* %in0, i64 %.355
  %.357 = load float, float* %.356, align 4
  %.358 = insertelement <8 x float> undef, float %.357, i32 0
  %a_13 = shufflevector <8 x float> %.358, <8 x float> undef, <8 x i32> zeroinitializer
  %.359 = load <8 x float>, <8 x float>* %acc_2.at
  %.360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.359)
  store <8 x float> %.360, <8 x float>* %acc_2.at
  %.361 = load <8 x float>, <8 x float>* %acc_3.at
  %.362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.361)
  store <8 x float> %.362, <8 x float>* %acc_3.at
  %.363 = add i64 %index_36, 2
  %.364 = getelementptr float, float* %in0, i64 %.363
  %.365 = load float, float* %.364, align 4
  %.366 = insertelement <8 x float> undef, float %.365, i32 0
  %a_14 = shufflevector <8 x float> %.366, <8 x float> undef, <8 x i32> zeroinitializer
  %.367 = load <8 x float>, <8 x float>* %acc_4.at
  %.368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.367)
  store <8 x float> %.368, <8 x float>* %acc_4.at
  %.369 = load <8 x float>, <8 x float>* %acc_5.at
  %.370 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.369)
  store <8 x float> %.370, <8 x float>* %acc_5.at
  %.371 = add i64 %index_37, 2
  %.372 = getelementptr float, float* %in0, i64 %.371
  %.373 = load float, float* %.372, align 4
  %.374 = insertelement <8 x float> undef, float %.373, i32 0
  %a_15 = shufflevector <8 x float> %.374, <8 x float> undef, <8 x i32> zeroinitializer
  %.375 = load <8 x float>, <8 x float>* %acc_6.at
  %.376 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.375)
  store <8 x float> %.376, <8 x float>* %acc_6.at
  %.377 = load <8 x float>, <8 x float>* %acc_7.at
  %.378 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.377)
  store <8 x float> %.378, <8 x float>* %acc_7.at
  %.379 = add i64 %index_38, 2
  %.380 = getelementptr float, float* %in0, i64 %.379
  %.381 = load float, float* %.380, align 4
  %.382 = insertelement <8 x float> undef, float %.381, i32 0
  %a_16 = shufflevector <8 x float> %.382, <8 x float> undef, <8 x i32> zeroinitializer
  %.383 = load <8 x float>, <8 x float>* %acc_8.at
  %.384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.383)
  store <8 x float> %.384, <8 x float>* %acc_8.at
  %.385 = load <8 x float>, <8 x float>* %acc_9.at
  %.386 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.385)
  store <8 x float> %.386, <8 x float>* %acc_9.at
  %.387 = add i64 %index_39, 2
  %.388 = getelementptr float, float* %in0, i64 %.387
  %.389 = load float, float* %.388, align 4
  %.390 = insertelement <8 x float> undef, float %.389, i32 0
  %a_17 = shufflevector <8 x float> %.390, <8 x float> undef, <8 x i32> zeroinitializer
  %.391 = load <8 x float>, <8 x float>* %acc_10.at
  %.392 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.391)
  store <8 x float> %.392, <8 x float>* %acc_10.at
  %.393 = load <8 x float>, <8 x float>* %acc_11.at
  %.394 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.393)
  store <8 x float> %.394, <8 x float>* %acc_11.at
  %.395 = add nsw i32 %k1_2, 1
  br label %k1_2.head.15
k1_2.end.17:
  %.396 = add nsw i32 %k0_2, 1
  br label %k0_2.head.12
k0_2.end.14:
  %.397 = load <8 x float>, <8 x float>* %acc_0.at
  %.398 = getelementptr float, float* %totals, i64 0
  %.399 = bitcast float* %.398 to <8 x float>*
  store <8 x float> %.397, <8 x float>* %.399, align 4
  %.400 = load <8 x float>, <8 x float>* %acc_1.at
  %.401 = getelementptr float, float* %totals, i64 8
  %.402 = bitcast float* %.401 to <8 x float>*
  store <8 x float> %.400, <8 x float>* %.402, align 4
  %.403 = load <8 x float>, <8 x float>* %acc_2.at
  %.404 = getelementptr float, float* %totals, i64 16
  %.405 = bitcast float* %.404 to <8 x float>*
  store <8 x float> %.403, <8 x float>* %.405, align 4
  %.406 = load <8 x float>, <8 x float>* %acc_3.at
  %.407 = getelementptr float, float* %totals, i64 24
  %.408 = bitcast float* %.407 to <8 x float>*
  store <8 x float> %.406, <8 x float>* %.408, align 4
  %.409 = load <8 x float>, <8 x float>* %acc_4.at
  %.410 = getelementptr float, float* %totals, i64 32
  %.411 = bitcast float* %.410 to <8 x float>*
  store <8 x float> %.409, <8 x float>* %.411, align 4
  %.412 = load <8 x float>, <8 x float>* %acc_5.at
  %.413 = getelementptr float, float* %totals, i64 40
  %.414 = bitcast float* %.413 to <8 x float>*
  store <8 x float> %.412, <8 x float>* %.414, align 4
  %.415 = load <8 x float>, <8 x float>* %acc_6.at
  %.416 = getelementptr float, float* %totals, i64 48
  %.417 = bitcast float* %.416 to <8 x float>*
  store <8 x float> %.415, <8 x float>* %.417, align 4
  %.418 = load <8 x float>, <8 x float>* %acc_7.at
  %.419 = getelementptr float, float* %totals, i64 56
  %.420 = bitcast float* %.419 to <8 x float>*
  store <8 x float> %.418, <8 x float>* %.420, align 4
  %.421 = load <8 x float>, <8 x float>* %acc_8.at
  %.422 = getelementptr float, float* %totals, i64 64
  %.423 = bitcast float* %.422 to <8 x float>*
  store <8 x float> %.421, <8 x float>* %.423, align 4
  %.424 = load <8 x float>, <8 x float>* %acc_9.at
  %.425 = getelementptr float, float* %totals, i64 72
  %.426 = bitcast float* %.425 to <8 x float>*
  store <8 x float> %.424, <8 x float>* %.426, align 4
  %.427 = load <8 x float>, <8 x float>* %acc_10.at
  %.428 = getelementptr float, float* %totals, i64 80
  %.429 = bitcast float* %.428 to <8 x float>*
  store <8 x float> %.427, <8 x float>* %.429, align 4
  %.430 = load <8 x float>, <8 x float>* %acc_11.at
  %.431 = getelementptr float, float* %totals, i64 88
  %.432 = bitcast float* %.431 to <8 x float>*
  store <8 x float> %.430, <8 x float>* %.432, align 4
  %index_27 = add i32 %index_26, %rows_panel
  %index_28 = sdiv i32 %index_27, 6
  %index_29 = srem i32 %index_27, 6
  %.433 = sub i32 %rows, %row
  %.434 = call i32 @llvm.smin.i32(i32 6, i32 %.433)
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %k0_2.end.14 ], [ %.470, %i.body.19 ]
  %.435 = icmp slt i32 %i, %.434
  br i1 %.435, label %i.body.19, label %i.end.20
i.body.19:
  %.436 = mul i32 %index_28, 144
  %.437 = mul i32 %index_29, 24
  %.438 = add i32 %.436, %.437
  %.439 = mul i32 %i, 4
  %index_30 = add i32 %.438, %.439
  %index_31 = mul i32 %i, 16
  %index_40 = sext i32 %index_30 to i64
  %index_41 = sext i32 %index_31 to i64
  %.440 = getelementptr float, float* %totals, i64 %index_41
  %.441 = load float, float* %.440, align 4
  %.442 = getelementptr float, float* %in2, i64 0
  %.443 = load float, float* %.442, align 4
  %.444 = fadd float %.441, %.443
  %.445 = getelementptr float, float* %out0, i64 %index_40
  store float %.444, float* %.445, align 4
  %.446 = add i64 %index_41, 1
  %.447 = getelementptr float, float* %totals, i64 %.446
  %.448 = load float, float* %.447, align 4
  %.449 = getelementptr float, float* %in2, i64 1
  %.450 = load float, float* %.449, align 4
  %.451 = fadd float %.448, %.450
  %.452 = add i64 %index_40, 1
  %.453 = getelementptr float, float* %out0, i64 %.452
  store float %.451, float* %.453, align 4
  %.454 = add i64 %index_41, 2
  %.455 = getelementptr float, float* %totals, i64 %.454
  %.456 = load float, float* %.455, align 4
  %.457 = getelementptr float, float* %in2, i64 2
  %.458 = load float, float* %.457, align 4
  %.459 = fadd float %.456, %.458
  %.460 = add i64 %index_40, 2
  %.461 = getelementptr float, float* %out0, i64 %.460
  store float %.459, float* %.461, align 4
  %.462 = add i64 %index_41, 3
  %.463 = getelementptr float, float* %totals, i64 %.462
  %.464 = load float, float* %.463, align 4
  %.465 = getelementptr float, float* %in2, i64 3
  %.466 = load float, float* %.465, align 4
  %.467 = fadd float %.464, %.466
  %.468 = add i64 %index_40, 3
  %.469 = getelementptr float, float* %out0, i64 %.468
  store float %.467, float* %.469, align 4
  %.470 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.471 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.9
rows_panel.end.11:
  %.472 = add i32 %group_x, 1
  %.473 = icmp eq i32 %.472, %.grid_x
  %.474 = add i32 %group_y, 1
  %.475 = select i1 %.473, i32 %.474, i32 %group_y
  %.476 = icmp eq i32 %.475, %.grid_y
  %.477 = add i32 %group_z, 1
  %.478 = select i1 %.473, i32 0, i32 %.472
  store i32 %.478, i32* %group_x.at
  %.479 = select i1 %.476, i32 0, i32 %.475
  store i32 %.479, i32* %group_y.at
  %.480 = select i1 %.476, i32 %.477, i32 %group_z
  store i32 %.480, i32* %group_z.at
  %.481 = add nsw i32 %.task, 1
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
  %index_1 = mul i32 %group_x, 144
  %index_4 = mul i32 %group_x, 36
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.200, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 3
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = mul i32 %j0, 48
  %index_2 = add i32 %index_1, %.8
  %.9 = mul i32 %j0, 12
  %index_5 = add i32 %index_4, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.199, %j1.body.10 ]
  %.10 = icmp slt i32 %j1, 3
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  store float 0xFFF0000000000000, float* %acc.at
  %.11 = mul i32 %j1, 8
  %index_3 = add i32 %index_2, %.11
  %index_7 = sext i32 %index_3 to i64
  %.12 = getelementptr float, float* %in0, i64 %index_7
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
  %.22 = add i64 %index_7, 4
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
  %.33 = add i64 %index_7, 24
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
  %.44 = add i64 %index_7, 28
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
  %.55 = mul i32 %j1, 4
  %index_6 = add i32 %index_5, %.55
  %index_8 = sext i32 %index_6 to i64
  %.56 = load float, float* %acc.at
  %.57 = getelementptr float, float* %out0, i64 %index_8
  store float %.56, float* %.57, align 4
  store float 0xFFF0000000000000, float* %acc_1.at
  %.58 = add i64 %index_7, 1
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
  %.69 = add i64 %index_7, 5
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
  %.80 = add i64 %index_7, 25
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
  %.91 = add i64 %index_7, 29
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
  %.103 = add i64 %index_8, 1
  %.104 = getelementptr float, float* %out0, i64 %.103
  store float %.102, float* %.104, align 4
  store float 0xFFF0000000000000, float* %acc_2.at
  %.105 = add i64 %index_7, 2
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
  %.116 = add i64 %index_7, 6
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
  %.127 = add i64 %index_7, 26
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
  %.138 = add i64 %index_7, 30
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
  %.150 = add i64 %index_8, 2
  %.151 = getelementptr float, float* %out0, i64 %.150
  store float %.149, float* %.151, align 4
  store float 0xFFF0000000000000, float* %acc_3.at
  %.152 = add i64 %index_7, 3
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
  %.163 = add i64 %index_7, 7
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
  %.174 = add i64 %index_7, 27
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
  %.185 = add i64 %index_7, 31
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
  %.197 = add i64 %index_8, 3
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
