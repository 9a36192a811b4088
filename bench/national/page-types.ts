/** A kind of public address with the SQL that a careful hand would write for the same numbers. */
export interface PageType {
  readonly what: string;
  /** The n-th address of its kind; every one is another. */
  readonly path: (place: SamplePlace) => string;
  /** The same numbers, asked of the database directly. */
  readonly sql: (place: SamplePlace) => string;
}

/** Bodies of the made-up country that addresses are made of. */
export interface SamplePlace {
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly department: string;
  readonly year: number;
}

const amount = (measure: string) => `(f.amounts ->> '${measure}')`;
const RATE = `${amount("granted")}, ${amount("partiallyGranted")}, ${amount("resultTotal")}`;

/** Figures in force of the bodies that a condition names. */
function figures(bodies: string, years: string, columns = RATE): string {
  return `SELECT b.slug, f.year, f.number, ${columns} FROM bodies b
    JOIN current_versions c ON c.body_id = b.id AND c.year ${years}
    JOIN report_figures f ON f.version_id = c.version_id WHERE ${bodies}`;
}

const citiesOf = (slug: string) =>
  `b.kind = 'government' AND b.level = 'city' AND b.parent_id = (SELECT id FROM bodies WHERE slug = '${slug}')`;
const countiesOf = (slug: string) =>
  `b.kind = 'government' AND b.level = 'county' AND b.parent_id = (SELECT id FROM bodies WHERE slug = '${slug}')`;

/** What is measured; a new kind of page is one line. */
export const PAGE_TYPES: readonly PageType[] = [
  {
    what: "home of a year",
    path: ({ year, county }) => `/year/${year}?${county}`,
    sql: ({ year }) =>
      `SELECT c.jurisdiction_id, count(*) FROM current_versions c WHERE c.year = ${year} GROUP BY 1`,
  },
  {
    what: "body",
    path: ({ county }) => `/o/${county}`,
    sql: ({ county }) => figures(`b.slug = '${county}'`, "BETWEEN 2019 AND 2025", "f.amounts"),
  },
  {
    what: "report",
    path: ({ county, year }) => `/o/${county}/${year}`,
    sql: ({ county, year }) =>
      `SELECT v.*, w.template FROM bodies b JOIN current_versions c ON c.body_id = b.id AND c.year = ${year} JOIN report_versions v ON v.id = c.version_id
       JOIN template_wordings w ON w.sha256 = v.template_sha256 WHERE b.slug = '${county}' AND c.scope = 'consolidated'`,
  },
  {
    what: "column of a city",
    path: ({ city }) => `/column/${city}`,
    sql: ({ city }) =>
      `SELECT b.slug, c.year, c.scope FROM bodies b LEFT JOIN current_versions c ON c.body_id = b.id WHERE b.parent_id = (SELECT id FROM bodies WHERE slug = '${city}')`,
  },
  {
    what: "comparison of a body over years",
    path: ({ county }) => `/compare/disclosure-rate/${county}/2019..2025`,
    sql: ({ county }) => figures(`b.slug = '${county}'`, "BETWEEN 2019 AND 2025"),
  },
  {
    what: "status of a province",
    path: ({ province, year }) => `/status/${year}/${province}`,
    sql: ({ province, year }) =>
      `SELECT count(*), count(c.report_id) FROM bodies b LEFT JOIN current_versions c ON c.body_id = b.id AND c.year = ${year}
       WHERE b.jurisdiction_id = (SELECT jurisdiction_id FROM bodies WHERE slug = '${province}')`,
  },
  {
    what: "rank of a city's counties",
    path: ({ city, year }) => `/rank/disclosure-rate/${city}.counties/${year}`,
    sql: ({ city, year }) => figures(countiesOf(city), `= ${year}`),
  },
  {
    what: "rank of all cities",
    path: ({ year, county }) => `/rank/disclosure-rate/cn.cities/${year}?${county}`,
    sql: ({ year }) => figures("b.kind = 'government' AND b.level = 'city'", `= ${year}`),
  },
  {
    what: "funnel of a province's cities",
    path: ({ province, year }) => `/funnel/disclosure-rate/${province}.cities/${year}`,
    sql: ({ province, year }) => figures(citiesOf(province), `= ${year}`),
  },
  {
    what: "grounds of a city's counties",
    path: ({ city, year }) => `/grounds/${city}.counties/${year}`,
    sql: ({ city, year }) =>
      `SELECT b.slug, v.values FROM bodies b JOIN current_versions c ON c.body_id = b.id AND c.year = ${year} JOIN report_versions v ON v.id = c.version_id
       WHERE ${countiesOf(city)}`,
  },
  {
    what: "disputes of a city's counties",
    path: ({ city }) => `/disputes/${city}.counties/2021..2025`,
    sql: ({ city }) => figures(countiesOf(city), "BETWEEN 2021 AND 2025", "f.amounts"),
  },
  {
    what: "search for a body",
    path: ({ county }) => `/search?q=${county}`,
    sql: ({ county }) => `SELECT slug, name_zh_hans FROM bodies WHERE slug LIKE '%${county}%' LIMIT 50`,
  },
  {
    what: "search in texts",
    path: () => `/search?q=${encodeURIComponent("征地拆迁")}`,
    sql: () =>
      `SELECT v.id FROM report_versions v WHERE v.texts ->> 's1' LIKE '%征地拆迁%' ORDER BY v.published_at DESC LIMIT 20`,
  },
  {
    what: "API: values of a city's counties",
    path: ({ city, year }) =>
      `/api/v1/values?group=${city}.counties&metric=disclosure-rate&year=${year}&limit=100`,
    sql: ({ city, year }) => figures(countiesOf(city), `= ${year}`),
  },
  {
    what: "API: 100 observations",
    path: ({ county, year }) => `/api/v1/observations?org=${county}&year=${year}&limit=100`,
    sql: ({ county, year }) =>
      `SELECT * FROM observations o WHERE o.body_id = (SELECT id FROM bodies WHERE slug = '${county}') AND o.year = ${year} LIMIT 100`,
  },
];
