import type { ComponentProps } from "react";
import { describeField, FIELD_LOOK, FieldFrame, type FieldWords } from "./field-frame.tsx";

type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, "id">;

export function TextArea({ id, label, hint, error, className = "", ...rest }: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        name={id}
        rows={4}
        {...rest}
        {...describeField({ id, hint, error })}
        id={id}
        className={`${FIELD_LOOK} ${className}`}
      />
    </FieldFrame>
  );
}
