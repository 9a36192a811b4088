import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { BODY_KINDS } from "#lib/domain/reports/types.ts";
import type { QueueFilter as Filter, QueueList } from "#lib/domain/views/filter-queue.ts";

/** Asks by address, so that a filtered queue can be kept and sent on. */
export function QueueFilter({ list, filter, action }: { list: QueueList; filter: Filter; action: string }) {
  const t = useTranslations("review");
  const kinds = [
    { value: "", label: t("queue.allKinds") },
    ...BODY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
  ];
  return (
    <form action={action} className="flex flex-wrap items-end gap-3 py-4 print:hidden">
      <input type="hidden" name="list" value={list} />
      <div className="w-52">
        <TextField id="name" type="search" label={t("queue.name")} defaultValue={filter.name} />
      </div>
      <div className="w-44">
        <SelectField id="kind" label={t("queue.kind")} options={kinds} defaultValue={filter.kind ?? ""} />
      </div>
      <Button type="submit">{t("queue.filter")}</Button>
    </form>
  );
}
