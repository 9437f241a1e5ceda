import { useId } from "react";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { textsOf } from "./document";
import { FaultsAt } from "./editing";
import type { EditorProps } from "./editor-props";
import { facetsQuery } from "./queries";
import type { Field } from "./shapes";

type FacetsField = Extract<Field, { as: "facets" }>;

/** Values of facets that shoppers may filter by, at most so many. One that is gone can be taken out. */
export function FacetsEditor({ field, path, value, onChange }: EditorProps<FacetsField>) {
  const { say } = useWords();
  const id = useId();
  const { data } = useAsk(facetsQuery, {});
  const chosen = textsOf(value);
  const facets = (data?.facets.items ?? []).map(({ code, name, values }) => ({
    name,
    values: values.map((one) => ({ code: `${code}.${one.code}`, name: one.name })),
  }));
  const nameOf = (code: string) =>
    facets.flatMap(({ values }) => values).find((one) => one.code === code)?.name;
  return (
    <fieldset className="maru-stack-small" aria-labelledby={id}>
      <p id={id} className="maru-hint">
        {say(field.label)}
      </p>
      {chosen.map((code) => (
        <label key={code} className="maru-check">
          <input
            type="checkbox"
            checked
            onChange={() => onChange(chosen.filter((one) => one !== code))}
          />
          {nameOf(code) ?? code}
          {data && !nameOf(code) && <span className="maru-fault">{say("content.gone")}</span>}
        </label>
      ))}
      {chosen.length < field.most && (
        <select
          className="maru-input maru-narrow"
          aria-labelledby={id}
          value=""
          onChange={({ target }) => onChange([...chosen, target.value])}
        >
          <option value="">–</option>
          {facets.map(({ name, values }) => (
            <optgroup key={name} label={name}>
              {values
                .filter(({ code }) => !chosen.includes(code))
                .map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
      <FaultsAt path={path} withParts />
    </fieldset>
  );
}
