import type { ComponentProps } from "react";
import { describeField, FIELD_LOOK, FieldFrame, type FieldWords } from "./field-frame.tsx";

type TextFieldProps = FieldWords & Omit<ComponentProps<"input">, "id">;

export function TextField({ id, label, hint, error, className = "", ...rest }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        name={id}
        {...rest}
        {...describeField({ id, hint, error })}
        id={id}
        className={`${FIELD_LOOK} h-9 ${className}`}
      />
    </FieldFrame>
  );
}
