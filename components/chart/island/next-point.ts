/**
 * The mark an arrow key leads to. Left and right go along the marks as they are drawn; up and down to the same year or part in the
 * series before or after, and where there are no series along the marks as well. Null where there is none further.
 */
export function nextPoint(points: readonly Element[], current: Element | null, key: string): Element | null {
  const index = current === null ? -1 : points.indexOf(current);
  switch (key) {
    case "Home":
      return points[0] ?? null;
    case "End":
      return points.at(-1) ?? null;
    case "ArrowRight":
      return points[index + 1] ?? null;
    case "ArrowLeft":
      return index === -1 ? (points.at(-1) ?? null) : (points[index - 1] ?? null);
    case "ArrowDown":
    case "ArrowUp":
      return alike(points, current, key === "ArrowDown" ? 1 : -1);
    default:
      return null;
  }
}

function alike(points: readonly Element[], current: Element | null, step: 1 | -1): Element | null {
  const place = current?.getAttribute("data-point");
  const same =
    current?.closest("[data-series]") == null
      ? points
      : points.filter((point) => point.getAttribute("data-point") === place);
  const index = current === null ? -1 : same.indexOf(current);
  if (index === -1) return (step === 1 ? same[0] : same.at(-1)) ?? null;
  return same[index + step] ?? null;
}
