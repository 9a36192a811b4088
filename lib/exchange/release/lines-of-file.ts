import { createReadStream } from "node:fs";

/** The lines of a UTF-8 file, read as they are asked for. (readline loses what it read before somebody began to ask.) */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 17 })) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
