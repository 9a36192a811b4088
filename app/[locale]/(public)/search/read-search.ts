import type { AskedPassages } from "#lib/server/public/search-passages.ts";

export type SearchParams = Readonly<Partial<Record<"q" | "year" | "area" | "page", string | string[]>>>;

/** What is asked, from the address; what cannot be meant is as if it were not there. */
export function readSearch(params: SearchParams): AskedPassages {
  const one = (key: keyof SearchParams) => {
    const value = params[key];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
  };
  const [year, area, page] = [one("year"), one("area"), one("page")];
  return {
    question: one("q").slice(0, 80),
    year: /^20\d{2}$/.test(year) ? Number(year) : null,
    area: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(area) ? area : null,
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
  };
}
