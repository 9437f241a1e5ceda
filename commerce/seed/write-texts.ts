import type { EntityTarget, ObjectLiteral } from "typeorm";
import type { Thing } from "../import/write/rules";
import * as shared from "../import/write/write-texts";
import type { SeedWriter } from "./seed-writer";

/** Writes an entity's texts in every language of the shop, as far as merchants have not changed them. */
export function writeTexts<T extends ObjectLiteral>(
  writer: SeedWriter,
  thing: Thing,
  translation: EntityTarget<T>,
  base: { id: string | number },
  textIn: (language: string) => Record<string, unknown>,
): Promise<void> {
  return shared.writeTexts(writer, thing, translation, base, writer.languages, textIn);
}
