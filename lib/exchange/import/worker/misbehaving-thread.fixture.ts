// Stands for a reading thread that meets what its makers did not think of; the pasted word says what happens.
import { parentPort } from "node:worker_threads";
import { READY, type ReadingJob } from "./reading-job.ts";

const kept: unknown[] = [];

const misdeeds: Readonly<Record<string, () => void>> = {
  loop() {
    while (kept !== null) Math.sqrt(2);
  },
  hoard() {
    while (kept !== null) kept.push(Array.from({ length: 10_000 }, (_, index) => `${index}`));
  },
  wait() {},
  crash() {
    throw new Error("crashed");
  },
  answer() {
    parentPort?.postMessage({ kind: "failed", message: "answered" });
  },
};

parentPort?.on("message", ({ source }: ReadingJob) => {
  if (source.kind === "paste") misdeeds[source.content]?.();
});
parentPort?.postMessage(READY);
