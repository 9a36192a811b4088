import type { TypedChange } from "./read-change.ts";
import type { ReportContent } from "./types.ts";

/** Every place of a report in which something stands, with what was typed there. */
export function typedPlaces({ title, values, texts }: ReportContent): readonly TypedChange[] {
  return [
    { key: "title", value: title },
    ...Object.entries(values).map(([key, { raw }]) => ({ key, value: raw })),
    ...Object.entries(texts).map(([key, text]) => ({ key, value: text ?? "" })),
  ].filter(({ value }) => value !== "");
}
