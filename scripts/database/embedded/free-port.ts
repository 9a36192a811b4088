import { createServer } from "node:net";

/** A port on this machine that nobody listens on: the wished one if it is free, else one the system picks. */
export async function freePort(wished: number | null): Promise<number> {
  if (wished !== null && (await listenOn(wished)) !== null) return wished;
  const picked = await listenOn(0);
  if (picked === null) throw new Error("The system has no free port.");
  return picked;
}

async function listenOn(port: number): Promise<number | null> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(null));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const got = address !== null && typeof address === "object" ? address.port : null;
      probe.close(() => resolve(got));
    });
  });
}
