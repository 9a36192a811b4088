// npm run up: the product on this machine. Ctrl-C stops site and database; a second start reuses both.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { startSite } from "./site/start-site.ts";
import { openDataFolder } from "./up/data-folder.ts";
import { lockDataFolder } from "./up/lock-data-folder.ts";
import { printWelcome } from "./up/print-welcome.ts";
import { portFrom, requireFreePort } from "./up/require-free-port.ts";
import { reportFailure, SentenceError } from "./up/stop-with-sentence.ts";

function readArguments(): { readonly isEmpty: boolean } {
  try {
    const { values } = parseArgs({ options: { empty: { type: "boolean", default: false } } });
    return { isEmpty: values.empty };
  } catch {
    throw new SentenceError(
      "不认识的参数。可用：npm run up 或 npm run up -- --empty",
      "Unknown argument. Use: npm run up, or npm run up -- --empty",
    );
  }
}

async function up(): Promise<void> {
  const { isEmpty } = readArguments();
  const port = portFrom(process.env.PORT);
  await requireFreePort(port);
  const folder = openDataFolder(resolve(process.env.DATA_DIR ?? ".data"));
  const unlock = lockDataFolder(folder);
  const stopping = new AbortController();
  const asked = new Promise<"asked">((settle) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        stopping.abort();
        settle("asked");
      });
    }
  });
  try {
    const site = await startSite(
      {
        folder,
        port,
        build: ".next",
        existingUrl: process.env.DATABASE_URL ?? null,
        durability: "safe",
        world: isEmpty ? "empty" : "demo",
        signal: stopping.signal,
      },
      (step) => console.log(`· ${step}`),
    );
    await printWelcome(site);
    const ended = await Promise.race([asked, site.web.ended.then(() => "crashed" as const)]);
    console.log("\n正在停止 · stopping …");
    await site.stop();
    if (ended === "crashed")
      throw new SentenceError(
        "网站意外停止。请重新运行 npm run up。",
        "The site stopped unexpectedly. Run npm run up again.",
      );
  } catch (error) {
    // Whatever broke off because it was told to is no failure.
    if (!stopping.signal.aborted) throw error;
  } finally {
    unlock();
  }
  console.log("已停止 · stopped");
}

await up().catch(reportFailure);
