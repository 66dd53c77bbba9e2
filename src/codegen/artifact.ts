/**
 * Writes an artifact: a folder that runs with nothing but itself. Files are written beside the folder and renamed, so
 * that there is never half an artifact; a folder that is no artifact is never replaced.
 */

import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail } from "../ir/diagnostic.ts";
import type { HostTensor } from "../ir/type.ts";
import { arrayTypes, asElements } from "../runtime/elements.ts";
import "../runtime/coded-elements.ts";
import type { PlanState } from "../runtime/plan.ts";
import { type SafeTensor, writeSafetensors } from "../runtime/safetensors.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import type { ScriptBuild } from "./artifact-script.ts";

export type { ArtifactFile };

export interface ArtifactOptions {
  readonly outDir: string;
  /** Smaller `model.js` and `plan.json`. Default true. */
  readonly minify?: boolean;
  /** Started before the compilation by callers in a hurry, who then also stop it. */
  readonly scripts?: ScriptBuild;
  /** Files to write besides the artifact's own, such as dumps of the IR. */
  readonly extraFiles?: readonly ArtifactFile[];
}

export interface ArtifactSummary {
  readonly outDir: string;
  /** Bytes of each file. */
  readonly files: Readonly<Record<string, number>>;
}

export async function writeArtifact(program: ArtifactProgram, options: ArtifactOptions): Promise<ArtifactSummary> {
  await checkReplaceable(options.outDir);
  return replaceFolder(options.outDir, await artifactFiles(program, options));
}

/** The files of an artifact, in memory. */
export async function artifactFiles(
  program: ArtifactProgram,
  { minify = true, extraFiles = [], scripts }: Omit<ArtifactOptions, "outDir">,
): Promise<readonly ArtifactFile[]> {
  const [{ kernelFiles, matrixProgram }, { startScripts }] = await Promise.all([
    import("./artifact-kernels.ts"),
    import("./artifact-script.ts"),
  ]);
  const started = scripts ?? startScripts(program, minify);
  const matrices = await matrixProgram(program);
  const [kernels, script] = await Promise.all([
    kernelFiles(program, minify, matrices),
    started.files(program, matrices !== undefined),
  ]).finally(() => (scripts ? undefined : started.stop()));
  const files: ArtifactFile[] = [
    {
      name: "weights.safetensors",
      content: writeSafetensors({ tensors: stateTensors(program), metadata: { format: "tscompile", model: program.name } }),
    },
    ...kernels,
    ...script,
  ];
  // A file of the kernels' printer (the host program of CUDA) takes precedence over a dump of the same name.
  const names = new Set(files.map(({ name }) => name));
  return [...files, ...extraFiles.filter(({ name }) => !names.has(name))];
}

/** All state of the plan in its order but what is derived; what has no initial value is zero. */
function stateTensors({ plan, state }: ArtifactProgram): Record<string, SafeTensor> {
  const tensors: Record<string, SafeTensor> = Object.create(null);
  for (const entry of plan.state) if (entry.role !== "derived") tensors[entry.name] = stateTensor(entry, state[entry.name]);
  return tensors;
}

function stateTensor({ name, dtype, shape }: PlanState, value: HostTensor | undefined): SafeTensor {
  const sizes = shape.map((size) =>
    typeof size === "number" ? size : fail("TSC4021", `the state ${name} has a size that is known only at run time`),
  );
  const elements = sizes.reduce((product, size) => product * size, 1);
  return { dtype, shape: sizes, data: value ? asElements(dtype, value.data) : new arrayTypes[dtype](elements) };
}

/** Fails when `outDir` holds something other than an artifact, before any work is done. */
export async function checkReplaceable(outDir: string): Promise<void> {
  let entries: readonly string[];
  try {
    entries = await readdir(outDir);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    if (hasCode(error, "ENOTDIR"))
      fail("TSC4022", `${outDir} is a file; expected a folder for the artifact`, { help: "pass another --out" });
    throw error;
  }
  if (entries.length > 0 && !entries.includes("plan.json")) {
    fail("TSC4022", `${outDir} is not empty and holds no artifact (no plan.json)`, { help: "pass another --out, or empty the folder" });
  }
}

/** Writes the files to a folder beside `outDir` and swaps the two. The caller has checked that it may be replaced. */
export async function replaceFolder(outDir: string, files: readonly ArtifactFile[]): Promise<ArtifactSummary> {
  const target = resolve(outDir);
  await checkReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  const sizes: Record<string, number> = {};
  try {
    for (const { name, content } of files) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      await mkdir(dirname(join(beside, name)), { recursive: true });
      await writeFile(join(beside, name), bytes);
      sizes[name] = bytes.length;
    }
    // A temporary folder is its maker's alone; the artifact is as open as any new folder.
    await chmod(beside, 0o777 & ~process.umask());
    await swap(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  return { outDir, files: sizes };
}

/** A folder with content cannot be renamed over: the old one steps aside first, and comes back if the rename fails. */
async function swap(beside: string, target: string): Promise<void> {
  const old = `${beside}.old`;
  const existed = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, "ENOENT")) return false;
      throw error;
    },
  );
  try {
    await rename(beside, target);
  } catch (error) {
    if (existed) await rename(old, target);
    throw error;
  }
  if (existed) await rm(old, { recursive: true, force: true });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
