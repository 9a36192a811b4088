import "server-only";
import { notFound } from "next/navigation";
import { Forbidden, NotFound } from "#lib/domain/refusal.ts";

/** Waits for a use case; what is not there and what is not yours become the same missing page. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) notFound();
    throw error;
  }
}
