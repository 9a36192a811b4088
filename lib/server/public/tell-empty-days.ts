import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { EMPTY_DAY } from "./empty-day.ts";

/** `asof` with nothing behind it: a form whose day was left blank, a link cut short. */
const NOTHING_BEHIND = /[?&]asof=?(?:[&#]|$)/;

/**
 * Marks every request whose `asof` is empty by the header `EMPTY_DAY`, before Next sees it: its conditions on a query (`has`) hold for no empty
 * value, and a proxy before every public page would cost half of what a cached one takes. Called once, when the server starts.
 */
export function tellEmptyDays(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    if (request.url !== undefined && NOTHING_BEHIND.test(request.url)) request.headers[EMPTY_DAY] = "1";
  });
}
