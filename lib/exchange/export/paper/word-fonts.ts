/** Face, the one that stands in for it, and its kind: so that no program falls back on a face without Chinese characters. */
const FACES = [
  ["方正小标宋简体", "宋体", "roman"],
  ["仿宋", "仿宋_GB2312", "modern"],
  ["宋体", "SimSun", "roman"],
  ["黑体", "SimHei", "swiss"],
] as const;

const GB2312 = "86";

/** The table of faces of a Word file: the faces of official documents and what may be taken where one is missing. */
export const WORD_FONTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${FACES.map(
  ([name, instead, family]) =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${GB2312}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
).join("")}</w:fonts>`;
