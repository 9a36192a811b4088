import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "./embedded/free-port.ts";
import { requireUsableServer } from "./require-usable-server.ts";

let server: Server | null = null;
afterEach(() => server?.close());

/** One message of PostgreSQL's protocol: a letter, the length, what it says. */
function message(letter: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
}

const int32 = (amount: number) => Buffer.from(new Int32Array([amount]).buffer).swap32();
const int16 = (amount: number) => Buffer.from(new Int16Array([amount]).buffer).swap16();
const READY = message("Z", Buffer.from("I"));

/** A server that lets everybody in and answers any question with its version number. */
async function serverOfVersion(number: string): Promise<number> {
  const column = Buffer.concat([
    Buffer.from("server_version_num\0"),
    int32(0),
    int16(0),
    int32(25),
    int16(-1),
    int32(-1),
    int16(0),
  ]);
  const answer = Buffer.concat([
    message("T", int16(1), column),
    message("D", int16(1), int32(number.length), Buffer.from(number)),
    message("C", Buffer.from("SHOW\0")),
    READY,
  ]);
  const port = await freePort(null);
  const listening = createServer((socket: Socket) => {
    socket.once("data", () => {
      socket.write(Buffer.concat([message("R", int32(0)), READY]));
      socket.on("data", (data) => data[0] === "Q".charCodeAt(0) && socket.write(answer));
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(port, "127.0.0.1", resolve));
  return port;
}

describe("a database of somebody else's", () => {
  it("is refused with its version when it is too old", async () => {
    const port = await serverOfVersion("140011");
    await expect(requireUsableServer(`postgres://somebody@127.0.0.1:${port}/nianbao`)).rejects.toThrow(
      "PostgreSQL 14; Nianbao needs 15 or later. Upgrade it",
    );
  });

  it("is asked for by address, account and network when it cannot be reached", async () => {
    const port = await freePort(null);
    await expect(requireUsableServer(`postgres://somebody@127.0.0.1:${port}/nianbao`)).rejects.toThrow(
      /cannot be reached \(connect ECONNREFUSED.*\)\. Check address, account and network\./,
    );
  });

  it.each(["nonsense", "mysql://localhost/nianbao"])(
    "is refused when %s is no address of one",
    async (url) => {
      await expect(requireUsableServer(url)).rejects.toThrow("postgresql://");
    },
  );
});
