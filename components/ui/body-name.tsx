import { useLocale } from "next-intl";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";
import { OfficialName } from "./official-name.tsx";

/** A body's name in the reader's language; where it has none in it, the official one, marked as Chinese. */
export function BodyName({ body }: { body: BodySummary }) {
  const name = body.names[useLocale()];
  return name === "" || name === body.name ? <OfficialName name={body.name} /> : name;
}
