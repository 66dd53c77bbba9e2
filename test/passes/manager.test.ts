/** The manager, pipelines as text, and the tool around them. */

import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/tscompile-opt.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import type { Module } from "../../src/ir/graph.ts";
import { parseModule } from "../../src/ir/parse.ts";
import { printModule } from "../../src/ir/print.ts";
import { onModule, PassFailure, runPipeline } from "../../src/passes/manager.ts";
import { definePass, findPass } from "../../src/passes/pass.ts";
import { formatPipeline, type Pipeline } from "../../src/passes/pipeline.ts";
import { pipelineOf, pipelines } from "../../src/passes/pipelines.ts";
import { toolHost } from "../support/tool-host.ts";

const text = `module @m {
  symbol batch >= 1
  func @f(%x: f32[batch] input "x") {
    %0 = neg(%x) : f32[batch]
    %1 = neg(%0) : f32[batch]
    return %1 as output "y"
  }
}
`;

definePass({
  name: "test-break",
  summary: "Throws",
  options: {},
  statistics: {},
  run(): Module {
    throw new Error("internal: broken on purpose");
  },
});

definePass({
  name: "test-malform",
  summary: "Uses a value before it is defined",
  options: {},
  statistics: {},
  run: (module): Module => ({
    ...module,
    functions: module.functions.map((graphFunction) => ({ ...graphFunction, operations: graphFunction.operations.toReversed() })),
  }),
});

describe("pipelines", () => {
  it("reads passes with options and named pipelines", () => {
    const pipeline = pipelineOf(
      " fold{max-elements=7} ,\n specialize{batch=4}, decompose{ops=[softmax,log_softmax]}, simplify{fast=true},default",
    );
    expect(formatPipeline(pipeline)).toBe(
      `fold{max-elements=7},specialize{batch=4},decompose{ops=[softmax,log_softmax]},simplify{fast=true},${pipelines["default"]}`,
    );
    expect(pipelineOf("")).toEqual([]);
  });

  it.each(Object.keys(pipelines))("%s consists of known passes", (name) => {
    expect(pipelineOf(name).length).toBeGreaterThan(0);
  });

  const errors: readonly (readonly [string, string, number, RegExp])[] = [
    ["fold,simplfy", "TSC1603", 6, /no pass named simplfy[\s\S]*did you mean simplify/],
    ["fold{max-element=1}", "TSC1604", 6, /no option max-element[\s\S]*did you mean max-elements/],
    ["fold{max-elements=many}", "TSC1604", 6, /needs an integer/],
    ["fold{max-elements=[1]}", "TSC1604", 6, /needs an integer/],
    ["simplify{fast=1}", "TSC1604", 10, /needs true or false/],
    ["fold{max-elements=1,max-elements=2}", "TSC1604", 21, /given twice/],
    ["specialize{batch=x}", "TSC1604", 12, /needs an integer/],
    ["default{fast=true}", "TSC1604", 1, /takes no options/],
    ["fold,,dce", "TSC1602", 6, /found `,`/],
    ["fold{", "TSC1602", 6, /end of the pipeline/],
    ["fold;dce", "TSC1601", 5, /";"/],
  ];
  it.each(errors)("refuses %s", (pipeline, code, column, message) => {
    let caught: unknown;
    try {
      pipelineOf(pipeline, "--passes");
    } catch (error) {
      caught = error;
    }
    if (!(caught instanceof CompileError)) throw caught ?? new Error("accepted");
    expect(caught.diagnostic.code).toBe(code);
    expect(caught.diagnostic.location).toEqual({ file: "--passes", line: 1, column });
    expect(caught.message).toMatch(message);
  });
});

describe("the manager", () => {
  const step = (name: string): Pipeline => [{ pass: findPass(name) ?? expect.fail(name), options: {}, sizes: {} }];

  it("tells observers of the input and of each result", () => {
    const stages: string[] = [];
    const stop = onModule((_module, stage) => stages.push(stage));
    runPipeline(parseModule(text), pipelineOf("simplify,dce"));
    stop();
    runPipeline(parseModule(text), pipelineOf("cse"));
    expect(stages).toEqual(["input", "simplify", "dce"]);
  });

  it("does not touch its input", () => {
    const module = parseModule(text);
    const result = runPipeline(module, pipelineOf("default"));
    expect(printModule(module)).toBe(text);
    expect(result.module.functions[0]?.operations).toEqual([]);
    expect(result.steps.find(({ pass }) => pass === "simplify")?.statistics).toEqual({ involution: 1 });
  });

  it("gives back the same module where nothing changes", () => {
    const module = parseModule(text.replace(/neg/g, "exp"));
    for (const name of ["fold", "simplify", "cse", "dce", "decompose", "fold-batch-norm", "specialize"]) {
      expect(runPipeline(module, pipelineOf(name)).module, name).toBe(module);
    }
  });

  it("writes a reproducer when a pass breaks, and the reproducer runs", () => {
    const saved: string[] = [];
    const run = (): unknown =>
      runPipeline(parseModule(text), [...pipelineOf("cse"), ...step("test-break"), ...pipelineOf("dce")], {
        saveReproducer: (content) => `file-${saved.push(content)}.ir`,
      });
    expect(run).toThrow(PassFailure);
    expect(run).toThrow(
      'internal: pass test-break: broken on purpose\n  the input of the pass was written to file-2.ir\n  rerun: tscompile-opt file-2.ir --passes="test-break,dce" --verify-each --debug',
    );
    const [content = ""] = saved;
    expect(content.split("\n")[0]).toBe('// RUN: tscompile-opt %s --passes="test-break,dce" --verify-each --debug');
    expect(printModule(parseModule(content))).toBe(text);
  });

  it("blames the pass whose result is malformed", () => {
    expect(() => runPipeline(parseModule(text), step("test-malform"), { verifyEach: true })).toThrow(/^internal: pass test-malform: /);
    expect(() => runPipeline(parseModule(text), pipelineOf("default"), { verifyEach: true })).not.toThrow();
  });

  it("runs rules by name, also those that are off by default", () => {
    const times = text.replaceAll("neg(%x)", "sub(%x, %x)").replaceAll("neg(%0)", "stop_gradient(%0)");
    const statistics = (pipeline: string): unknown => runPipeline(parseModule(times), pipelineOf(pipeline)).steps[0]?.statistics;
    expect(statistics("simplify{rules=[difference]}")).toEqual({ difference: 1 });
    expect(statistics("simplify{rules=[stop-gradient,difference]}")).toEqual({ difference: 1, "stop-gradient": 1 });
    expect(() => statistics("simplify{rules=[diference]}")).toThrow(/simplify has no rule diference[\s\S]*did you mean difference/);
    expect(() => statistics("fold{rules=[evaluate-everything]}")).toThrow(/fold has no rule evaluate-everything/);
  });

  it("lets diagnostics of a pass through", () => {
    expect(() => runPipeline(parseModule(text), pipelineOf("specialize{batch=0}"))).toThrow(CompileError);
  });
});

describe("tscompile-opt", () => {
  function run(
    args: readonly string[],
    input = text,
  ): { readonly status: number; readonly out: string; readonly err: string; readonly reproducers: readonly string[] } {
    const recording = toolHost({ "-": input, "model.ir": input });
    const status = main(args, recording.host);
    return { status, out: recording.out(), err: recording.err(), reproducers: recording.reproducers };
  }

  it("prints the module unchanged without passes, from a file or standard input", () => {
    expect(run(["model.ir"])).toMatchObject({ status: 0, out: text, err: "" });
    expect(run(["-"])).toMatchObject({ status: 0, out: text, err: "" });
  });

  it("dumps around the passes asked for", () => {
    expect(run(["-", "--passes=simplify,dce", "--print-ir-before=dce", "--print-ir-after=simplify"]).err.match(/\/\/ IR .*/g)).toEqual([
      "// IR after simplify",
      "// IR before dce",
    ]);
    expect(run(["-", "--passes=simplify,dce", "--print-ir-after=all"]).err.match(/\/\/ IR .*/g)).toEqual([
      "// IR after simplify",
      "// IR after dce",
    ]);
    const everyPass = ["// IR after simplify", "// IR after dce"];
    for (const flag of ["--print-ir-after", "--print-ir-after-all"])
      expect(run(["--passes=simplify,dce", flag, "model.ir"]).err.match(/\/\/ IR .*/g)).toEqual(everyPass);
    for (const flag of ["--print-ir-before", "--print-ir-before-all"])
      expect(run(["--passes=simplify,dce", flag, "model.ir"]).err.match(/\/\/ IR .*/g)).toEqual([
        "// IR before simplify",
        "// IR before dce",
      ]);
    expect(run(["-", "--passes=cse,simplify,dce", "--print-ir-after-change"]).err.match(/\/\/ IR .*/g)).toEqual(["// IR after simplify"]);
  });

  it("prints times and statistics", () => {
    const { err } = run(["-", "--passes=simplify,dce", "--time-passes", "--stats"]);
    expect(err).toBe("       1  simplify  involution\n      1.00 ms  simplify\n      1.00 ms  dce\n      2.00 ms  total\n");
  });

  it("lists passes and pipelines in its help, and succeeds", () => {
    const { status, out } = run(["--help"]);
    expect(status).toBe(0);
    for (const name of ["fold-batch-norm", "default", "--verify-each"]) expect(out).toContain(name);
  });

  const misuse: readonly (readonly [string, readonly string[]])[] = [
    ["no file", []],
    ["an unknown option", ["-", "--pases=cse"]],
    ["a missing file", ["missing.ir"]],
    ["an unknown pass to dump", ["-", "--print-ir-after=cze"]],
    ["two files", ["-", "model.ir"]],
  ];
  it.each(misuse)("ends with 2 on %s", (_name, args) => {
    const { status, out, err } = run(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^error: /);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("ends with 1 on a diagnostic, without a stack trace", () => {
    const { status, out, err } = run(["model.ir"], text.replace("neg(%x)", "ngeg(%x)"));
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/^model\.ir:4:10: error TSC1100: there is no op named ngeg\n {2}help: did you mean neg\?\n$/);
  });

  it("verifies what it reads, and names the constraint that does not hold", () => {
    const { status, out, err } = run(["model.ir"], text.replace('return %1 as output "y"', 'return %0 as output "y", %1 as output "y"'));
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("error TSC1200: V4: there are two outputs of f named y");
    expect(run(["model.ir"], text.replace("neg(%x)", "not(%x)")).err).toContain("error TSC1104: not.C1: ");
  });

  it("ends with 1 on an internal fault, names the reproducer, and shows the stack only with --debug", () => {
    const plain = run(["-", "--passes=test-break"]);
    expect(plain.status).toBe(1);
    expect(plain.err).toContain("reproducer-1.ir");
    expect(plain.err).not.toMatch(/\n\s+at /);
    expect(plain.reproducers).toHaveLength(1);
    expect(run(["-", "--passes=test-break", "--debug"]).err).toMatch(/\n\s+at /);
  });
});
