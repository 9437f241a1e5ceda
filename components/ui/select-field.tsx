import { type ComponentProps, useId } from "react";
import { cx } from "./cx";
import { controlClass, describedBy, Field, type FieldWords } from "./field";
import { ChevronDownIcon } from "./icons";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps extends Omit<ComponentProps<"select">, "children">, FieldWords {
  options: readonly SelectOption[];
  /** A first, empty choice such as "Choose a store". */
  placeholder?: string;
  optionalLabel?: string;
  fieldClassName?: string;
}

/** A native select: the platform's own list, in the house's dress. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optionalLabel, options, placeholder, ...others } = props;
  const { fieldClassName, className, id, ...rest } = others;
  const own = useId();
  const selectId = id ?? own;
  return (
    <Field {...{ label, hint, error, optionalLabel }} id={selectId} className={fieldClassName}>
      <span className="relative block">
        <select
          {...rest}
          id={selectId}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(selectId, { hint, error })}
          className={cx(controlClass, "appearance-none pe-10", className)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(({ value, label: text, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {text}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute inset-y-0 end-3 my-auto" />
      </span>
    </Field>
  );
}
