import { useId } from "react";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { textsOf } from "./document";
import { FaultsAt } from "./editing";
import type { EditorProps } from "./editor-props";
import { FieldLabel } from "./field-label";
import { facetsQuery } from "./queries";
import type { Field } from "./shapes";

interface Value {
  /** Of the facet and of the value: `material.oak`. */
  code: string;
  name: string;
}

/** The facets that shoppers may filter by, with their values; and what is called how. */
function useFacets() {
  const { data } = useAsk(facetsQuery, {});
  const facets = (data?.facets.items ?? []).map(({ code, name, values }) => ({
    name,
    values: values.map((one): Value => ({ code: `${code}.${one.code}`, name: one.name })),
  }));
  const all = facets.flatMap(({ values }) => values);
  return {
    facets,
    nameOf: (code: string) => all.find((one) => one.code === code)?.name,
    isGone: (code: string) => data !== undefined && !all.some((one) => one.code === code),
  };
}

interface FacetOptionsProps {
  facets: ReturnType<typeof useFacets>["facets"];
  without?: readonly string[];
}

function FacetOptions({ facets, without = [] }: FacetOptionsProps) {
  return (
    <>
      <option value="">–</option>
      {facets.map(({ name, values }) => (
        <optgroup key={name} label={name}>
          {values
            .filter(({ code }) => !without.includes(code))
            .map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

/** One value of a facet; one that is gone stays until another is chosen. */
export function FacetEditor({ field, path, value, onChange }: EditorProps<Field>) {
  const { say } = useWords();
  const { facets, isGone } = useFacets();
  const chosen = String(value ?? "");
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        <FieldLabel label={field.label} isNeeded={field.isNeeded} />
        <select
          className="maru-input maru-narrow"
          value={chosen}
          onChange={({ target }) => onChange(target.value)}
        >
          {chosen && isGone(chosen) && <option value={chosen}>{chosen}</option>}
          <FacetOptions facets={facets} />
        </select>
      </label>
      {chosen && isGone(chosen) && <p className="maru-fault">{say("content.gone")}</p>}
      <FaultsAt path={path} withParts />
    </div>
  );
}

type FacetsField = Extract<Field, { as: "facets" }>;

/** Values of facets, at most so many. One that is gone can be taken out. */
export function FacetsEditor({ field, path, value, onChange }: EditorProps<FacetsField>) {
  const { say } = useWords();
  const id = useId();
  const { facets, nameOf, isGone } = useFacets();
  const chosen = textsOf(value);
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
          {isGone(code) && <span className="maru-fault">{say("content.gone")}</span>}
        </label>
      ))}
      {chosen.length < field.most && (
        <select
          className="maru-input maru-narrow"
          aria-labelledby={id}
          value=""
          onChange={({ target }) => onChange([...chosen, target.value])}
        >
          <FacetOptions facets={facets} without={chosen} />
        </select>
      )}
      <FaultsAt path={path} withParts />
    </fieldset>
  );
}
