import { type ComponentProps, useId } from "react";
import { cx } from "./cx";
import { controlClass, describedBy, Field, type FieldWords } from "./field";

/** Several lines of text. */
export function TextArea(props: ComponentProps<"textarea"> & FieldWords) {
  const { label, hint, error, className, ...rest } = props;
  const id = useId();
  return (
    <Field {...{ label, hint, error }} id={id}>
      <textarea
        rows={8}
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={cx(controlClass, className)}
      />
    </Field>
  );
}
