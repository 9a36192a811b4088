import "server-only";
import { contentDisposition } from "./content-disposition.ts";
import type { ViewFile } from "./views/view-file-formats.ts";

/** A report is given as numbers and as a document, and everything of it in one signed bundle. */
export const REPORT_FORMATS = ["pdf", "docx", "xlsx", "excel.csv", "csv", "json", "zip"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type FileFormat = ReportFormat | ViewFile;

const CONTENT_TYPES: Readonly<Record<FileFormat, string>> = {
  "excel.csv": "text/csv; charset=utf-8; header=present",
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  "og.png": "image/png",
  txt: "text/plain; charset=utf-8",
};

/** Takes one of the formats from the end of the last part of an address; null where there is none. */
export function splitFormat<Format extends ReportFormat>(
  word: string,
  formats: readonly Format[],
): { readonly name: string; readonly format: Format } | null {
  const format = formats.find((known) => word.endsWith(`.${known}`));
  return format === undefined ? null : { name: word.slice(0, -format.length - 1), format };
}

/** A version never changes; what is in force does, and nobody on the way is to keep an old number. */
const LIFETIMES = {
  forever: "public, max-age=31536000, immutable",
  ask: "public, max-age=0, must-revalidate",
} as const;

type FileAnswer =
  | {
      readonly name: string;
      /** How the file is called where names may be Chinese. */
      readonly fullName?: string;
      readonly format: FileFormat;
      /** Where exactly this is: given when the address that was asked stands for whatever is in force. */
      readonly location?: string;
      readonly lifetime?: keyof typeof LIFETIMES;
      readonly body: string | Uint8Array<ArrayBuffer>;
    }
  | { readonly movedTo: string }
  | null;

/** A public file, to be read by anybody from anywhere; the way to its one address; or nothing there. */
export function fileResponse(answer: FileAnswer): Response {
  if (answer === null)
    return new Response("404\n", {
      status: 404,
      headers: { "Content-Type": "text/plain", "Cache-Control": LIFETIMES.ask },
    });
  if ("movedTo" in answer) return new Response(null, { status: 308, headers: { Location: answer.movedTo } });
  const { name, fullName = name, format, lifetime = "ask", location, body } = answer;
  return new Response(body, {
    headers: {
      "Content-Type": CONTENT_TYPES[format],
      "Content-Disposition": contentDisposition({ name, fullName, format }),
      "Cache-Control": LIFETIMES[lifetime],
      ...(location === undefined ? {} : { "Content-Location": location }),
      "Access-Control-Allow-Origin": "*",
    },
  });
}
