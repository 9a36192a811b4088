import type { PersonRow } from "./people-view.ts";

/** People whose name, account or body contains what was typed; everybody for nothing. */
export function findPeople(people: readonly PersonRow[], typed: string): readonly PersonRow[] {
  const wanted = plain(typed);
  return people.filter(({ name, accountName, memberships }) =>
    [name, accountName, ...memberships.map(({ body }) => body.name)].some((text) =>
      plain(text).includes(wanted),
    ),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");
}
