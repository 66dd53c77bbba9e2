setTimeout(() => {
  throw new RangeError("too late");
}, 1);
await new Promise((resolve) => setTimeout(resolve, 10_000));
export {};

/* expected
error TSC5003: test/errors/throws-later.ts throws RangeError: too late
test/errors/throws-later.ts:2:9
*/
