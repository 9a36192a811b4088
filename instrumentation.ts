/** When the server starts: it looks out for empty days in addresses, hears what is published elsewhere, and background work begins. A build serves nobody and takes no jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { tellEmptyDays } = await import("#lib/server/public/tell-empty-days.ts");
  tellEmptyDays();
  const { listenForRenewals } = await import("#lib/server/public/listen-for-renewals.ts");
  await listenForRenewals();
  const { startJobs } = await import("#lib/server/jobs/start-jobs.ts");
  await startJobs();
}
