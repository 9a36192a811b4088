import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A kept-alive connection to a server on this machine. By hand over a socket: an HTTP client would cost more than the servers measured. */
export async function openConnection(port: number): Promise<Socket> {
  return await new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** Sends the bytes of one request and waits for the whole answer. */
export async function exchange(socket: Socket, request: Buffer): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const settle = (done: () => void) => {
      socket.off("data", take).off("error", fail).off("close", close);
      done();
    };
    const fail = (error: Error) => settle(() => reject(error));
    const close = () => settle(() => reject(new Error("The server closed the connection.")));
    const take = (part: Buffer) => {
      parts.push(part);
      const answer = whole(parts.length === 1 ? part : Buffer.concat(parts));
      if (answer !== null) settle(() => resolve(answer));
    };
    socket.on("data", take).on("error", fail).on("close", close);
    socket.write(request);
  });
}

const HEAD_END = Buffer.from("\r\n\r\n");
const LAST_CHUNK = Buffer.from("\r\n0\r\n\r\n");

/** The answer once all of it is there, else null. */
function whole(bytes: Buffer): Answer | null {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return null;
  const head = bytes.toString("latin1", 0, headEnd);
  const bodyStart = headEnd + HEAD_END.length;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  const isWhole =
    length === undefined
      ? bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
      : bytes.length >= bodyStart + Number(length);
  if (!isWhole) return null;
  return { status: Number(head.slice(9, 12)), body: bytes.toString("utf8", bodyStart) };
}
