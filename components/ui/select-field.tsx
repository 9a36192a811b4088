import type { ComponentProps } from "react";
import { describeField, FIELD_LOOK, FieldFrame, type FieldWords } from "./field-frame.tsx";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<"select">, "id" | "children"> & { options: readonly SelectOption[] };

/** The key makes React build the list anew when an action gives back another value; otherwise it keeps the old one. */
export function SelectField({ id, label, hint, error, options, className = "", ...rest }: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        name={id}
        {...rest}
        {...describeField({ id, hint, error })}
        key={String(rest.defaultValue ?? "")}
        id={id}
        className={`${FIELD_LOOK} h-9 ${className}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
