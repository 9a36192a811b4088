"use client";

import { type ChangeEvent, useId } from "react";

/** Ticks every visible box of its form. Without JavaScript boxes are ticked one by one. */
export function SelectAll({ label }: { label: string }) {
  const id = useId();
  const tickAll = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>('input[name="report"]') ?? [];
    for (const box of boxes) if (box.offsetParent !== null) box.checked = currentTarget.checked;
  };
  return (
    <label htmlFor={id} className="inline-flex min-h-9 items-center gap-2 text-14">
      <input id={id} type="checkbox" onChange={tickAll} className="size-5 accent-accent" />
      {label}
    </label>
  );
}
