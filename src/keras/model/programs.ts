/**
 * The programs of a model. They share its variables: one runs at a time, and hands their values over when another takes its
 * place.
 */

import { unfusedPasses } from "../jit.ts";
import type { TargetName } from "../program.ts";
import type { Variable } from "../tensor/variable.ts";
import { type BuiltModule, buildModule, type DataSpec, type ModuleSpec } from "./module-builder.ts";
import { Session } from "./session.ts";
import type { TracedModel } from "./traced-model.ts";

/** Programs kept for shapes that may come again, such as those of sequences of other lengths. */
const kept = 4;

export interface ProgramModel extends TracedModel {
  readonly trainableWeights: readonly Variable[];
}

export interface ProgramSettings {
  readonly target: TargetName;
  readonly fused: boolean;
  /** Differs from one `compile` to the next. */
  readonly compilation: number;
}

export class ModelPrograms {
  readonly #model: ProgramModel;
  /** The one used last comes last. */
  readonly #sessions = new Map<string, Session>();
  #current: Session | undefined;
  #discarded: Session[] = [];
  #holdsTrainable = false;
  /** The weights that programs train while that holds: those of the first one. */
  #trained: readonly number[] | undefined;

  constructor(model: ProgramModel) {
    this.#model = model;
  }

  /** The one whose values are newest. */
  get current(): Session | undefined {
    return this.#current;
  }

  /** The program for inputs, targets and weights of these shapes. One without targets is any that takes the inputs. */
  async start(spec: ModuleSpec, settings: ProgramSettings): Promise<Session> {
    const session = this.#find(spec, settings);
    if (session && session === this.#current) {
      session.push();
      return session;
    }
    await this.#current?.suspend();
    this.#current = undefined;
    for (const old of this.#discarded.splice(0)) old.dispose();
    const started = session ?? (await this.#make(buildModule(this.#model, { ...spec, readBack: true }), settings));
    started.resume();
    this.#current = started;
    // Only now are all weights there.
    if (this.#holdsTrainable) this.#trained ??= trainedBy(this.#model);
    const key = this.#keyOf(spec, settings);
    const entry = session ? ([...this.#sessions].find(([, known]) => known === session)?.[0] ?? key) : key;
    this.#sessions.delete(entry);
    this.#sessions.set(entry, started);
    const [oldest] = this.#sessions;
    if (oldest && this.#sessions.size > kept) {
      this.#sessions.delete(oldest[0]);
      oldest[1].dispose();
    }
    return started;
  }

  #make(built: BuiltModule, { target, fused }: ProgramSettings): Promise<Session> {
    return Session.start(built, target, fused ? undefined : unfusedPasses);
  }

  #find(spec: ModuleSpec, settings: ProgramSettings): Session | undefined {
    const key = this.#keyOf(spec, settings);
    const exact = this.#sessions.get(key);
    if (exact || spec.targets) return exact;
    const fitting = [...this.#sessions].filter(([known]) => known.startsWith(key)).map(([, session]) => session);
    return fitting.find((session) => session === this.#current) ?? fitting.at(-1);
  }

  #keyOf(spec: ModuleSpec, settings: ProgramSettings): string {
    return keyOf(spec, settings, this.#trained ?? trainedBy(this.#model));
  }

  /** While `body` runs, what is frozen or thawed counts only once programs are discarded. */
  async withTrainable<T>(body: () => Promise<T>): Promise<T> {
    this.#holdsTrainable = true;
    try {
      return await body();
    } finally {
      this.#holdsTrainable = false;
      this.#trained = undefined;
    }
  }

  /** No program made so far is used again. */
  discard(): void {
    this.#discarded.push(...this.#sessions.values());
    this.#sessions.clear();
    this.#trained = undefined;
  }

  async stop(): Promise<void> {
    this.discard();
    await this.#current?.suspend();
    this.#current = undefined;
    for (const session of this.#discarded.splice(0)) session.dispose();
  }
}

function trainedBy(model: ProgramModel): readonly number[] {
  return model.trainableWeights.map(({ serial }) => serial);
}

/** What a program depends on; the key for inputs alone is the beginning of the key with targets. */
function keyOf(
  { inputs, targets, sampleWeights }: ModuleSpec,
  { target, fused, compilation }: ProgramSettings,
  trained: readonly number[],
): string {
  const show = (specs: readonly (DataSpec | undefined)[]): unknown =>
    specs.map((spec) => spec && [spec.name, spec.dtype, spec.shape.map(String)]);
  const key = JSON.stringify([target, fused, show(inputs)]);
  if (!targets) return key;
  return `${key}${JSON.stringify([show(targets), sampleWeights ?? false, trained, compilation])}`;
}
