// Entry of the thread that draws pictures: takes a job, sends its outcome, waits for the next.
import { parentPort } from "node:worker_threads";
import { drawPng } from "./draw-png.ts";
import type { PictureJob, PictureOutcome } from "./picture-job.ts";

parentPort?.on("message", async ({ id, svg, density }: PictureJob) => {
  parentPort?.postMessage(await outcomeOf(id, svg, density));
});

/** Every outcome is a value, since an error does not cross to another thread as what it was. */
async function outcomeOf(id: number, svg: string, density: number): Promise<PictureOutcome> {
  try {
    return { id, png: await drawPng(svg, density) };
  } catch (error) {
    return { id, message: error instanceof Error ? error.message : String(error) };
  }
}
