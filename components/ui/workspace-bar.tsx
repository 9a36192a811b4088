import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#lib/i18n/navigation.ts";
import { PageLanguages } from "./page-languages.tsx";

interface WorkspaceBarProps {
  /** Links by role, the person's menu: null before anybody is known. */
  person: ReactNode;
}

export function WorkspaceBar({ person }: WorkspaceBarProps) {
  const t = useTranslations("shell");
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b px-4 py-2 text-14 sm:px-6 print:hidden">
      <Link href="/" className="font-semibold font-serif text-16 text-ink no-underline">
        {t("product")}
      </Link>
      {person}
      <span className="grow" />
      <PageLanguages />
    </header>
  );
}
