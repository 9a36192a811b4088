import { describe, expect, it } from "vitest";
import { readRange } from "./read-range.ts";

describe("a part of a file", () => {
  it("is asked for from its beginning, to its end, or as the last bytes", () => {
    expect(readRange("bytes=0-9", 100)).toEqual({ first: 0, last: 9 });
    expect(readRange("bytes=90-", 100)).toEqual({ first: 90, last: 99 });
    expect(readRange("bytes=90-500", 100)).toEqual({ first: 90, last: 99 });
    expect(readRange("bytes=-10", 100)).toEqual({ first: 90, last: 99 });
    expect(readRange("bytes=-500", 100)).toEqual({ first: 0, last: 99 });
  });
  it("is none beyond the end", () => {
    expect(readRange("bytes=100-", 100)).toBe("none");
    expect(readRange("bytes=-0", 100)).toBe("none");
  });
  it("is the whole file where the question is none", () => {
    for (const header of [null, "", "bytes=-", "bytes=9-1", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b"])
      expect(readRange(header, 100)).toBeNull();
  });
});
