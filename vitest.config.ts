import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// What `server-only` is on a server, which these tests are: nothing.
const server = { resolve: { alias: { "server-only": resolve("node_modules/server-only/empty.js") } } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Generous: a slow machine is no fault of the product.
          testTimeout: 30_000,
          include: [
            "app/**/*.test.ts",
            "lib/**/*.test.ts",
            "lib/**/*.test.tsx",
            "components/**/*.test.ts",
            "components/**/*.test.tsx",
            "scripts/**/*.test.ts",
            "tests/**/*.test.ts",
          ],
        },
      },
      {
        ...server,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.spec.ts"],
          globalSetup: ["tests/integration/global-setup.ts"],
          setupFiles: ["tests/integration/next-cache.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
