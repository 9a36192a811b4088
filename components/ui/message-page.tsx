import type { ReactNode } from "react";

/** One sentence and one next act: for a page that is empty, missing or failed. */
export function MessagePage(props: { title: string; body: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-measure flex-1 flex-col items-start gap-4 px-4 py-16">
      <h1 className="font-serif text-28">{props.title}</h1>
      <p>{props.body}</p>
      {props.children}
    </div>
  );
}
