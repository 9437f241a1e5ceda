import { useId } from "react";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import type { Words } from "../words/en";
import { partOf } from "./document";
import { FaultsAt } from "./editing";
import { FieldLabel } from "./field-label";
import { collectionsQuery, listQuery } from "./queries";
import { topics } from "./shapes";

interface ChosenEditorProps {
  label: keyof Words;
  isNeeded?: boolean | undefined;
  path: string;
  value: unknown;
  onChange(value: unknown): void;
}

interface Choice {
  /** Its address in each language. */
  slugs: string[];
  name: string;
}

function useCollections(): readonly Choice[] {
  const { data } = useAsk(collectionsQuery, {});
  return (data?.collections.items ?? []).map(({ name, slug, breadcrumbs, translations }) => ({
    slugs: [slug, ...translations.map((one) => one.slug)],
    // The first is the root of all.
    name:
      breadcrumbs.length > 2
        ? breadcrumbs
            .slice(1)
            .map((one) => one.name)
            .join(" › ")
        : name,
  }));
}

/** A collection by its name; one that is gone stays until another is chosen. */
export function CollectionEditor({ label, isNeeded, path, value, onChange }: ChosenEditorProps) {
  const collections = useCollections();
  const slug = String(value ?? "");
  const chosen = collections.find(({ slugs }) => slugs.includes(slug));
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        <FieldLabel label={label} isNeeded={isNeeded} />
        <select
          className="maru-input"
          value={chosen ? chosen.slugs[0] : slug}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">–</option>
          {slug && !chosen && <option value={slug}>{slug}</option>}
          {collections.map(({ name, slugs: [own] }) => (
            <option key={own} value={own}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <FaultsAt path={path} withParts />
    </div>
  );
}

/** Where a link leads: a page of the shop from a list, or an address that is written. */
export function AddressEditor({ label, isNeeded, path, value, onChange }: ChosenEditorProps) {
  const { say, engineLanguage } = useWords();
  const id = useId();
  const collections = useCollections();
  const { data } = useAsk(listQuery, {});
  const pages = (data?.contentPages ?? []).flatMap(({ name, document }) => {
    const slugs = partOf(partOf(document)["slug"]);
    const slug = slugs[engineLanguage] ?? Object.values(slugs)[0];
    return slug ? [{ to: `/pages/${slug}`, name }] : [];
  });
  const choices = [
    { to: "/stores", name: say("stores") },
    ...pages,
    ...collections.map(({ slugs: [slug], name }) => ({ to: `/collections/${slug}`, name })),
    ...topics.map((topic) => ({
      to: `/info/${topic}`,
      name: say(`content.option.${topic}`),
    })),
  ];
  return (
    <div className="maru-stack-small">
      <label className="maru-field">
        <FieldLabel label={label} isNeeded={isNeeded} />
        <input
          className="maru-input"
          dir="ltr"
          list={id}
          value={String(value ?? "")}
          placeholder="/stores"
          onChange={({ target }) => onChange(target.value.trim())}
        />
        <datalist id={id}>
          {choices.map(({ to, name }) => (
            <option key={to} value={to}>
              {name}
            </option>
          ))}
        </datalist>
      </label>
      <FaultsAt path={path} withParts />
    </div>
  );
}
