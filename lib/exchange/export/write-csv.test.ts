import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

describe("a CSV file", () => {
  it("ends every record with CRLF and quotes only what must be quoted", () => {
    expect(
      writeCsv(
        ["a", "b"],
        [
          ["1,5", 'say "x"'],
          ["行\n二", null],
        ],
      ),
    ).toBe('a,b\r\n"1,5","say ""x"""\r\n"行\n二",\r\n');
  });

  it("writes zero as 0 and nothing for what is absent", () => {
    expect(writeCsv(["n"], [[0], [null]])).toBe("n\r\n0\r\n\r\n");
  });
});
