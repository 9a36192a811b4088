"use client";

import { Link, usePathname } from "#lib/i18n/navigation.ts";

export interface NavLink {
  readonly href: string;
  readonly label: string;
}

export function WorkspaceNav({ label, links }: { label: string; links: readonly NavLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ href, label: word }) => {
          const isHere = path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={isHere ? "page" : undefined}
                className="inline-block border-transparent border-b-2 py-1 text-ink no-underline hover:text-accent aria-[current=page]:border-accent aria-[current=page]:text-accent"
              >
                {word}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
