/** A model while it is trained: what loops and callbacks ask of it. */

import type { Logs, TrainingControl, TrainingPosition } from "../../runtime/callbacks/callback.ts";
import type { Hooks } from "../../runtime/callbacks/hooks.ts";
import type { TypedArray } from "../../runtime/executor.ts";
import type { LoopHost, Resumption } from "../../runtime/loops.ts";
import { loadTraining, saveTraining } from "../../runtime/training-file.ts";
import { globalSeed } from "../config.ts";
import { runtimeError } from "../errors.ts";
import type { OptimizerFunction } from "../interfaces.ts";
import type { ModelPrograms } from "../model/programs.ts";
import type { Session } from "../model/session.ts";
import type { Variable } from "../tensor/variable.ts";

/** What it asks of the model. */
export interface HostedModel {
  readonly name: string;
  stopTraining: boolean;
  stopEvaluating: boolean;
  stopPredicting: boolean;
  readonly optimizer: OptimizerFunction | null;
  readonly trainableWeights: readonly Variable[];
  resetMetrics(): void;
  save(path: string): Promise<void>;
  saveWeights(path: string): Promise<void>;
  loadWeights(path: string): Promise<void>;
}

export class TrainingHost implements LoopHost, TrainingControl {
  readonly model: HostedModel;
  readonly write = undefined;
  position: TrainingPosition = { epoch: 0, step: 0, pass: 0, batch: 0 };
  stepsDone = 0;
  currentLogs: (() => Promise<Logs>) | undefined;
  resumption: Resumption | undefined;
  callbacks: Hooks | undefined;
  /** Of the order of rows. */
  seed = globalSeed();
  readonly #programs: ModelPrograms;

  constructor(model: HostedModel, programs: ModelPrograms) {
    this.model = model;
    this.#programs = programs;
  }

  get #session(): Session {
    return this.#programs.current ?? runtimeError(`the model ${this.model.name} has no program yet`, { help: "train it first" });
  }

  get stopTraining(): boolean {
    return this.model.stopTraining;
  }
  set stopTraining(value) {
    this.model.stopTraining = value;
  }
  get stopEvaluating(): boolean {
    return this.model.stopEvaluating;
  }
  set stopEvaluating(value) {
    this.model.stopEvaluating = value;
  }
  get stopPredicting(): boolean {
    return this.model.stopPredicting;
  }
  set stopPredicting(value) {
    this.model.stopPredicting = value;
  }

  get metricNames(): readonly string[] {
    return this.#session.built.logs ?? [];
  }

  resetMetrics(): void {
    this.model.resetMetrics();
  }

  /** Hooks may read variables, which some targets cannot answer at once. */
  async endEpoch(): Promise<void> {
    if (!this.#session.executor.readStateNow) await this.#session.pull();
  }

  /** Averaged weights take the place of the last ones. */
  async endTraining(): Promise<void> {
    const { optimizer, trainableWeights } = this.model;
    if (!optimizer?.finalizeVariableValues) return;
    await this.#session.pull();
    optimizer.finalizeVariableValues(trainableWeights);
    this.#session.push();
  }

  getWeights(): Promise<Record<string, TypedArray>> {
    this.#session.push();
    return this.#session.program.getWeights();
  }

  setWeights(values: Readonly<Record<string, TypedArray>>): void {
    this.#session.push();
    this.#session.program.setWeights(values);
  }

  get hasLearningRate(): boolean {
    return this.#session.program.hasLearningRate;
  }

  getLearningRate(): Promise<number> {
    this.#session.push();
    return this.#session.program.getLearningRate();
  }

  setLearningRate(value: number): void {
    this.#session.push();
    this.#session.program.setLearningRate(value);
  }

  async saveModel(path: string): Promise<void> {
    await this.#session.pull();
    await this.model.save(path);
  }

  async saveWeights(path: string): Promise<void> {
    await this.#session.pull();
    await this.model.saveWeights(path);
  }

  loadWeights(path: string): Promise<void> {
    return this.model.loadWeights(path);
  }

  saveTrainingState(path?: string | URL): Promise<Uint8Array<ArrayBuffer>> {
    this.#session.push();
    return saveTraining(this.#snapshot(), path);
  }

  async loadTrainingState(source: string | URL | ArrayBuffer | Uint8Array): Promise<void> {
    const session = this.#session;
    const loaded = this.#snapshot();
    await loadTraining(loaded, source);
    session.forgetChanges();
    this.seed = loaded.seed;
    this.position = loaded.position;
    const { resumption } = loaded;
    this.resumption = resumption && {
      ...resumption,
      apply(callbacks) {
        session.forgetChanges();
        resumption.apply(callbacks);
      },
    };
  }

  #snapshot(): Parameters<typeof saveTraining>[0] {
    const { position, currentLogs, callbacks, resumption, seed } = this;
    return { executor: this.#session.executor, position, currentLogs, callbacks, resumption, seed };
  }
}
