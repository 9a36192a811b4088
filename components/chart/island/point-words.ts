/** What is said of a mark: the names it stands under, its year where it has one, and its figure as printed. */
export interface PointWords {
  readonly name: string;
  readonly label: string;
}

export function pointWords(point: Element): PointWords {
  const names: string[] = [];
  for (let at: Element | null = point; at !== null && !at.matches("svg"); at = at.parentElement) {
    const name = at.getAttribute("data-name");
    if (name !== null && name !== "" && !names.includes(name)) names.unshift(name);
  }
  const key = point.getAttribute("data-point") ?? "";
  if (point.closest("[data-series]") !== null && /^\d{4}$/.test(key)) names.push(key);
  return { name: names.join(" "), label: point.getAttribute("data-label") ?? "" };
}
