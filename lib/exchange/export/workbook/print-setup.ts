import type { WriteSheet } from "hucre/xlsx";

const MARGINS = { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.4 };

/** A4 across, as wide as the sheet is, as many pages as it needs, its first rows again on each. */
export function printSetup(titleRows: number): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    horizontalCentered: true,
    ...(titleRows > 0 && { printTitlesRow: `$1:$${titleRows}` }),
  };
}

/** At the foot of each page what it is and how many there are; `&` has a meaning of its own there. */
export function pageFooter(words: string): { oddFooter: string } {
  return { oddFooter: `&L${words.replaceAll("&", "&&")}&R&P / &N` };
}
