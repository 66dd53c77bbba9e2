/** What layers hold, and in which order. */

import { describe, expect, it } from "vitest";
import { Layer, layers, Model, metrics, ones, SeedGenerator, type Tensor } from "../../../src/index.ts";
import { dense, freshSession, namesOf } from "./support.ts";

freshSession();

class Empty extends Layer {
  override call(x: Tensor): Tensor {
    return x;
  }
}

describe("D tracking", () => {
  it("D-014: five stores in the order of assignment; a metric is no layer", () => {
    class LayerLikeMetric extends metrics.Mean {
      readonly inner = dense(1, 1);
      call(x: Tensor): Tensor {
        return this.inner.apply(x);
      }
    }
    class Holder extends Layer {
      readonly frozen = this.addWeight({ name: "frozen", trainable: false });
      readonly weight = this.addWeight({ name: "weight" });
      readonly second = dense();
      readonly first = dense();
      readonly mean = new metrics.Mean();
      readonly odd = new LayerLikeMetric();
      readonly seeds = new SeedGenerator({ seed: 1 });
    }
    const holder = new Holder();
    expect(namesOf(holder.ownVariables())).toEqual(["weight", "frozen"]);
    expect(holder.ownLayers()).toEqual([holder.second, holder.first]);
    expect(holder.ownMetrics()).toEqual([holder.mean, holder.odd]);
    expect(holder.seedGenerators).toEqual([holder.seeds]);
  });

  it("D-015: arrays, records, maps and sets are searched, also later", () => {
    class Blocks extends Layer {
      readonly blocks = [dense(1, 1), dense(2, 1)];
      readonly named: Record<string, Layer> = {};
      readonly map = new Map<string, Layer>();
      readonly set = new Set<readonly Layer[]>();
    }
    const holder = new Blocks();
    expect(holder.weights).toHaveLength(4);
    holder.blocks.push(dense(3, 1));
    holder.named["a"] = dense(4, 1);
    holder.map.set("b", dense(5, 1));
    holder.set.add([dense(6, 1)]);
    expect(holder.weights.filter(({ name }) => name === "bias").map(({ shape }) => shape[0])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("D-016: the first assignment is tracked too", () => {
    class First extends Layer {
      readonly first = dense(1, 1);
      readonly second = dense(2, 1);
    }
    const holder = new First();
    expect(holder.ownLayers()[0]).toBe(holder.first);
  });

  it("layers in private fields are found once they are called", () => {
    class Hidden extends Model {
      readonly #dense = dense(2);
      override call(x: Tensor): Tensor {
        return this.#dense.apply(x);
      }
    }
    const hidden = new Hidden();
    hidden.apply(ones([1, 3]));
    expect(hidden.countParams()).toBe(8);
  });

  it("D-091: nested layers once each, the layer itself first, in order of creation", () => {
    class Inner extends Empty {
      readonly a = dense();
      readonly b = dense();
    }
    class Outer extends Empty {
      readonly first = new Inner();
      readonly second = dense();
      readonly shared = this.first.a;
    }
    const outer = new Outer();
    const { first, second } = outer;
    expect(outer.flattenLayers()).toEqual([outer, first, first.a, first.b, second]);
    expect(outer.flattenLayers({ includeSelf: false })).toEqual([first, first.a, first.b, second]);
    expect(outer.flattenLayers({ includeSelf: false, recursive: false })).toEqual([first, second, first.a]);
  });

  it("D-095: a seed is a variable and no weight", () => {
    const dropout = layers.dropout({ rate: 0.5 });
    expect([dropout.weights.length, dropout.variables.length, dropout.seedGenerators.length]).toEqual([0, 1, 1]);
  });
});

describe("D trainable", () => {
  it("D-031: a layer is trainable unless told otherwise", () => {
    expect([new Layer().trainable, new Layer({ trainable: false }).trainable]).toEqual([true, false]);
  });

  it("D-032: the flag is a boolean and reaches all layers inside, whatever they had", () => {
    class Outer extends Empty {
      readonly inner = dense(1, 1);
    }
    const outer = new Outer();
    outer.inner.trainable = false;
    outer.trainable = false;
    outer.trainable = 1 as unknown as boolean;
    expect([outer.trainable, outer.inner.trainable, outer.trainableWeights.length]).toEqual([true, true, 2]);
    expect(outer.inner.weights.every(({ trainable }) => trainable)).toBe(true);
  });

  it("D-033: weights made not trainable stay so", () => {
    const norm = layers.batchNormalization();
    norm.build([null, 2]);
    norm.trainable = false;
    norm.trainable = true;
    expect(namesOf(norm.nonTrainableWeights)).toEqual(["moving_mean", "moving_variance"]);
  });

  it("D-035: variables are own trainable ones, own others, own seeds, then those of layers inside; metrics apart", () => {
    class Holder extends Empty {
      readonly inner = layers.dropout({ rate: 0.5, seed: 1 });
      readonly dense = dense(1, 1);
      readonly again = this.dense;
      readonly seeds = new SeedGenerator({ seed: 2, name: "stream" });
      readonly mean = new metrics.Mean();
      readonly frozen = this.addWeight({ name: "frozen", trainable: false });
      readonly weight = this.addWeight({ name: "weight" });
    }
    const { variables, inner } = new Holder();
    expect(namesOf(variables)).toEqual(["weight", "frozen", "stream_state", inner.variables[0]?.name, "kernel", "bias"]);
    expect(layers.dropout({ rate: 0.5 }).variables).toHaveLength(1);
  });

  it("D-036: trainableVariables: none of a frozen layer, else those with their own flag", () => {
    const layer = dense(1, 1);
    const [kernel, bias] = layer.weights;
    expect(layer.trainableVariables).toEqual([kernel, bias]);
    if (bias) bias.trainable = false;
    expect(layer.trainableVariables).toEqual([kernel]);
    layer.trainable = false;
    expect(layer.trainableVariables).toEqual([]);
  });

  it("D-037: nonTrainableVariables: all of a frozen layer, else those without the flag, seeds included", () => {
    expect(layers.dropout({ rate: 0.5 }).nonTrainableVariables).toHaveLength(1);
    const layer = dense(1, 1);
    expect(layer.nonTrainableVariables).toEqual([]);
    layer.trainable = false;
    expect(layer.nonTrainableVariables).toEqual(layer.variables);
  });

  it("D-038: weights are own trainable ones, own others, then those of layers inside, each once", () => {
    class Holder extends Empty {
      readonly inner = dense(1, 1);
      readonly shared = [this.inner];
      readonly seeds = new SeedGenerator({ seed: 2 });
      readonly mean = new metrics.Mean();
      readonly frozen = this.addWeight({ name: "frozen", trainable: false });
      readonly weight = this.addWeight({ name: "weight" });
    }
    expect(namesOf(new Holder().weights)).toEqual(["weight", "frozen", "kernel", "bias"]);
  });

  it("D-039: weights of containers follow the layers, not the flags", () => {
    class Stack extends Empty {
      readonly stack = [dense(1, 1), layers.batchNormalization(), dense(1, 1)];
    }
    const holder = new Stack();
    holder.stack[1]?.build([null, 1]);
    expect(namesOf(holder.weights)).toEqual(["kernel", "bias", "gamma", "beta", "moving_mean", "moving_variance", "kernel", "bias"]);
  });

  it("D-040: trainableWeights", () => {
    const layer = dense(1, 1);
    expect(namesOf(layer.trainableWeights)).toEqual(["kernel", "bias"]);
    layer.trainable = false;
    expect(layer.trainableWeights).toEqual([]);
  });

  it("D-041: nonTrainableWeights", () => {
    const layer = dense(1, 1);
    expect(layer.nonTrainableWeights).toEqual([]);
    layer.trainable = false;
    expect(namesOf(layer.nonTrainableWeights)).toEqual(["kernel", "bias"]);
  });

  it("D-042: metricsVariables of all layers inside", () => {
    class Deep extends Empty {
      readonly mean = new metrics.Mean();
    }
    class Middle extends Empty {
      readonly deep = new Deep();
    }
    class Outer extends Empty {
      readonly sum = new metrics.Sum();
      readonly middle = new Middle();
    }
    const outer = new Outer();
    expect(outer.metricsVariables).toEqual([...outer.sum.variables, ...outer.middle.deep.mean.variables]);
    expect(outer.metricsVariables.length).toBe(3);
  });

  it("D-043: the state of metrics is no part of the variables", () => {
    class Holder extends Empty {
      readonly mean = new metrics.Mean();
    }
    expect([new Holder().variables, new Holder().nonTrainableVariables]).toEqual([[], []]);
  });
});
