import type { ReportPaper } from "./report-paper.ts";

/** Title, author and day of a Word file. The writer's own would carry the moment of writing, and the same version be another file each time. */
export function wordProperties({ content, author, writtenAt }: ReportPaper): string {
  const at = writtenAt.toISOString();
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(content.title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>zh-CN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}

function xmlText(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
