import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Vitest and Chromium would leave files in the home folder.
for (const kind of ["DATA", "CONFIG", "CACHE"]) {
  process.env[`XDG_${kind}_HOME`] = fileURLToPath(new URL(`node_modules/.cache/xdg-${kind.toLowerCase()}`, import.meta.url));
}

export default defineConfig({
  resolve: { conditions: ["tscompile-source"] },
  ssr: { resolve: { conditions: ["tscompile-source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ["test/support/setup.ts"],
  },
});
