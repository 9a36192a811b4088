import { defineConfig } from "vitest/config";

// `server-only` has an empty build behind the react-server condition; tests are a server too.
const server = {
  resolve: { conditions: ["react-server", "node", "import", "module", "default"] },
  ssr: { resolve: { conditions: ["react-server", "node", "import", "module", "default"] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
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
          testTimeout: 30_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
