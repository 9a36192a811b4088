import { createElement, type ReactElement } from "react";
import { ChartDocument, type ChartDocumentProps } from "./chart-document.tsx";
import { linkMarks } from "./link-marks.ts";
import { darkRules, inlineColors } from "./picture-colors.ts";
import { SharePicture, type SharePictureProps } from "./share-picture.tsx";

/** A chart as an SVG file that needs nothing else: colours written out, dark where its reader is. Its marks lead to their cells at `before`. */
export async function writeChartDocument(props: ChartDocumentProps, before = ""): Promise<string> {
  const svg = await writeSvg(createElement(ChartDocument, props), before);
  return svg.replace("</desc>", `</desc><style>${darkRules(svg)}</style>`);
}

/** The same for a picture in pixels, which has one theme. */
export async function writeChartPicture(props: ChartDocumentProps): Promise<string> {
  return writeSvg(createElement(ChartDocument, props));
}

/** The preview of a link, to be made a picture in pixels. */
export async function writeSharePicture(props: SharePictureProps): Promise<string> {
  return writeSvg(createElement(SharePicture, props));
}

/** Next refuses a static import of the renderer in what routes reach; loaded when it is used, it is the same one. */
async function writeSvg(element: ReactElement, before = ""): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const svg = renderToStaticMarkup(element);
  const linked = before === "" ? svg : linkMarks(svg, { before });
  return inlineColors(linked.replaceAll(/ data-[a-z]+="[^"]*"/g, ""));
}
