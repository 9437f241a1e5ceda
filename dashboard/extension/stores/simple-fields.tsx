import { useId } from "react";
import { Controller } from "react-hook-form";
import { toEngine } from "../../../contracts/languages";
import { shopLanguages } from "../shop";
import { type FieldProps, languageName, nameOf } from "./fields";

interface NamedProps extends FieldProps {
  name: string;
  label: string;
}

interface TextFieldProps extends NamedProps {
  /** What may be chosen besides typing. */
  choices?: readonly string[];
}

/** A line of text. */
export function TextField({ control, name, label, choices }: TextFieldProps) {
  const id = useId();
  return (
    <Controller
      control={control}
      name={nameOf(name)}
      render={({ field }) => (
        <label className="maru-field">
          {label}
          <input
            {...field}
            className="maru-input"
            value={field.value ?? ""}
            list={choices && id}
            dir="auto"
          />
          {choices && (
            <datalist id={id}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </label>
      )}
    />
  );
}

interface NumberFieldProps extends NamedProps {
  min?: number;
  max?: number;
  step?: number | "any";
  /** Whether nothing is a value, too. */
  optional?: boolean;
}

/** A number; an emptied one is zero unless it is optional. */
export function NumberField({ control, name, label, optional, ...limits }: NumberFieldProps) {
  return (
    <Controller
      control={control}
      name={nameOf(name)}
      render={({ field: { value, onChange, ...field } }) => (
        <label className="maru-field">
          {label}
          <input
            {...field}
            {...limits}
            className="maru-input"
            type="number"
            value={value ?? ""}
            onChange={({ target }) =>
              onChange(target.value === "" ? (optional ? null : 0) : Number(target.value))
            }
          />
        </label>
      )}
    />
  );
}

/** Yes or no. */
export function CheckField({ control, name, label }: NamedProps) {
  return (
    <Controller
      control={control}
      name={nameOf(name)}
      render={({ field: { value, onChange, ...field } }) => (
        <label className="maru-check">
          <input
            {...field}
            type="checkbox"
            checked={Boolean(value)}
            onChange={({ target }) => onChange(target.checked)}
          />
          {label}
        </label>
      )}
    />
  );
}

interface ChoiceFieldProps extends NamedProps {
  options: readonly { value: string; label: string }[];
}

/** One of several; a stored value that is none of them stays. */
export function ChoiceField({ control, name, label, options }: ChoiceFieldProps) {
  return (
    <Controller
      control={control}
      name={nameOf(name)}
      render={({ field }) => (
        <label className="maru-field">
          {label}
          <select {...field} className="maru-input" value={field.value ?? ""}>
            {options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
            {field.value && !options.some(({ value }) => value === field.value) && (
              <option value={field.value}>{field.value}</option>
            )}
          </select>
        </label>
      )}
    />
  );
}

interface TranslatedFieldProps extends NamedProps {
  multiline?: boolean;
}

/** A text in each language of the shop; one in another language stays as it is. */
export function TranslatedField({ control, name, label, multiline }: TranslatedFieldProps) {
  const id = useId();
  return (
    <fieldset className="maru-stack">
      <legend className="maru-hint">{label}</legend>
      <div className="maru-grid">
        {shopLanguages.map((language) => (
          <Controller
            key={language}
            control={control}
            name={`${nameOf(name)}.${toEngine(language)}`}
            render={({ field }) => (
              <label className="maru-field" htmlFor={`${id}-${language}`}>
                {languageName(language)}
                {multiline ? (
                  <textarea {...field} {...inputOf(id, language)} value={field.value ?? ""} />
                ) : (
                  <input {...field} {...inputOf(id, language)} value={field.value ?? ""} />
                )}
              </label>
            )}
          />
        ))}
      </div>
    </fieldset>
  );
}

const inputOf = (id: string, lang: string) => ({
  id: `${id}-${lang}`,
  className: "maru-input",
  lang,
  dir: "auto",
});
