import "server-only";

export const FILE_FORMATS = ["csv", "json"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const CONTENT_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

/** Takes the format from the end of the last part of an address; null where there is none. */
export function splitFormat(word: string): { readonly name: string; readonly format: FileFormat } | null {
  const format = FILE_FORMATS.find((known) => word.endsWith(`.${known}`));
  return format === undefined ? null : { name: word.slice(0, -format.length - 1), format };
}

type FileAnswer =
  | { readonly name: string; readonly format: FileFormat; readonly text: string }
  | { readonly movedTo: string }
  | null;

/** A public file, to be read by anybody from anywhere; the way to its one address; or nothing there. */
export function fileResponse(answer: FileAnswer): Response {
  if (answer === null)
    return new Response("404\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  if ("movedTo" in answer) return new Response(null, { status: 308, headers: { Location: answer.movedTo } });
  const { name, format, text } = answer;
  return new Response(text, {
    headers: {
      "Content-Type": CONTENT_TYPES[format],
      "Content-Disposition": `${format === "csv" ? "attachment" : "inline"}; filename="${name}.${format}"`,
      "Access-Control-Allow-Origin": "*",
    },
  });
}
