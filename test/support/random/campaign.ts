/**
 * Random programs on one target, as tests: blocks of programs, what fails made smaller, printed and kept as a file that is
 * replayed on all targets from then on.
 *
 *   RANDOM_PROGRAMS=50000 RANDOM_SEED=1000000 npx vitest run test/codegen/random/wasm.test.ts
 *
 * runs more of them, from another first seed, and writes what it did to standard error.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Kernel } from "../../../src/codegen/kernel/kernel.ts";
import { visitStatements } from "../../../src/codegen/kernel/walk.ts";
import { type Case, moduleOfCases, type TestTarget } from "../differential.ts";
import { checkOneIn } from "../round-trip.ts";
import { printFixture } from "./fixture.ts";
import { type ProgramOptions, programOps, randomProgram } from "./random-program.ts";
import { kindOfOutcome, type Outcome, runCases } from "./run-programs.ts";
import { shrink } from "./shrink.ts";

export const fixtureFolder = fileURLToPath(new URL("../../fixtures/random/", import.meta.url));

/** What each run of the test suite does on every target. */
const programsPerRun = 2000;
/** Tests of that many programs each: a failure is told with its block, and the rest still runs. */
const blockSize = 200;
/** Every op is in at least that many programs of such a run. */
const leastPrograms = 5;
/** Of a block; generous, since the machine may do other things. */
const blockTimeout = 600_000;
/** Failures that are made smaller: more are of the same kind most of the time, and each takes a while. */
const shrunkPerBlock = 3;

export interface CampaignOptions {
  readonly target: TestTarget;
  /** Programs that are compiled into one module. */
  readonly together: number;
  /** Modules that are built and run at the same time, where a device works in the background. */
  readonly atOnce?: number;
  readonly program?: ProgramOptions;
  /** Of the programs of a run, where what is tried differs little from another target. Default 1. */
  readonly share?: number;
  /** Share of the programs with barriers that is run: software adapters compile those very slowly. */
  readonly barrierShare?: number;
}

/** No multiple of the number of passes: by turns, modules after every pass are printed and read back. */
const checkedOneIn = 41;

export function describeCampaign(options: CampaignOptions): void {
  checkOneIn(checkedOneIn);
  const count = Math.ceil(Number(process.env["RANDOM_PROGRAMS"] ?? programsPerRun) * (options.share ?? 1));
  const firstSeed = Number(process.env["RANDOM_SEED"] ?? 1);
  const source = new ProgramSource(options, firstSeed);
  describe(`random programs on ${options.target.name}`, () => {
    const start = performance.now();
    for (let first = 0; first < count; first += blockSize) {
      const size = Math.min(blockSize, count - first);
      it(
        `programs ${first + 1} to ${first + size}`,
        async () => {
          const failures = await runBlock(options, source.take(size));
          const texts = await Promise.all(failures.slice(0, shrunkPerBlock).map((failure) => keepFailure(options, failure)));
          expect(failures.length, texts.join("\n\n")).toBe(0);
        },
        blockTimeout,
      );
    }
    it("have every op", () => {
      const wanted = Math.floor((leastPrograms * count) / programsPerRun);
      for (const { name } of programOps) expect(source.uses.get(name) ?? 0, name).toBeGreaterThanOrEqual(wanted);
      if (process.env["RANDOM_PROGRAMS"])
        process.stderr.write(
          `${count} random programs on ${options.target.name} from seed ${firstSeed} to ${source.nextSeed - 1}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
        );
    });
  });
}

/** Programs by seed, each about the next op of the registry. */
class ProgramSource {
  readonly uses = new Map<string, number>();
  readonly #options: CampaignOptions;
  nextSeed: number;
  #withBarriers = 0;

  constructor(options: CampaignOptions, firstSeed: number) {
    this.#options = options;
    this.nextSeed = firstSeed;
  }

  take(count: number): readonly Case[] {
    const taken: Case[] = [];
    while (taken.length < count) {
      const seed = this.nextSeed++;
      const subject = programOps[seed % programOps.length];
      const one = randomProgram(seed, { ...this.#options.program, ...(subject ? { subject } : {}) });
      if (!this.#isAdmitted(one, subject?.name ?? "")) continue;
      taken.push(one);
      for (const name of new Set(one.fn.operations.map((operation) => operation.name))) this.uses.set(name, (this.uses.get(name) ?? 0) + 1);
    }
    return taken;
  }

  #isAdmitted(one: Case, subject: string): boolean {
    const { target, barrierShare } = this.#options;
    if (barrierShare === undefined || (this.uses.get(subject) ?? 0) < leastPrograms || !hasBarriers(target, one)) return true;
    const before = Math.floor(this.#withBarriers * barrierShare);
    this.#withBarriers++;
    return Math.floor(this.#withBarriers * barrierShare) > before;
  }
}

function hasBarrier({ body }: Kernel): boolean {
  let found = false;
  visitStatements(body, ({ kind }) => {
    found ||= kind === "barrier";
  });
  return found;
}

function hasBarriers(target: TestTarget, one: Case): boolean {
  try {
    return target.compile(moduleOfCases([one])).kernels.some(hasBarrier);
  } catch {
    // A program that does not compile is for the run to report.
    return false;
  }
}

interface Failure {
  readonly one: Case;
  readonly outcome: string;
}

async function runBlock({ target, together, atOnce = 1 }: CampaignOptions, cases: readonly Case[]): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < cases.length) {
      const batch = cases.slice(next, next + together);
      next += together;
      const outcomes = await runCases(target, batch);
      for (const [i, one] of batch.entries()) {
        const outcome = outcomes[i];
        if (outcome !== undefined) failures.push({ one, outcome });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}

/** Makes it smaller, writes the file, and returns the text of both for the report. */
async function keepFailure({ target, together }: CampaignOptions, { one, outcome }: Failure): Promise<string> {
  const kind = kindOfOutcome(outcome);
  const isSame = (found: Outcome): boolean => found !== undefined && kindOfOutcome(found) === kind;
  const small = await shrink(one, async (cases) => (await runCases(target, cases)).map(isSame), { together: Math.min(16, together) });
  const [found = outcome] = await runCases(target, [small]);
  const text = printFixture(small, [`${one.name} on ${target.name}: ${found}`]);
  const file = join(fixtureFolder, `${one.name}-${target.target}.ir`);
  mkdirSync(fixtureFolder, { recursive: true });
  writeFileSync(file, text);
  return `${outcome}\nkept as ${file}; once it is mended, give the file a name that says what it was:\n${text}`;
}
