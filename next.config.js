import { resolve } from "node:path";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import createNextIntlPlugin from "next-intl/plugin";
import { contentSecurityPolicy } from "./lib/content-security-policy.ts";
import { COMPARE_FORMS, kindWord, VIEW_KINDS } from "./lib/domain/views/address/view-address.ts";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/**
 * Every page lives under `app/[locale]`, zh-Hans too. Its missing prefix is added here and not in a proxy, which would
 * stand before every cached page. A first segment that is a language, an API or Next's own is left alone.
 */
const ADD_DEFAULT_LOCALE = [
  { source: "/", destination: "/zh-Hans" },
  { source: "/:path((?!(?:zh-Hans|zh-Hant|en|api|_next)(?:/|$)).+)", destination: "/zh-Hans/:path" },
];

/** A difference: `1..2`, `own-organ-2023..2024`. */
const SPAN = "(?:own-organ-)?\\d+\\.\\.\\d+";
const FROZEN = [{ type: "query", key: "asof", value: "(?<asof>[^/]+)" }];
/** Files of differences, and the pages besides views that a day may be put behind: they are then those of that day. */
const OF_A_DAY = ["", "/:locale(zh-Hans|zh-Hant|en)"].flatMap((prefix) => {
  const language = prefix === "" ? "zh-Hans" : ":locale";
  const files = [
    { source: `${prefix}/o/:org/diff/:file(${SPAN}\\.(?:csv|json))`, year: "years" },
    { source: `${prefix}/o/:org/:year(\\d{4})/diff/:file(${SPAN}\\.(?:csv|json))`, year: ":year" },
  ].flatMap(({ source, year }) => [
    { source, has: FROZEN, destination: `/api/files/diff/:asof/${language}/:org/${year}/:file` },
    { source, destination: `/api/files/diff/live/${language}/:org/${year}/:file` },
  ]);
  const pages = [
    "/year/:year(\\d{4})",
    "/column/:area",
    "/column/:area/:year(\\d{4})",
    "/o/:org",
    "/o/:org/lens/:words+",
    "/o/:org/:year(\\d{4})",
    `/o/:org/diff/:span(${SPAN})`,
    `/o/:org/:year(\\d{4})/diff/:span(${SPAN})`,
  ].map((page) => ({
    source: `${prefix}${page}`,
    has: FROZEN,
    destination: `/${language}/at/:asof${page.replace(`(${SPAN})`, "").replace("(\\d{4})", "")}`,
  }));
  const home = { source: prefix === "" ? "/" : prefix, has: FROZEN, destination: `/${language}/at/:asof` };
  return [...files, ...pages, home];
});

/** How a report is given as a file; more than one of them may end alike. */
const REPORT_FILE = "(?:pdf|docx|xlsx|excel\\.csv|csv|json|zip)";

/** Pages that compare: each has files beside it, an embed, and stays as it was on any day behind it. */
const VIEWS = VIEW_KINDS.map(kindWord).join("|");
const VIEW_FILE = "(?:csv|excel\\.csv|xlsx|json|txt|svg|og\\.png|png)";
/** The pages that a day may be put behind: views, and whatever has a page below `app/[locale]/(public)/at`. */
const ASOF = [{ type: "query", key: "asof", value: "(?<asof>\\d{4}-\\d{2}-\\d{2})" }];
const ANY_ASOF = [{ type: "query", key: "asof" }];

/** A frozen address is written with a query, and kept by the cache under a path of its own; what is no day goes there too and is refused. */
const VIEW_WAYS = ["", "/:locale(zh-Hans|zh-Hant|en)"].flatMap((prefix) => {
  const language = prefix === "" ? "zh-Hans" : ":locale";
  const ways = [
    {
      source: `${prefix}/:kind(${VIEWS})/:path(.+\\.${VIEW_FILE})`,
      destination: (at) => `/api/files/view/${language}/${at}/:kind/:path`,
    },
    {
      source: `${prefix}/embed/:path(.+)`,
      destination: (at) => `/api/embed/${language}/${at}/:path`,
    },
  ];
  const page = {
    source: `${prefix}/:kind(${VIEWS})/:path(.+)`,
    destination: (at) => `/${language}/at/${at}/:kind/:path`,
  };
  return [
    ...[...ways, page].flatMap(({ source, destination }) => [
      { source, has: ASOF, destination: destination(":asof") },
      { source, has: ANY_ASOF, destination: destination("no-day") },
    ]),
    ...ways.map(({ source, destination }) => ({ source, destination: destination("live") })),
  ];
});

/** How a comparison is drawn stands in its path; links that say it in a query are sent there. */
const FORM_IN_QUERY = ["", "/:locale(zh-Hans|zh-Hant|en)"].map((prefix) => ({
  source: `${prefix}/compare/:indicator/:orgs/:years`,
  has: [{ type: "query", key: "view", value: `(?<view>${COMPARE_FORMS.join("|")})` }],
  destination: `${prefix}/compare/:indicator/:orgs/:years/:view`,
  permanent: true,
}));

/** So do peers: `?peer=size` beside a comparison, or beside a body. */
const PEERS_IN_QUERY = ["", "/:locale(zh-Hans|zh-Hant|en)"].flatMap((prefix) =>
  [
    {
      source: `${prefix}/compare/:indicator/:orgs/:years`,
      destination: `${prefix}/compare/:indicator/:orgs/:years`,
    },
    { source: `${prefix}/o/:org`, destination: `${prefix}/o/:org/lens` },
  ].map(({ source, destination }) => ({
    source,
    has: [{ type: "query", key: "peer", value: "(?<peer>type|size|volume)" }],
    destination: `${destination}/peers-:peer`,
    permanent: true,
  })),
);

/** Files of releases and what lists them for programs have one address for all languages. */
const DATA_FILES = [
  { source: "/data/releases/:release/:file", destination: "/api/data/releases/:release/:file" },
  { source: "/data/latest/:file", destination: "/api/data/latest/:file" },
  { source: "/data/catalog.jsonld", destination: "/api/data/catalogue" },
  { source: "/releases/feed.atom", destination: "/api/data/feed" },
];

/** The interactive reference of the data API is no page of the site: it loads scripts that nobody else needs. */
const TRY_OUT = ["", "/:locale(zh-Hans|zh-Hant|en)"].map((prefix) => ({
  source: `${prefix}/api-docs/try`,
  destination: `/api/try/${prefix === "" ? "zh-Hans" : ":locale"}`,
}));

/** The public files stand beside their pages: the report's address with any of its formats behind it. */
const FILES_BESIDE_PAGES = ["", "/:locale(zh-Hans|zh-Hant|en)"].flatMap((prefix) => [
  {
    source: `${prefix}/feeds/:area([a-z0-9-]+).atom`,
    destination: `/api/files/feeds/${prefix === "" ? "zh-Hans" : ":locale"}/:area`,
  },
  {
    source: `${prefix}/o/:org/feed.atom`,
    destination: `/api/files/feeds/${prefix === "" ? "zh-Hans" : ":locale"}/body/:org`,
  },
  {
    source: `${prefix}/o/:org/:year(\\d{4}).:format(${REPORT_FILE})`,
    destination: "/api/files/report/:org/:year/current.:format",
  },
  {
    source: `${prefix}/o/:org/:year(\\d{4})/:file([a-z0-9-]+\\.${REPORT_FILE})`,
    destination: "/api/files/report/:org/:year/:file",
  },
]);

/**
 * The cache of public pages is this server's own: it knows within a second what was published. Next would tell every proxy and browser
 * to keep a page for a day, and an old number with it; so they ask each time, and are answered from the cache, often with 304.
 */
const ASK = "public, max-age=0, must-revalidate";
/** A file of a version (`v2.pdf`) never changes and says itself how long it is kept: lib/server/public/file-response.ts. */
const NOT_A_VERSION = `(?!(?:own-organ-)?v\\d+\\.${REPORT_FILE}$)[^/]+`;
/** The first parts of the addresses of public pages. */
const PUBLIC =
  "o|compare|year|questions|column|status|methods|m|rank|scatter|funnel|grounds|outcomes|disputes|change|backlog|at|embed|search|releases|data(?!/releases/)|api-docs|feeds";
const ASK_EACH_TIME = ["/", "/:locale(zh-Hans|zh-Hant|en)", `/:page(${PUBLIC})/:path(${NOT_A_VERSION})*`]
  .concat(`/:locale(zh-Hans|zh-Hant|en)/:page(${PUBLIC})/:path(${NOT_A_VERSION})*`, "/api/files/view/:path*")
  .concat("/schema/:path*", "/.well-known/:path*", "/api/data/:path(catalogue|feed)")
  .map((source) => ({
    source,
    headers: [{ key: "Cache-Control", value: ASK }],
  }));

const EMBEDDED = ["/embed/:path*", "/:locale(zh-Hans|zh-Hant|en)/embed/:path*"];
const NOT_EMBEDDED = "/:path((?!(?:(?:zh-Hans|zh-Hant|en)/)?embed/).*)";
const EMBED_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** Its scripts are files of ours, and it asks this site alone; the package draws its marks as data. */
const TRY_OUT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @returns {import("next").NextConfig} */
export default function nextConfig(phase) {
  // The workspace's pages get a stricter one from proxy.ts.
  const policy = contentSecurityPolicy({ nonce: null, isDevelopment: phase === PHASE_DEVELOPMENT_SERVER });
  return withNextIntl({
    poweredByHeader: false,
    // The browser tests build beside the build that people use.
    distDir: process.env.NEXT_DIST_DIR ?? ".next",
    // Bounded, and told by the database what other processes published. While the site is being written nothing is kept.
    ...(phase !== PHASE_DEVELOPMENT_SERVER && {
      cacheHandler: resolve("lib/server/page-cache/cache-handler.ts"),
      cacheMaxMemorySize: 0,
    }),
    experimental: {
      // Unknown addresses get app/global-not-found.tsx: ready, cached, and whole without JavaScript.
      globalNotFound: true,
      // A file to bring in may have 8 MB (lib/exchange/import/limits.ts).
      serverActions: { bodySizeLimit: "10mb" },
    },
    // Each loads files of its own (a binary; the PDF reader's worker and character maps), or is large and used by one route.
    serverExternalPackages: [
      "@node-rs/argon2",
      "@myriaddreamin/typst-ts-node-compiler",
      "@resvg/resvg-wasm",
      "docx",
      "hucre",
      "pdfjs-dist",
      "pg",
    ],
    redirects: async () => [...FORM_IN_QUERY, ...PEERS_IN_QUERY],
    rewrites: async () => ({
      // Fixed addresses that are not pages go before the language is added.
      beforeFiles: [
        ...VIEW_WAYS,
        ...OF_A_DAY,
        ...FILES_BESIDE_PAGES,
        ...DATA_FILES,
        ...TRY_OUT,
        { source: "/sitemaps/:part", destination: "/api/files/sitemaps/:part" },
        { source: "/schema/:file", destination: "/api/schema/:file" },
        { source: "/.well-known/nianbao-signing-key.pem", destination: "/api/signing-key" },
      ],
      afterFiles: ADD_DEFAULT_LOCALE,
      fallback: [],
    }),
    headers: async () => [
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: policy },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        ],
      },
      ...ASK_EACH_TIME,
      // Anybody may show an embed in a frame, and nothing else of the site; no script runs in it.
      { source: NOT_EMBEDDED, headers: [{ key: "X-Frame-Options", value: "DENY" }] },
      ...TRY_OUT.map(({ source }) => ({
        source,
        headers: [{ key: "Content-Security-Policy", value: TRY_OUT_POLICY }],
      })),
      ...EMBEDDED.map((source) => ({
        source,
        headers: [{ key: "Content-Security-Policy", value: EMBED_POLICY }],
      })),
    ],
  });
}
