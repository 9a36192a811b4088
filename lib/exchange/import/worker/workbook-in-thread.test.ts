import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { fillInSource } from "#lib/exchange/export/workbook/fill-in.fixture.ts";
import { fillInWorkbook } from "#lib/exchange/export/workbook/fill-in-workbook.ts";
import { ImportRefused } from "../import-refused.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { annotateInThread, readWorkbookInThread } from "./workbook-in-thread.ts";

const template = templateById("gongkai-2021");
const bytes = await fillInWorkbook(fillInSource(template, consistentContent(template, 9)));
const name = "填报表.xlsx";

test("a thread reads a workbook of ours as it is read without one, and knows what is none", async () => {
  expect(await readWorkbookInThread({ name, bytes })).toEqual(readWorkbook(name, bytes));
  expect(await readWorkbookInThread({ name, bytes: strToU8("年报") })).toBeNull();
});

test("a file that unpacks without end is refused before it is annotated", async () => {
  const bomb = zipSync({ ...unzipSync(bytes), "xl/media/image1.png": new Uint8Array(40_000_000) });
  const places = readWorkbook(name, bomb)?.places ?? new Map();
  const job = { template: template.id, places, findings: [], locale: "zh-Hans" } as const;
  const source = { kind: "file", name, bytes: bomb } as const;
  await expect(annotateInThread({ ...job, source })).rejects.toBeInstanceOf(ImportRefused);
  const annotated = await annotateInThread({ ...job, source: { ...source, bytes } });
  expect(readWorkbook(name, annotated)?.places).toEqual(places);
});
