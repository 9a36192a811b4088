import { expect, test } from "vitest";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { ImportRefused } from "../import-refused.ts";
import { wordReport } from "../office/word-file.fixture.ts";
import { readReport } from "../read-report.ts";
import { consistentContent, sampleLayout } from "../samples.fixture.ts";
import { readInThread } from "./read-in-thread.ts";

test.each(TEMPLATES.map(({ id }) => id))("a thread reads what is read without one: %s", async (id) => {
  const template = templateById(id);
  const { content } = sampleLayout("tabs").lay(template, consistentContent(template, 7));
  const read = await readInThread({ source: { kind: "paste", content, isHtml: false }, previous: null });
  expect(read).toEqual(readReport({ name: "粘贴的内容", kind: "text", content }));
});

test("a file goes to the thread as its bytes", async () => {
  const template = templateById("gongkai-2021");
  const bytes = wordReport(template, consistentContent(template, 7));
  const read = await readInThread({ source: { kind: "file", name: "a.docx", bytes }, previous: null });
  expect(Object.keys(read.cells)).toHaveLength(template.cells.length);
});

test("a refusal comes back as what it was", async () => {
  const nothing = { kind: "paste", content: "今天天气很好。", isHtml: false } as const;
  await expect(readInThread({ source: nothing, previous: null })).rejects.toBeInstanceOf(ImportRefused);
});
