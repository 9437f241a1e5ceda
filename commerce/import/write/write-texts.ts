import type { EntityTarget, ObjectLiteral } from "typeorm";
import { toEngine } from "../../../contracts/languages";
import { fieldsOf, partOf } from "./entity-fields";
import type { Fields, Thing } from "./rules";
import type { Writer } from "./writer";

type Text = Record<string, unknown>;
type Base = { id: string | number };

/** Writes an entity's texts in these languages, as far as the rules say. */
export async function writeTexts<T extends ObjectLiteral, L extends string>(
  writer: Writer,
  thing: Thing,
  translation: EntityTarget<T>,
  base: Base,
  languages: readonly L[],
  textIn: (language: L) => Text,
): Promise<void> {
  if (languages.length === 0) return;
  const { em, records } = writer;
  const repository = em.getRepository(translation);
  const isNew = writer.isNew(thing);
  const rows = isNew ? [] : await textsOf(writer, translation, base);
  const added: Text[] = [];
  for (const language of languages) {
    const languageCode = toEngine(language);
    const row = rows.find((r) => r.languageCode === languageCode);
    const text = textIn(language);
    const fields = inLanguage(fieldsOf(repository.metadata, text), language);
    const present = row && inLanguage(fieldsOf(repository.metadata, row, text), language);
    const written = records.toWrite(thing, present ?? {}, fields, isNew);
    if (written.length === 0) continue;
    const names = written.map((field) => field.slice(0, field.lastIndexOf("@")));
    if (row) await repository.update(row.id, partOf(row, text, names) as object);
    else added.push({ languageCode, base: { id: base.id }, ...text });
  }
  if (added.length > 0) await repository.insert(added as never);
}

function textsOf<T extends ObjectLiteral>(
  { em }: Writer,
  translation: EntityTarget<T>,
  base: Base,
): Promise<T[]> {
  return em
    .getRepository(translation)
    .createQueryBuilder("t")
    .where('t."baseId" = :id', { id: base.id })
    .setLock("for_no_key_update")
    .getMany();
}

function inLanguage(fields: Fields, language: string): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, v]) => [`${name}@${language}`, v]));
}
