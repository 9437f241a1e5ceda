import { useWords } from "../use-words";
import { FaultsAt } from "./editing";
import type { EditorProps } from "./editor-props";
import { FieldLabel } from "./field-label";
import type { Field } from "./shapes";

/** A line of plain words, or a code that runs from left to right. */
export function LineEditor({ field, path, value, onChange }: EditorProps<Field>) {
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        <FieldLabel label={field.label} isNeeded={field.isNeeded} />
        <input
          className="maru-input"
          dir={field.as === "code" ? "ltr" : "auto"}
          value={String(value ?? "")}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <FaultsAt path={path} withParts />
    </div>
  );
}

/** A place in a picture; fractions are finer than fingers are. */
export function PercentEditor({ field, path, value, onChange }: EditorProps<Field>) {
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        <FieldLabel label={field.label} isNeeded={field.isNeeded} />
        <input
          className="maru-input maru-narrow"
          type="number"
          min={0}
          max={100}
          step={0.5}
          dir="ltr"
          value={typeof value === "number" ? value : ""}
          onChange={({ target }) =>
            onChange(target.value === "" ? undefined : target.valueAsNumber)
          }
        />
      </label>
      <FaultsAt path={path} withParts />
    </div>
  );
}

/** One of a few. */
export function ChoiceEditor({
  field,
  path,
  value,
  onChange,
}: EditorProps<Extract<Field, { as: "choice" }>>) {
  const { say } = useWords();
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        {say(field.label)}
        <select
          className="maru-input maru-narrow"
          value={String(value ?? "")}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">–</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {say(`content.option.${option}`)}
            </option>
          ))}
        </select>
      </label>
      <FaultsAt path={path} withParts />
    </div>
  );
}

/** Yes, or nothing. */
export function CheckEditor({ field, path, value, onChange }: EditorProps<Field>) {
  const { say } = useWords();
  return (
    <div className="maru-stack-small">
      <label className="maru-check">
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked || undefined)}
        />
        {say(field.label)}
      </label>
      <FaultsAt path={path} withParts />
    </div>
  );
}
