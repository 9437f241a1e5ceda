import { LanguageCode } from "@vendure/core";
import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { languages } from "./schema";

/** Finds the row or makes it, then gives it the values. */
export async function put<T extends ObjectLiteral & { id: string | number }>(
  em: EntityManager,
  entity: EntityTarget<T>,
  where: object,
  values: object,
): Promise<T> {
  const repository = em.getRepository(entity);
  const found = await repository.findOne({ where, loadEagerRelations: false });
  const made = repository.create({ ...where, ...values, ...(found ? { id: found.id } : {}) } as T);
  return repository.save(made);
}

/** Replaces an entity's texts in every language. */
export async function translate<T extends ObjectLiteral>(
  em: EntityManager,
  translation: EntityTarget<T>,
  base: { id: string | number },
  textIn: (language: (typeof languages)[number]) => object,
): Promise<void> {
  const repository = em.getRepository(translation);
  await repository.createQueryBuilder().delete().where('"baseId" = :id', { id: base.id }).execute();
  const rows = languages.map((l) => ({
    languageCode: LanguageCode[l],
    base: { id: base.id },
    ...textIn(l),
  }));
  await repository.insert(rows as never);
}
