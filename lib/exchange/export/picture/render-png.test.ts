import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderPng } from "./render-png.ts";

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="'No such font','Noto Sans SC',sans-serif" font-size="20"><rect width="200" height="40" fill="#ffffff"/>${inner}</svg>`;

describe("a picture in pixels", () => {
  it("has the size of its drawing, so many pixels for each unit", async () => {
    const png = Buffer.from(await renderPng(svg(""), 2));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 80]);
  });

  it("draws Chinese letters, simplified and traditional, with the project's own fonts", async () => {
    const blank = inkOf(await renderPng(svg(""), 1));
    const simplified = inkOf(await renderPng(svg('<text x="0" y="25">宿迁市年报</text>'), 1));
    const traditional = inkOf(await renderPng(svg('<text x="0" y="25">資訊公開檔案</text>'), 1));
    expect(blank).toBe(0);
    // Five letters of 20 px: a good fifth of each square is ink.
    expect(simplified).toBeGreaterThan(350);
    expect(traditional).toBeGreaterThan(400);
  });

  it("draws another letter differently: what is drawn is not the box of a missing one", async () => {
    const one = await renderPng(svg('<text x="0" y="25">宿</text>'), 1);
    const other = await renderPng(svg('<text x="0" y="25">迁</text>'), 1);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it("falls back to the project's font where the SVG names none that is there", async () => {
    const fallback = inkOf(await renderPng(svg(`<text x="0" y="25" font-family="Nothing">宿迁</text>`), 1));
    expect(fallback).toBeGreaterThan(100);
  });

  it("refuses what is not well formed", async () => {
    await expect(renderPng("<svg><text></svg>")).rejects.toThrow("could not be made a picture");
  });

  it("goes on after one that was refused, several at a time", async () => {
    const outcomes = await Promise.allSettled([
      renderPng(svg("")),
      renderPng("no picture"),
      renderPng(svg('<text x="0" y="25">年报</text>'), 1),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});

/** How many pixels are dark. Reads the 8-bit RGBA that the renderer writes. */
function inkOf(png: Uint8Array): number {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") data.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 4;
  let dark = 0;
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const line = unfilter(raw[start] ?? 0, raw.subarray(start + 1, start + 1 + stride), above);
    for (let x = 0; x < stride; x += 4) if ((line[x] ?? 255) < 128) dark += 1;
    above = line;
  }
  return dark;
}

/** The five filters of PNG (ISO/IEC 15948, 9.2), for four bytes a pixel. */
function unfilter(filter: number, line: Buffer, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(line.length);
  for (let x = 0; x < line.length; x += 1) {
    const left = out[x - 4] ?? 0;
    const up = above[x] ?? 0;
    const upLeft = above[x - 4] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter] ?? 0;
    out[x] = (line[x] ?? 0) + guess;
  }
  return out;
}

function paeth(left: number, up: number, upLeft: number): number {
  const base = left + up - upLeft;
  const [a, b, c] = [Math.abs(base - left), Math.abs(base - up), Math.abs(base - upLeft)];
  return a <= b && a <= c ? left : b <= c ? up : upLeft;
}
