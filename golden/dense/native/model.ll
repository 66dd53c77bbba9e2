; dense for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_dense_scratch_bytes = constant i64 6976

; predict_dense
;   ops: dot_general, add, max
;   from: test/golden/models.ts:8:56
;   schedule: contract: tile m 96, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 208*batch  bytes: 80*batch+416
;   grid: floordiv(batch+95, 96) x 1 x 1
;   in0: f32[12*batch], read
;   in1: f32[96], read
;   in2: f32[8], read
;   out0: f32[8*batch], write
;   scratch: rhs_pack: f32[192], totals: f32[1536]
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.170, %i.end.20 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 96
  %.9 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 96, i32 %.9)
  br label %j_1.head.6
j_1.head.6:
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.23, %k_1.end.11 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %index_1 = sext i32 %j_1 to i64
  %mask_1 = icmp slt i32 %j_1, 8
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.22, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 12
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_2 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_2, 8
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
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.141, %k_2.end.17 ]
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
  %index_7 = mul i64 %.32, 12
  %.33 = sext i32 %m_1 to i64
  %index_8 = mul i64 %.33, 12
  %.34 = sext i32 %m_2 to i64
  %index_9 = mul i64 %.34, 12
  %.35 = sext i32 %m_3 to i64
  %index_10 = mul i64 %.35, 12
  %.36 = sext i32 %m_4 to i64
  %index_11 = mul i64 %.36, 12
  %.37 = sext i32 %m_5 to i64
  %index_12 = mul i64 %.37, 12
  br label %k_2.head.15
k_2.head.15:
  %k_2 = phi i32 [ 0, %rows_panel.body.13 ], [ %.92, %k_2.body.16 ]
  %.38 = icmp slt i32 %k_2, 12
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
  %.92 = add nsw i32 %k_2, 1
  br label %k_2.head.15
k_2.end.17:
  %.93 = sext i32 %row to i64
  %index_13 = mul i64 %.93, 16
  %.94 = load <8 x float>, <8 x float>* %acc_0.at
  %.95 = getelementptr float, float* %totals, i64 %index_13
  %.96 = bitcast float* %.95 to <8 x float>*
  store <8 x float> %.94, <8 x float>* %.96, align 4
  %.97 = load <8 x float>, <8 x float>* %acc_1.at
  %.98 = add i64 %index_13, 8
  %.99 = getelementptr float, float* %totals, i64 %.98
  %.100 = bitcast float* %.99 to <8 x float>*
  store <8 x float> %.97, <8 x float>* %.100, align 4
  %.101 = load <8 x float>, <8 x float>* %acc_2.at
  %.102 = add i64 %index_13, 16
  %.103 = getelementptr float, float* %totals, i64 %.102
  %.104 = bitcast float* %.103 to <8 x float>*
  store <8 x float> %.101, <8 x float>* %.104, align 4
  %.105 = load <8 x float>, <8 x float>* %acc_3.at
  %.106 = add i64 %index_13, 24
  %.107 = getelementptr float, float* %totals, i64 %.106
  %.108 = bitcast float* %.107 to <8 x float>*
  store <8 x float> %.105, <8 x float>* %.108, align 4
  %.109 = load <8 x float>, <8 x float>* %acc_4.at
  %.110 = add i64 %index_13, 32
  %.111 = getelementptr float, float* %totals, i64 %.110
  %.112 = bitcast float* %.111 to <8 x float>*
  store <8 x float> %.109, <8 x float>* %.112, align 4
  %.113 = load <8 x float>, <8 x float>* %acc_5.at
  %.114 = add i64 %index_13, 40
  %.115 = getelementptr float, float* %totals, i64 %.114
  %.116 = bitcast float* %.115 to <8 x float>*
  store <8 x float> %.113, <8 x float>* %.116, align 4
  %.117 = load <8 x float>, <8 x float>* %acc_6.at
  %.118 = add i64 %index_13, 48
  %.119 = getelementptr float, float* %totals, i64 %.118
  %.120 = bitcast float* %.119 to <8 x float>*
  store <8 x float> %.117, <8 x float>* %.120, align 4
  %.121 = load <8 x float>, <8 x float>* %acc_7.at
  %.122 = add i64 %index_13, 56
  %.123 = getelementptr float, float* %totals, i64 %.122
  %.124 = bitcast float* %.123 to <8 x float>*
  store <8 x float> %.121, <8 x float>* %.124, align 4
  %.125 = load <8 x float>, <8 x float>* %acc_8.at
  %.126 = add i64 %index_13, 64
  %.127 = getelementptr float, float* %totals, i64 %.126
  %.128 = bitcast float* %.127 to <8 x float>*
  store <8 x float> %.125, <8 x float>* %.128, align 4
  %.129 = load <8 x float>, <8 x float>* %acc_9.at
  %.130 = add i64 %index_13, 72
  %.131 = getelementptr float, float* %totals, i64 %.130
  %.132 = bitcast float* %.131 to <8 x float>*
  store <8 x float> %.129, <8 x float>* %.132, align 4
  %.133 = load <8 x float>, <8 x float>* %acc_10.at
  %.134 = add i64 %index_13, 80
  %.135 = getelementptr float, float* %totals, i64 %.134
  %.136 = bitcast float* %.135 to <8 x float>*
  store <8 x float> %.133, <8 x float>* %.136, align 4
  %.137 = load <8 x float>, <8 x float>* %acc_11.at
  %.138 = add i64 %index_13, 88
  %.139 = getelementptr float, float* %totals, i64 %.138
  %.140 = bitcast float* %.139 to <8 x float>*
  store <8 x float> %.137, <8 x float>* %.140, align 4
  %.141 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %rows_panel.end.14 ], [ %.160, %i.body.19 ]
  %.142 = icmp slt i32 %i, %rows
  br i1 %.142, label %i.body.19, label %i.end.20
i.body.19:
  %m_6 = add i32 %m_start, %i
  %.143 = sext i32 %i to i64
  %index_14 = mul i64 %.143, 16
  %.144 = getelementptr float, float* %in2, i64 0
  %.145 = bitcast float* %.144 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.145, align 4
  %.146 = getelementptr float, float* %totals, i64 %index_14
  %.147 = bitcast float* %.146 to <8 x float>*
  %.148 = load <8 x float>, <8 x float>* %.147, align 4
  %.149 = fadd <8 x float> %.148, %lanes_3
  %.150 = fcmp ogt <8 x float> zeroinitializer, %.149
  %.151 = getelementptr float, float* %totals, i64 %index_14
  %.152 = bitcast float* %.151 to <8 x float>*
  %.153 = load <8 x float>, <8 x float>* %.152, align 4
  %.154 = fadd <8 x float> %.153, %lanes_3
  %.155 = select <8 x i1> %.150, <8 x float> zeroinitializer, <8 x float> %.154
  %.156 = sext i32 %m_6 to i64
  %.157 = mul i64 %.156, 8
  %.158 = getelementptr float, float* %out0, i64 %.157
  %.159 = bitcast float* %.158 to <8 x float>*
  store <8 x float> %.155, <8 x float>* %.159, align 4
  %.160 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.161 = add i32 %group_x, 1
  %.162 = icmp eq i32 %.161, %.grid_x
  %.163 = add i32 %group_y, 1
  %.164 = select i1 %.162, i32 %.163, i32 %group_y
  %.165 = icmp eq i32 %.164, %.grid_y
  %.166 = add i32 %group_z, 1
  %.167 = select i1 %.162, i32 0, i32 %.161
  store i32 %.167, i32* %group_x.at
  %.168 = select i1 %.165, i32 0, i32 %.164
  store i32 %.168, i32* %group_y.at
  %.169 = select i1 %.165, i32 %.166, i32 %group_z
  store i32 %.169, i32* %group_z.at
  %.170 = add nsw i32 %.task, 1
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

; predict: 1 step
define void @tscompile_dense_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
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
  %.16 = add i64 %batch.sizes, 95
  %.17 = call i64 @.floordiv(i64 %.16, i64 96)
  %.18 = trunc i64 %.17 to i32
  %.19 = mul i32 %.18, 1
  %.20 = mul i32 %.19, 1
  call void @predict_dense(float* %.4, float* %.6, float* %.8, float* %.14, i32 %.15, i8* %.scratch, i32 %.18, i32 1, i32 0, i32 %.20)
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

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @llvm.smin.i32(i32, i32)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
