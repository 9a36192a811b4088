import "server-only";
import type { ApiRow } from "#lib/exchange/api/api-page.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";

interface Names {
  readonly org: string;
  readonly metric?: string;
}

/** Puts names beside codes, or in their place. */
export function labelRow(row: ApiRow, names: Names, labels: ApiQuery["labels"]): ApiRow {
  switch (labels) {
    case "id":
      return row;
    case "name":
      return { ...row, org: names.org, ...(names.metric === undefined ? {} : { metric: names.metric }) };
    case "both":
      return {
        ...row,
        org_name: names.org,
        ...(names.metric === undefined ? {} : { metric_name: names.metric }),
      };
  }
}
