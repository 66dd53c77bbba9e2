/**
 * The part of `cuda_emulation.h` that runs the blocks of a grid one after the other, and the invocations of one in turn, each up to its
 * next barrier. Each invocation that reaches a barrier gets a stack of its own (a fiber); until then invocations share one, so that a
 * kernel without barriers is a plain loop. The switch is `_setjmp`/`_longjmp`, about ten nanoseconds, after a first entry
 * through `makecontext`; the method is Ralf S. Engelschall's "Portable Multithreading" (USENIX 2000) without its signal trick.
 */

export const emulatedBlocks = String.raw`
namespace tscompile_emulation {

// Bytes of stack of one invocation. Pages are touched on first use only.
constexpr size_t fiber_stack_bytes = 256 * 1024;

enum class Wait : unsigned char { not_started, runnable, block_barrier, warp_barrier, phase, finished };

struct Fiber {
  ucontext_t entry;
  jmp_buf position;
  bool started = false;
};

struct Copy {
  void* to;
  const void* from;
  unsigned int bytes;
  bool inside;
};

struct Invocation {
  Wait wait = Wait::not_started;
  int line = 0;
  unsigned int mask = 0;
  Fiber* fiber = nullptr;
  uint3 index{0, 0, 0};
  unsigned int phase = 0;
  // What an invocation hands to the others of its warp. Two slots: a lane may be one exchange ahead of another.
  uint32_t exchanged[2][8] = {};
  const void* rows[2] = {};
  // Copies to shared memory that are under way; each group's end, the open one's last.
  std::vector<Copy> copies;
  std::vector<size_t> groups;
};

struct Block {
  const char* kernel = "";
  void (*invoke)(const void* arguments) = nullptr;
  const void* arguments = nullptr;
  int count = 0;
  int next = 0;
  int current = 0;
  int block_waiting = 0;
  int finished = 0;
  // What may have ended phases of barriers, and how much of that those who wait for one had seen when they last looked.
  unsigned long long moves = 0;
  unsigned long long moves_seen = 0;
  std::vector<Invocation> invocations;
  std::vector<std::unique_ptr<Fiber>> fibers;
  std::vector<Fiber*> idle;
  Fiber* starting = nullptr;
  jmp_buf scheduler;
};

inline Block block;

[[noreturn]] inline void fail(const char* problem, const Invocation& a, const Invocation& b) {
  fflush(stdout);
  fprintf(stderr, "emulation: kernel %s, block (%u, %u, %u): %s: thread (%u, %u, %u)", block.kernel, blockIdx.x, blockIdx.y, blockIdx.z,
          problem, a.index.x, a.index.y, a.index.z);
  fprintf(stderr, a.wait == Wait::finished ? " has returned" : " waits at line %d", a.line);
  fprintf(stderr, ", thread (%u, %u, %u)", b.index.x, b.index.y, b.index.z);
  fprintf(stderr, b.wait == Wait::finished ? " has returned\n" : " waits at line %d\n", b.line);
  fflush(stderr);
  _Exit(3);
}

// Goes on with the next invocation that can run, or leaves it to the scheduler when there is none after this one.
[[noreturn]] inline void resume_after(int number) {
  for (int other = number + 1; other < block.count; ++other) {
    if (block.invocations[other].wait == Wait::runnable) _longjmp(block.invocations[other].fiber->position, 1);
  }
  _longjmp(block.scheduler, 1);
}

// What every fiber runs: invocations that have not started, one after the other, as long as they reach no barrier.
inline void fiber_main() {
  Fiber* self = block.starting;
  for (;;) {
    while (block.next < block.count) {
      const int number = block.next++;
      Invocation& invocation = block.invocations[number];
      invocation.fiber = self;
      invocation.wait = Wait::runnable;
      block.current = number;
      threadIdx = invocation.index;
      block.invoke(block.arguments);
      invocation.wait = Wait::finished;
      ++block.finished;
      // After a barrier, others have run in between.
      block.current = number;
    }
    block.idle.push_back(self);
    if (_setjmp(self->position) == 0) resume_after(block.current);
  }
}

[[noreturn]] inline void enter(Fiber* fiber) {
  if (fiber->started) _longjmp(fiber->position, 1);
  fiber->started = true;
  block.starting = fiber;
  setcontext(&fiber->entry);
  abort();
}

__noinline__ inline Fiber* take_fiber() {
  if (!block.idle.empty()) {
    Fiber* fiber = block.idle.back();
    block.idle.pop_back();
    return fiber;
  }
  block.fibers.push_back(std::make_unique<Fiber>());
  Fiber* fiber = block.fibers.back().get();
  void* stack = mmap(nullptr, fiber_stack_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (stack == MAP_FAILED || getcontext(&fiber->entry) != 0) {
    fprintf(stderr, "emulation: no memory for the stacks of a block of %d threads\n", block.count);
    _Exit(3);
  }
  fiber->entry.uc_stack.ss_sp = stack;
  fiber->entry.uc_stack.ss_size = fiber_stack_bytes;
  fiber->entry.uc_link = nullptr;
  makecontext(&fiber->entry, fiber_main, 0);
  return fiber;
}

// Parks the current invocation and goes on with the next one that can run.
inline void suspend(Wait wait, int line, unsigned int mask) {
  const int number = block.current;
  Invocation& self = block.invocations[number];
  self.wait = wait;
  self.line = line;
  self.mask = mask;
  if (_setjmp(self.fiber->position) == 0) {
    if (block.next < block.count) enter(take_fiber());
    resume_after(number);
  }
  block.current = number;
  threadIdx = self.index;
}

inline void block_barrier(int line) {
  ++block.block_waiting;
  suspend(Wait::block_barrier, line, 0);
}

inline void warp_barrier(unsigned int mask, int line) { suspend(Wait::warp_barrier, line, mask); }

// Lets those invocations go on whose barrier is complete.
inline void release() {
  std::vector<Invocation>& all = block.invocations;
  if (block.block_waiting == block.count) {
    for (int i = 0; i < block.count; ++i) {
      if (all[i].line != all[0].line) fail("divergent barrier", all[0], all[i]);
      all[i].wait = Wait::runnable;
    }
    block.block_waiting = 0;
    return;
  }
  bool released = false;
  int stuck = -1;
  for (int first = 0; first < block.count; first += warpSize) {
    const int end = first + warpSize < block.count ? first + warpSize : block.count;
    for (int i = first; i < end; ++i) {
      if (all[i].wait != Wait::warp_barrier) continue;
      bool complete = true;
      for (int lane = first; lane < end; ++lane) {
        if (((all[i].mask >> (lane - first)) & 1u) == 0) continue;
        if (all[lane].wait == Wait::finished) fail("divergent warp operation", all[i], all[lane]);
        if (all[lane].wait != Wait::warp_barrier) complete = false;
        else if (all[lane].line != all[i].line || all[lane].mask != all[i].mask) fail("divergent warp operation", all[i], all[lane]);
      }
      if (!complete) {
        stuck = i;
        continue;
      }
      const unsigned int mask = all[i].mask;
      for (int lane = first; lane < end; ++lane) {
        if ((mask >> (lane - first)) & 1u) all[lane].wait = Wait::runnable;
      }
      released = true;
    }
  }
  // Who waits for a phase looks again once anything has moved.
  for (int i = 0; i < block.count; ++i) {
    if (all[i].wait != Wait::phase) continue;
    if (block.moves == block.moves_seen) {
      stuck = i;
      continue;
    }
    all[i].wait = Wait::runnable;
    released = true;
  }
  if (released) {
    block.moves_seen = block.moves;
    return;
  }
  for (int i = 0; i < block.count; ++i) {
    if (all[i].wait == Wait::block_barrier) stuck = i;
  }
  if (all[stuck].wait == Wait::phase) fail("a phase that does not end", all[stuck], all[stuck]);
  for (int i = 0; i < block.count; ++i) {
    if (all[i].wait != all[stuck].wait) fail("divergent barrier", all[stuck], all[i]);
  }
  abort();
}

__noinline__ inline void run_block() {
  block.next = 0;
  block.finished = 0;
  block.block_waiting = 0;
  for (int i = 0; i < block.count; ++i) {
    Invocation& invocation = block.invocations[i];
    invocation.wait = Wait::not_started;
    invocation.phase = 0;
    invocation.copies.clear();
    invocation.groups.clear();
  }
  // Fibers come back here when no invocation that can run follows the one that stopped.
  _setjmp(block.scheduler);
  while (block.finished < block.count) {
    if (block.next < block.count) enter(take_fiber());
    for (int i = 0; i < block.count; ++i) {
      if (block.invocations[i].wait == Wait::runnable) _longjmp(block.invocations[i].fiber->position, 1);
    }
    release();
  }
}

template <typename Arguments>
void launch(const char* kernel, dim3 grid, dim3 size, const Arguments& arguments) {
  block.kernel = kernel;
  block.invoke = [](const void* closure) { (*static_cast<const Arguments*>(closure))(); };
  block.arguments = &arguments;
  const int count = static_cast<int>(size.x * size.y * size.z);
  if (count != block.count || size.x != blockDim.x || size.y != blockDim.y || size.z != blockDim.z) {
    block.count = count;
    block.invocations.assign(count, Invocation{});
    for (int i = 0; i < count; ++i) {
      const unsigned int n = static_cast<unsigned int>(i);
      block.invocations[i].index = {n % size.x, n / size.x % size.y, n / (size.x * size.y)};
    }
  }
  blockDim = size;
  gridDim = grid;
  for (unsigned int z = 0; z < grid.z; ++z) {
    for (unsigned int y = 0; y < grid.y; ++y) {
      for (unsigned int x = 0; x < grid.x; ++x) {
        blockIdx = {x, y, z};
        run_block();
      }
    }
  }
}

inline int lane_of(int number) { return number % warpSize; }

template <typename Value>
Value exchange(unsigned int mask, Value value, int source_lane, int line) {
  static_assert(sizeof(Value) == 4, "shuffles carry four bytes");
  const int number = block.current;
  const int first = number - lane_of(number);
  const unsigned int slot = block.invocations[number].phase++ & 1u;
  memcpy(block.invocations[number].exchanged[slot], &value, sizeof value);
  warp_barrier(mask, line);
  const int source = first + source_lane;
  Value result = value;
  if (source_lane >= 0 && source_lane < warpSize && source < block.count) memcpy(&result, block.invocations[source].exchanged[slot], sizeof result);
  return result;
}

template <typename Value>
Value shuffle_xor(unsigned int mask, Value value, int lane_mask, int line) {
  return exchange(mask, value, lane_of(block.current) ^ lane_mask, line);
}
template <typename Value>
Value shuffle_down(unsigned int mask, Value value, int delta, int line) {
  const int source = lane_of(block.current) + delta;
  return exchange(mask, value, source < warpSize ? source : lane_of(block.current), line);
}
template <typename Value>
Value shuffle(unsigned int mask, Value value, int lane, int line) {
  return exchange(mask, value, lane % warpSize, line);
}

}  // namespace tscompile_emulation

#define __syncthreads() tscompile_emulation::block_barrier(__LINE__)
#define __syncwarp(...) tscompile_emulation::warp_barrier(0xffffffffu, __LINE__)
#define __shfl_xor_sync(mask, value, lane_mask) tscompile_emulation::shuffle_xor(mask, value, lane_mask, __LINE__)
#define __shfl_down_sync(mask, value, delta) tscompile_emulation::shuffle_down(mask, value, delta, __LINE__)
#define __shfl_sync(mask, value, lane) tscompile_emulation::shuffle(mask, value, lane, __LINE__)
`;
