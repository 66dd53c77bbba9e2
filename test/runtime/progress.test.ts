import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createProgram } from "../../src/runtime/program.ts";
import { fakeExecutor } from "./fake-executor.ts";

const x = Float32Array.from({ length: 80 }, (_, i) => i / 80);
const y = new Float32Array(40).fill(1);

let wasTerminal: boolean | undefined;
beforeEach(() => {
  wasTerminal = process.stdout.isTTY;
  // Only the clock that the bar looks at: every look is 60 ms after the last.
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 60;
    return now;
  });
});
afterEach(() => {
  process.stdout.isTTY = wasTerminal ?? false;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function output(terminal: boolean, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  process.stdout.isTTY = terminal;
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  let text = "";
  const program = createProgram(fakeExecutor().executor, {
    write: (part) => {
      text += part;
    },
  });
  await program.fit(x, y, { batchSize: 4 });
  return text;
}

test("on a terminal the bar is drawn over itself, in colour, and a line stays", async () => {
  const text = await output(true, { NO_COLOR: "" });
  const [title, drawn = "", rest] = text.split("\n");
  expect(title).toBe("Epoch 1/1");
  expect(drawn).toContain("\r\u001b[K 2/10 \u001b[32m━━━━\u001b[0m────────────────");
  expect(drawn.split("\r").at(-1)?.replace("\u001b[K", "")).toMatch(/^10\/10 - \d+\.\ds [\d.]+ms\/step - loss: \d+\.\d{4}$/);
  expect(rest).toBe("");
});

test("NO_COLOR takes the colour, not the bar", async () => {
  const text = await output(true, { NO_COLOR: "1" });
  expect(text).toContain("\r\u001b[K 2/10 ━━━━────────────────");
  expect(text).not.toContain("\u001b[32m");
});

test("elsewhere plain lines", async () => {
  const text = await output(false);
  expect(text).not.toContain("\r");
  expect(text).not.toContain("\u001b");
  expect(text.split("\n")).toHaveLength(3);
});
