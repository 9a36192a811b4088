/** Bytes of one upload: some three hundred reports with their pictures. */
export const MAX_ARCHIVE = 200_000_000;
/** Bytes of all its files, unpacked. */
export const MAX_ARCHIVE_UNPACKED = 600_000_000;
/** Files of one backfill. */
export const MAX_ARCHIVE_FILES = 2000;
