import { wording } from "#lib/domain/wording.ts";

/** Words inside drawings. */
export const CHART_WORDING = {
  formChanged: wording("{year}年表式调整", "{year}年表式調整", "{year}: new form"),
} as const;
