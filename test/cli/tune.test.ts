/** Schedules kept beside an entry: what is in the file is taken, what is of no kernel is not, and measuring writes such a file. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { keepSchedules, keptSchedules, tune } from "../../src/build/tune.ts";
import { compileModule } from "../../src/codegen/compile.ts";
import { candidateSchedules } from "../../src/codegen/schedule/index.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import { fusionKey } from "../../src/codegen/schedule/tuned.ts";
import { targets } from "../../src/codegen/target.ts";
import { build } from "../../src/compiler.ts";
import { caseOf, moduleOfCases } from "../support/differential.ts";
import { sampleType } from "../support/types.ts";

const folder = mkdtempSync(join(tmpdir(), "tscompile-tune-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = moduleOfCases([
  caseOf("f", ["f32[64,48]", "f32[48,40]"].map(sampleType), [], {}, (b, [x, y]) =>
    x && y ? [b.dotGeneral(x, y, { lhsBatch: [], rhsBatch: [], lhsContract: [1], rhsContract: [0] })] : [],
  ),
]);
const program = compileModule(module, { target: "wasm" });
const fusion = program.module.functions[0]?.operations[0];
if (!fusion) throw new Error("no fusion");
const key = fusionKey(fusion);
const texts = candidateSchedules({ fusion, name: "f", inPlace: new Map(), target: targets.wasm }).map(formatSchedule);
const scheduleWith = (tuned: ReadonlyMap<string, string>): string | undefined => {
  const [kernel] = compileModule(module, { target: "wasm", tuned }).kernels;
  return kernel && formatSchedule(kernel.info.schedule);
};

describe("schedules of a product", () => {
  test("there are several, and any of them can be taken", () => {
    expect(texts.length).toBeGreaterThan(2);
    expect(scheduleWith(new Map())).toBe(texts[0]);
    for (const text of texts) expect(scheduleWith(new Map([[key, text]]))).toBe(text);
  });

  test("another fusion's, and one that is not legal, are not", () => {
    expect(scheduleWith(new Map([["0123456789abcdef", texts[1] ?? ""]]))).toBe(texts[0]);
    expect(scheduleWith(new Map([[key, "contract: tile m 7, tile n 5"]]))).toBe(texts[0]);
  });

  test("measured, are among the legal ones and faster by more than noise", async () => {
    for (const { key: measured, schedule, ratio } of await tune(program)) {
      expect(measured).toBe(key);
      expect(texts.slice(1)).toContain(schedule);
      expect(ratio).toBeLessThanOrEqual(0.95);
    }
  });
});

describe("the file beside an entry", () => {
  const entry = join(folder, "model.mts");
  writeFileSync(
    entry,
    `import { input, layers, sequential } from ${JSON.stringify(pathToFileURL(join(process.cwd(), "src/index.ts")).href)};
export default sequential({ name: "small", layers: [input({ shape: [48], name: "x" }), layers.dense({ units: 40, name: "y" })] });
`,
  );

  test("holds what was measured, and is read again", async () => {
    const kept = { key, label: "y", schedule: texts[1] ?? "", ratio: 0.8 };
    await keepSchedules(entry, "wasm", [kept]);
    expect(readFileSync(join(folder, "model.wasm.schedules"), "utf8")).toContain(`${key} ${texts[1]}  # y, 0.80 of the time\n`);
    expect(await keptSchedules(entry, "wasm")).toEqual(new Map([[key, texts[1]]]));
    expect(await keptSchedules(entry, "native")).toEqual(new Map());
    await keepSchedules(entry, "wasm", []);
    expect(await keptSchedules(entry, "wasm")).toEqual(new Map());
  });

  test("is taken by a build, for the target that it is of", async () => {
    const schedules = async (name: string): Promise<readonly string[]> => {
      const { models } = await build({ entry, outDir: join(folder, name), batch: 64 });
      return models.flatMap(({ program: { kernels } }) => kernels.map(({ info }) => formatSchedule(info.schedule)));
    };
    const before = await schedules("before");
    const { models } = await build({ entry, outDir: join(folder, "first"), batch: 64 });
    const own = models[0]?.program.module.functions.find(({ name }) => name === "predict")?.operations[0];
    if (!own) throw new Error("no fusion");
    const [, other] = candidateSchedules({ fusion: own, name: "y", inPlace: new Map(), target: targets.wasm });
    if (!other) throw new Error("one schedule alone");
    await keepSchedules(entry, "wasm", [{ key: fusionKey(own), label: "y", schedule: formatSchedule(other), ratio: 0.5 }]);
    expect(await schedules("after")).toEqual([formatSchedule(other)]);
    expect(before).not.toEqual([formatSchedule(other)]);
  }, 60_000);

  test("with a line that is none stops the build, and nothing is written", async () => {
    writeFileSync(join(folder, "model.wasm.schedules"), `# a comment\n\n${key} contract\nnonsense\n`);
    await expect(build({ entry, outDir: join(folder, "none") })).rejects.toMatchObject({
      diagnostic: { code: "TSC5013", message: 'this line is no schedule: "nonsense"', location: { line: 4 } },
    });
    expect(existsSync(join(folder, "none"))).toBe(false);
    rmSync(join(folder, "model.wasm.schedules"));
  });

  test("is measured for processors alone", async () => {
    await expect(build({ entry, target: "wgsl", tune: true })).rejects.toThrow("schedules are measured for wasm and native, not for wgsl");
  });
});
