import { type Channel, Collection, CollectionTranslation, type LanguageCode } from "@vendure/core";
import type { EntityManager } from "typeorm";

/** The collection above all others. The engine makes it only when one is made through its service. */
export async function rootCollection(
  em: EntityManager,
  channels: Channel[],
  languages: readonly string[],
): Promise<Collection> {
  const known = await em.findOneBy(Collection, { isRoot: true });
  if (known) return known;
  const text = "__root_collection__";
  const [root] = await em.save(Collection, [
    { isRoot: true, position: 0, isPrivate: false, inheritFilters: true, filters: [], channels },
  ]);
  if (!root) throw new Error("The root of all collections was not made.");
  const names = { name: text, slug: text, description: text };
  await em.insert(
    CollectionTranslation,
    languages.map((l) => ({ languageCode: l as LanguageCode, base: { id: root.id }, ...names })),
  );
  return em.findOneByOrFail(Collection, { id: root.id });
}
