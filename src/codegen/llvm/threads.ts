/**
 * Threads of a native program, as LLVM IR over POSIX threads: a launch with work for several of them is a job, whose tasks
 * the caller and its helpers claim in ranges, the fewer the fewer are left. The caller waits for ranges that are claimed, never for
 * a helper that has not come yet, so a helper that the system keeps waiting costs nothing.
 *
 * `remaining` counts tasks that nobody has claimed; it is not zero only while the fields of a job are those of an open launch,
 * and a launch is over when `unfinished` is zero. So whoever has claimed a range may read the job, whatever came before. The
 * least range is read before, and may be that of another launch: any number will do.
 *
 * A helper looks for work for a while, then sleeps on a semaphore. `sleepers` counts those that wait, or are about to, and have
 * not been woken: who takes one off the count posts once, or, if it was the helper itself, does not wait.
 */

import { mostThreads, partsPerThread } from "../shares.ts";
import { type CpuLevel, cpuLevels } from "./cpu.ts";
import type { Declarations } from "./declarations.ts";

/** Of scratch memory, in front of the caller's own: the number of threads (i32), and at byte 8 the pool, once there is one. */
export const scratchHeader = 64;

/** Looks for work, each the time of a `pause` or so, before a helper sleeps: about as long as a step's own overhead. */
const patience = 4000;
/** Looks for the end of a launch before the processor is offered to others. */
const politeness = 2000;

/** The type of what runs tasks `begin` to `end` of a launch, with scratch of its own. */
const shareType = "void (i64*, i8*, i32, i32)*";

/** Fields by index; those written by several threads have a line of the cache each. The semaphore is a `sem_t`, at most 64 bytes. */
const poolType = `{ i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, ${shareType}, i64*, [24 x i8], [64 x i8], [${mostThreads} x i64] }`;
const poolBytes = 4 * 64 + mostThreads * 8;
const field = {
  remaining: [0, "i32"],
  unfinished: [2, "i32"],
  sleepers: [4, "i32"],
  stop: [5, "i32"],
  helpers: [6, "i32"],
  tasks: [7, "i32"],
  least: [8, "i32"],
  share: [10, shareType],
  arguments: [11, "i64*"],
  semaphore: [13, "[64 x i8]"],
  handles: [14, `[${mostThreads} x i64]`],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

function at(name: keyof typeof field): string {
  const [index, type] = field[name];
  return `  %${name} = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 ${index} ; ${type}*`;
}

export interface ThreadsContext {
  readonly level: CpuLevel;
  readonly declarations: Declarations;
  /** Bytes of scratch that one thread needs. */
  readonly scratchBytes: number;
}

/** Types that the functions need, for the head of the module. */
export const threadTypes: readonly string[] = [`%.pool = type ${poolType}`];

/** `threads` of the program that owns `scratch`, which must run nothing: 0 for one per processor. */
export function printSetThreads(symbol: string, isUsed: boolean): readonly string[] {
  if (!isUsed) return [`define void @${symbol}(i8* %scratch, i32 %threads) #1 {`, "  ret void", "}"];
  return [
    `define void @${symbol}(i8* %scratch, i32 %threads) #1 {`,
    "  call void @.disband(i8* %scratch)",
    "  %processors = call i32 @get_nprocs()",
    "  %is.given = icmp sgt i32 %threads, 0",
    "  %wanted = select i1 %is.given, i32 %threads, i32 %processors",
    `  %count = call i32 @llvm.smin.i32(i32 %wanted, i32 ${mostThreads})`,
    "  %place = bitcast i8* %scratch to i32*",
    "  store i32 %count, i32* %place, align 8",
    "  ret void",
    "}",
  ];
}

export function printThreads({ level, declarations, scratchBytes }: ThreadsContext): readonly (readonly string[])[] {
  const { spinHint } = cpuLevels[level];
  const helperBytes = Math.ceil((scratchHeader + scratchBytes) / 64) * 64;
  for (const [name, result, ...parameters] of libraryFunctions) declarations.add(name, result, parameters);
  return [launch(spinHint), work, wake, help(spinHint), poolOf(helperBytes), disband];
}

const libraryFunctions: readonly (readonly [name: string, result: string, ...parameters: readonly string[]])[] = [
  ["aligned_alloc", "i8*", "i64", "i64"],
  ["free", "void", "i8*"],
  ["get_nprocs", "i32"],
  ["llvm.memset.p0i8.i64", "void", "i8*", "i8", "i64", "i1"],
  ["llvm.smin.i32", "i32", "i32", "i32"],
  ["llvm.smin.i64", "i64", "i64", "i64"],
  ["llvm.umax.i32", "i32", "i32", "i32"],
  ["llvm.umin.i32", "i32", "i32", "i32"],
  ["pthread_create", "i32", "i64*", "i8*", "i8* (i8*)*", "i8*"],
  ["pthread_join", "i32", "i64", "i8*"],
  ["sched_yield", "i32"],
  ["sem_destroy", "i32", "i8*"],
  ["sem_init", "i32", "i8*", "i32", "i32"],
  ["sem_post", "i32", "i8*"],
  ["sem_wait", "i32", "i8*"],
];

function launch(spinHint: string): readonly string[] {
  return [
    "; Runs the tasks of a launch, on several threads where it has several shares of work.",
    `define internal void @.launch(i8* %scratch, ${shareType} %run, i64* %values, i32 %task.count, i64 %shares) noinline nounwind {`,
    "entry:",
    `  %own = getelementptr inbounds i8, i8* %scratch, i64 ${scratchHeader}`,
    "  %threads.place = bitcast i8* %scratch to i32*",
    "  %threads = load i32, i32* %threads.place, align 8",
    "  %tasks.wide = zext i32 %task.count to i64",
    "  %count.wide = call i64 @llvm.smin.i64(i64 %shares, i64 %tasks.wide)",
    "  %count = trunc i64 %count.wide to i32",
    "  %has.threads = icmp sgt i32 %threads, 1",
    "  %has.shares = icmp sgt i32 %count, 1",
    "  %is.shared = and i1 %has.threads, %has.shares",
    "  br i1 %is.shared, label %gather, label %alone",
    "gather:",
    "  %pool = call %.pool* @.pool(i8* %scratch, i32 %threads)",
    "  %is.missing = icmp eq %.pool* %pool, null",
    "  br i1 %is.missing, label %alone, label %open",
    "alone:",
    "  call void %run(i64* %values, i8* %own, i32 0, i32 %task.count)",
    "  ret void",
    "open:",
    at("remaining"),
    at("unfinished"),
    at("tasks"),
    at("least"),
    at("share"),
    at("arguments"),
    "  store i32 %task.count, i32* %tasks, align 4",
    "  %least.tasks = udiv i32 %task.count, %count",
    "  store atomic i32 %least.tasks, i32* %least monotonic, align 4",
    `  store ${shareType} %run, ${shareType}* %share, align 8`,
    "  store i64* %values, i64** %arguments, align 8",
    "  store atomic i32 %task.count, i32* %unfinished seq_cst, align 4",
    "  store atomic i32 %task.count, i32* %remaining seq_cst, align 4",
    "  %others = sub i32 %count, 1",
    "  call void @.wake(%.pool* %pool, i32 %others)",
    "  call void @.work(%.pool* %pool, i8* %own)",
    "  br label %wait",
    "wait:",
    "  %looks = phi i32 [ 0, %open ], [ %next, %spin ], [ 0, %yield ]",
    "  %left = load atomic i32, i32* %unfinished acquire, align 4",
    "  %is.over = icmp eq i32 %left, 0",
    "  br i1 %is.over, label %over, label %look",
    "look:",
    "  %next = add i32 %looks, 1",
    `  %is.long = icmp eq i32 %next, ${politeness}`,
    "  br i1 %is.long, label %yield, label %spin",
    "spin:",
    `  call void asm sideeffect "${spinHint}", ""()`,
    "  br label %wait",
    "yield:",
    "  %yielded = call i32 @sched_yield()",
    "  br label %wait",
    "over:",
    "  ret void",
    "}",
  ];
}

const work: readonly string[] = [
  "; Claims ranges of the open launch and runs them, until none is left.",
  "define internal void @.work(%.pool* %pool, i8* %own) noinline nounwind {",
  "entry:",
  at("remaining"),
  at("unfinished"),
  at("tasks"),
  at("least"),
  at("share"),
  at("arguments"),
  at("helpers"),
  "  %helper.count = load i32, i32* %helpers, align 4",
  "  %threads = add i32 %helper.count, 1",
  `  %parts = mul i32 %threads, ${partsPerThread}`,
  "  br label %look",
  "look:",
  "  %left = load atomic i32, i32* %remaining acquire, align 4",
  "  %is.none = icmp eq i32 %left, 0",
  "  br i1 %is.none, label %done, label %claim",
  "claim:",
  "  %part = udiv i32 %left, %parts",
  "  %least.tasks = load atomic i32, i32* %least monotonic, align 4",
  "  %wanted = call i32 @llvm.umax.i32(i32 %part, i32 %least.tasks)",
  "  %size = call i32 @llvm.umin.i32(i32 %wanted, i32 %left)",
  "  %less = sub i32 %left, %size",
  "  %exchange = cmpxchg i32* %remaining, i32 %left, i32 %less seq_cst seq_cst, align 4",
  "  %is.claimed = extractvalue { i32, i1 } %exchange, 1",
  "  br i1 %is.claimed, label %run, label %look",
  "run:",
  "  %task.count = load i32, i32* %tasks, align 4",
  `  %function = load ${shareType}, ${shareType}* %share, align 8`,
  "  %values = load i64*, i64** %arguments, align 8",
  "  %first = sub i32 %task.count, %left",
  "  %end = add i32 %first, %size",
  "  call void %function(i64* %values, i8* %own, i32 %first, i32 %end)",
  "  %before = atomicrmw sub i32* %unfinished, i32 %size seq_cst",
  "  br label %look",
  "done:",
  "  ret void",
  "}",
];

const wake: readonly string[] = [
  "; Wakes at most so many helpers that sleep.",
  "define internal void @.wake(%.pool* %pool, i32 %most) noinline nounwind {",
  "entry:",
  at("sleepers"),
  at("semaphore"),
  "  %place = bitcast [64 x i8]* %semaphore to i8*",
  "  br label %look",
  "look:",
  "  %woken = phi i32 [ 0, %entry ], [ %woken, %claim ], [ %more, %post ]",
  "  %asleep = load atomic i32, i32* %sleepers seq_cst, align 4",
  "  %is.none = icmp eq i32 %asleep, 0",
  "  %is.enough = icmp eq i32 %woken, %most",
  "  %is.done = or i1 %is.none, %is.enough",
  "  br i1 %is.done, label %done, label %claim",
  "claim:",
  "  %less = sub i32 %asleep, 1",
  "  %exchange = cmpxchg i32* %sleepers, i32 %asleep, i32 %less seq_cst seq_cst, align 4",
  "  %is.claimed = extractvalue { i32, i1 } %exchange, 1",
  "  br i1 %is.claimed, label %post, label %look",
  "post:",
  "  %status = call i32 @sem_post(i8* %place)",
  "  %more = add i32 %woken, 1",
  "  br label %look",
  "done:",
  "  ret void",
  "}",
];

function help(spinHint: string): readonly string[] {
  return [
    "; A helper's life. In front of its scratch lies the pool's address.",
    "define internal i8* @.help(i8* %memory) noinline nounwind {",
    "entry:",
    "  %pool.place = bitcast i8* %memory to %.pool**",
    "  %pool = load %.pool*, %.pool** %pool.place, align 8",
    `  %own = getelementptr inbounds i8, i8* %memory, i64 ${scratchHeader}`,
    at("remaining"),
    at("sleepers"),
    at("stop"),
    at("semaphore"),
    "  %place = bitcast [64 x i8]* %semaphore to i8*",
    "  br label %look",
    "look:",
    "  %looks = phi i32 [ 0, %entry ], [ 0, %help ], [ %next, %spin ], [ 0, %withdraw ], [ 0, %wait ]",
    "  %left = load atomic i32, i32* %remaining acquire, align 4",
    "  %is.open = icmp ne i32 %left, 0",
    "  br i1 %is.open, label %help, label %rest",
    "help:",
    "  call void @.work(%.pool* %pool, i8* %own)",
    "  br label %look",
    "rest:",
    "  %stopped = load atomic i32, i32* %stop acquire, align 4",
    "  %is.stopped = icmp ne i32 %stopped, 0",
    "  br i1 %is.stopped, label %end, label %stay",
    "stay:",
    "  %next = add i32 %looks, 1",
    `  %is.tired = icmp eq i32 %next, ${patience}`,
    "  br i1 %is.tired, label %sleep, label %spin",
    "spin:",
    `  call void asm sideeffect "${spinHint}", ""()`,
    "  br label %look",
    "sleep:",
    "  %others = atomicrmw add i32* %sleepers, i32 1 seq_cst",
    "  %left.now = load atomic i32, i32* %remaining seq_cst, align 4",
    "  %stopped.now = load atomic i32, i32* %stop seq_cst, align 4",
    "  %news = or i32 %left.now, %stopped.now",
    "  %is.news = icmp ne i32 %news, 0",
    "  br i1 %is.news, label %reconsider, label %wait",
    "reconsider:",
    "  %asleep = load atomic i32, i32* %sleepers seq_cst, align 4",
    "  %is.woken = icmp eq i32 %asleep, 0",
    "  br i1 %is.woken, label %wait, label %withdraw",
    "withdraw:",
    "  %less = sub i32 %asleep, 1",
    "  %exchange = cmpxchg i32* %sleepers, i32 %asleep, i32 %less seq_cst seq_cst, align 4",
    "  %is.withdrawn = extractvalue { i32, i1 } %exchange, 1",
    "  br i1 %is.withdrawn, label %look, label %reconsider",
    "wait:",
    "  %status = call i32 @sem_wait(i8* %place)",
    "  %is.interrupted = icmp ne i32 %status, 0",
    "  br i1 %is.interrupted, label %wait, label %look",
    "end:",
    "  ret i8* null",
    "}",
  ];
}

function poolOf(helperBytes: number): readonly string[] {
  return [
    "; The program's pool, made when it is first needed; null where there is no memory for one.",
    "define internal %.pool* @.pool(i8* %scratch, i32 %threads) noinline nounwind {",
    "entry:",
    "  %byte = getelementptr inbounds i8, i8* %scratch, i64 8",
    "  %pool.place = bitcast i8* %byte to %.pool**",
    "  %known = load %.pool*, %.pool** %pool.place, align 8",
    "  %is.known = icmp ne %.pool* %known, null",
    "  br i1 %is.known, label %found, label %make",
    "found:",
    "  ret %.pool* %known",
    "make:",
    "  %wanted = sub i32 %threads, 1",
    "  %wanted.wide = zext i32 %wanted to i64",
    `  %helper.bytes = mul i64 %wanted.wide, ${helperBytes}`,
    `  %bytes = add i64 %helper.bytes, ${poolBytes}`,
    "  %memory = call i8* @aligned_alloc(i64 64, i64 %bytes)",
    "  %is.missing = icmp eq i8* %memory, null",
    "  br i1 %is.missing, label %missing, label %fill",
    "missing:",
    "  ret %.pool* null",
    "fill:",
    `  call void @llvm.memset.p0i8.i64(i8* %memory, i8 0, i64 ${poolBytes}, i1 false)`,
    "  %pool = bitcast i8* %memory to %.pool*",
    at("helpers"),
    at("semaphore"),
    "  %place = bitcast [64 x i8]* %semaphore to i8*",
    "  %status = call i32 @sem_init(i8* %place, i32 0, i32 0)",
    "  store %.pool* %pool, %.pool** %pool.place, align 8",
    "  br label %next",
    "next:",
    "  %count = phi i32 [ 0, %fill ], [ %more, %made ]",
    "  store i32 %count, i32* %helpers, align 4",
    "  %is.all = icmp eq i32 %count, %wanted",
    "  br i1 %is.all, label %made.all, label %start",
    "start:",
    "  %count.wide = zext i32 %count to i64",
    `  %offset = mul i64 %count.wide, ${helperBytes}`,
    `  %offset.own = add i64 %offset, ${poolBytes}`,
    "  %own = getelementptr inbounds i8, i8* %memory, i64 %offset.own",
    "  %own.pool = bitcast i8* %own to %.pool**",
    "  store %.pool* %pool, %.pool** %own.pool, align 8",
    `  %handle = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 ${field.handles[0]}, i32 %count`,
    "  %refused = call i32 @pthread_create(i64* %handle, i8* null, i8* (i8*)* @.help, i8* %own)",
    "  %more = add i32 %count, 1",
    "  %is.refused = icmp ne i32 %refused, 0",
    "  br i1 %is.refused, label %made.all, label %made",
    "made:",
    "  br label %next",
    "made.all:",
    "  ret %.pool* %pool",
    "}",
  ];
}

const disband: readonly string[] = [
  "; Ends the helpers and frees the pool, if there is one.",
  "define internal void @.disband(i8* %scratch) noinline nounwind {",
  "entry:",
  "  %byte = getelementptr inbounds i8, i8* %scratch, i64 8",
  "  %pool.place = bitcast i8* %byte to %.pool**",
  "  %pool = load %.pool*, %.pool** %pool.place, align 8",
  "  %is.missing = icmp eq %.pool* %pool, null",
  "  br i1 %is.missing, label %done, label %end",
  "end:",
  at("stop"),
  at("helpers"),
  at("semaphore"),
  "  %place = bitcast [64 x i8]* %semaphore to i8*",
  "  %count = load i32, i32* %helpers, align 4",
  "  store atomic i32 1, i32* %stop seq_cst, align 4",
  "  br label %posting",
  "posting:",
  "  %posted = phi i32 [ 0, %end ], [ %posted.next, %post ]",
  "  %is.posted = icmp eq i32 %posted, %count",
  "  br i1 %is.posted, label %joining, label %post",
  "post:",
  "  %post.status = call i32 @sem_post(i8* %place)",
  "  %posted.next = add i32 %posted, 1",
  "  br label %posting",
  "joining:",
  "  %joined = phi i32 [ 0, %posting ], [ %joined.next, %join ]",
  "  %is.joined = icmp eq i32 %joined, %count",
  "  br i1 %is.joined, label %free, label %join",
  "join:",
  `  %handle.place = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 ${field.handles[0]}, i32 %joined`,
  "  %handle = load i64, i64* %handle.place, align 8",
  "  %join.status = call i32 @pthread_join(i64 %handle, i8* null)",
  "  %joined.next = add i32 %joined, 1",
  "  br label %joining",
  "free:",
  "  %destroyed = call i32 @sem_destroy(i8* %place)",
  "  %memory = bitcast %.pool* %pool to i8*",
  "  call void @free(i8* %memory)",
  "  store %.pool* null, %.pool** %pool.place, align 8",
  "  br label %done",
  "done:",
  "  ret void",
  "}",
];
