; convolution for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_convolution_scratch_bytes = constant i64 2176

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.508, %rows_panel.end.11 ]
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
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.225, %j_1.body.7 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %mask_1 = icmp slt i32 %j_1, 4
  %index_32 = sext i32 %j_1 to i64
  %.11 = select i1 %mask_1, i64 %index_32, i64 0
  %.12 = getelementptr float, float* %in1, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = select i1 %mask_1, float %.13, float 0.0
  %.15 = select i1 %mask_1, float %.14, float 0.0
  %.16 = getelementptr float, float* %rhs_pack, i64 %index_32
  store float %.15, float* %.16, align 4
  %.17 = add i64 %index_32, 4
  %.18 = select i1 %mask_1, i64 %.17, i64 0
  %.19 = getelementptr float, float* %in1, i64 %.18
  %.20 = load float, float* %.19, align 4
  %.21 = select i1 %mask_1, float %.20, float 0.0
  %.22 = select i1 %mask_1, float %.21, float 0.0
  %.23 = add i64 %index_32, 16
  %.24 = getelementptr float, float* %rhs_pack, i64 %.23
  store float %.22, float* %.24, align 4
  %.25 = add i64 %index_32, 8
  %.26 = select i1 %mask_1, i64 %.25, i64 0
  %.27 = getelementptr float, float* %in1, i64 %.26
  %.28 = load float, float* %.27, align 4
  %.29 = select i1 %mask_1, float %.28, float 0.0
  %.30 = select i1 %mask_1, float %.29, float 0.0
  %.31 = add i64 %index_32, 32
  %.32 = getelementptr float, float* %rhs_pack, i64 %.31
  store float %.30, float* %.32, align 4
  %.33 = add i64 %index_32, 12
  %.34 = select i1 %mask_1, i64 %.33, i64 0
  %.35 = getelementptr float, float* %in1, i64 %.34
  %.36 = load float, float* %.35, align 4
  %.37 = select i1 %mask_1, float %.36, float 0.0
  %.38 = select i1 %mask_1, float %.37, float 0.0
  %.39 = add i64 %index_32, 48
  %.40 = getelementptr float, float* %rhs_pack, i64 %.39
  store float %.38, float* %.40, align 4
  %.41 = add i64 %index_32, 16
  %.42 = select i1 %mask_1, i64 %.41, i64 0
  %.43 = getelementptr float, float* %in1, i64 %.42
  %.44 = load float, float* %.43, align 4
  %.45 = select i1 %mask_1, float %.44, float 0.0
  %.46 = select i1 %mask_1, float %.45, float 0.0
  %.47 = add i64 %index_32, 64
  %.48 = getelementptr float, float* %rhs_pack, i64 %.47
  store float %.46, float* %.48, align 4
  %.49 = add i64 %index_32, 20
  %.50 = select i1 %mask_1, i64 %.49, i64 0
  %.51 = getelementptr float, float* %in1, i64 %.50
  %.52 = load float, float* %.51, align 4
  %.53 = select i1 %mask_1, float %.52, float 0.0
  %.54 = select i1 %mask_1, float %.53, float 0.0
  %.55 = add i64 %index_32, 80
  %.56 = getelementptr float, float* %rhs_pack, i64 %.55
  store float %.54, float* %.56, align 4
  %.57 = add i64 %index_32, 24
  %.58 = select i1 %mask_1, i64 %.57, i64 0
  %.59 = getelementptr float, float* %in1, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = select i1 %mask_1, float %.60, float 0.0
  %.62 = select i1 %mask_1, float %.61, float 0.0
  %.63 = add i64 %index_32, 96
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  store float %.62, float* %.64, align 4
  %.65 = add i64 %index_32, 28
  %.66 = select i1 %mask_1, i64 %.65, i64 0
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = select i1 %mask_1, float %.68, float 0.0
  %.70 = select i1 %mask_1, float %.69, float 0.0
  %.71 = add i64 %index_32, 112
  %.72 = getelementptr float, float* %rhs_pack, i64 %.71
  store float %.70, float* %.72, align 4
  %.73 = add i64 %index_32, 32
  %.74 = select i1 %mask_1, i64 %.73, i64 0
  %.75 = getelementptr float, float* %in1, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = select i1 %mask_1, float %.76, float 0.0
  %.78 = select i1 %mask_1, float %.77, float 0.0
  %.79 = add i64 %index_32, 128
  %.80 = getelementptr float, float* %rhs_pack, i64 %.79
  store float %.78, float* %.80, align 4
  %.81 = add i64 %index_32, 36
  %.82 = select i1 %mask_1, i64 %.81, i64 0
  %.83 = getelementptr float, float* %in1, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = select i1 %mask_1, float %.84, float 0.0
  %.86 = select i1 %mask_1, float %.85, float 0.0
  %.87 = add i64 %index_32, 144
  %.88 = getelementptr float, float* %rhs_pack, i64 %.87
  store float %.86, float* %.88, align 4
  %.89 = add i64 %index_32, 40
  %.90 = select i1 %mask_1, i64 %.89, i64 0
  %.91 = getelementptr float, float* %in1, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = select i1 %mask_1, float %.92, float 0.0
  %.94 = select i1 %mask_1, float %.93, float 0.0
  %.95 = add i64 %index_32, 160
  %.96 = getelementptr float, float* %rhs_pack, i64 %.95
  store float %.94, float* %.96, align 4
  %.97 = add i64 %index_32, 44
  %.98 = select i1 %mask_1, i64 %.97, i64 0
  %.99 = getelementptr float, float* %in1, i64 %.98
  %.100 = load float, float* %.99, align 4
  %.101 = select i1 %mask_1, float %.100, float 0.0
  %.102 = select i1 %mask_1, float %.101, float 0.0
  %.103 = add i64 %index_32, 176
  %.104 = getelementptr float, float* %rhs_pack, i64 %.103
  store float %.102, float* %.104, align 4
  %.105 = add i64 %index_32, 48
  %.106 = select i1 %mask_1, i64 %.105, i64 0
  %.107 = getelementptr float, float* %in1, i64 %.106
  %.108 = load float, float* %.107, align 4
  %.109 = select i1 %mask_1, float %.108, float 0.0
  %.110 = select i1 %mask_1, float %.109, float 0.0
  %.111 = add i64 %index_32, 192
  %.112 = getelementptr float, float* %rhs_pack, i64 %.111
  store float %.110, float* %.112, align 4
  %.113 = add i64 %index_32, 52
  %.114 = select i1 %mask_1, i64 %.113, i64 0
  %.115 = getelementptr float, float* %in1, i64 %.114
  %.116 = load float, float* %.115, align 4
  %.117 = select i1 %mask_1, float %.116, float 0.0
  %.118 = select i1 %mask_1, float %.117, float 0.0
  %.119 = add i64 %index_32, 208
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  store float %.118, float* %.120, align 4
  %.121 = add i64 %index_32, 56
  %.122 = select i1 %mask_1, i64 %.121, i64 0
  %.123 = getelementptr float, float* %in1, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = select i1 %mask_1, float %.124, float 0.0
  %.126 = select i1 %mask_1, float %.125, float 0.0
  %.127 = add i64 %index_32, 224
  %.128 = getelementptr float, float* %rhs_pack, i64 %.127
  store float %.126, float* %.128, align 4
  %.129 = add i64 %index_32, 60
  %.130 = select i1 %mask_1, i64 %.129, i64 0
  %.131 = getelementptr float, float* %in1, i64 %.130
  %.132 = load float, float* %.131, align 4
  %.133 = select i1 %mask_1, float %.132, float 0.0
  %.134 = select i1 %mask_1, float %.133, float 0.0
  %.135 = add i64 %index_32, 240
  %.136 = getelementptr float, float* %rhs_pack, i64 %.135
  store float %.134, float* %.136, align 4
  %.137 = add i64 %index_32, 64
  %.138 = select i1 %mask_1, i64 %.137, i64 0
  %.139 = getelementptr float, float* %in1, i64 %.138
  %.140 = load float, float* %.139, align 4
  %.141 = select i1 %mask_1, float %.140, float 0.0
  %.142 = select i1 %mask_1, float %.141, float 0.0
  %.143 = add i64 %index_32, 256
  %.144 = getelementptr float, float* %rhs_pack, i64 %.143
  store float %.142, float* %.144, align 4
  %.145 = add i64 %index_32, 68
  %.146 = select i1 %mask_1, i64 %.145, i64 0
  %.147 = getelementptr float, float* %in1, i64 %.146
  %.148 = load float, float* %.147, align 4
  %.149 = select i1 %mask_1, float %.148, float 0.0
  %.150 = select i1 %mask_1, float %.149, float 0.0
  %.151 = add i64 %index_32, 272
  %.152 = getelementptr float, float* %rhs_pack, i64 %.151
  store float %.150, float* %.152, align 4
  %.153 = add i64 %index_32, 72
  %.154 = select i1 %mask_1, i64 %.153, i64 0
  %.155 = getelementptr float, float* %in1, i64 %.154
  %.156 = load float, float* %.155, align 4
  %.157 = select i1 %mask_1, float %.156, float 0.0
  %.158 = select i1 %mask_1, float %.157, float 0.0
  %.159 = add i64 %index_32, 288
  %.160 = getelementptr float, float* %rhs_pack, i64 %.159
  store float %.158, float* %.160, align 4
  %.161 = add i64 %index_32, 76
  %.162 = select i1 %mask_1, i64 %.161, i64 0
  %.163 = getelementptr float, float* %in1, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = select i1 %mask_1, float %.164, float 0.0
  %.166 = select i1 %mask_1, float %.165, float 0.0
  %.167 = add i64 %index_32, 304
  %.168 = getelementptr float, float* %rhs_pack, i64 %.167
  store float %.166, float* %.168, align 4
  %.169 = add i64 %index_32, 80
  %.170 = select i1 %mask_1, i64 %.169, i64 0
  %.171 = getelementptr float, float* %in1, i64 %.170
  %.172 = load float, float* %.171, align 4
  %.173 = select i1 %mask_1, float %.172, float 0.0
  %.174 = select i1 %mask_1, float %.173, float 0.0
  %.175 = add i64 %index_32, 320
  %.176 = getelementptr float, float* %rhs_pack, i64 %.175
  store float %.174, float* %.176, align 4
  %.177 = add i64 %index_32, 84
  %.178 = select i1 %mask_1, i64 %.177, i64 0
  %.179 = getelementptr float, float* %in1, i64 %.178
  %.180 = load float, float* %.179, align 4
  %.181 = select i1 %mask_1, float %.180, float 0.0
  %.182 = select i1 %mask_1, float %.181, float 0.0
  %.183 = add i64 %index_32, 336
  %.184 = getelementptr float, float* %rhs_pack, i64 %.183
  store float %.182, float* %.184, align 4
  %.185 = add i64 %index_32, 88
  %.186 = select i1 %mask_1, i64 %.185, i64 0
  %.187 = getelementptr float, float* %in1, i64 %.186
  %.188 = load float, float* %.187, align 4
  %.189 = select i1 %mask_1, float %.188, float 0.0
  %.190 = select i1 %mask_1, float %.189, float 0.0
  %.191 = add i64 %index_32, 352
  %.192 = getelementptr float, float* %rhs_pack, i64 %.191
  store float %.190, float* %.192, align 4
  %.193 = add i64 %index_32, 92
  %.194 = select i1 %mask_1, i64 %.193, i64 0
  %.195 = getelementptr float, float* %in1, i64 %.194
  %.196 = load float, float* %.195, align 4
  %.197 = select i1 %mask_1, float %.196, float 0.0
  %.198 = select i1 %mask_1, float %.197, float 0.0
  %.199 = add i64 %index_32, 368
  %.200 = getelementptr float, float* %rhs_pack, i64 %.199
  store float %.198, float* %.200, align 4
  %.201 = add i64 %index_32, 96
  %.202 = select i1 %mask_1, i64 %.201, i64 0
  %.203 = getelementptr float, float* %in1, i64 %.202
  %.204 = load float, float* %.203, align 4
  %.205 = select i1 %mask_1, float %.204, float 0.0
  %.206 = select i1 %mask_1, float %.205, float 0.0
  %.207 = add i64 %index_32, 384
  %.208 = getelementptr float, float* %rhs_pack, i64 %.207
  store float %.206, float* %.208, align 4
  %.209 = add i64 %index_32, 100
  %.210 = select i1 %mask_1, i64 %.209, i64 0
  %.211 = getelementptr float, float* %in1, i64 %.210
  %.212 = load float, float* %.211, align 4
  %.213 = select i1 %mask_1, float %.212, float 0.0
  %.214 = select i1 %mask_1, float %.213, float 0.0
  %.215 = add i64 %index_32, 400
  %.216 = getelementptr float, float* %rhs_pack, i64 %.215
  store float %.214, float* %.216, align 4
  %.217 = add i64 %index_32, 104
  %.218 = select i1 %mask_1, i64 %.217, i64 0
  %.219 = getelementptr float, float* %in1, i64 %.218
  %.220 = load float, float* %.219, align 4
  %.221 = select i1 %mask_1, float %.220, float 0.0
  %.222 = select i1 %mask_1, float %.221, float 0.0
  %.223 = add i64 %index_32, 416
  %.224 = getelementptr float, float* %rhs_pack, i64 %.223
  store float %.222, float* %.224, align 4
  %.225 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_3 = sub i32 %index_1, 1
  %index_26 = mul i32 %group_x, 32
  %.226 = add i32 %rows, 5
  %.227 = sdiv i32 %.226, 6
  br label %rows_panel.head.9
rows_panel.head.9:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.498, %i.end.20 ]
  %.228 = icmp slt i32 %rows_panel, %.227
  br i1 %.228, label %rows_panel.body.10, label %rows_panel.end.11
rows_panel.body.10:
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
  %index_2 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %mi = sdiv i32 %m, 36
  %.229 = sdiv i32 %m, 6
  %mi_1 = srem i32 %.229, 6
  %mi_2 = srem i32 %m, 6
  %.230 = add i32 %index_2, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.230, i32 %index_3)
  %mi_3 = sdiv i32 %m_1, 36
  %.231 = sdiv i32 %m_1, 6
  %mi_4 = srem i32 %.231, 6
  %mi_5 = srem i32 %m_1, 6
  %.232 = add i32 %index_2, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.232, i32 %index_3)
  %mi_6 = sdiv i32 %m_2, 36
  %.233 = sdiv i32 %m_2, 6
  %mi_7 = srem i32 %.233, 6
  %mi_8 = srem i32 %m_2, 6
  %.234 = add i32 %index_2, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.234, i32 %index_3)
  %mi_9 = sdiv i32 %m_3, 36
  %.235 = sdiv i32 %m_3, 6
  %mi_10 = srem i32 %.235, 6
  %mi_11 = srem i32 %m_3, 6
  %.236 = add i32 %index_2, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.236, i32 %index_3)
  %mi_12 = sdiv i32 %m_4, 36
  %.237 = sdiv i32 %m_4, 6
  %mi_13 = srem i32 %.237, 6
  %mi_14 = srem i32 %m_4, 6
  %.238 = add i32 %index_2, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.238, i32 %index_3)
  %mi_15 = sdiv i32 %m_5, 36
  %.239 = sdiv i32 %m_5, 6
  %mi_16 = srem i32 %.239, 6
  %mi_17 = srem i32 %m_5, 6
  %.240 = mul i32 %mi, 192
  %.241 = mul i32 %mi_1, 24
  %.242 = add i32 %.240, %.241
  %.243 = mul i32 %mi_2, 3
  %index_6 = add i32 %.242, %.243
  %.244 = mul i32 %mi_3, 192
  %.245 = mul i32 %mi_4, 24
  %.246 = add i32 %.244, %.245
  %.247 = mul i32 %mi_5, 3
  %index_11 = add i32 %.246, %.247
  %.248 = mul i32 %mi_6, 192
  %.249 = mul i32 %mi_7, 24
  %.250 = add i32 %.248, %.249
  %.251 = mul i32 %mi_8, 3
  %index_14 = add i32 %.250, %.251
  %.252 = mul i32 %mi_9, 192
  %.253 = mul i32 %mi_10, 24
  %.254 = add i32 %.252, %.253
  %.255 = mul i32 %mi_11, 3
  %index_17 = add i32 %.254, %.255
  %.256 = mul i32 %mi_12, 192
  %.257 = mul i32 %mi_13, 24
  %.258 = add i32 %.256, %.257
  %.259 = mul i32 %mi_14, 3
  %index_20 = add i32 %.258, %.259
  %.260 = mul i32 %mi_15, 192
  %.261 = mul i32 %mi_16, 24
  %.262 = add i32 %.260, %.261
  %.263 = mul i32 %mi_17, 3
  %index_23 = add i32 %.262, %.263
  br label %k0_2.head.12
k0_2.head.12:
  %k0_2 = phi i32 [ 0, %rows_panel.body.10 ], [ %.423, %k1_2.end.17 ]
  %.264 = icmp slt i32 %k0_2, 3
  br i1 %.264, label %k0_2.body.13, label %k0_2.end.14
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
  %k1_2 = phi i32 [ 0, %k0_2.body.13 ], [ %.422, %k1_2.body.16 ]
  %.265 = icmp slt i32 %k1_2, 3
  br i1 %.265, label %k1_2.body.16, label %k1_2.end.17
k1_2.body.16:
  %.266 = mul i32 %k1_2, 48
  %index_5 = add i32 %index_4, %.266
  %index_33 = sext i32 %index_5 to i64
  %.267 = getelementptr float, float* %rhs_pack, i64 %index_33
  %.268 = bitcast float* %.267 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.268, align 4
  %.269 = add i64 %index_33, 8
  %.270 = getelementptr float, float* %rhs_pack, i64 %.269
  %.271 = bitcast float* %.270 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.271, align 4
  %index_9 = mul i32 %k1_2, 3
  %index_10 = add i32 %index_8, %index_9
  %index_34 = sext i32 %index_10 to i64
  %.272 = getelementptr float, float* %in0, i64 %index_34
  %.273 = load float, float* %.272, align 4
  %.274 = insertelement <8 x float> undef, float %.273, i32 0
  %a = shufflevector <8 x float> %.274, <8 x float> undef, <8 x i32> zeroinitializer
  %.275 = load <8 x float>, <8 x float>* %acc_0.at
  %.276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.275)
  store <8 x float> %.276, <8 x float>* %acc_0.at
  %.277 = load <8 x float>, <8 x float>* %acc_1.at
  %.278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.277)
  store <8 x float> %.278, <8 x float>* %acc_1.at
  %index_13 = add i32 %index_12, %index_9
  %index_35 = sext i32 %index_13 to i64
  %.279 = getelementptr float, float* %in0, i64 %index_35
  %.280 = load float, float* %.279, align 4
  %.281 = insertelement <8 x float> undef, float %.280, i32 0
  %a_1 = shufflevector <8 x float> %.281, <8 x float> undef, <8 x i32> zeroinitializer
  %.282 = load <8 x float>, <8 x float>* %acc_2.at
  %.283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.282)
  store <8 x float> %.283, <8 x float>* %acc_2.at
  %.284 = load <8 x float>, <8 x float>* %acc_3.at
  %.285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.284)
  store <8 x float> %.285, <8 x float>* %acc_3.at
  %index_16 = add i32 %index_15, %index_9
  %index_36 = sext i32 %index_16 to i64
  %.286 = getelementptr float, float* %in0, i64 %index_36
  %.287 = load float, float* %.286, align 4
  %.288 = insertelement <8 x float> undef, float %.287, i32 0
  %a_2 = shufflevector <8 x float> %.288, <8 x float> undef, <8 x i32> zeroinitializer
  %.289 = load <8 x float>, <8 x float>* %acc_4.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_4.at
  %.291 = load <8 x float>, <8 x float>* %acc_5.at
  %.292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.291)
  store <8 x float> %.292, <8 x float>* %acc_5.at
  %index_19 = add i32 %index_18, %index_9
  %index_37 = sext i32 %index_19 to i64
  %.293 = getelementptr float, float* %in0, i64 %index_37
  %.294 = load float, float* %.293, align 4
  %.295 = insertelement <8 x float> undef, float %.294, i32 0
  %a_3 = shufflevector <8 x float> %.295, <8 x float> undef, <8 x i32> zeroinitializer
  %.296 = load <8 x float>, <8 x float>* %acc_6.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_6.at
  %.298 = load <8 x float>, <8 x float>* %acc_7.at
  %.299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.298)
  store <8 x float> %.299, <8 x float>* %acc_7.at
  %index_22 = add i32 %index_21, %index_9
  %index_38 = sext i32 %index_22 to i64
  %.300 = getelementptr float, float* %in0, i64 %index_38
  %.301 = load float, float* %.300, align 4
  %.302 = insertelement <8 x float> undef, float %.301, i32 0
  %a_4 = shufflevector <8 x float> %.302, <8 x float> undef, <8 x i32> zeroinitializer
  %.303 = load <8 x float>, <8 x float>* %acc_8.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_8.at
  %.305 = load <8 x float>, <8 x float>* %acc_9.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_9.at
  %index_25 = add i32 %index_24, %index_9
  %index_39 = sext i32 %index_25 to i64
  %.307 = getelementptr float, float* %in0, i64 %index_39
  %.308 = load float, float* %.307, align 4
  %.309 = insertelement <8 x float> undef, float %.308, i32 0
  %a_5 = shufflevector <8 x float> %.309, <8 x float> undef, <8 x i32> zeroinitializer
  %.310 = load <8 x float>, <8 x float>* %acc_10.at
  %.311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.310)
  store <8 x float> %.311, <8 x float>* %acc_10.at
  %.312 = load <8 x float>, <8 x float>* %acc_11.at
  %.313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.312)
  store <8 x float> %.313, <8 x float>* %acc_11.at
  %.314 = add i64 %index_33, 16
  %.315 = getelementptr float, float* %rhs_pack, i64 %.314
  %.316 = bitcast float* %.315 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.316, align 4
  %.317 = add i64 %index_33, 24
  %.318 = getelementptr float, float* %rhs_pack, i64 %.317
  %.319 = bitcast float* %.318 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.319, align 4
  %.320 = add i64 %index_34, 1
  %.321 = getelementptr float, float* %in0, i64 %.320
  %.322 = load float, float* %.321, align 4
  %.323 = insertelement <8 x float> undef, float %.322, i32 0
  %a_6 = shufflevector <8 x float> %.323, <8 x float> undef, <8 x i32> zeroinitializer
  %.324 = load <8 x float>, <8 x float>* %acc_0.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_0.at
  %.326 = load <8 x float>, <8 x float>* %acc_1.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_1.at
  %.328 = add i64 %index_35, 1
  %.329 = getelementptr float, float* %in0, i64 %.328
  %.330 = load float, float* %.329, align 4
  %.331 = insertelement <8 x float> undef, float %.330, i32 0
  %a_7 = shufflevector <8 x float> %.331, <8 x float> undef, <8 x i32> zeroinitializer
  %.332 = load <8 x float>, <8 x float>* %acc_2.at
  %.333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.332)
  store <8 x float> %.333, <8 x float>* %acc_2.at
  %.334 = load <8 x float>, <8 x float>* %acc_3.at
  %.335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.334)
  store <8 x float> %.335, <8 x float>* %acc_3.at
  %.336 = add i64 %index_36, 1
  %.337 = getelementptr float, float* %in0, i64 %.336
  %.338 = load float, float* %.337, align 4
  %.339 = insertelement <8 x float> undef, float %.338, i32 0
  %a_8 = shufflevector <8 x float> %.339, <8 x float> undef, <8 x i32> zeroinitializer
  %.340 = load <8 x float>, <8 x float>* %acc_4.at
  %.341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.340)
  store <8 x float> %.341, <8 x float>* %acc_4.at
  %.342 = load <8 x float>, <8 x float>* %acc_5.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_5.at
  %.344 = add i64 %index_37, 1
  %.345 = getelementptr float, float* %in0, i64 %.344
  %.346 = load float, float* %.345, align 4
  %.347 = insertelement <8 x float> undef, float %.346, i32 0
  %a_9 = shufflevector <8 x float> %.347, <8 x float> undef, <8 x i32> zeroinitializer
  %.348 = load <8 x float>, <8 x float>* %acc_6.at
  %.349 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.348)
  store <8 x float> %.349, <8 x float>* %acc_6.at
  %.350 = load <8 x float>, <8 x float>* %acc_7.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_7.at
  %.352 = add i64 %index_38, 1
  %.353 = getelementptr float, float* %in0, i64 %.352
  %.354 = load float, float* %.353, align 4
  %.355 = insertelement <8 x float> undef, float %.354, i32 0
  %a_10 = shufflevector <8 x float> %.355, <8 x float> undef, <8 x i32> zeroinitializer
  %.356 = load <8 x float>, <8 x float>* %acc_8.at
  %.357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.356)
  store <8 x float> %.357, <8 x float>* %acc_8.at
  %.358 = load <8 x float>, <8 x float>* %acc_9.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_9.at
  %.360 = add i64 %index_39, 1
  %.361 = getelementptr float, float* %in0, i64 %.360
  %.362 = load float, float* %.361, align 4
  %.363 = insertelement <8 x float> undef, float %.362, i32 0
  %a_11 = shufflevector <8 x float> %.363, <8 x float> undef, <8 x i32> zeroinitializer
  %.364 = load <8 x float>, <8 x float>* %acc_10.at
  %.365 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.364)
  store <8 x float> %.365, <8 x float>* %acc_10.at
  %.366 = load <8 x float>, <8 x float>* %acc_11.at
  %.367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.366)
  store <8 x float> %.367, <8 x float>* %acc_11.at
  %.368 = add i64 %index_33, 32
  %.369 = getelementptr float, float* %rhs_pack, i64 %.368
  %.370 = bitcast float* %.369 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.370, align 4
  %.371 = add i64 %index_33, 40
  %.372 = getelementptr float, float* %rhs_pack, i64 %.371
  %.373 = bitcast float* %.372 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.373, align 4
  %.374 = add i64 %index_34, 2
  %.375 = getelementptr float, float* %in0, i64 %.374
  %.376 = load float, float* %.375, align 4
  %.377 = insertelement <8 x float> undef, float %.376, i32 0
  %a_12 = shufflevector <8 x float> %.377, <8 x float> undef, <8 x i32> zeroinitializer
  %.378 = load <8 x float>, <8 x float>* %acc_0.at
  %.379 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.378)
  store <8 x float> %.379, <8 x float>* %acc_0.at
  %.380 = load <8 x float>, <8 x float>* %acc_1.at
  %.381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.380)
  store <8 x float> %.381, <8 x float>* %acc_1.at
  %.382 = add i64 %index_35, 2
  %.383 = getelementptr float, float* %in0, i64 %.382
  %.384 = load float, float* %.383, align 4
  %.385 = insertelement <8 x float> undef, float %.384, i32 0
  %a_13 = shufflevector <8 x float> %.385, <8 x float> undef, <8 x i32> zeroinitializer
  %.386 = load <8 x float>, <8 x float>* %acc_2.at
  %.387 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.386)
  store <8 x float> %.387, <8 x float>* %acc_2.at
  %.388 = load <8 x float>, <8 x float>* %acc_3.at
  %.389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.388)
  store <8 x float> %.389, <8 x float>* %acc_3.at
  %.390 = add i64 %index_36, 2
  %.391 = getelementptr float, float* %in0, i64 %.390
  %.392 = load float, float* %.391, align 4
  %.393 = insertelement <8 x float> undef, float %.392, i32 0
  %a_14 = shufflevector <8 x float> %.393, <8 x float> undef, <8 x i32> zeroinitializer
  %.394 = load <8 x float>, <8 x float>* %acc_4.at
  %.395 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.394)
  store <8 x float> %.395, <8 x float>* %acc_4.at
  %.396 = load <8 x float>, <8 x float>* %acc_5.at
  %.397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.396)
  store <8 x float> %.397, <8 x float>* %acc_5.at
  %.398 = add i64 %index_37, 2
  %.399 = getelementptr float, float* %in0, i64 %.398
  %.400 = load float, float* %.399, align 4
  %.401 = insertelement <8 x float> undef, float %.400, i32 0
  %a_15 = shufflevector <8 x float> %.401, <8 x float> undef, <8 x i32> zeroinitializer
  %.402 = load <8 x float>, <8 x float>* %acc_6.at
  %.403 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.402)
  store <8 x float> %.403, <8 x float>* %acc_6.at
  %.404 = load <8 x float>, <8 x float>* %acc_7.at
  %.405 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.404)
  store <8 x float> %.405, <8 x float>* %acc_7.at
  %.406 = add i64 %index_38, 2
  %.407 = getelementptr float, float* %in0, i64 %.406
  %.408 = load float, float* %.407, align 4
  %.409 = insertelement <8 x float> undef, float %.408, i32 0
  %a_16 = shufflevector <8 x float> %.409, <8 x float> undef, <8 x i32> zeroinitializer
  %.410 = load <8 x float>, <8 x float>* %acc_8.at
  %.411 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.410)
  store <8 x float> %.411, <8 x float>* %acc_8.at
  %.412 = load <8 x float>, <8 x float>* %acc_9.at
  %.413 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.412)
  store <8 x float> %.413, <8 x float>* %acc_9.at
  %.414 = add i64 %index_39, 2
  %.415 = getelementptr float, float* %in0, i64 %.414
  %.416 = load float, float* %.415, align 4
  %.417 = insertelement <8 x float> undef, float %.416, i32 0
  %a_17 = shufflevector <8 x float> %.417, <8 x float> undef, <8 x i32> zeroinitializer
  %.418 = load <8 x float>, <8 x float>* %acc_10.at
  %.419 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.418)
  store <8 x float> %.419, <8 x float>* %acc_10.at
  %.420 = load <8 x float>, <8 x float>* %acc_11.at
  %.421 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.420)
  store <8 x float> %.421, <8 x float>* %acc_11.at
  %.422 = add nsw i32 %k1_2, 1
  br label %k1_2.head.15
k1_2.end.17:
  %.423 = add nsw i32 %k0_2, 1
  br label %k0_2.head.12
k0_2.end.14:
  %.424 = load <8 x float>, <8 x float>* %acc_0.at
  %.425 = getelementptr float, float* %totals, i64 0
  %.426 = bitcast float* %.425 to <8 x float>*
  store <8 x float> %.424, <8 x float>* %.426, align 4
  %.427 = load <8 x float>, <8 x float>* %acc_1.at
  %.428 = getelementptr float, float* %totals, i64 8
  %.429 = bitcast float* %.428 to <8 x float>*
  store <8 x float> %.427, <8 x float>* %.429, align 4
  %.430 = load <8 x float>, <8 x float>* %acc_2.at
  %.431 = getelementptr float, float* %totals, i64 16
  %.432 = bitcast float* %.431 to <8 x float>*
  store <8 x float> %.430, <8 x float>* %.432, align 4
  %.433 = load <8 x float>, <8 x float>* %acc_3.at
  %.434 = getelementptr float, float* %totals, i64 24
  %.435 = bitcast float* %.434 to <8 x float>*
  store <8 x float> %.433, <8 x float>* %.435, align 4
  %.436 = load <8 x float>, <8 x float>* %acc_4.at
  %.437 = getelementptr float, float* %totals, i64 32
  %.438 = bitcast float* %.437 to <8 x float>*
  store <8 x float> %.436, <8 x float>* %.438, align 4
  %.439 = load <8 x float>, <8 x float>* %acc_5.at
  %.440 = getelementptr float, float* %totals, i64 40
  %.441 = bitcast float* %.440 to <8 x float>*
  store <8 x float> %.439, <8 x float>* %.441, align 4
  %.442 = load <8 x float>, <8 x float>* %acc_6.at
  %.443 = getelementptr float, float* %totals, i64 48
  %.444 = bitcast float* %.443 to <8 x float>*
  store <8 x float> %.442, <8 x float>* %.444, align 4
  %.445 = load <8 x float>, <8 x float>* %acc_7.at
  %.446 = getelementptr float, float* %totals, i64 56
  %.447 = bitcast float* %.446 to <8 x float>*
  store <8 x float> %.445, <8 x float>* %.447, align 4
  %.448 = load <8 x float>, <8 x float>* %acc_8.at
  %.449 = getelementptr float, float* %totals, i64 64
  %.450 = bitcast float* %.449 to <8 x float>*
  store <8 x float> %.448, <8 x float>* %.450, align 4
  %.451 = load <8 x float>, <8 x float>* %acc_9.at
  %.452 = getelementptr float, float* %totals, i64 72
  %.453 = bitcast float* %.452 to <8 x float>*
  store <8 x float> %.451, <8 x float>* %.453, align 4
  %.454 = load <8 x float>, <8 x float>* %acc_10.at
  %.455 = getelementptr float, float* %totals, i64 80
  %.456 = bitcast float* %.455 to <8 x float>*
  store <8 x float> %.454, <8 x float>* %.456, align 4
  %.457 = load <8 x float>, <8 x float>* %acc_11.at
  %.458 = getelementptr float, float* %totals, i64 88
  %.459 = bitcast float* %.458 to <8 x float>*
  store <8 x float> %.457, <8 x float>* %.459, align 4
  %index_27 = add i32 %index_26, %rows_panel
  %index_28 = sdiv i32 %index_27, 6
  %index_29 = srem i32 %index_27, 6
  %.460 = sub i32 %rows, %row
  %.461 = call i32 @llvm.smin.i32(i32 6, i32 %.460)
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %k0_2.end.14 ], [ %.497, %i.body.19 ]
  %.462 = icmp slt i32 %i, %.461
  br i1 %.462, label %i.body.19, label %i.end.20
i.body.19:
  %.463 = mul i32 %index_28, 144
  %.464 = mul i32 %index_29, 24
  %.465 = add i32 %.463, %.464
  %.466 = mul i32 %i, 4
  %index_30 = add i32 %.465, %.466
  %index_31 = mul i32 %i, 16
  %index_40 = sext i32 %index_30 to i64
  %index_41 = sext i32 %index_31 to i64
  %.467 = getelementptr float, float* %totals, i64 %index_41
  %.468 = load float, float* %.467, align 4
  %.469 = getelementptr float, float* %in2, i64 0
  %.470 = load float, float* %.469, align 4
  %.471 = fadd float %.468, %.470
  %.472 = getelementptr float, float* %out0, i64 %index_40
  store float %.471, float* %.472, align 4
  %.473 = add i64 %index_41, 1
  %.474 = getelementptr float, float* %totals, i64 %.473
  %.475 = load float, float* %.474, align 4
  %.476 = getelementptr float, float* %in2, i64 1
  %.477 = load float, float* %.476, align 4
  %.478 = fadd float %.475, %.477
  %.479 = add i64 %index_40, 1
  %.480 = getelementptr float, float* %out0, i64 %.479
  store float %.478, float* %.480, align 4
  %.481 = add i64 %index_41, 2
  %.482 = getelementptr float, float* %totals, i64 %.481
  %.483 = load float, float* %.482, align 4
  %.484 = getelementptr float, float* %in2, i64 2
  %.485 = load float, float* %.484, align 4
  %.486 = fadd float %.483, %.485
  %.487 = add i64 %index_40, 2
  %.488 = getelementptr float, float* %out0, i64 %.487
  store float %.486, float* %.488, align 4
  %.489 = add i64 %index_41, 3
  %.490 = getelementptr float, float* %totals, i64 %.489
  %.491 = load float, float* %.490, align 4
  %.492 = getelementptr float, float* %in2, i64 3
  %.493 = load float, float* %.492, align 4
  %.494 = fadd float %.491, %.493
  %.495 = add i64 %index_40, 3
  %.496 = getelementptr float, float* %out0, i64 %.495
  store float %.494, float* %.496, align 4
  %.497 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.498 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.9
rows_panel.end.11:
  %.499 = add i32 %group_x, 1
  %.500 = icmp eq i32 %.499, %.grid_x
  %.501 = add i32 %group_y, 1
  %.502 = select i1 %.500, i32 %.501, i32 %group_y
  %.503 = icmp eq i32 %.502, %.grid_y
  %.504 = add i32 %group_z, 1
  %.505 = select i1 %.500, i32 0, i32 %.499
  store i32 %.505, i32* %group_x.at
  %.506 = select i1 %.503, i32 0, i32 %.502
  store i32 %.506, i32* %group_y.at
  %.507 = select i1 %.503, i32 %.504, i32 %group_z
  store i32 %.507, i32* %group_z.at
  %.508 = add nsw i32 %.task, 1
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
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
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
  call void @predict_convolution(float* %.4, float* %.6, float* %.8, float* %.16, i32 %.17, i8* %.scratch, i32 %.21, i32 1, i32 0, i32 %.23)
  %.24 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.25 = bitcast i8* %.24 to float*
  %.26 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.27 = bitcast i8* %.26 to float*
  %.28 = trunc i64 %batch.sizes to i32
  %.29 = trunc i64 %batch.sizes to i32
  %.30 = mul i32 %.29, 1
  %.31 = mul i32 %.30, 1
  call void @predict_pooling(float* %.25, float* %.27, i32 %.28, i8* %.scratch, i32 %.29, i32 1, i32 0, i32 %.31)
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

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
