"use client";

import "#app/globals.css";

/** The last resort: the root layout itself failed, so neither language nor messages are known. */
export default function GlobalErrorPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-Hans">
      <body className="bg-paper text-16 text-ink">
        <title>年报通</title>
        <main className="mx-auto flex max-w-measure flex-col items-start gap-4 px-4 py-16">
          <h1 className="text-22">这个页面暂时打不开</h1>
          <p>系统出了问题，您已经保存的内容不受影响。请再试一次。</p>
          <p lang="en">Something went wrong on our side; what you have saved is safe. Please try again.</p>
          {props.error.digest === undefined ? null : (
            <p className="text-13 text-ink-soft">{props.error.digest}</p>
          )}
          <button type="button" className="bg-accent px-4 py-2 text-on-accent" onClick={() => props.reset()}>
            再试一次 <span lang="en">Try again</span>
          </button>
        </main>
      </body>
    </html>
  );
}
