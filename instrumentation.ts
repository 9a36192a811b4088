/** When the server starts: background work begins with it. A build serves nobody and takes no jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startJobs } = await import("#lib/server/jobs/start-jobs.ts");
  await startJobs();
}
