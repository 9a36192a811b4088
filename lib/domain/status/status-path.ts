/** `/status/2024`, `/status/2024/320000`. */
export function statusPath(year: number, area: string | null): string {
  return area === null ? `/status/${year}` : `/status/${year}/${area}`;
}
