import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "#lib/env.ts";

const SECONDS = 60;

/** Next loads a module once per bundle; the counts are one per process. */
const process_ = globalThis as typeof globalThis & { nianbaoApiLimit?: RateLimiterMemory };

export interface RateLimit {
  readonly isReached: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Counts a call of an address against `API_REQUESTS_PER_MINUTE`, 0 for no limit. Each process counts for itself: the limit keeps a runaway program
 * from the others, and several processes let through as many times as much.
 */
export async function countCall(address: string): Promise<RateLimit> {
  const points = env("API_REQUESTS_PER_MINUTE");
  if (points === 0) return { isReached: false, headers: {} };
  process_.nianbaoApiLimit ??= new RateLimiterMemory({ points, duration: SECONDS });
  const { state, isReached } = await take(process_.nianbaoApiLimit, address);
  const seconds = String(Math.max(1, Math.ceil(state.msBeforeNext / 1000)));
  return {
    isReached,
    headers: {
      "RateLimit-Limit": String(points),
      "RateLimit-Remaining": String(Math.max(0, state.remainingPoints)),
      "RateLimit-Reset": seconds,
      ...(isReached ? { "Retry-After": seconds } : {}),
    },
  };
}

async function take(limiter: RateLimiterMemory, address: string) {
  try {
    return { state: await limiter.consume(address), isReached: false };
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return { state: refusal, isReached: true };
    throw refusal;
  }
}
