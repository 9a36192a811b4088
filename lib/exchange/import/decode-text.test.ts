import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

/** 规章 in GB2312, which GBK and GB18030 contain. */
const GB = [0xb9, 0xe6, 0xd5, 0xc2];

describe("decoding a file of unknown encoding", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(new TextEncoder().encode("规章"))).toBe("规章");
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("规章")]))).toBe("规章");
  });

  it("reads what is not UTF-8 as GB18030", () => {
    expect(decodeText(new Uint8Array(GB))).toBe("规章");
  });

  it("follows the declaration of a page", () => {
    const head = new TextEncoder().encode('<html><meta charset="gb2312">');
    expect(decodeText(new Uint8Array([...head, ...GB]))).toContain("规章");
  });

  it("reads UTF-16 by its byte order mark", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0xc4, 0x89, 0xe0, 0x7a]))).toBe("规章");
  });
});
