/**
 * Threads of a WebAssembly program, as functions of its module: a launch with work for several of them is a job,
 * whose tasks the caller and its helpers claim in ranges, the fewer the fewer are left. Helpers are workers that
 * run an instance of the same module over the same memory. The caller waits for ranges that are claimed, never for a helper that
 * has not come yet, so it makes no difference when they start, or whether they do.
 *
 * `remaining` counts tasks that nobody has claimed; it is not zero only while the fields of a job are those of an open launch,
 * and a launch is over when `unfinished` is zero. So whoever has claimed a range may read the job, whatever came before. The
 * least range is read before, and may be that of another launch: any number will do. A helper looks for work for a while, then sleeps. A caller looks for the end of a launch, and leaves the processor to others in
 * between where that takes long and it may: the main thread of a page must not sleep.
 */

import { partsPerThread } from "../shares.ts";

/** Bytes from the start of the control block, which is scratch memory's. Fields that several threads write have a line each. */
const field = {
  threads: 0,
  wanted: 4,
  polite: 8,
  remaining: 64,
  unfinished: 128,
  sleepers: 192,
  tasks: 196,
  least: 200,
  run: 204,
  values: 256,
};

/** Arguments of a launch lie here, four bytes each. */
export const valuesOffset = field.values;

/** Bytes of the control block, where launches have at most so many arguments. */
export function controlBytes(values: number): number {
  return Math.ceil((field.values + 4 * values) / 64) * 64;
}

/** Looks for work, a nanosecond or so each, before a helper sleeps: about as long as what lies between steps of training. */
const patience = 65_536;

/** Looks for the end of a launch before the caller sleeps, and nanoseconds that it then sleeps at a time. */
const impatience = 131_072;
const nap = 50_000;

/** Functions that run a range of the tasks of one kernel's launch: control block, scratch of the thread, begin, end. */
export const shareType = "(type $.share (func (param i32 i32 i32 i32)))";

/** `control` is the size of its block, behind which the caller's own scratch lies. */
export function threadsText(control: number): readonly string[] {
  const at = (name: keyof typeof field): string => `offset=${field[name]} (local.get $control)`;
  return `
  ;; Runs the tasks of a launch, on several threads where it has several shares of work.
  (func $.launch (param $control i32) (param $run i32) (param $tasks i32) (param $shares i64)
    (local $left i32) (local $looks i32)
    (if (i64.gt_s (local.get $shares) (i64.extend_i32_u (local.get $tasks)))
      (then (local.set $shares (i64.extend_i32_u (local.get $tasks)))))
    (if (i32.or (i64.lt_s (local.get $shares) (i64.const 2)) (i32.lt_u (i32.load ${at("threads")}) (i32.const 2)))
      (then
        (call_indirect (type $.share)
          (local.get $control) (i32.add (local.get $control) (i32.const ${control})) (i32.const 0) (local.get $tasks)
          (local.get $run))
        (return)))
    (i32.store ${at("wanted")} (i32.const 1))
    (i32.store ${at("tasks")} (local.get $tasks))
    (i32.store ${at("least")} (i32.div_u (local.get $tasks) (i32.wrap_i64 (local.get $shares))))
    (i32.store ${at("run")} (local.get $run))
    (i32.atomic.store ${at("unfinished")} (local.get $tasks))
    (i32.atomic.store ${at("remaining")} (local.get $tasks))
    (if (i32.atomic.load ${at("sleepers")})
      (then (drop (memory.atomic.notify ${at("remaining")} (i32.sub (i32.wrap_i64 (local.get $shares)) (i32.const 1))))))
    (call $.work (local.get $control) (i32.add (local.get $control) (i32.const ${control})))
    (loop $wait
      (if (local.tee $left (i32.atomic.load ${at("unfinished")}))
        (then
          (local.set $looks (i32.add (local.get $looks) (i32.const 1)))
          (if (i32.and (i32.gt_u (local.get $looks) (i32.const ${impatience})) (i32.load ${at("polite")}))
            (then (drop (memory.atomic.wait32 ${at("unfinished")} (local.get $left) (i64.const ${nap})))))
          (br $wait)))))

  ;; Claims ranges of the open launch and runs them, until none is left.
  (func $.work (param $control i32) (param $own i32)
    (local $left i32) (local $size i32) (local $first i32)
    (loop $look
      (if (i32.eqz (local.tee $left (i32.atomic.load ${at("remaining")}))) (then (return)))
      (local.set $size (i32.div_u (local.get $left) (i32.mul (i32.load ${at("threads")}) (i32.const ${partsPerThread}))))
      (if (i32.lt_u (local.get $size) (i32.load ${at("least")})) (then (local.set $size (i32.load ${at("least")}))))
      (if (i32.lt_u (local.get $left) (local.get $size)) (then (local.set $size (local.get $left))))
      (br_if $look
        (i32.ne
          (i32.atomic.rmw.cmpxchg ${at("remaining")} (local.get $left) (i32.sub (local.get $left) (local.get $size)))
          (local.get $left)))
      (local.set $first (i32.sub (i32.load ${at("tasks")}) (local.get $left)))
      (call_indirect (type $.share)
        (local.get $control)
        (local.get $own)
        (local.get $first)
        (i32.add (local.get $first) (local.get $size))
        (i32.load ${at("run")}))
      (drop (i32.atomic.rmw.sub ${at("unfinished")} (local.get $size)))
      (br $look)))

  ;; A helper's life.
  (func (export ".help") (param $control i32) (param $own i32)
    (local $looks i32)
    (loop $next
      (local.set $looks (i32.const ${patience}))
      (block $open
        (loop $look
          (br_if $open (i32.atomic.load ${at("remaining")}))
          (br_if $look (local.tee $looks (i32.sub (local.get $looks) (i32.const 1)))))
        (drop (i32.atomic.rmw.add ${at("sleepers")} (i32.const 1)))
        (drop (memory.atomic.wait32 ${at("remaining")} (i32.const 0) (i64.const -1)))
        (drop (i32.atomic.rmw.sub ${at("sleepers")} (i32.const 1))))
      (call $.work (local.get $control) (local.get $own))
      (br $next)))`
    .split("\n")
    .slice(1);
}
