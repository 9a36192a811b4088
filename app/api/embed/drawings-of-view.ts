import { createElement } from "react";
import { Chart } from "#components/chart/chart.tsx";
import { linkMarks } from "#components/chart/document/link-marks.ts";
import { PICTURE_COLORS } from "#components/chart/document/picture-colors.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

/** The drawings of a view as they stand on its page, one for narrow and one for wide frames. */
export async function drawingsOfView(view: PublicView): Promise<readonly string[]> {
  // Next refuses a static import of the renderer in what routes reach.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const before = `${siteOrigin().origin}${localizedPath(view.locale, "/").replace(/\/$/, "")}`;
  return view.charts.map(({ key, title, spec }) =>
    linkMarks(
      renderToStaticMarkup(
        createElement(Chart, { spec, id: `chart-${key}`, title: title ?? view.title, summary: view.summary }),
      ),
      { before, target: "_top" },
      // What holds links is no single picture to assistive technology.
    ).replaceAll('role="img"', 'role="group"'),
  );
}

/** The colours that drawings name, in both themes, as a style sheet. */
export function drawingColors(): string {
  const all = (theme: "light" | "dark") =>
    Object.entries(PICTURE_COLORS)
      .map(([token, color]) => `--color-${token}:${color[theme]}`)
      .join(";");
  return `:root{${all("light")}}@media(prefers-color-scheme:dark){:root{${all("dark")}}}`;
}
