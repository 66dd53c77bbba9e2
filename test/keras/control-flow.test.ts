/** Loops, branches and gradients of one's own, on concrete tensors, in traces and in compiled models. */

import { describe, expect, it } from "vitest";
import * as k from "../../src/index.ts";
import { evaluate } from "../../src/keras/tensor/evaluate.ts";
import { gradients } from "../../src/keras/tensor/gradients.ts";
import { SeedGenerator } from "../../src/keras/tensor/seed-generator.ts";
import { Tensor } from "../../src/keras/tensor/tensor.ts";
import { Variable } from "../../src/keras/tensor/variable.ts";
import type { TensorTree } from "../../src/keras/tree.ts";

const { ops } = k;
const numbers = (tree: TensorTree): unknown => (tree instanceof Tensor ? tree.arraySync() : (tree as readonly TensorTree[]).map(numbers));
const t = (tree: TensorTree): Tensor => tree as Tensor;

function variable(value: readonly number[]): Variable {
  return new Variable({
    name: "v",
    shape: [value.length],
    role: "weight",
    initial: { compute: () => Float32Array.from(value) },
  } as unknown as ConstructorParameters<typeof Variable>[0]);
}

describe("scan", () => {
  const xs = k.tensor([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const running = (carry: TensorTree, x: TensorTree): readonly [TensorTree, TensorTree] => {
    const next = ops.add(t(carry), t(x));
    return [next, ops.multiply(next, 10)];
  };

  it("carries along and collects", () => {
    expect(numbers(ops.scan(running, k.tensor([0, 0]), xs))).toEqual([
      [9, 12],
      [
        [10, 20],
        [40, 60],
        [90, 120],
      ],
    ]);
  });

  it("runs from the end with reverse, and leaves results at their places", () => {
    expect(numbers(ops.scan(running, k.tensor([0, 0]), xs, { reverse: true }))).toEqual([
      [9, 12],
      [
        [90, 120],
        [80, 100],
        [50, 60],
      ],
    ]);
  });

  it.each([false, true])("gives the same written out, reverse %s", (reverse) => {
    const loop = numbers(ops.scan(running, k.tensor([1, 1]), xs, { reverse }));
    expect(numbers(ops.scan(running, k.tensor([1, 1]), xs, { reverse, unroll: true }))).toEqual(loop);
  });

  it("takes nested carries and no inputs", () => {
    const fibonacci = ops.scan(
      (carry) => {
        const [a, b] = carry as readonly [Tensor, Tensor];
        return [[b, ops.add(a, b)], a];
      },
      [k.scalar(0, "int32"), k.scalar(1, "int32")],
      [],
      { length: 8 },
    );
    expect(numbers(fibonacci)).toEqual([
      [21, 34],
      [0, 1, 1, 2, 3, 5, 8, 13],
    ]);
  });

  it("carries the variables that the body assigns: every turn draws other numbers", () => {
    const seeds = new SeedGenerator({ seed: 3 });
    const [, drawn] = ops.scan((carry) => [carry, ops.randomUniform(seeds.next(), [2])], [], [], { length: 4 });
    const rows = numbers(drawn) as number[][];
    expect(new Set(rows.flat()).size).toBe(8);
    const again = new SeedGenerator({ seed: 3 });
    const one = Array.from({ length: 4 }, () => ops.randomUniform(again.next(), [2]).arraySync());
    expect(rows).toEqual(one);
    expect(seeds.state.hostValue()[1]).toBe(4);
  });

  it("names what does not fit", () => {
    expect(() => ops.scan((carry) => [ops.concatenate([t(carry), t(carry)]), []], k.tensor([1]), [], { length: 2 })).toThrow(
      /carried tensor 0 is float32\[1\] and the body returns float32\[2\]/,
    );
    expect(() => ops.scan((carry) => [carry, []], k.tensor([1]))).toThrow(/needs a length/);
    expect(() => ops.scan((carry) => [carry, []], k.tensor([1]), [k.tensor([1, 2]), k.tensor([1, 2, 3])])).toThrow(/sizes 2 and 3/);
  });
});

describe("whileLoop", () => {
  it("turns as long as the condition holds", () => {
    const result = ops.whileLoop(
      (loop) => ops.less((loop as readonly Tensor[])[0] as Tensor, 100),
      (loop) => {
        const [x, n] = loop as readonly [Tensor, Tensor];
        return [ops.multiply(x, 3), ops.add(n, 1)];
      },
      [k.scalar(1, "int32"), k.scalar(0, "int32")],
    );
    expect(numbers(result)).toEqual([243, 5]);
  });

  it("ends after the maximum number of turns", () => {
    expect(
      numbers(
        ops.whileLoop(
          () => true,
          (x) => ops.add(t(x), 1),
          k.scalar(0),
          { maximumIterations: 7 },
        ),
      ),
    ).toBe(7);
  });

  it("refuses a gradient", () => {
    const v = variable([2]);
    expect(() =>
      evaluate(() => {
        const looped = ops.whileLoop(
          (x) => ops.less(ops.sum(t(x)), 10),
          (x) => ops.multiply(t(x), 2),
          v,
        );
        return gradients(ops.sum(t(looped)), [v]) as Tensor[];
      }),
    ).toThrow(/no gradient/);
  });
});

describe("branches", () => {
  it.each([
    [true, [2, 4]],
    [false, [0, 1]],
  ] as const)("cond takes the branch of %s", (predicate, expected) => {
    const x = k.tensor([1, 2]);
    expect(
      numbers(
        ops.cond(
          predicate,
          () => ops.multiply(x, 2),
          () => ops.subtract(x, 1),
        ),
      ),
    ).toEqual(expected);
  });

  it("cond keeps what only the chosen branch assigns", () => {
    const v = variable([1]);
    const assigning = (): Tensor => {
      v.assign(ops.add(v, 5));
      return ops.zeros([1]);
    };
    for (const [predicate, expected] of [
      [true, 6],
      [false, 6],
      [true, 11],
    ] as const) {
      ops.cond(predicate, assigning, () => ops.zeros([1]));
      expect([...v.hostValue()]).toEqual([expected]);
    }
  });

  it("cond has the gradient of the chosen branch, also where the other has none", () => {
    const v = variable([0, 4]);
    const [gradient] = evaluate(() => {
      const y = ops.cond(
        ops.greater(ops.sum(v), 100),
        () => ops.sqrt(v),
        () => ops.multiply(v, 3),
      );
      return gradients(ops.sum(t(y)), [v]) as Tensor[];
    }) as readonly Tensor[];
    expect(gradient?.arraySync()).toEqual([3, 3]);
  });

  it("cond names branches that do not fit", () => {
    expect(() =>
      ops.cond(
        true,
        () => ops.zeros([2]),
        () => ops.zeros([3]),
      ),
    ).toThrow(/one branch gives float32\[2\], the other float32\[3\]/);
  });

  it.each([
    [-1, 10],
    [0, 10],
    [1, 20],
    [2, 30],
    [9, 30],
  ])("switchCase %s", (index, expected) => {
    const branches = [10, 20, 30].map((factor) => (x: Tensor) => ops.multiply(x, factor));
    expect(numbers(ops.switchCase(index, branches, k.scalar(1)))).toBe(expected);
  });
});

describe("loops made of others", () => {
  it("foriLoop counts", () => {
    expect(numbers(ops.foriLoop(2, 5, (i, x) => ops.add(t(x), ops.cast(i, "float32")), k.scalar(0)))).toBe(9);
    expect(
      numbers(ops.foriLoop(k.scalar(2, "int32"), k.scalar(5, "int32"), (i, x) => ops.add(t(x), ops.cast(i, "float32")), k.scalar(0))),
    ).toBe(9);
    expect(numbers(ops.foriLoop(5, 2, (_, x) => ops.add(t(x), 1), k.scalar(4)))).toBe(4);
  });

  it("map applies to every slice", () => {
    expect(
      numbers(
        ops.map(
          (x) => ops.sum(ops.square(t(x))),
          k.tensor([
            [1, 2],
            [3, 4],
          ]),
        ),
      ),
    ).toEqual([5, 25]);
  });

  it.each([1, 2, 3, 4, 5, 7, 8])("associativeScan over %s elements", (length) => {
    const values = Array.from({ length }, (_, i) => i + 1);
    const sums = values.map((_, i) => values.slice(0, i + 1).reduce((a, b) => a + b));
    const back = values.map((_, i) => values.slice(i).reduce((a, b) => a + b));
    const add = (a: TensorTree, b: TensorTree): Tensor => ops.add(t(a), t(b));
    expect(numbers(ops.associativeScan(add, k.tensor(values)))).toEqual(sums);
    expect(numbers(ops.associativeScan(add, k.tensor(values), { reverse: true }))).toEqual(back);
    expect(numbers(ops.associativeScan(add, k.tensor([values]), { axis: 1 }))).toEqual([sums]);
  });
});

describe("gradients of one's own", () => {
  it("customGradient replaces the derivative", () => {
    const v = variable([1, 2]);
    const clipped = ops.customGradient((x) => ({ value: ops.square(x), gradient: (dy) => ops.multiply(dy, 100) }));
    const [gradient] = evaluate(() => gradients(ops.sum(t(clipped(v))), [v]) as Tensor[]) as readonly Tensor[];
    expect(numbers(clipped(k.tensor([3])))).toEqual([9]);
    expect(gradient?.arraySync()).toEqual([100, 100]);
  });

  it("remat keeps values and gradients", () => {
    const v = variable([1, 2]);
    const cube = ops.remat((x) => ops.multiply(ops.square(x), x));
    const [value, gradient] = evaluate(() => {
      const y = t(cube(v));
      return [y, ...gradients(ops.sum(y), [v])];
    }) as readonly Tensor[];
    expect(value?.arraySync()).toEqual([1, 8]);
    expect(gradient?.arraySync()).toEqual([3, 12]);
  });
});

describe("in models", () => {
  class Running extends k.Layer {
    static className = "Running";
    gain = this.addWeight({ name: "gain", shape: [3], initializer: "ones" });
    override call(x: Tensor): Tensor {
      const time = ops.transpose(x, [1, 0, 2]);
      const [last, all] = ops.scan(
        (carry, slice) => {
          const next = ops.tanh(ops.add(ops.multiply(t(carry), this.gain), t(slice)));
          return [next, next];
        },
        ops.zerosLike(ops.take(time, 0, { axis: 0 })),
        time,
      );
      return ops.add(ops.mean(t(all), { axis: 0 }), t(last));
    }
  }

  it("a layer with a loop trains, eagerly and compiled alike", async () => {
    const x = k.tensor(
      Float32Array.from({ length: 8 * 4 * 3 }, (_, i) => Math.sin(i)),
      [8, 4, 3],
    );
    const y = k.tensor(
      Float32Array.from({ length: 8 }, (_, i) => Math.cos(i)),
      [8, 1],
    );
    const results: unknown[] = [];
    for (const runEagerly of [true, false]) {
      k.setSeed(7);
      const model = k.sequential([k.input({ shape: [4, 3] }), new Running({ name: "running" }), k.layers.dense({ units: 1 })] as never);
      model.compile({ loss: "mse", optimizer: "sgd", runEagerly });
      const { history } = await model.fit(x, y, { epochs: 3, batchSize: 5, shuffle: false, verbose: 0 });
      results.push(history["loss"]);
    }
    const [eager, compiled] = results as [number[], number[]];
    expect(eager[2]).toBeLessThan(eager[0] as number);
    for (const [i, loss] of eager.entries()) expect(compiled[i]).toBeCloseTo(loss, 5);
  });

  it("a loop of unknown length asks the device before every turn", async () => {
    const x = k.input({ shape: [2] });
    const halved = ops.whileLoop(
      (y) => ops.greater(ops.max(t(y)), 1),
      (y) => ops.multiply(t(y), 0.5),
      x,
    );
    const model = k.model({ inputs: x, outputs: t(halved) });
    const batches = k.tensor([
      [8, 2],
      [3, 1],
      [0.5, 0.25],
      [100, 1],
    ]);
    const predicted = await model.predict(batches, { batchSize: 1 });
    expect((predicted as Tensor).arraySync()).toEqual([
      [1, 0.25],
      [0.75, 0.25],
      [0.5, 0.25],
      [0.78125, 0.0078125],
    ]);
  });

  it("a symbolic tensor may go through a loop", async () => {
    const x = k.input({ shape: [4, 3] });
    const [, all] = ops.scan((carry, slice) => [ops.add(t(carry), ops.sum(t(slice))), t(carry)], k.scalar(0), x) as [Tensor, Tensor];
    expect(all.shape).toEqual([null]);
  });
});
