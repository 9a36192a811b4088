/** The official name of a body or report: Chinese on every page, and said to be. It breaks between characters only where it must. */
export function OfficialName({ name }: { name: string }) {
  return <span lang="zh-Hans">{name}</span>;
}
