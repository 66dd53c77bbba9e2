import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  vi.restoreAllMocks();
});

async function importWith(required: string): Promise<typeof import("./checker.ts")> {
  vi.stubEnv("TSCOMPILE_REQUIRE_CHECKERS", required);
  vi.resetModules();
  return import("./checker.ts");
}

test("a missing checker is a line where it may be missing", async () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const { leaveOut } = await importWith("");
  leaveOut("no compiler here");
  expect(write).toHaveBeenCalledWith("no compiler here\n");
});

test("a missing checker is an error where it is required", async () => {
  const { leaveOut } = await importWith("1");
  expect(() => leaveOut("no compiler here")).toThrow("no compiler here; TSCOMPILE_REQUIRE_CHECKERS=1 demands it");
});
