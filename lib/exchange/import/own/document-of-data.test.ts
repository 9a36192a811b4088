import { describe, expect, it } from "vitest";
import { documentOfFile } from "../document-of-file.ts";
import { readCsv } from "./read-csv.ts";

const file = async (name: string, content: string) =>
  await documentOfFile(name, new TextEncoder().encode(content));

describe("a data file", () => {
  it.each([
    ["数据.json", '{"values": [1, 2]}'],
    ["数据.json", '{"kind": "nianbao-version"}'],
    ["数据.json", '{"document": {"kind": "nianbao-version", "format": 1'],
    ["数据.csv", "a,b\r\n1,2\r\n"],
    ["数据.csv", "body,year,scope,format,version,cell\r\n"],
    ["数据.csv", "body,year,scope,format,version,cell\r\nx,2024,own_organ,1999,1,t3.a.b\r\n"],
    [
      "数据.csv",
      "body,year,scope,format,version,cell\r\nx,2024,own_organ,2021,1,a\r\ny,2024,own_organ,2021,1,a\r\n",
    ],
  ])("of another origin is refused with what can be read: %s %s", async (name, content) => {
    await expect(file(name, content)).rejects.toThrow(/JSON and CSV files downloaded from this site/);
  });
});

describe("reading CSV", () => {
  it("takes quoted fields, line ends of all systems and empty fields at the end", () => {
    expect(readCsv('a,"b,""x""\n2"\r\n,\nc,d')).toEqual([
      ["a", 'b,"x"\n2'],
      ["", ""],
      ["c", "d"],
    ]);
    expect(readCsv("a,\r\n")).toEqual([["a", ""]]);
    expect(readCsv("a,")).toEqual([["a", ""]]);
    expect(readCsv("")).toEqual([]);
  });

  it("gives nothing for what is no CSV", () => {
    expect(readCsv('a,"b')).toEqual([]);
    expect(readCsv('a"b,c')).toEqual([]);
  });
});
