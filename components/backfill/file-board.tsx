import { Pagination } from "#components/ui/pagination.tsx";
import { BACKFILL_STATES } from "#lib/domain/backfill/backfill-doubts.ts";
import type { BackfillBoard } from "#lib/domain/views/backfill-view.ts";
import { FileTable } from "./file-table.tsx";
import { StateFilter } from "./state-filter.tsx";

const PER_PAGE = 100;

interface FileBoardProps {
  board: BackfillBoard;
  /** What the address asks for. */
  asked: { readonly state?: string | string[]; readonly page?: string | string[] };
}

/** The files in the asked state, a hundred to a page. */
export function FileBoard({ board, asked }: FileBoardProps) {
  const chosen = BACKFILL_STATES.find((state) => state === asked.state) ?? null;
  const files = board.files.filter(({ state }) => chosen === null || state === chosen);
  const pages = Math.max(1, Math.ceil(files.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const query = chosen === null ? "?" : `?state=${chosen}&`;
  return (
    <div>
      <StateFilter backfillId={board.id} counts={board.counts} chosen={chosen} />
      <FileTable backfillId={board.id} files={files.slice((page - 1) * PER_PAGE, page * PER_PAGE)} />
      <Pagination page={page} pages={pages} href={(to) => `/backfill/${board.id}${query}page=${to}`} />
    </div>
  );
}
