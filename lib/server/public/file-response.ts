import "server-only";
import { contentDisposition } from "./content-disposition.ts";

/** Formats in which numbers are given. */
export const DATA_FORMATS = ["csv", "json"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
/** A report is given as a document too. */
export const REPORT_FORMATS = [...DATA_FORMATS, "pdf", "docx", "xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const CONTENT_TYPES: Readonly<Record<ReportFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Takes one of the formats from the end of the last part of an address; null where there is none. */
export function splitFormat<Format extends ReportFormat>(
  word: string,
  formats: readonly Format[],
): { readonly name: string; readonly format: Format } | null {
  const format = formats.find((known) => word.endsWith(`.${known}`));
  return format === undefined ? null : { name: word.slice(0, -format.length - 1), format };
}

type FileAnswer =
  | {
      readonly name: string;
      /** How the file is called where names may be Chinese. */
      readonly fullName?: string;
      readonly format: ReportFormat;
      readonly body: string | Uint8Array<ArrayBuffer>;
    }
  | { readonly movedTo: string }
  | null;

/** A public file, to be read by anybody from anywhere; the way to its one address; or nothing there. */
export function fileResponse(answer: FileAnswer): Response {
  if (answer === null)
    return new Response("404\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  if ("movedTo" in answer) return new Response(null, { status: 308, headers: { Location: answer.movedTo } });
  const { name, fullName = name, format, body } = answer;
  return new Response(body, {
    headers: {
      "Content-Type": CONTENT_TYPES[format],
      "Content-Disposition": contentDisposition({ name, fullName, format }),
      "Access-Control-Allow-Origin": "*",
    },
  });
}
