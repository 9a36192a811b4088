import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { templateById } from "#lib/domain/templates/registry.ts";
import { consistentContent, LOST_BORDERS } from "#lib/exchange/import/samples.fixture.ts";
import { query, queryOne } from "./site-database.ts";

export interface AddedBackfill {
  readonly id: string;
  readonly fileId: string;
}

/** An upload of the practice province, read long ago: one file that needs a look and one that cannot be read. */
export async function addBackfill(): Promise<AddedBackfill> {
  const [id, fileId] = [uuidv7(), uuidv7()];
  const { jurisdictionId, personId } = await queryOne<{ jurisdictionId: string; personId: string }>(
    `SELECT jurisdiction_id AS "jurisdictionId", id AS "personId" FROM people WHERE account_name = 'admin.province'`,
  );
  await query(
    "INSERT INTO backfills (id, jurisdiction_id, name, begun_at, begun_by_id, begun_by_name) VALUES ($1, $2, '往年年报.zip', now(), $3, '管理员')",
    [id, jurisdictionId, personId],
  );
  const template = templateById("gongkai-2021");
  const bytes = Buffer.from(LOST_BORDERS.lay(template, consistentContent(template, 3)).content);
  const add = async (file: string, number: number, state: string, problem: string | null, doubts: string) => {
    await query(
      `INSERT INTO backfill_files (id, jurisdiction_id, backfill_id, number, path, size, sha256, state, problem, doubts, template_id, year,
         organisation, cells, open_cells, read_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::backfill_state, $9, $10, $11, 2022, '山南市教育局', 190, 10, now())`,
      [
        file,
        jurisdictionId,
        id,
        number,
        `2022/山南市教育局${number}.txt`,
        bytes.length,
        createHash("sha256").update(bytes).digest("hex"),
        state,
        problem,
        doubts,
        problem === null ? template.id : null,
      ],
    );
    await query("INSERT INTO backfill_evidence (file_id, jurisdiction_id, bytes) VALUES ($1, $2, $3)", [
      file,
      jurisdictionId,
      bytes,
    ]);
  };
  await add(fileId, 1, "needs_look", null, '["unknown_body", "open_cells"]');
  const problem = { "zh-Hans": "文件已损坏。", "zh-Hant": "文件已損壞。", en: "The file is damaged." };
  await add(uuidv7(), 2, "not_readable", JSON.stringify(problem), "[]");
  return { id, fileId };
}
