import type { ReactNode } from "react";

/** A part of the side panel, which the list of contents on a phone leads to. */
export function AsideSection(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`} className="wrap-anywhere scroll-mt-4">
      <h2 id={`${props.id}-title`} className="mb-1 text-16">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
