interface Download {
  readonly href: string;
  /** What the file is: PDF. */
  readonly kind: string;
  /** What it is good for. */
  readonly use: string;
}

/** Files to take away, each with what it is good for. */
export function DownloadList({ files }: { files: readonly Download[] }) {
  return (
    <ul className="max-w-measure">
      {files.map(({ href, kind, use }) => (
        <li key={href} className="grid grid-cols-[7rem_1fr] sm:grid-cols-[9rem_1fr] gap-x-4 py-0.5 text-13">
          <a href={href}>{kind}</a>
          <span className="text-ink-soft">{use}</span>
        </li>
      ))}
    </ul>
  );
}
