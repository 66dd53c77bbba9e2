/** A headless Chromium with WebGPU on its software adapter, and a page that imports modules from a folder. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, normalize, resolve, sep } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { leaveOut } from "../support/checker.ts";

const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine; undefined, with a line that says what to install, where there is none. */
export function findChromium(): string | undefined {
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (process.env.CHROMIUM && found !== process.env.CHROMIUM)
    throw new Error(`CHROMIUM is ${process.env.CHROMIUM}, where there is no file`);
  if (!found) leaveOut("tests in a browser are left out: no Chromium here (apt-get install chromium, or set CHROMIUM to its path)");
  return found;
}

const webGpu = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--enable-features=Vulkan"];

/** What a browser asks the network of its own accord. The page itself is on the loopback interface. */
const offline = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export function launchChromium(executablePath: string): Promise<Browser> {
  // The tests run as any user, root in containers, where the sandbox cannot be set up; the pages are our own.
  return chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", ...webGpu, ...offline] });
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".wgsl": "text/plain",
};

export interface FileServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Pages that may share memory between threads: https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated */
export const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** Serves a folder on a free port of the loopback interface; `/` is an empty page. `headers` are of every answer. */
export async function serveFolder(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<FileServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/") {
      response
        .writeHead(200, { ...headers, "content-type": "text/html" })
        .end('<!doctype html><title>test</title><link rel="icon" href="data:,">');
      return;
    }
    const file = normalize(`${root}${sep}${decodeURIComponent(path)}`);
    const body = file.startsWith(root + sep) ? readFile(file) : Promise.reject(new Error("outside of the folder"));
    body.then(
      (bytes) => response.writeHead(200, { ...headers, "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { origin: originOf(server), close: () => new Promise((done) => server.close(() => done())) };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

/** A page on the server whose errors, on the console or thrown, are collected in `errors`. */
export async function openPage(browser: Browser, origin: string): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${origin}/`);
  return { page, errors };
}
