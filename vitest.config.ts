import { defineConfig } from "vitest/config";

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
