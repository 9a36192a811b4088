/** When the server starts: it hears what is published elsewhere, and background work begins. A build serves nobody and takes no jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { listenForRenewals } = await import("#lib/server/public/listen-for-renewals.ts");
  await listenForRenewals();
  const { startJobs } = await import("#lib/server/jobs/start-jobs.ts");
  await startJobs();
}
