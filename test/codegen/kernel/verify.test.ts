import { describe, expect, test } from "vitest";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import type { Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { targets } from "../../../src/codegen/target.ts";
import { symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import * as k from "../wgsl/kernels.ts";

const { localX, groupX, store, barrier, f32, when, loop } = k;

function withBody(body: readonly Statement[], parts: Partial<Kernel> = {}): Kernel {
  return k.kernel({
    name: "broken",
    buffers: [k.buffer("x", "read", 8), k.buffer("y", "write", 8)],
    workgroup: [4, 1, 1],
    shared: [{ name: "s", dtype: "f32", length: 4 }],
    body,
    ...parts,
  });
}

test("good kernels have no issues", () => {
  for (const kernel of [k.mapKernel("copy", (x) => x), k.rowSum(20), k.tiledMatmul(9, 9, 9)]) {
    expect(verifyKernel(kernel, { target: targets.wgsl })).toEqual([]);
  }
});

const mistyped: e.Expression = { kind: "binary", op: "add", lhs: f32(1), rhs: e.int(1), dtype: "f32", lanes: 1 };

describe("issues", () => {
  test.each<[string, readonly Statement[], string]>([
    ["a name defined twice", [k.letBe("a", e.int(1)), k.letBe("a", e.int(2))], "a is defined twice"],
    ["a name used before its definition", [k.letBe("a", e.variable("b"))], "b is used but not defined"],
    [
      "a name used outside its block",
      [when(e.yes, [k.letBe("a", e.int(1))]), store("y", e.variable("a"), f32(1))],
      "a is used but not defined",
    ],
    [
      "a loop variable used after the loop",
      [loop("j", e.int(0), e.int(2), []), store("y", e.variable("j"), f32(1))],
      "j is used but not defined",
    ],
    ["an assignment to a constant", [k.letBe("a", e.int(1)), k.assign("a", e.int(2))], "not a variable"],
    ["an assignment of another type", [k.declare("a", e.int(1)), k.assign("a", f32(2))], "a is i32 and is assigned f32"],
    ["a variable read with another type", [k.letBe("a", e.int(1)), store("y", e.int(0), e.variable("a", "f32"))], "a has type f32x1"],
    ["operands of unlike types", [store("y", e.int(0), mistyped)], "add of f32 and i32"],
    ["operands of unlike lanes", [store("y", e.int(0), e.add(e.splat(f32(1), 4), f32(1)))], "unlike lanes"],
    ["a function of the wrong type", [store("y", e.unary("exp", e.int(1)), f32(1))], "exp of i32"],
    ["a float index", [store("y", f32(0), f32(1))], "a scalar i32 is expected"],
    ["a float condition", [when(f32(1), [])], "a scalar bool is expected"],
    ["a store of another type", [store("y", e.int(0), e.int(1))], "i32 into an array of f32"],
    ["a load of another type", [store("y", e.load("x", e.int(0), "i32"), f32(1))], "load of i32 from x of f32"],
    ["a store to a buffer that is read", [store("x", e.int(0), f32(1))], "it is declared read"],
    ["a load from a buffer that is written", [store("y", e.int(0), e.add(e.load("y", e.int(0), "f32"), f32(1)))], "declared write"],
    ["an unknown array", [store("z", e.int(0), f32(1))], "no such array"],
    ["an unknown array in a load", [store("y", e.int(0), e.load("z", e.int(0), "f32"))], "load from z"],
    ["a loop that does not advance", [loop("j", e.int(0), e.int(2), [], 0)], "step 0"],
    [
      "a lane that is not there",
      [store("y", e.int(0), { kind: "extract", x: e.splat(f32(1), 4), lane: 4, dtype: "f32", lanes: 1 })],
      "lane 4 of 4",
    ],
    ["a barrier under a condition of the invocation", [when(e.compare("lt", localX, e.int(2)), [barrier])], "go different ways"],
    [
      "a barrier under a condition of what one invocation assigned",
      [
        k.declare("a", e.int(0)),
        loop("j", e.int(0), e.int(2), [when(e.compare("eq", e.variable("a"), e.int(0)), [barrier]), k.assign("a", localX)]),
      ],
      "go different ways",
    ],
    [
      "a barrier in a loop to a loaded bound",
      [loop("j", e.int(0), e.cast("i32", e.load("x", e.int(0), "f32")), [barrier])],
      "go different ways",
    ],
  ])("%s", (_, body, text) => {
    expect(verifyKernel(withBody(body)).join("\n")).toContain(text);
  });

  test("a barrier under a condition that all invocations share is fine", () => {
    expect(verifyKernel(withBody([when(e.compare("lt", groupX, e.int(2)), [barrier]), loop("j", e.int(0), groupX, [barrier])]))).toEqual(
      [],
    );
  });

  test("limits of a target", () => {
    const large = withBody([], { workgroup: [32, 16, 1], shared: [{ name: "s", dtype: "f32", length: 5000 }] });
    expect(verifyKernel(large, { target: targets.wgsl })).toEqual([
      "512 invocations in a workgroup; wgsl allows 256",
      "20000 bytes of shared arrays; wgsl allows 16384",
    ]);
    expect(verifyKernel(large, { target: targets.cuda })).toEqual([]);
  });
});

describe("bounds", () => {
  test("guards, masks and loop ranges prove accesses", () => {
    expect(proveBounds(k.mapKernel("copy", (x) => x))).toEqual({ proven: 2, unproven: [] });
    expect(proveBounds(k.tiledMatmul(16, 24, 8)).unproven).toEqual([]);
    expect(proveBounds(k.rowSum(77)).unproven).toEqual([]);
  });

  test("what is not guarded is not proven", () => {
    const n = symbol("n");
    const guarded = k.mapKernel("copy", (x) => x);
    const unguarded = k.kernel({
      ...guarded,
      body: [k.letBe("i", e.add(e.mul(groupX, e.int(64)), localX)), store("y", k.i, e.load("x", k.i, "f32"))],
    });
    expect(proveBounds(unguarded)).toEqual({ proven: 0, unproven: ["x", "y"] });
    const wrongBuffer = k.kernel({ ...guarded, buffers: [k.buffer("x", "read", 5), k.buffer("y", "write", n)] });
    expect(proveBounds(wrongBuffer)).toEqual({ proven: 1, unproven: ["x"] });
  });

  test("a vector must fit with its last lane", () => {
    const store4 = (index: number): Kernel => withBody([store("y", e.int(index), e.splat(f32(1), 4))]);
    expect(proveBounds(store4(4)).unproven).toEqual([]);
    expect(proveBounds(store4(5)).unproven).toEqual(["y"]);
  });
});
