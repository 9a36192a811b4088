import { createServer } from "node:net";
import { SentenceError } from "./stop-with-sentence.ts";

/** The port to serve on: PORT, else 3000. Refuses what is no port. */
export function portFrom(value: string | undefined): number {
  const port = Number(value ?? "3000");
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new SentenceError(
    `PORT=${value} 不是端口号。请写 1 到 65535 之间的整数。`,
    `PORT=${value} is no port. Give a whole number from 1 to 65535.`,
  );
}

/** Fails with a sentence where something already listens on the port. */
export async function requireFreePort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const cause =
        error.code === "EACCES"
          ? ["没有权限使用", "may not be used by this user"]
          : ["已被其他程序占用", "is in use by another program"];
      reject(
        new SentenceError(
          `端口 ${port} ${cause[0]}。请先停止该程序，或换一个端口：PORT=${port + 1} npm run up`,
          `Port ${port} ${cause[1]}. Stop that program, or choose another port: PORT=${port + 1} npm run up`,
        ),
      );
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
