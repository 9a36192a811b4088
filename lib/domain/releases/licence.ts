import { wording } from "#lib/domain/wording.ts";

/** Under what the data are offered; stated once, here, and repeated by every file. */
export const LICENCE = {
  /** As SPDX and Frictionless name it. */
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
  terms: wording(
    "数据可自由使用，须注明来源：年报通，以及本批数据的网址。",
    "數據可自由使用，須註明來源：年報通，以及本批數據的網址。",
    "The data may be used freely with attribution: Nianbao, and the address of the release.",
  ),
} as const;
