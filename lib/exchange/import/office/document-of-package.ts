import type { LaidOutDocument } from "../types.ts";
import { layOutWord } from "./lay-out-word.ts";
import { layOutWorkbook } from "./lay-out-workbook.ts";
import { openPackage } from "./open-package.ts";

/** Lays a Word file or an Excel workbook out; null for a zip that is something else. */
export function documentOfPackage(name: string, bytes: Uint8Array): LaidOutDocument | null {
  return openPackage(name, bytes, (main) => {
    if (main?.root.name === "document") return { name, kind: "laid-out", layout: layOutWord(main) };
    if (main?.root.name === "workbook") return { name, kind: "laid-out", layout: layOutWorkbook(main) };
    return null;
  });
}
