/** What differs between Node and a browser: the clock, the way to Node's modules. */

/** Node's process, and through it its modules: without an import, so that browsers and their bundlers can load this file. */
export const node = (globalThis as { readonly process?: typeof globalThis.process }).process?.versions?.node
  ? globalThis.process
  : undefined;

export const isNode = node !== undefined;

/** More share the memory's bandwidth than gain by it. */
const mostDefaultThreads = 8;

/** Threads of a program that is not told how many: one for each processor that this process may use. NaN, which is not above 1, where the host keeps that to itself. */
export function defaultThreads(): number {
  return Math.min(navigator.hardwareConcurrency, mostDefaultThreads);
}

/** Milliseconds of work before the host's event loop gets a turn. */
const turn = 50;

/** To be called between steps: when it is time, it lets timers, input and rendering have a turn. */
export function turnGiver(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < turn) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
