import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

describe("the script of drawings", () => {
  it("has less than 5 kB, compressed", async () => {
    const { outputFiles } = await build({
      entryPoints: ["components/chart/island/chart-island.tsx"],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      jsx: "automatic",
      external: ["react", "react/jsx-runtime"],
    });
    const size = gzipSync(outputFiles[0]?.contents ?? "").length;
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThan(5 * 1024);
  });
});
