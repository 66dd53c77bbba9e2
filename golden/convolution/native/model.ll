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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.530, %rows_panel.end.11 ]
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
  %index_2 = sext i32 %j_1 to i64
  %mask_1 = icmp slt i32 %j_1, 4
  %.11 = select i1 %mask_1, i64 %index_2, i64 0
  %.12 = getelementptr float, float* %in1, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = select i1 %mask_1, float %.13, float 0.0
  %.15 = select i1 %mask_1, float %.14, float 0.0
  %.16 = getelementptr float, float* %rhs_pack, i64 %index_2
  store float %.15, float* %.16, align 4
  %.17 = add i64 %index_2, 4
  %.18 = select i1 %mask_1, i64 %.17, i64 0
  %.19 = getelementptr float, float* %in1, i64 %.18
  %.20 = load float, float* %.19, align 4
  %.21 = select i1 %mask_1, float %.20, float 0.0
  %.22 = select i1 %mask_1, float %.21, float 0.0
  %.23 = add i64 %index_2, 16
  %.24 = getelementptr float, float* %rhs_pack, i64 %.23
  store float %.22, float* %.24, align 4
  %.25 = add i64 %index_2, 8
  %.26 = select i1 %mask_1, i64 %.25, i64 0
  %.27 = getelementptr float, float* %in1, i64 %.26
  %.28 = load float, float* %.27, align 4
  %.29 = select i1 %mask_1, float %.28, float 0.0
  %.30 = select i1 %mask_1, float %.29, float 0.0
  %.31 = add i64 %index_2, 32
  %.32 = getelementptr float, float* %rhs_pack, i64 %.31
  store float %.30, float* %.32, align 4
  %.33 = add i64 %index_2, 12
  %.34 = select i1 %mask_1, i64 %.33, i64 0
  %.35 = getelementptr float, float* %in1, i64 %.34
  %.36 = load float, float* %.35, align 4
  %.37 = select i1 %mask_1, float %.36, float 0.0
  %.38 = select i1 %mask_1, float %.37, float 0.0
  %.39 = add i64 %index_2, 48
  %.40 = getelementptr float, float* %rhs_pack, i64 %.39
  store float %.38, float* %.40, align 4
  %.41 = add i64 %index_2, 16
  %.42 = select i1 %mask_1, i64 %.41, i64 0
  %.43 = getelementptr float, float* %in1, i64 %.42
  %.44 = load float, float* %.43, align 4
  %.45 = select i1 %mask_1, float %.44, float 0.0
  %.46 = select i1 %mask_1, float %.45, float 0.0
  %.47 = add i64 %index_2, 64
  %.48 = getelementptr float, float* %rhs_pack, i64 %.47
  store float %.46, float* %.48, align 4
  %.49 = add i64 %index_2, 20
  %.50 = select i1 %mask_1, i64 %.49, i64 0
  %.51 = getelementptr float, float* %in1, i64 %.50
  %.52 = load float, float* %.51, align 4
  %.53 = select i1 %mask_1, float %.52, float 0.0
  %.54 = select i1 %mask_1, float %.53, float 0.0
  %.55 = add i64 %index_2, 80
  %.56 = getelementptr float, float* %rhs_pack, i64 %.55
  store float %.54, float* %.56, align 4
  %.57 = add i64 %index_2, 24
  %.58 = select i1 %mask_1, i64 %.57, i64 0
  %.59 = getelementptr float, float* %in1, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = select i1 %mask_1, float %.60, float 0.0
  %.62 = select i1 %mask_1, float %.61, float 0.0
  %.63 = add i64 %index_2, 96
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  store float %.62, float* %.64, align 4
  %.65 = add i64 %index_2, 28
  %.66 = select i1 %mask_1, i64 %.65, i64 0
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = select i1 %mask_1, float %.68, float 0.0
  %.70 = select i1 %mask_1, float %.69, float 0.0
  %.71 = add i64 %index_2, 112
  %.72 = getelementptr float, float* %rhs_pack, i64 %.71
  store float %.70, float* %.72, align 4
  %.73 = add i64 %index_2, 32
  %.74 = select i1 %mask_1, i64 %.73, i64 0
  %.75 = getelementptr float, float* %in1, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = select i1 %mask_1, float %.76, float 0.0
  %.78 = select i1 %mask_1, float %.77, float 0.0
  %.79 = add i64 %index_2, 128
  %.80 = getelementptr float, float* %rhs_pack, i64 %.79
  store float %.78, float* %.80, align 4
  %.81 = add i64 %index_2, 36
  %.82 = select i1 %mask_1, i64 %.81, i64 0
  %.83 = getelementptr float, float* %in1, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = select i1 %mask_1, float %.84, float 0.0
  %.86 = select i1 %mask_1, float %.85, float 0.0
  %.87 = add i64 %index_2, 144
  %.88 = getelementptr float, float* %rhs_pack, i64 %.87
  store float %.86, float* %.88, align 4
  %.89 = add i64 %index_2, 40
  %.90 = select i1 %mask_1, i64 %.89, i64 0
  %.91 = getelementptr float, float* %in1, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = select i1 %mask_1, float %.92, float 0.0
  %.94 = select i1 %mask_1, float %.93, float 0.0
  %.95 = add i64 %index_2, 160
  %.96 = getelementptr float, float* %rhs_pack, i64 %.95
  store float %.94, float* %.96, align 4
  %.97 = add i64 %index_2, 44
  %.98 = select i1 %mask_1, i64 %.97, i64 0
  %.99 = getelementptr float, float* %in1, i64 %.98
  %.100 = load float, float* %.99, align 4
  %.101 = select i1 %mask_1, float %.100, float 0.0
  %.102 = select i1 %mask_1, float %.101, float 0.0
  %.103 = add i64 %index_2, 176
  %.104 = getelementptr float, float* %rhs_pack, i64 %.103
  store float %.102, float* %.104, align 4
  %.105 = add i64 %index_2, 48
  %.106 = select i1 %mask_1, i64 %.105, i64 0
  %.107 = getelementptr float, float* %in1, i64 %.106
  %.108 = load float, float* %.107, align 4
  %.109 = select i1 %mask_1, float %.108, float 0.0
  %.110 = select i1 %mask_1, float %.109, float 0.0
  %.111 = add i64 %index_2, 192
  %.112 = getelementptr float, float* %rhs_pack, i64 %.111
  store float %.110, float* %.112, align 4
  %.113 = add i64 %index_2, 52
  %.114 = select i1 %mask_1, i64 %.113, i64 0
  %.115 = getelementptr float, float* %in1, i64 %.114
  %.116 = load float, float* %.115, align 4
  %.117 = select i1 %mask_1, float %.116, float 0.0
  %.118 = select i1 %mask_1, float %.117, float 0.0
  %.119 = add i64 %index_2, 208
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  store float %.118, float* %.120, align 4
  %.121 = add i64 %index_2, 56
  %.122 = select i1 %mask_1, i64 %.121, i64 0
  %.123 = getelementptr float, float* %in1, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = select i1 %mask_1, float %.124, float 0.0
  %.126 = select i1 %mask_1, float %.125, float 0.0
  %.127 = add i64 %index_2, 224
  %.128 = getelementptr float, float* %rhs_pack, i64 %.127
  store float %.126, float* %.128, align 4
  %.129 = add i64 %index_2, 60
  %.130 = select i1 %mask_1, i64 %.129, i64 0
  %.131 = getelementptr float, float* %in1, i64 %.130
  %.132 = load float, float* %.131, align 4
  %.133 = select i1 %mask_1, float %.132, float 0.0
  %.134 = select i1 %mask_1, float %.133, float 0.0
  %.135 = add i64 %index_2, 240
  %.136 = getelementptr float, float* %rhs_pack, i64 %.135
  store float %.134, float* %.136, align 4
  %.137 = add i64 %index_2, 64
  %.138 = select i1 %mask_1, i64 %.137, i64 0
  %.139 = getelementptr float, float* %in1, i64 %.138
  %.140 = load float, float* %.139, align 4
  %.141 = select i1 %mask_1, float %.140, float 0.0
  %.142 = select i1 %mask_1, float %.141, float 0.0
  %.143 = add i64 %index_2, 256
  %.144 = getelementptr float, float* %rhs_pack, i64 %.143
  store float %.142, float* %.144, align 4
  %.145 = add i64 %index_2, 68
  %.146 = select i1 %mask_1, i64 %.145, i64 0
  %.147 = getelementptr float, float* %in1, i64 %.146
  %.148 = load float, float* %.147, align 4
  %.149 = select i1 %mask_1, float %.148, float 0.0
  %.150 = select i1 %mask_1, float %.149, float 0.0
  %.151 = add i64 %index_2, 272
  %.152 = getelementptr float, float* %rhs_pack, i64 %.151
  store float %.150, float* %.152, align 4
  %.153 = add i64 %index_2, 72
  %.154 = select i1 %mask_1, i64 %.153, i64 0
  %.155 = getelementptr float, float* %in1, i64 %.154
  %.156 = load float, float* %.155, align 4
  %.157 = select i1 %mask_1, float %.156, float 0.0
  %.158 = select i1 %mask_1, float %.157, float 0.0
  %.159 = add i64 %index_2, 288
  %.160 = getelementptr float, float* %rhs_pack, i64 %.159
  store float %.158, float* %.160, align 4
  %.161 = add i64 %index_2, 76
  %.162 = select i1 %mask_1, i64 %.161, i64 0
  %.163 = getelementptr float, float* %in1, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = select i1 %mask_1, float %.164, float 0.0
  %.166 = select i1 %mask_1, float %.165, float 0.0
  %.167 = add i64 %index_2, 304
  %.168 = getelementptr float, float* %rhs_pack, i64 %.167
  store float %.166, float* %.168, align 4
  %.169 = add i64 %index_2, 80
  %.170 = select i1 %mask_1, i64 %.169, i64 0
  %.171 = getelementptr float, float* %in1, i64 %.170
  %.172 = load float, float* %.171, align 4
  %.173 = select i1 %mask_1, float %.172, float 0.0
  %.174 = select i1 %mask_1, float %.173, float 0.0
  %.175 = add i64 %index_2, 320
  %.176 = getelementptr float, float* %rhs_pack, i64 %.175
  store float %.174, float* %.176, align 4
  %.177 = add i64 %index_2, 84
  %.178 = select i1 %mask_1, i64 %.177, i64 0
  %.179 = getelementptr float, float* %in1, i64 %.178
  %.180 = load float, float* %.179, align 4
  %.181 = select i1 %mask_1, float %.180, float 0.0
  %.182 = select i1 %mask_1, float %.181, float 0.0
  %.183 = add i64 %index_2, 336
  %.184 = getelementptr float, float* %rhs_pack, i64 %.183
  store float %.182, float* %.184, align 4
  %.185 = add i64 %index_2, 88
  %.186 = select i1 %mask_1, i64 %.185, i64 0
  %.187 = getelementptr float, float* %in1, i64 %.186
  %.188 = load float, float* %.187, align 4
  %.189 = select i1 %mask_1, float %.188, float 0.0
  %.190 = select i1 %mask_1, float %.189, float 0.0
  %.191 = add i64 %index_2, 352
  %.192 = getelementptr float, float* %rhs_pack, i64 %.191
  store float %.190, float* %.192, align 4
  %.193 = add i64 %index_2, 92
  %.194 = select i1 %mask_1, i64 %.193, i64 0
  %.195 = getelementptr float, float* %in1, i64 %.194
  %.196 = load float, float* %.195, align 4
  %.197 = select i1 %mask_1, float %.196, float 0.0
  %.198 = select i1 %mask_1, float %.197, float 0.0
  %.199 = add i64 %index_2, 368
  %.200 = getelementptr float, float* %rhs_pack, i64 %.199
  store float %.198, float* %.200, align 4
  %.201 = add i64 %index_2, 96
  %.202 = select i1 %mask_1, i64 %.201, i64 0
  %.203 = getelementptr float, float* %in1, i64 %.202
  %.204 = load float, float* %.203, align 4
  %.205 = select i1 %mask_1, float %.204, float 0.0
  %.206 = select i1 %mask_1, float %.205, float 0.0
  %.207 = add i64 %index_2, 384
  %.208 = getelementptr float, float* %rhs_pack, i64 %.207
  store float %.206, float* %.208, align 4
  %.209 = add i64 %index_2, 100
  %.210 = select i1 %mask_1, i64 %.209, i64 0
  %.211 = getelementptr float, float* %in1, i64 %.210
  %.212 = load float, float* %.211, align 4
  %.213 = select i1 %mask_1, float %.212, float 0.0
  %.214 = select i1 %mask_1, float %.213, float 0.0
  %.215 = add i64 %index_2, 400
  %.216 = getelementptr float, float* %rhs_pack, i64 %.215
  store float %.214, float* %.216, align 4
  %.217 = add i64 %index_2, 104
  %.218 = select i1 %mask_1, i64 %.217, i64 0
  %.219 = getelementptr float, float* %in1, i64 %.218
  %.220 = load float, float* %.219, align 4
  %.221 = select i1 %mask_1, float %.220, float 0.0
  %.222 = select i1 %mask_1, float %.221, float 0.0
  %.223 = add i64 %index_2, 416
  %.224 = getelementptr float, float* %rhs_pack, i64 %.223
  store float %.222, float* %.224, align 4
  %.225 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_4 = sub i32 %index_1, 1
  %index_29 = mul i32 %group_x, 32
  %.226 = add i32 %rows, 5
  %.227 = sdiv i32 %.226, 6
  br label %rows_panel.head.9
rows_panel.head.9:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.520, %i.end.20 ]
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
  %index_3 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_3, i32 %index_4)
  %mi = sdiv i32 %m, 36
  %.229 = sdiv i32 %m, 6
  %mi_1 = srem i32 %.229, 6
  %mi_2 = srem i32 %m, 6
  %.230 = add i32 %index_3, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.230, i32 %index_4)
  %mi_3 = sdiv i32 %m_1, 36
  %.231 = sdiv i32 %m_1, 6
  %mi_4 = srem i32 %.231, 6
  %mi_5 = srem i32 %m_1, 6
  %.232 = add i32 %index_3, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.232, i32 %index_4)
  %mi_6 = sdiv i32 %m_2, 36
  %.233 = sdiv i32 %m_2, 6
  %mi_7 = srem i32 %.233, 6
  %mi_8 = srem i32 %m_2, 6
  %.234 = add i32 %index_3, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.234, i32 %index_4)
  %mi_9 = sdiv i32 %m_3, 36
  %.235 = sdiv i32 %m_3, 6
  %mi_10 = srem i32 %.235, 6
  %mi_11 = srem i32 %m_3, 6
  %.236 = add i32 %index_3, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.236, i32 %index_4)
  %mi_12 = sdiv i32 %m_4, 36
  %.237 = sdiv i32 %m_4, 6
  %mi_13 = srem i32 %.237, 6
  %mi_14 = srem i32 %m_4, 6
  %.238 = add i32 %index_3, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.238, i32 %index_4)
  %mi_15 = sdiv i32 %m_5, 36
  %.239 = sdiv i32 %m_5, 6
  %mi_16 = srem i32 %.239, 6
  %mi_17 = srem i32 %m_5, 6
  %.240 = sext i32 %mi to i64
  %.241 = mul i64 %.240, 192
  %.242 = sext i32 %mi_1 to i64
  %.243 = mul i64 %.242, 24
  %.244 = add i64 %.241, %.243
  %.245 = sext i32 %mi_2 to i64
  %.246 = mul i64 %.245, 3
  %index_9 = add i64 %.244, %.246
  %.247 = sext i32 %mi_3 to i64
  %.248 = mul i64 %.247, 192
  %.249 = sext i32 %mi_4 to i64
  %.250 = mul i64 %.249, 24
  %.251 = add i64 %.248, %.250
  %.252 = sext i32 %mi_5 to i64
  %.253 = mul i64 %.252, 3
  %index_14 = add i64 %.251, %.253
  %.254 = sext i32 %mi_6 to i64
  %.255 = mul i64 %.254, 192
  %.256 = sext i32 %mi_7 to i64
  %.257 = mul i64 %.256, 24
  %.258 = add i64 %.255, %.257
  %.259 = sext i32 %mi_8 to i64
  %.260 = mul i64 %.259, 3
  %index_17 = add i64 %.258, %.260
  %.261 = sext i32 %mi_9 to i64
  %.262 = mul i64 %.261, 192
  %.263 = sext i32 %mi_10 to i64
  %.264 = mul i64 %.263, 24
  %.265 = add i64 %.262, %.264
  %.266 = sext i32 %mi_11 to i64
  %.267 = mul i64 %.266, 3
  %index_20 = add i64 %.265, %.267
  %.268 = sext i32 %mi_12 to i64
  %.269 = mul i64 %.268, 192
  %.270 = sext i32 %mi_13 to i64
  %.271 = mul i64 %.270, 24
  %.272 = add i64 %.269, %.271
  %.273 = sext i32 %mi_14 to i64
  %.274 = mul i64 %.273, 3
  %index_23 = add i64 %.272, %.274
  %.275 = sext i32 %mi_15 to i64
  %.276 = mul i64 %.275, 192
  %.277 = sext i32 %mi_16 to i64
  %.278 = mul i64 %.277, 24
  %.279 = add i64 %.276, %.278
  %.280 = sext i32 %mi_17 to i64
  %.281 = mul i64 %.280, 3
  %index_26 = add i64 %.279, %.281
  br label %k0_2.head.12
k0_2.head.12:
  %k0_2 = phi i32 [ 0, %rows_panel.body.10 ], [ %.441, %k1_2.end.17 ]
  %.282 = icmp slt i32 %k0_2, 3
  br i1 %.282, label %k0_2.body.13, label %k0_2.end.14
k0_2.body.13:
  %index_5 = sext i32 %k0_2 to i64
  %index_6 = mul i64 %index_5, 144
  %index_10 = mul i64 %index_5, 24
  %index_11 = add i64 %index_9, %index_10
  %index_15 = add i64 %index_14, %index_10
  %index_18 = add i64 %index_17, %index_10
  %index_21 = add i64 %index_20, %index_10
  %index_24 = add i64 %index_23, %index_10
  %index_27 = add i64 %index_26, %index_10
  br label %k1_2.head.15
k1_2.head.15:
  %k1_2 = phi i32 [ 0, %k0_2.body.13 ], [ %.440, %k1_2.body.16 ]
  %.283 = icmp slt i32 %k1_2, 3
  br i1 %.283, label %k1_2.body.16, label %k1_2.end.17
k1_2.body.16:
  %index_7 = sext i32 %k1_2 to i64
  %.284 = mul i64 %index_7, 48
  %index_8 = add i64 %index_6, %.284
  %.285 = getelementptr float, float* %rhs_pack, i64 %index_8
  %.286 = bitcast float* %.285 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.286, align 4
  %.287 = add i64 %index_8, 8
  %.288 = getelementptr float, float* %rhs_pack, i64 %.287
  %.289 = bitcast float* %.288 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.289, align 4
  %index_12 = mul i64 %index_7, 3
  %index_13 = add i64 %index_11, %index_12
  %.290 = getelementptr float, float* %in0, i64 %index_13
  %.291 = load float, float* %.290, align 4
  %.292 = insertelement <8 x float> undef, float %.291, i32 0
  %a = shufflevector <8 x float> %.292, <8 x float> undef, <8 x i32> zeroinitializer
  %.293 = load <8 x float>, <8 x float>* %acc_0.at
  %.294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.293)
  store <8 x float> %.294, <8 x float>* %acc_0.at
  %.295 = load <8 x float>, <8 x float>* %acc_1.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_1.at
  %index_16 = add i64 %index_15, %index_12
  %.297 = getelementptr float, float* %in0, i64 %index_16
  %.298 = load float, float* %.297, align 4
  %.299 = insertelement <8 x float> undef, float %.298, i32 0
  %a_1 = shufflevector <8 x float> %.299, <8 x float> undef, <8 x i32> zeroinitializer
  %.300 = load <8 x float>, <8 x float>* %acc_2.at
  %.301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.300)
  store <8 x float> %.301, <8 x float>* %acc_2.at
  %.302 = load <8 x float>, <8 x float>* %acc_3.at
  %.303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.302)
  store <8 x float> %.303, <8 x float>* %acc_3.at
  %index_19 = add i64 %index_18, %index_12
  %.304 = getelementptr float, float* %in0, i64 %index_19
  %.305 = load float, float* %.304, align 4
  %.306 = insertelement <8 x float> undef, float %.305, i32 0
  %a_2 = shufflevector <8 x float> %.306, <8 x float> undef, <8 x i32> zeroinitializer
  %.307 = load <8 x float>, <8 x float>* %acc_4.at
  %.308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.307)
  store <8 x float> %.308, <8 x float>* %acc_4.at
  %.309 = load <8 x float>, <8 x float>* %acc_5.at
  %.310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.309)
  store <8 x float> %.310, <8 x float>* %acc_5.at
  %index_22 = add i64 %index_21, %index_12
  %.311 = getelementptr float, float* %in0, i64 %index_22
  %.312 = load float, float* %.311, align 4
  %.313 = insertelement <8 x float> undef, float %.312, i32 0
  %a_3 = shufflevector <8 x float> %.313, <8 x float> undef, <8 x i32> zeroinitializer
  %.314 = load <8 x float>, <8 x float>* %acc_6.at
  %.315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.314)
  store <8 x float> %.315, <8 x float>* %acc_6.at
  %.316 = load <8 x float>, <8 x float>* %acc_7.at
  %.317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.316)
  store <8 x float> %.317, <8 x float>* %acc_7.at
  %index_25 = add i64 %index_24, %index_12
  %.318 = getelementptr float, float* %in0, i64 %index_25
  %.319 = load float, float* %.318, align 4
  %.320 = insertelement <8 x float> undef, float %.319, i32 0
  %a_4 = shufflevector <8 x float> %.320, <8 x float> undef, <8 x i32> zeroinitializer
  %.321 = load <8 x float>, <8 x float>* %acc_8.at
  %.322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.321)
  store <8 x float> %.322, <8 x float>* %acc_8.at
  %.323 = load <8 x float>, <8 x float>* %acc_9.at
  %.324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.323)
  store <8 x float> %.324, <8 x float>* %acc_9.at
  %index_28 = add i64 %index_27, %index_12
  %.325 = getelementptr float, float* %in0, i64 %index_28
  %.326 = load float, float* %.325, align 4
  %.327 = insertelement <8 x float> undef, float %.326, i32 0
  %a_5 = shufflevector <8 x float> %.327, <8 x float> undef, <8 x i32> zeroinitializer
  %.328 = load <8 x float>, <8 x float>* %acc_10.at
  %.329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.328)
  store <8 x float> %.329, <8 x float>* %acc_10.at
  %.330 = load <8 x float>, <8 x float>* %acc_11.at
  %.331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.330)
  store <8 x float> %.331, <8 x float>* %acc_11.at
  %.332 = add i64 %index_8, 16
  %.333 = getelementptr float, float* %rhs_pack, i64 %.332
  %.334 = bitcast float* %.333 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.334, align 4
  %.335 = add i64 %index_8, 24
  %.336 = getelementptr float, float* %rhs_pack, i64 %.335
  %.337 = bitcast float* %.336 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.337, align 4
  %.338 = add i64 %index_13, 1
  %.339 = getelementptr float, float* %in0, i64 %.338
  %.340 = load float, float* %.339, align 4
  %.341 = insertelement <8 x float> undef, float %.340, i32 0
  %a_6 = shufflevector <8 x float> %.341, <8 x float> undef, <8 x i32> zeroinitializer
  %.342 = load <8 x float>, <8 x float>* %acc_0.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_0.at
  %.344 = load <8 x float>, <8 x float>* %acc_1.at
  %.345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.344)
  store <8 x float> %.345, <8 x float>* %acc_1.at
  %.346 = add i64 %index_16, 1
  %.347 = getelementptr float, float* %in0, i64 %.346
  %.348 = load float, float* %.347, align 4
  %.349 = insertelement <8 x float> undef, float %.348, i32 0
  %a_7 = shufflevector <8 x float> %.349, <8 x float> undef, <8 x i32> zeroinitializer
  %.350 = load <8 x float>, <8 x float>* %acc_2.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_2.at
  %.352 = load <8 x float>, <8 x float>* %acc_3.at
  %.353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.352)
  store <8 x float> %.353, <8 x float>* %acc_3.at
  %.354 = add i64 %index_19, 1
  %.355 = getelementptr float, float* %in0, i64 %.354
  %.356 = load float, float* %.355, align 4
  %.357 = insertelement <8 x float> undef, float %.356, i32 0
  %a_8 = shufflevector <8 x float> %.357, <8 x float> undef, <8 x i32> zeroinitializer
  %.358 = load <8 x float>, <8 x float>* %acc_4.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_4.at
  %.360 = load <8 x float>, <8 x float>* %acc_5.at
  %.361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.360)
  store <8 x float> %.361, <8 x float>* %acc_5.at
  %.362 = add i64 %index_22, 1
  %.363 = getelementptr float, float* %in0, i64 %.362
  %.364 = load float, float* %.363, align 4
  %.365 = insertelement <8 x float> undef, float %.364, i32 0
  %a_9 = shufflevector <8 x float> %.365, <8 x float> undef, <8 x i32> zeroinitializer
  %.366 = load <8 x float>, <8 x float>* %acc_6.at
  %.367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.366)
  store <8 x float> %.367, <8 x float>* %acc_6.at
  %.368 = load <8 x float>, <8 x float>* %acc_7.at
  %.369 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.368)
  store <8 x float> %.369, <8 x float>* %acc_7.at
  %.370 = add i64 %index_25, 1
  %.371 = getelementptr float, float* %in0, i64 %.370
  %.372 = load float, float* %.371, align 4
  %.373 = insertelement <8 x float> undef, float %.372, i32 0
  %a_10 = shufflevector <8 x float> %.373, <8 x float> undef, <8 x i32> zeroinitializer
  %.374 = load <8 x float>, <8 x float>* %acc_8.at
  %.375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.374)
  store <8 x float> %.375, <8 x float>* %acc_8.at
  %.376 = load <8 x float>, <8 x float>* %acc_9.at
  %.377 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.376)
  store <8 x float> %.377, <8 x float>* %acc_9.at
  %.378 = add i64 %index_28, 1
  %.379 = getelementptr float, float* %in0, i64 %.378
  %.380 = load float, float* %.379, align 4
  %.381 = insertelement <8 x float> undef, float %.380, i32 0
  %a_11 = shufflevector <8 x float> %.381, <8 x float> undef, <8 x i32> zeroinitializer
  %.382 = load <8 x float>, <8 x float>* %acc_10.at
  %.383 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.382)
  store <8 x float> %.383, <8 x float>* %acc_10.at
  %.384 = load <8 x float>, <8 x float>* %acc_11.at
  %.385 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.384)
  store <8 x float> %.385, <8 x float>* %acc_11.at
  %.386 = add i64 %index_8, 32
  %.387 = getelementptr float, float* %rhs_pack, i64 %.386
  %.388 = bitcast float* %.387 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.388, align 4
  %.389 = add i64 %index_8, 40
  %.390 = getelementptr float, float* %rhs_pack, i64 %.389
  %.391 = bitcast float* %.390 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.391, align 4
  %.392 = add i64 %index_13, 2
  %.393 = getelementptr float, float* %in0, i64 %.392
  %.394 = load float, float* %.393, align 4
  %.395 = insertelement <8 x float> undef, float %.394, i32 0
  %a_12 = shufflevector <8 x float> %.395, <8 x float> undef, <8 x i32> zeroinitializer
  %.396 = load <8 x float>, <8 x float>* %acc_0.at
  %.397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.396)
  store <8 x float> %.397, <8 x float>* %acc_0.at
  %.398 = load <8 x float>, <8 x float>* %acc_1.at
  %.399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.398)
  store <8 x float> %.399, <8 x float>* %acc_1.at
  %.400 = add i64 %index_16, 2
  %.401 = getelementptr float, float* %in0, i64 %.400
  %.402 = load float, float* %.401, align 4
  %.403 = insertelement <8 x float> undef, float %.402, i32 0
  %a_13 = shufflevector <8 x float> %.403, <8 x float> undef, <8 x i32> zeroinitializer
  %.404 = load <8 x float>, <8 x float>* %acc_2.at
  %.405 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.404)
  store <8 x float> %.405, <8 x float>* %acc_2.at
  %.406 = load <8 x float>, <8 x float>* %acc_3.at
  %.407 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.406)
  store <8 x float> %.407, <8 x float>* %acc_3.at
  %.408 = add i64 %index_19, 2
  %.409 = getelementptr float, float* %in0, i64 %.408
  %.410 = load float, float* %.409, align 4
  %.411 = insertelement <8 x float> undef, float %.410, i32 0
  %a_14 = shufflevector <8 x float> %.411, <8 x float> undef, <8 x i32> zeroinitializer
  %.412 = load <8 x float>, <8 x float>* %acc_4.at
  %.413 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.412)
  store <8 x float> %.413, <8 x float>* %acc_4.at
  %.414 = load <8 x float>, <8 x float>* %acc_5.at
  %.415 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.414)
  store <8 x float> %.415, <8 x float>* %acc_5.at
  %.416 = add i64 %index_22, 2
  %.417 = getelementptr float, float* %in0, i64 %.416
  %.418 = load float, float* %.417, align 4
  %.419 = insertelement <8 x float> undef, float %.418, i32 0
  %a_15 = shufflevector <8 x float> %.419, <8 x float> undef, <8 x i32> zeroinitializer
  %.420 = load <8 x float>, <8 x float>* %acc_6.at
  %.421 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.420)
  store <8 x float> %.421, <8 x float>* %acc_6.at
  %.422 = load <8 x float>, <8 x float>* %acc_7.at
  %.423 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.422)
  store <8 x float> %.423, <8 x float>* %acc_7.at
  %.424 = add i64 %index_25, 2
  %.425 = getelementptr float, float* %in0, i64 %.424
  %.426 = load float, float* %.425, align 4
  %.427 = insertelement <8 x float> undef, float %.426, i32 0
  %a_16 = shufflevector <8 x float> %.427, <8 x float> undef, <8 x i32> zeroinitializer
  %.428 = load <8 x float>, <8 x float>* %acc_8.at
  %.429 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.428)
  store <8 x float> %.429, <8 x float>* %acc_8.at
  %.430 = load <8 x float>, <8 x float>* %acc_9.at
  %.431 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.430)
  store <8 x float> %.431, <8 x float>* %acc_9.at
  %.432 = add i64 %index_28, 2
  %.433 = getelementptr float, float* %in0, i64 %.432
  %.434 = load float, float* %.433, align 4
  %.435 = insertelement <8 x float> undef, float %.434, i32 0
  %a_17 = shufflevector <8 x float> %.435, <8 x float> undef, <8 x i32> zeroinitializer
  %.436 = load <8 x float>, <8 x float>* %acc_10.at
  %.437 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.436)
  store <8 x float> %.437, <8 x float>* %acc_10.at
  %.438 = load <8 x float>, <8 x float>* %acc_11.at
  %.439 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.438)
  store <8 x float> %.439, <8 x float>* %acc_11.at
  %.440 = add nsw i32 %k1_2, 1
  br label %k1_2.head.15
k1_2.end.17:
  %.441 = add nsw i32 %k0_2, 1
  br label %k0_2.head.12
k0_2.end.14:
  %.442 = load <8 x float>, <8 x float>* %acc_0.at
  %.443 = getelementptr float, float* %totals, i64 0
  %.444 = bitcast float* %.443 to <8 x float>*
  store <8 x float> %.442, <8 x float>* %.444, align 4
  %.445 = load <8 x float>, <8 x float>* %acc_1.at
  %.446 = getelementptr float, float* %totals, i64 8
  %.447 = bitcast float* %.446 to <8 x float>*
  store <8 x float> %.445, <8 x float>* %.447, align 4
  %.448 = load <8 x float>, <8 x float>* %acc_2.at
  %.449 = getelementptr float, float* %totals, i64 16
  %.450 = bitcast float* %.449 to <8 x float>*
  store <8 x float> %.448, <8 x float>* %.450, align 4
  %.451 = load <8 x float>, <8 x float>* %acc_3.at
  %.452 = getelementptr float, float* %totals, i64 24
  %.453 = bitcast float* %.452 to <8 x float>*
  store <8 x float> %.451, <8 x float>* %.453, align 4
  %.454 = load <8 x float>, <8 x float>* %acc_4.at
  %.455 = getelementptr float, float* %totals, i64 32
  %.456 = bitcast float* %.455 to <8 x float>*
  store <8 x float> %.454, <8 x float>* %.456, align 4
  %.457 = load <8 x float>, <8 x float>* %acc_5.at
  %.458 = getelementptr float, float* %totals, i64 40
  %.459 = bitcast float* %.458 to <8 x float>*
  store <8 x float> %.457, <8 x float>* %.459, align 4
  %.460 = load <8 x float>, <8 x float>* %acc_6.at
  %.461 = getelementptr float, float* %totals, i64 48
  %.462 = bitcast float* %.461 to <8 x float>*
  store <8 x float> %.460, <8 x float>* %.462, align 4
  %.463 = load <8 x float>, <8 x float>* %acc_7.at
  %.464 = getelementptr float, float* %totals, i64 56
  %.465 = bitcast float* %.464 to <8 x float>*
  store <8 x float> %.463, <8 x float>* %.465, align 4
  %.466 = load <8 x float>, <8 x float>* %acc_8.at
  %.467 = getelementptr float, float* %totals, i64 64
  %.468 = bitcast float* %.467 to <8 x float>*
  store <8 x float> %.466, <8 x float>* %.468, align 4
  %.469 = load <8 x float>, <8 x float>* %acc_9.at
  %.470 = getelementptr float, float* %totals, i64 72
  %.471 = bitcast float* %.470 to <8 x float>*
  store <8 x float> %.469, <8 x float>* %.471, align 4
  %.472 = load <8 x float>, <8 x float>* %acc_10.at
  %.473 = getelementptr float, float* %totals, i64 80
  %.474 = bitcast float* %.473 to <8 x float>*
  store <8 x float> %.472, <8 x float>* %.474, align 4
  %.475 = load <8 x float>, <8 x float>* %acc_11.at
  %.476 = getelementptr float, float* %totals, i64 88
  %.477 = bitcast float* %.476 to <8 x float>*
  store <8 x float> %.475, <8 x float>* %.477, align 4
  %index_30 = add i32 %index_29, %rows_panel
  %index_31 = sdiv i32 %index_30, 6
  %index_32 = srem i32 %index_30, 6
  %.478 = sub i32 %rows, %row
  %.479 = call i32 @llvm.smin.i32(i32 6, i32 %.478)
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %k0_2.end.14 ], [ %.519, %i.body.19 ]
  %.480 = icmp slt i32 %i, %.479
  br i1 %.480, label %i.body.19, label %i.end.20
i.body.19:
  %.481 = sext i32 %index_31 to i64
  %.482 = mul i64 %.481, 144
  %.483 = sext i32 %index_32 to i64
  %.484 = mul i64 %.483, 24
  %.485 = add i64 %.482, %.484
  %.486 = sext i32 %i to i64
  %.487 = mul i64 %.486, 4
  %index_33 = add i64 %.485, %.487
  %.488 = sext i32 %i to i64
  %index_34 = mul i64 %.488, 16
  %.489 = getelementptr float, float* %totals, i64 %index_34
  %.490 = load float, float* %.489, align 4
  %.491 = getelementptr float, float* %in2, i64 0
  %.492 = load float, float* %.491, align 4
  %.493 = fadd float %.490, %.492
  %.494 = getelementptr float, float* %out0, i64 %index_33
  store float %.493, float* %.494, align 4
  %.495 = add i64 %index_34, 1
  %.496 = getelementptr float, float* %totals, i64 %.495
  %.497 = load float, float* %.496, align 4
  %.498 = getelementptr float, float* %in2, i64 1
  %.499 = load float, float* %.498, align 4
  %.500 = fadd float %.497, %.499
  %.501 = add i64 %index_33, 1
  %.502 = getelementptr float, float* %out0, i64 %.501
  store float %.500, float* %.502, align 4
  %.503 = add i64 %index_34, 2
  %.504 = getelementptr float, float* %totals, i64 %.503
  %.505 = load float, float* %.504, align 4
  %.506 = getelementptr float, float* %in2, i64 2
  %.507 = load float, float* %.506, align 4
  %.508 = fadd float %.505, %.507
  %.509 = add i64 %index_33, 2
  %.510 = getelementptr float, float* %out0, i64 %.509
  store float %.508, float* %.510, align 4
  %.511 = add i64 %index_34, 3
  %.512 = getelementptr float, float* %totals, i64 %.511
  %.513 = load float, float* %.512, align 4
  %.514 = getelementptr float, float* %in2, i64 3
  %.515 = load float, float* %.514, align 4
  %.516 = fadd float %.513, %.515
  %.517 = add i64 %index_33, 3
  %.518 = getelementptr float, float* %out0, i64 %.517
  store float %.516, float* %.518, align 4
  %.519 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.520 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.9
rows_panel.end.11:
  %.521 = add i32 %group_x, 1
  %.522 = icmp eq i32 %.521, %.grid_x
  %.523 = add i32 %group_y, 1
  %.524 = select i1 %.522, i32 %.523, i32 %group_y
  %.525 = icmp eq i32 %.524, %.grid_y
  %.526 = add i32 %group_z, 1
  %.527 = select i1 %.522, i32 0, i32 %.521
  store i32 %.527, i32* %group_x.at
  %.528 = select i1 %.525, i32 0, i32 %.524
  store i32 %.528, i32* %group_y.at
  %.529 = select i1 %.525, i32 %.526, i32 %group_z
  store i32 %.529, i32* %group_z.at
  %.530 = add nsw i32 %.task, 1
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
