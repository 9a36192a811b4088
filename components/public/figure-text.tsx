/** A sentence whose figures stay in one piece: `54.0 % (1,902/3,521)` is not broken over two lines. */
export function FigureText({ text }: { text: string }) {
  const pieces = text.split(/(\d[\d,.]* %(?: \([\d,]+\/[\d,]+\))?)/);
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence does not change its order
      <span key={index} className="whitespace-nowrap">
        {piece}
      </span>
    ),
  );
}
