/**
 * Tests that run generated code need a program of the machine: a compiler, a browser, a driver. A clone without one leaves
 * those tests out and says so; where TSCOMPILE_REQUIRE_CHECKERS is 1, as in continuous integration, that is an error.
 */

export const checkersAreRequired = process.env.TSCOMPILE_REQUIRE_CHECKERS === "1";

/** Says once that tests are left out, and why; throws where they must not be. */
export function leaveOut(message: string): void {
  if (checkersAreRequired) throw new Error(`${message}; TSCOMPILE_REQUIRE_CHECKERS=1 demands it`);
  process.stderr.write(`${message}\n`);
}
