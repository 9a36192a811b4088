/** A kind of public address with the SQL that a careful hand would write for the same numbers. */
export interface PageType {
  readonly what: string;
  /** The n-th address of its kind; every one is another. */
  readonly path: (place: SamplePlace) => string;
  /** The same numbers, asked of the database directly. */
  readonly sql: (place: SamplePlace) => string;
  /**
   * The year for which a government of the sample publishes before the page is asked for, where there are fewer addresses than samples: of the home page there
   * is one a language. Absent where every sample has an address of its own.
   */
  readonly publishedFor?: (place: SamplePlace) => number;
  /** Who publishes, where it is not the county. */
  readonly publisher?: "city";
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

const countiesBelow = (slug: string) =>
  `b.kind = 'government' AND b.level = 'county' AND b.jurisdiction_id = (SELECT jurisdiction_id FROM bodies WHERE slug = '${slug}')`;
/** Six counties of a city, the one of the sample among them. */
const sixOf = (city: string, county: string) =>
  [...new Set([county, ..."123456".split("").map((nth) => `${city.slice(0, 4)}0${nth}`)])]
    .slice(0, 6)
    .toSorted();
/** The newest year of the made-up country. */
const LATEST = 2025;
const countOfYear = ({ year }: Pick<SamplePlace, "year">) =>
  `SELECT c.jurisdiction_id, b.level, c.scope, count(*) FROM current_versions c JOIN bodies b ON b.id = c.body_id WHERE c.year = ${year} GROUP BY 1, 2, 3`;
const allOf = (level: "city" | "county") => `b.kind = 'government' AND b.level = '${level}'`;

/** What is measured; a new kind of page is one line. */
export const PAGE_TYPES: readonly PageType[] = [
  {
    what: "home",
    path: () => "/",
    sql: () => countOfYear({ year: LATEST }),
    publishedFor: () => LATEST,
  },
  {
    what: "home of a year",
    path: ({ year }) => `/year/${year}`,
    sql: countOfYear,
    publishedFor: ({ year }) => year,
  },
  {
    what: "questions about a body",
    path: ({ county }) => `/questions/${county}`,
    sql: ({ county }) =>
      `SELECT min(c.year), max(c.year) FROM bodies b JOIN current_versions c ON c.body_id = b.id WHERE b.slug = '${county}'`,
  },
  {
    what: "indicator over the country",
    path: () => "/m/disclosure-rate",
    sql: () => figures("b.kind = 'government'", "BETWEEN 2018 AND 2025 AND c.scope = 'consolidated'"),
    publishedFor: () => LATEST,
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
    what: "comparison of six bodies over years",
    path: ({ city, county }) => `/compare/disclosure-rate/${sixOf(city, county).join("+")}/2019..2025`,
    sql: ({ city, county }) =>
      figures(
        `b.slug IN (${sixOf(city, county)
          .map((slug) => `'${slug}'`)
          .join(", ")})`,
        "BETWEEN 2019 AND 2025",
      ),
  },
  {
    what: "comparison beside the peers near",
    path: ({ city, county }) =>
      `/compare/disclosure-rate/${sixOf(city, county).join("+")}/2019..2025/peers-near.${county}`,
    sql: ({ city }) => figures(countiesOf(city), "BETWEEN 2018 AND 2025"),
  },
  {
    what: "comparison beside peers by size, in the province",
    path: ({ county }) => `/compare/disclosure-rate/${county}/2019..2025/peers-size`,
    sql: ({ province }) => figures(countiesBelow(province), "BETWEEN 2018 AND 2025"),
  },
  {
    what: "comparison beside peers by requests, in the country",
    path: ({ city }) => `/compare/disclosure-rate/${city}/2019..2025/peers-volume`,
    sql: () => figures(allOf("city"), "BETWEEN 2018 AND 2025"),
  },
  {
    what: "differences between two years",
    path: ({ county }) => `/o/${county}/diff/2023..2024`,
    sql: ({ county }) =>
      `SELECT v.* FROM bodies b JOIN current_versions c ON c.body_id = b.id AND c.year IN (2023, 2024) JOIN report_versions v ON v.id = c.version_id
       WHERE b.slug = '${county}' AND c.scope = 'consolidated'`,
  },
  {
    what: "status of the country",
    path: ({ year }) => `/status/${year}`,
    sql: countOfYear,
    publishedFor: ({ year }) => year,
  },
  {
    what: "status of a county",
    path: ({ county, year }) => `/status/${year}/${county}`,
    sql: ({ county, year }) =>
      `SELECT b.slug, c.version_id FROM bodies b LEFT JOIN current_versions c ON c.body_id = b.id AND c.year = ${year}
       WHERE b.parent_id = (SELECT id FROM bodies WHERE slug = '${county}')`,
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
    path: ({ year }) => `/rank/disclosure-rate/cn.cities/${year}`,
    sql: ({ year }) => figures(allOf("city"), `= ${year}`),
    publishedFor: ({ year }) => year,
    publisher: "city",
  },
  {
    what: "rank of all counties",
    path: ({ year }) => `/rank/disclosure-rate/cn.counties/${year}`,
    sql: ({ year }) => figures(allOf("county"), `= ${year}`),
    publishedFor: ({ year }) => year,
  },
  {
    what: "funnel of all counties",
    path: ({ year }) => `/funnel/disclosure-rate/cn.counties/${year}`,
    sql: ({ year }) => figures(allOf("county"), `= ${year}`),
    publishedFor: ({ year }) => year,
  },
  {
    what: "relation over all counties",
    path: ({ year }) => `/scatter/requests-received/disclosure-rate/cn.counties/${year}`,
    sql: ({ year }) => figures(allOf("county"), `= ${year}`, `${RATE}, ${amount("newReceived")}`),
    publishedFor: ({ year }) => year,
  },
  {
    what: "change over all counties",
    path: ({ year }) => `/change/disclosure-rate/cn.counties/${year - 1}..${year}`,
    sql: ({ year }) => figures(allOf("county"), `IN (${year - 1}, ${year})`),
    publishedFor: ({ year }) => year,
  },
  {
    what: "relation of a province's counties",
    path: ({ province, year }) => `/scatter/requests-received/disclosure-rate/${province}.counties/${year}`,
    sql: ({ province, year }) =>
      figures(countiesBelow(province), `= ${year}`, `${RATE}, ${amount("newReceived")}`),
  },
  {
    what: "change of a city's counties",
    path: ({ city, year }) => `/change/disclosure-rate/${city}.counties/${year - 1}..${year}`,
    sql: ({ city, year }) => figures(countiesOf(city), `IN (${year - 1}, ${year})`),
  },
  {
    what: "outcomes of a city's counties",
    path: ({ city }) => `/outcomes/${city}.counties/2021..2025`,
    sql: ({ city }) => figures(countiesOf(city), "BETWEEN 2021 AND 2025", "f.amounts"),
  },
  {
    what: "outcomes of a body",
    path: ({ county }) => `/outcomes/${county}/2021..2025`,
    sql: ({ county }) => figures(`b.slug = '${county}'`, "BETWEEN 2021 AND 2025", "f.amounts"),
  },
  {
    what: "backlog of a body",
    path: ({ county }) => `/backlog/${county}/2021..2025`,
    sql: ({ county }) => figures(`b.slug = '${county}'`, "BETWEEN 2021 AND 2025", "f.amounts"),
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
    what: "search in texts, a word of every report",
    path: ({ county }) => `/search?q=${encodeURIComponent("信息公开")}&page=${1 + (Number(county) % 10)}`,
    sql: () =>
      `SELECT v.id FROM report_versions v WHERE v.texts ->> 's1' LIKE '%信息公开%' ORDER BY v.published_at DESC LIMIT 20`,
  },
  {
    what: "file: rank of all counties as CSV",
    path: ({ year }) => `/rank/disclosure-rate/cn.counties/${year}.csv`,
    sql: ({ year }) => figures(allOf("county"), `= ${year}`),
    publishedFor: ({ year }) => year,
  },
  {
    what: "API: values of a city's counties",
    path: ({ city, year }) =>
      `/api/v1/values?group=${city}.counties&metric=disclosure_rate&year=${year}&limit=100`,
    sql: ({ city, year }) => figures(countiesOf(city), `= ${year}`),
  },
  {
    what: "API: 100 observations",
    path: ({ county, year }) => `/api/v1/observations?org=${county}&year=${year}&limit=100`,
    sql: ({ county, year }) =>
      `SELECT * FROM observations o WHERE o.body_id = (SELECT id FROM bodies WHERE slug = '${county}') AND o.year = ${year} LIMIT 100`,
  },
  {
    what: "API: reports of a city's counties",
    path: ({ city, year }) => `/api/v1/reports?group=${city}.counties&year=${year}&limit=100`,
    sql: ({ city, year }) => figures(countiesOf(city), `= ${year}`),
  },
  {
    what: "API: ranks of a city's counties",
    path: ({ city, year }) => `/api/v1/ranks?group=${city}.counties&metric=disclosure_rate&year=${year}`,
    sql: ({ city, year }) => figures(countiesOf(city), `= ${year}`),
  },
  {
    what: "API: 100 organisations of a city",
    path: ({ city }) => `/api/v1/organisations?group=${city}.counties&limit=100`,
    sql: ({ city }) => `SELECT b.* FROM bodies b WHERE ${countiesOf(city)} ORDER BY slug LIMIT 100`,
  },
];
