/** A generative adversarial network that learns the points of a ring. Goodfellow et al., arXiv:1406.2661. */

import {
  gradients,
  input,
  layers,
  losses,
  Model,
  metrics,
  ops,
  optimizers,
  SeedGenerator,
  type StepData,
  type StepLogs,
  sequential,
  type Tensor,
} from "tscompile";

export const noise = 4;

export const generator = sequential({
  name: "generator",
  layers: [
    input({ shape: [noise], name: "noise" }),
    layers.dense({ units: 32, activation: "relu" }),
    layers.dense({ units: 32, activation: "relu" }),
    layers.dense({ units: 2 }),
  ],
});

const discriminator = sequential({
  name: "discriminator",
  layers: [
    input({ shape: [2], name: "point" }),
    layers.dense({ units: 32, activation: "leakyRelu" }),
    layers.dense({ units: 32, activation: "leakyRelu" }),
    layers.dense({ units: 1 }),
  ],
});

/** One step trains both: the discriminator to tell real points from made ones, the generator to pass for real. */
class Gan extends Model {
  static readonly className: string = "Gan";
  readonly generator = generator;
  readonly discriminator = discriminator;
  readonly seeds = new SeedGenerator({ seed: 7 });
  readonly generatorOptimizer = optimizers.adam({ learningRate: 0.001, beta1: 0.5 });
  readonly discriminatorOptimizer = optimizers.adam({ learningRate: 0.001, beta1: 0.5 });
  readonly discriminatorLoss = new metrics.Mean({ name: "discriminator_loss" });
  readonly generatorLoss = new metrics.Mean({ name: "generator_loss" });
  /** Of made points from the ring. */
  readonly distance = new metrics.Mean({ name: "distance" });

  /** What `predict` gives: how real points look. */
  override call(points: Tensor): Tensor {
    return this.discriminator.apply(points);
  }

  override trainStep({ x }: StepData): StepLogs {
    const real = x as Tensor;
    const judge = new losses.BinaryCrossentropy({ fromLogits: true });
    const draw = (): Tensor => this.generator.apply(ops.randomNormal(this.seeds.next(), [real.dim(0), noise]), { training: true });
    const isReal = ops.onesLike(ops.sliceAxis(real, 1, 0, 1));
    const isMade = ops.zerosLike(isReal);

    const made = ops.stopGradient(draw());
    const discriminatorLoss = ops.add(
      judge.apply(isReal, this.discriminator.apply(real, { training: true })),
      judge.apply(isMade, this.discriminator.apply(made, { training: true })),
    );
    const judged = this.discriminator.trainableWeights;
    this.discriminatorOptimizer.build(judged);
    this.discriminatorOptimizer.apply(gradients(discriminatorLoss, judged), judged);

    const generatorLoss = judge.apply(isReal, this.discriminator.apply(draw(), { training: true }));
    const making = this.generator.trainableWeights;
    this.generatorOptimizer.build(making);
    this.generatorOptimizer.apply(gradients(generatorLoss, making), making);

    this.discriminatorLoss.updateState(discriminatorLoss);
    this.generatorLoss.updateState(generatorLoss);
    this.distance.updateState(ops.abs(ops.subtract(ops.sqrt(ops.sum(ops.square(made), { axis: 1 })), 1)));
    const shown = [this.discriminatorLoss, this.generatorLoss, this.distance];
    return Object.fromEntries(shown.map((metric) => [metric.name, metric.result()]));
  }
}

const gan = new Gan({ name: "gan" });
gan.compile({ optimizer: "adam" });

export default gan;
