interface PictureColor {
  readonly light: string;
  readonly dark: string;
}

/**
 * The style sheet's colours written out, for drawings that leave the page. No two are the same in the light theme, so that a
 * rule for the dark one can find each by its value; hairlines are mixed with their paper, since not every reader of
 * SVG knows transparent colours.
 */
export const PICTURE_COLORS = {
  paper: { light: "#ffffff", dark: "#14171a" },
  wash: { light: "#f5f7f8", dark: "#1c2125" },
  ink: { light: "#1a1c1e", dark: "#e8eaec" },
  "ink-soft": { light: "#565d64", dark: "#a9b1b8" },
  line: { light: "#e4e4e4", dark: "#36393c" },
  edge: { light: "#7b838a", dark: "#838c94" },
  error: { light: "#b42318", dark: "#ff9b8e" },
  warn: { light: "#7a4b00", dark: "#f2c879" },
  "on-bright": { light: "#111314", dark: "#111314" },
  "series-1": { light: "#12436d", dark: "#8fbce6" },
  "series-2": { light: "#28a197", dark: "#28a197" },
  "series-3": { light: "#801650", dark: "#d96fab" },
  "series-4": { light: "#f46a25", dark: "#f46a25" },
  "series-5": { light: "#3d3d3d", dark: "#c8cdd2" },
  "series-6": { light: "#a285d1", dark: "#a285d1" },
  "step-1": { light: "#e6eef6", dark: "#1d2c3a" },
  "step-2": { light: "#bcd3e8", dark: "#294a68" },
  "step-3": { light: "#86b0d6", dark: "#3a6791" },
  "step-4": { light: "#3a74a6", dark: "#7fb0dd" },
  "step-5": { light: "#0f3a60", dark: "#c3ddf5" },
} as const satisfies Readonly<Record<string, PictureColor>>;

const BY_TOKEN: ReadonlyMap<string, PictureColor> = new Map(Object.entries(PICTURE_COLORS));

/** Puts values in the place of tokens. An unknown token is a mistake of the drawing. */
export function inlineColors(svg: string): string {
  return svg.replaceAll(/var\(--color-([a-z0-9-]+)\)/g, (_, token: string) => {
    const color = BY_TOKEN.get(token);
    if (color === undefined) throw new RangeError(`A drawing uses the colour ${token}, which has no value`);
    return color.light;
  });
}

/** The rules that turn the values of a drawing into those of the dark theme, for the values it uses. */
export function darkRules(svg: string): string {
  const rules = [...BY_TOKEN.values()]
    .filter(({ light, dark }) => light !== dark && svg.includes(`"${light}"`))
    .map(({ light, dark }) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`);
  return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
}
