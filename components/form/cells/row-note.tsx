"use client";

import { useLocale } from "next-intl";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import type { Finding } from "#lib/domain/rules/types.ts";

interface RowNoteProps {
  id: string;
  findings: readonly Finding[];
  colSpan: number;
}

/** What is wrong in a row, said under the row. */
export function RowNote({ id, findings, colSpan }: RowNoteProps) {
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <tr>
      <td id={id} colSpan={colSpan} className="border-line border-r border-b px-1.5 py-1 text-12">
        <ul className="flex flex-col gap-0.5">
          {findings.map((finding) => (
            <li key={finding.fingerprint} className="flex items-start gap-2">
              <SeverityMark severity={finding.severity} />
              <span>{finding.message[locale]}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
