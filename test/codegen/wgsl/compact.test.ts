/** Kernels of artifacts: what the compiler rolls up, the runtime unrolls to the same text. */

import { globSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { compactKernels, printPieces } from "../../../src/codegen/wgsl/compact.ts";
import { piecesOf } from "../../../src/codegen/wgsl/tokens.ts";
import { expandKernels } from "../../../src/runtime/webgpu/expand.ts";

const folder = new URL("../../../golden/", import.meta.url);
const goldens = globSync("*/wgsl/*.wgsl", { cwd: folder }).sort();

/** Without parentheses around a local, which are left where an addition of zero was. */
const normal = (text: string): string => text.replace(/(?<![\w>])\((v\d+)\)/g, "$1");

const expandLines = (text: string): readonly string[] => expandKernels(compactKernels(text)).trim().split("\n");

describe("the kernels of the examples", () => {
  test("are there", () => expect(goldens.length).toBeGreaterThan(8));
  it.each(goldens)("%s", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const compact = compactKernels(text);
    const unrolled = `"${piecesOf(text).map(printPieces).join("")}`;
    expect(normal(expandKernels(compact))).toBe(normal(expandKernels(unrolled)));
    expect(compact.length).toBeLessThan(text.length / 2);
  });
});

test("locals are numbered, and the innermost of a name is meant", () => {
  const source = `
@compute @workgroup_size(4, 1, 1)
fn f_x(@builtin(local_invocation_id) local_id: vec3<u32>) {
  // A comment.
  let a = i32(local_id.x);
  for (var k: i32 = 0; k < 3; k += 1) {
    let a = k;
    state[a] = k;
  }
  var b: f32 = 1.0;
  var c: array<f32, 2>;
  c[a] = b;
}
`;
  expect(expandLines(`@group(0) @binding(0) var<storage, read_write> state: array<i32>;\n${source}`)).toEqual([
    "@group(0)@binding(0)var<storage,read_write>A:array<i32>;",
    "@compute@workgroup_size(4,1,1)fn f_x(@builtin(local_invocation_id)B:vec3<u32>){",
    "let v0=i32(B[0]);",
    "for(var v1=0;",
    "v1<3;",
    "v1+=1){",
    "let v2=v1;",
    "A[v2]=v1;",
    "}",
    "var v3=1.0;",
    "var v4:array<f32,2>;",
    "v4[v0]=v3;",
    "}",
  ]);
});

test("entry points share their workgroup arrays", () => {
  const kernel = (name: string, arrays: readonly string[]): string =>
    `${arrays.map((array) => `var<workgroup> ${name}_${array}: array<f32, 8>;\n`).join("")}@compute @workgroup_size(1)\nfn ${name}() {\n${arrays
      .map((array) => `  ${name}_${array}[0] = 0.0;\n`)
      .join("")}}\n`;
  const text = expandLines(kernel("f_x", ["a"]) + kernel("f_y", ["a", "b"])).join("");
  expect(text).toBe(
    "var<workgroup>A:array<f32,8>;@compute@workgroup_size(1)fn f_x(){A[0]=0.0;}" +
      "var<workgroup>B:array<f32,8>;@compute@workgroup_size(1)fn f_y(){A[0]=0.0;B[0]=0.0;}",
  );
});

const inFunction = (statements: readonly string[]): string => `fn f(x: i32) {\n${statements.join("\n")}\n}\n`;

test("repetitions of repetitions, whose numbers grow by every loop around them", () => {
  const indices = [0, 1, 2].flatMap((i) => [0, 1, 2].flatMap((j) => [0, 1, 2].map((k) => 7 + i * 100 + j * 10 + k * 3)));
  const source = inFunction(indices.map((index) => `state[${index}] = state[${index + 1}];`));
  const compact = compactKernels(source);
  expect(compact).toContain("#3 #3 #3 state[7'3'10'100]=state[8'3'10'100];");
  expect(expandLines(source)).toEqual(["fn A(x:i32){", ...indices.map((index) => `state[${index}]=state[${index + 1}];`), "}"]);
});

test("a first turn without the addition of zero is a turn", () => {
  const source = inFunction(["let a = x;", "state[a >> 2u] = a;", ...[4, 8, 12].map((at) => `state[(a + ${at}) >> 2u] = a;`)]);
  expect(compactKernels(source)).toContain("#4 state[($0+0'4)>>2u]=$0;");
  expect(expandLines(source)).toEqual([
    "fn A(x:i32){",
    "let v0=x;",
    "state[(v0)>>2u]=v0;",
    ...[4, 8, 12].map((at) => `state[(v0+${at})>>2u]=v0;`),
    "}",
  ]);
});

test("lines that are a comment to some devices stay together", () => {
  const source = inFunction([
    "let a = x;",
    "//subgroups:  let b = a + 1;",
    "//subgroups:  state[b] = 1;",
    "//subgroups:/*",
    "let b = a; // Alone.",
    "//subgroups:*/",
    "state[a] = 2;",
  ]);
  const text = [
    "fn A(x:i32){",
    "let v0=x;",
    "",
    "//subgroups:let v1=v0+1;state[v1]=1;",
    "",
    "//subgroups:/*",
    "let v2=v0;",
    "",
    "//subgroups:*/",
    "state[v0]=2;",
    "}",
  ];
  expect(expandLines(`//subgroups:enable subgroups;\n${source}`)).toEqual(["//subgroups:enable subgroups;", ...text]);
});

test("text that is not compact stays as it is", () => {
  const text = '@compute fn f() { // #2 "\n}';
  expect(expandKernels(text)).toBe(text);
});
