/** Enough of a hash to tell two apart at a glance; the whole of it for copying and for those who listen. */
export function Fingerprint({ hash }: { hash: string }) {
  return (
    <code className="block max-w-40 truncate text-12 text-ink-soft" title={hash}>
      {hash}
    </code>
  );
}
