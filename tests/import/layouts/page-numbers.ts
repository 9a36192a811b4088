import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "#lib/domain/reports/seeded-chance.fixture.ts";

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Gives a Word file the page numbers that offices print, some also a running title, and margins as notices ask for. */
export function withPageNumbers(docx: Uint8Array, title: string, chance: Chance): Uint8Array {
  const parts = unzipSync(docx);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const [before, after] = chance.pick([
    ["— ", " —"],
    ["- ", " -"],
    ["", ""],
    ["第 ", " 页"],
    ["－", "－"],
  ]);
  const isTitled = chance.between(0, 2) === 0;
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const number = `<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
  const footer = `<w:ftr ${MAIN}><w:p>${centred}${run(before)}${number}${run(after)}</w:p></w:ftr>`;
  const header = `<w:hdr ${MAIN}><w:p>${centred}${isTitled ? run(title) : ""}</w:p></w:hdr>`;
  const references = `<w:headerReference w:type="default" r:id="rId91"/><w:footerReference w:type="default" r:id="rId92"/>`;
  const margins = `<w:pgMar w:top="1985" w:right="1474" w:bottom="1701" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>`;
  const relation = (id: string, kind: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${kind}91.xml"/>`;
  const type = (kind: string) =>
    `<Override PartName="/word/${kind}91.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  return zipSync({
    ...parts,
    "word/header91.xml": strToU8(header),
    "word/footer91.xml": strToU8(footer),
    "word/document.xml": strToU8(
      part("word/document.xml")
        .replace(/<w:sectPr>/, `<w:sectPr>${references}`)
        .replace(/<w:pgMar[^>]*\/>/, margins),
    ),
    "word/_rels/document.xml.rels": strToU8(
      part("word/_rels/document.xml.rels").replace(
        "</Relationships>",
        `${relation("rId91", "header")}${relation("rId92", "footer")}</Relationships>`,
      ),
    ),
    "[Content_Types].xml": strToU8(
      part("[Content_Types].xml").replace("</Types>", `${type("header")}${type("footer")}</Types>`),
    ),
  });
}
