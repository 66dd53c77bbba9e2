/** Lambda, Wrapper and Pipeline; corrections of low rank. */

import { describe, expect, test } from "vitest";
import { type CallOptions, input, type Layer, layers, model, ops, type Tensor, tensor } from "../../../src/index.ts";
import { modelBytes, modelFromBytes } from "../../../src/keras/model/saving.ts";
import { single, type TensorTree } from "../../../src/keras/tree.ts";

function doubled(x: TensorTree): Tensor {
  return ops.multiply(single(x, "x"), 2);
}

describe("Lambda", () => {
  test("gets its arguments, the training flag and the mask", () => {
    const seen: unknown[] = [];
    const layer = layers.lambda({
      function: (x: Tensor, options) => {
        seen.push(options["power"], options.training, options.mask !== undefined);
        return ops.power(x, Number(options["power"]));
      },
      arguments: { power: 3 },
    });
    expect(layer.apply(tensor([2]), { training: true }).arraySync()).toEqual([8]);
    expect(seen.slice(-3)).toEqual([3, true, false]);
  });
  test("passes masks on only where it is given one", () => {
    const masked = layers.masking().apply(input({ shape: [3, 2] }));
    expect(layers.lambda({ function: doubled }).supportsMasking).toBe(false);
    expect((layers.lambda({ function: doubled, mask: (_x, mask) => mask }).apply(masked) as Tensor).mask).toBeDefined();
  });
  test("a function is required", () => {
    expect(() => layers.lambda({ function: "relu" } as never)).toThrow(/function of Lambda must be a function; got "relu"/);
  });
  test("a file with one is refused unless the program gives the function", () => {
    const x = input({ shape: [2] });
    const outputs = layers.lambda({ function: doubled }).apply(x);
    const bytes = modelBytes(model({ inputs: x, outputs }));
    expect(() => modelFromBytes(bytes)).toThrow(
      /code of the function "doubled"; code that comes with a file is not run[\s\S]*customObjects/,
    );
    const again = modelFromBytes(bytes, { customObjects: { doubled } });
    expect((again.apply(tensor([[1, 2]])) as Tensor).arraySync()).toEqual([[2, 4]]);
  });
  test("Python code in a config is refused in the same way", () => {
    const config = { name: "f", function: { class_name: "__lambda__", config: { code: "4wEAAAA=", defaults: null, closure: null } } };
    expect(() => layers.deserialize({ class_name: "Lambda", config })).toThrow(/without a name; code that comes with a file is not run/);
  });
});

describe("Wrapper", () => {
  class Twice extends layers.Wrapper {
    override call(inputs: TensorTree, options: CallOptions): TensorTree {
      return this.layer.apply(this.layer.apply(inputs, options), options);
    }
  }
  test("builds and holds the layer; a subclass says what it does", () => {
    const twice = new Twice({ layer: layers.dense({ units: 2, kernelInitializer: "ones" }) });
    expect(twice.apply(tensor([[1, 2]])).arraySync()).toEqual([[6, 6]]);
    expect(twice.weights.map(({ name }) => name)).toEqual(["kernel", "bias"]);
    expect(() => layers.wrapper({ layer: layers.flatten() }).apply(tensor([[1]]))).toThrow(/does not define call/);
  });
  test("what is no layer is refused", () => {
    expect(() => layers.wrapper({ layer: 3 as never })).toThrow(/Wrapper is given 3; expected a layer or its config/);
  });
  test("layers of one's own inside are found by their names", () => {
    class Plus extends layers.Identity {
      static override readonly className = "Plus";
      override call(x: TensorTree): TensorTree {
        return ops.add(single(x, "x"), 1);
      }
    }
    const serialized = layers.serialize(layers.pipeline({ layers: [layers.wrapper({ layer: new Plus() })] }));
    const again = layers.deserialize(serialized, { Plus }) as Layer & { readonly layers: readonly { readonly layer: Layer }[] };
    expect(again.layers[0]?.layer).toBeInstanceOf(Plus);
  });
});

describe("Pipeline", () => {
  test("applies layers in order, with their weights and masks", () => {
    const pipeline = layers.pipeline({ layers: [layers.rescaling({ scale: 2 }), layers.dense({ units: 1, kernelInitializer: "ones" })] });
    expect(pipeline.apply(tensor([[1, 2]])).arraySync()).toEqual([[6]]);
    expect(pipeline.weights.length).toBe(2);
  });
  test("augments outside of models, and inside them only in training", () => {
    const pipeline = layers.pipeline({ layers: [layers.randomInvert({ factor: [1, 1], valueRange: [0, 1] })] });
    const x = tensor(new Float32Array(4).fill(0.25), [1, 2, 2, 1]);
    expect(pipeline.apply(x).dataSync()[0]).toBe(0.75);
    expect(pipeline.apply(x, { training: false }).dataSync()[0]).toBe(0.25);
  });
  test("takes nothing but layers", () => {
    expect(() => layers.pipeline({ layers: 3 as never })).toThrow(/must be a list of layers/);
    expect(() => layers.pipeline({ layers: [3 as never] })).toThrow(/Pipeline is given 3/);
  });
});

describe("corrections of low rank", () => {
  const x = tensor([[1, -2, 3]]);
  const image = tensor(
    Float32Array.from({ length: 18 }, (_, i) => i / 9 - 1),
    [1, 3, 3, 2],
  );
  test.each([
    ["Embedding", () => layers.embedding({ inputDim: 4, outputDim: 3 }), tensor([[1, 3]], undefined, "int32")],
    ["EinsumDense", () => layers.einsumDense({ equation: "ab,bc->ac", outputShape: 4, biasAxes: "c" }), x],
    ["Conv2D", () => layers.conv2d({ filters: 3, kernelSize: 2 }), image],
  ] as const)("%s: the weight is frozen, nothing changes at first, and files hold the sum", (_name, make, data) => {
    const layer = make();
    const before = layer.apply(data).arraySync();
    const plain = layer.weights.length;
    layer.enableLora(2, { loraAlpha: 4 });
    expect(layer.apply(data).arraySync()).toEqual(before);
    expect(layer.weights.length).toBe(plain + 2);
    expect(layer.weights[0]?.trainable).toBe(false);
    const b = layer.weights.at(-1);
    b?.assign(ops.ones(b.shape));
    const corrected = layer.apply(data).arraySync();
    expect(corrected).not.toEqual(before);
    const store: Record<string, Tensor> = {};
    layer.saveOwnVariables(store);
    expect(Object.keys(store).length).toBe(plain);
    const fresh = make();
    fresh.apply(data);
    fresh.loadOwnVariables(store);
    const differences = ops.max(ops.abs(ops.subtract(fresh.apply(data), layer.apply(data)))).dataSync()[0] ?? 1;
    expect(differences).toBeLessThan(1e-5);
    expect(() => layer.enableLora(2)).toThrow(/already enabled/);
  });
  test("are refused with a constraint and before the layer is built", () => {
    expect(() => layers.embedding({ inputDim: 2, outputDim: 2, embeddingsConstraint: "nonNeg" }).enableLora(1)).toThrow(/constraint/);
    expect(() => layers.conv2d({ filters: 1, kernelSize: 1 }).enableLora(1)).toThrow(/not built/);
  });
  test("embeddings may be given their first values", () => {
    const rows = [
      [1, 2],
      [3, 4],
    ];
    for (const weights of [tensor(rows), [tensor(rows)], rows, [rows]])
      expect(
        layers
          .embedding({ inputDim: 2, outputDim: 2, weights })
          .apply(tensor([1], undefined, "int32"))
          .arraySync(),
      ).toEqual([[3, 4]]);
  });
});

test("a window of attention is a positive integer; dropout and returned scores rule flash attention out", () => {
  expect(() => layers.multiHeadAttention({ numHeads: 1, keyDim: 1, slidingWindow: 0 })).toThrow(/slidingWindow of MultiHeadAttention/);
  expect(() => layers.multiHeadAttention({ numHeads: 1, keyDim: 1, dropout: 0.1, flashAttention: true })).toThrow(
    /must be 0 with flashAttention/,
  );
});

test("limits of batch renormalization", () => {
  expect(() => layers.batchNormalization({ renorm: true, renormClipping: { rmax: 0.5, rmin: 1 } })).toThrow(/rmax of renormClipping/);
  expect(() => layers.batchNormalization({ renorm: true, renormClipping: { dmax: -1 } })).toThrow(/dmax of renormClipping/);
  expect(() => layers.batchNormalization({ renorm: true, renormClipping: { max: 1 } as object })).toThrow(/has no key max/);
});
