import type { Socket } from "node:net";
import { exchange, openConnection } from "./exchange.ts";
import type { BenchResult } from "./finding.ts";
import { startNginx } from "./nginx.ts";
import { LANES, ratePerSecond } from "./rate-per-second.ts";

const WHAT = "a cached public page";

/** A report's public page as the product serves it once it is cached, against nginx serving the same bytes from a file. */
export async function benchPublicPage(address: string, path: string): Promise<BenchResult> {
  const page = await fetch(`${address}${path}`);
  if (page.status !== 200) throw new Error(`${path} was answered ${page.status}.`);
  const bytes = Buffer.from(await page.arrayBuffer());
  const nginx = await startNginx(bytes);
  const measured = await pagesPerSecond(Number(new URL(address).port), path);
  if (nginx === null)
    return { what: WHAT, skipped: `nginx is not installed; the product alone: ${Math.round(measured)}/s` };
  try {
    return {
      what: `${WHAT} (${path}, ${Math.round(bytes.length / 1_024)} KiB)`,
      measured,
      baseline: "nginx with the same bytes as a file",
      baselineMeasured: await pagesPerSecond(nginx.port, nginx.path),
      unit: "/s",
    };
  } finally {
    await nginx.stop();
  }
}

async function pagesPerSecond(port: number, path: string): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: LANES }, () => openConnection(port)));
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
  try {
    return await ratePerSecond(async (lane) => {
      const { status } = await exchange(socketOf(sockets, lane), request);
      if (status !== 200) throw new Error(`${path} was answered ${status}.`);
    });
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function socketOf(sockets: readonly Socket[], lane: number): Socket {
  const socket = sockets[lane];
  if (socket === undefined) throw new RangeError(`There is no lane ${lane}.`);
  return socket;
}
