import { useId } from "react";
import { toEngine } from "../../../contracts/languages";
import { shopLanguages } from "../shop";
import { languageName } from "../stores/fields";
import { useWords } from "../use-words";
import { partOf, without } from "./document";
import { FaultsAt, useEditing, useFaults } from "./editing";
import type { EditorProps } from "./editor-props";
import { FieldLabel } from "./field-label";
import type { Field } from "./shapes";

type WordsField = Extract<Field, { as: "words" }>;

/** A text in the language that is written now; where it has none, what another says. */
export function WordsEditor({ field, path, value, onChange }: EditorProps<WordsField>) {
  const { say, language: own } = useWords();
  const { language } = useEditing();
  const id = useId();
  const isFaulty = useFaults(path, true).length > 0;
  const texts = partOf(value);
  const code = toEngine(language);
  const other = [own, ...shopLanguages].find((one) => one !== language && texts[toEngine(one)]);
  const text = String(texts[code] ?? "");
  const shared = {
    id,
    className: "maru-input",
    lang: language,
    dir: "auto",
    value: text,
    "aria-invalid": isFaulty,
    onChange: ({ target }: { target: { value: string } }) =>
      onChange(without({ ...texts, [code]: target.value })),
  };
  return (
    <div className="maru-stack-small">
      <label className="maru-field" htmlFor={id}>
        <FieldLabel label={field.label} isNeeded={field.isNeeded} />
        {field.isLong ? <textarea rows={5} {...shared} /> : <input {...shared} />}
      </label>
      {!text && other && (
        <p className="maru-hint maru-other">
          <bdi>{languageName(other)}</bdi>: <bdi>{String(texts[toEngine(other)])}</bdi>
        </p>
      )}
      {field.name === "slug" && <p className="maru-hint">{say("content.slugHint")}</p>}
      {field.isLong && <p className="maru-hint">{say("content.markup")}</p>}
      <FaultsAt path={path} withParts />
    </div>
  );
}
