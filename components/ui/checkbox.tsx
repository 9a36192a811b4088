import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "id"> & { id: string; label: ReactNode };

/** The whole line is the target, at least 32 px high. */
export function Checkbox({ id, label, className = "", ...rest }: CheckboxProps) {
  return (
    <label htmlFor={id} className={`flex min-h-8 items-start gap-2 py-1 text-14 ${className}`}>
      <input name={id} {...rest} id={id} type="checkbox" className="mt-1 size-4 shrink-0 accent-accent" />
      <span>{label}</span>
    </label>
  );
}
