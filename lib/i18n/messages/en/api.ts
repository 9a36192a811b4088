export const api = {
  title: "Data API",
  lead: "Every figure of this site can be read by programs: open, without a key, cacheable. Addresses and fields, once published, stay; they are only added to.",
  start: "Begin here",
  document: "OpenAPI 3.1 document",
  rules: "Conventions",
  decimals:
    "Decimals are strings, so that no program rounds them; whole numbers that cannot grow too large are numbers. What is no number is null, with the reason in status, and never 0.",
  paging:
    "A page has 1,000 rows, at most 10,000; the next one stands in next or Link. A page may be short: go on until there is no next.",
  time: "asof goes back to what was in force on the evening of a day; updated_after gives what was published or corrected since. Published versions are never deleted.",
  caching: "Every answer has an ETag; what has not changed is answered with 304.",
  limits:
    "An address may make a limited number of calls each minute, see RateLimit; past it the answer is 429, with Retry-After.",
  change:
    "Sets, parameters and fields are added and never changed; what will go stands under “What will go”.",
  deprecations: "What will go",
  deprecationPolicy:
    "A set, a parameter or a field that will go is listed here at least twelve months ahead. It works until then; an answer that meets it carries Deprecation (RFC 9745) and, once a day is set, Sunset (RFC 8594), and the OpenAPI document marks it deprecated.",
  noDeprecations: "Nothing is announced at present.",
  deprecated: "will go",
  part: "What",
  since: "Not to be used from",
  sunset: "Gone at the earliest",
  instead: "In its place",
  undecided: "not set",
  practice: "Fictional bodies for practice are given only where they are named.",
  sets: "Sets",
  parameters: "Parameters",
  parameter: "Parameter",
  meaning: "Meaning",
  required: "required",
  fields: "Fields",
  try: "Try it",
  examples: "Examples",
  problems: "Errors",
  code: "Code",
  httpStatus: "Status",
};
