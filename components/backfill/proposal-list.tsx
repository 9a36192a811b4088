"use client";

import { useLocale, useTranslations } from "next-intl";
import { AdminForm } from "#components/admin/admin-form.tsx";
import type { AdminAction } from "#components/admin/admin-state.ts";
import { errorOf } from "#components/ui/form-state.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { BODY_KINDS, BODY_LEVELS } from "#lib/domain/reports/types.ts";
import type { BodyChoice, BodyProposal } from "#lib/domain/views/backfill-view.ts";
import { bodyOptions } from "./body-options.ts";

interface ProposalListProps {
  proposals: readonly BodyProposal[];
  parents: readonly BodyChoice[];
  /** Adds one as it was confirmed. */
  add: AdminAction;
  /** Adds all as they are proposed. */
  addAll: AdminAction;
}

/** Bodies that titles name and the register lacks, each filled in as far as its name tells, for somebody to confirm. */
export function ProposalList({ proposals, parents, add, addAll }: ProposalListProps) {
  const t = useTranslations("backfill.proposals");
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="border-line border-b pb-4">
      <h2 id="proposals" className="text-18">
        {t("title", { count: proposals.length })}
      </h2>
      <p className="max-w-measure pb-2 text-13 text-ink-soft">{t("lead")}</p>
      {proposals.map((proposal) => (
        <details key={proposal.organisation} className="border-line border-t py-2">
          <summary className="cursor-pointer text-14">
            <span lang="zh">{proposal.organisation}</span>{" "}
            <span className="text-13 text-ink-soft">{t("files", { count: proposal.files })}</span>
          </summary>
          <div className="pt-3">
            <ProposalForm proposal={proposal} parents={parents} action={add} />
          </div>
        </details>
      ))}
      {proposals.length < 2 ? null : (
        <div className="border-line border-t pt-4">
          <AdminForm
            action={addAll}
            submit={t("addAll", { count: proposals.length })}
            look="plain"
            fields={() => <p className="text-13 text-ink-soft">{t("addAllNote")}</p>}
          />
        </div>
      )}
    </section>
  );
}

function ProposalForm({
  proposal,
  parents,
  action,
}: Pick<ProposalListProps, "parents"> & { proposal: BodyProposal; action: AdminAction }) {
  const t = useTranslations();
  const locale = useLocale();
  // Several of these forms stand on one page.
  const at = (field: string) => `${proposal.slug}-${field}`;
  return (
    <AdminForm
      action={action}
      submit={t("backfill.proposals.submit")}
      look="plain"
      fields={(state) => (
        <>
          <input type="hidden" name="organisation" value={proposal.organisation} />
          <TextField
            id={at("name")}
            name="name"
            lang="zh-Hans"
            label={t("admin.organisations.fields.name")}
            error={errorOf(state, "name")}
            defaultValue={state.values.name ?? proposal.name}
          />
          <SelectField
            id={at("parentId")}
            name="parentId"
            label={t("admin.organisations.fields.parentId")}
            options={bodyOptions(parents, locale)}
            error={errorOf(state, "parentId")}
            defaultValue={state.values.parentId ?? proposal.parentId}
          />
          <SelectField
            id={at("kind")}
            name="kind"
            label={t("admin.organisations.fields.kind")}
            options={BODY_KINDS.map((kind) => ({ value: kind, label: t(`review.kinds.${kind}`) }))}
            defaultValue={state.values.kind ?? proposal.kind}
          />
          <SelectField
            id={at("level")}
            name="level"
            label={t("admin.organisations.fields.level")}
            options={BODY_LEVELS.map((level) => ({ value: level, label: t(`admin.levels.${level}`) }))}
            defaultValue={state.values.level ?? proposal.level}
          />
          <TextField
            id={at("slug")}
            name="slug"
            label={t("admin.organisations.fields.slug")}
            hint={t("admin.organisations.fields.slugHint")}
            error={errorOf(state, "slug")}
            defaultValue={state.values.slug ?? proposal.slug}
            autoCapitalize="none"
            spellCheck={false}
          />
        </>
      )}
    />
  );
}
