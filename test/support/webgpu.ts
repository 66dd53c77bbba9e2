/**
 * A WebGPU device for tests that runs on any Linux x64 machine: Dawn (the `webgpu` package) on SwiftShader, the software
 * Vulkan driver that `@sparticuz/chromium` carries, or on the driver that VK_DRIVER_FILES names. Elsewhere Dawn uses what the
 * machine has; without an adapter the tests that need one are left out, with a line that says so.
 */

import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { leaveOut } from "./checker.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const chromium = join(root, "node_modules/@sparticuz/chromium");
const wanted = ["libvk_swiftshader.so", "libvulkan.so.1", "vk_swiftshader_icd.json"];

const hasSoftwareDriver = process.platform === "linux" && process.arch === "x64";

/** Regular files of a POSIX tar archive, by base name. */
function readTar(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const field = (at: number, length: number): string => archive.toString("latin1", at, at + length).split("\0")[0] ?? "";
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    const type = field(at + 156, 1);
    if (type === "0" || type === "") files.set(field(at, 100).replace(/^.*\//, ""), archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** Unpacks the driver once per installed version; several test processes may do so at the same time. */
function unpackSwiftShader(): string {
  const version: unknown = JSON.parse(readFileSync(join(chromium, "package.json"), "utf8")).version;
  const folder = join(root, "node_modules/.cache", `swiftshader-${String(version)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  const files = readTar(brotliDecompressSync(readFileSync(join(chromium, "bin/swiftshader.tar.br"))));
  for (const name of wanted) {
    const data = files.get(name);
    if (!data) throw new Error(`@sparticuz/chromium ${String(version)} carries no ${name}`);
    writeFileSync(join(temporary, name), data, { mode: 0o755 });
  }
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Not among Node's constants: the library stays loaded when its handle is closed. */
const RTLD_NODELETE = 0x1000;

/**
 * Makes Dawn find the Vulkan loader and a driver. The dynamic linker reads its search path before this process starts,
 * so the loader is loaded here by its full path; Dawn then gets it by name. Node refuses it as an addon once it is loaded.
 */
function useDriver(manifest: string): void {
  process.env.VK_DRIVER_FILES = manifest;
  process.env.VK_ICD_FILENAMES = manifest;
  try {
    process.dlopen({ exports: {} }, join(unpackSwiftShader(), "libvulkan.so.1"), constants.dlopen.RTLD_NOW | RTLD_NODELETE);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes("did not self-register"))) throw error;
  }
}

/** Keeps the instance alive, without which its adapters and devices are invalid. */
let instance: GPU | undefined;

async function findAdapter(): Promise<GPUAdapter | undefined> {
  if (!instance) {
    const { create, globals } = await import("webgpu");
    Object.assign(globalThis, globals);
    instance = create([]);
  }
  return (await instance.requestAdapter()) ?? undefined;
}

/** Undefined where there is no adapter, which is an error where the software driver should give one. */
export async function requestTestAdapter(): Promise<GPUAdapter | undefined> {
  if (hasSoftwareDriver && !instance) useDriver(process.env.VK_DRIVER_FILES ?? join(unpackSwiftShader(), "vk_swiftshader_icd.json"));
  const adapter = await findAdapter();
  if (adapter) return adapter;
  if (hasSoftwareDriver) throw new Error("Dawn finds no adapter, though SwiftShader is unpacked");
  leaveOut("tests on WebGPU are left out: Dawn finds no adapter, and the software driver is for Linux x64 only");
  return undefined;
}

/**
 * On lavapipe, the software driver of Mesa, which grants `shader-f16`. A process has one driver: the first that it asks for. Mesa is that
 * of the machine; its version 22.3 does not work with Dawn, and 25.0 does.
 */
export async function requestLavapipe(): Promise<GPUAdapter | undefined> {
  const [manifest] = hasSoftwareDriver ? globSync("/usr/share/vulkan/icd.d/lvp_icd*.json") : [];
  const named = process.env.VK_DRIVER_FILES ?? manifest;
  if (named !== undefined) useDriver(named);
  const adapter = named === undefined ? undefined : await findAdapter();
  if (adapter?.features.has("shader-f16")) return adapter;
  leaveOut("tests with shader-f16 are left out: Dawn finds no lavapipe that grants it (mesa-vulkan-drivers)");
  return undefined;
}

/** What kernels have lines for, where the adapter has it. */
const optionalFeatures: readonly GPUFeatureName[] = ["subgroups", "shader-f16"];

/** A device with the default limits, those that generated programs are written for, and all features that they make use of. */
export async function requestTestDevice(): Promise<GPUDevice | undefined> {
  const adapter = await requestTestAdapter();
  return adapter && deviceOf(adapter);
}

export function deviceOf(adapter: GPUAdapter): Promise<GPUDevice> {
  return adapter.requestDevice({ requiredFeatures: optionalFeatures.filter((feature) => adapter.features.has(feature)) });
}
