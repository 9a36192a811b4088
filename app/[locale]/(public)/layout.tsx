import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChartIsland } from "#components/chart/island/chart-island.tsx";
import { PublicFooter } from "#components/ui/public-footer.tsx";
import { PublicMasthead } from "#components/ui/public-masthead.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";

export default function PublicLayout({ children }: { children: ReactNode }) {
  const t = useTranslations("chart");
  return (
    <>
      <SkipLink />
      <PublicMasthead />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 py-8 outline-none sm:px-8"
      >
        {children}
      </main>
      <PublicFooter />
      <ChartIsland hint={t("hint")} />
    </>
  );
}
