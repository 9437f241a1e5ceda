import { type ComponentProps, useId } from "react";
import { cx } from "./cx";
import { controlClass, describedBy, Field, type FieldWords } from "./field";

interface Extra extends FieldWords {
  /** The word "optional", shown at the label's end. */
  optionalLabel?: string;
  /** Classes of the whole field; `className` styles the control. */
  fieldClassName?: string;
}

/** One line of text. Give `autoComplete` and `inputMode` whenever they fit. */
export function TextField(props: ComponentProps<"input"> & Extra) {
  const { label, hint, error, optionalLabel, fieldClassName, className, id, ...rest } = props;
  const own = useId();
  const inputId = id ?? own;
  return (
    <Field {...{ label, hint, error, optionalLabel }} id={inputId} className={fieldClassName}>
      <input
        type="text"
        {...rest}
        id={inputId}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(inputId, { hint, error })}
        className={cx(controlClass, className)}
      />
    </Field>
  );
}
