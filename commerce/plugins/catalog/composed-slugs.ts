import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { SlugValidator } from "@vendure/core/dist/service/helpers/slug-validator/slug-validator";
import { replaceMethod } from "../../vendure/replace-method";

/**
 * Keeps slugs in composed letters (NFC), as keyboards type them and addresses are asked for.
 * Vendure takes letters apart to drop their accents. It leaves Korean syllables and Japanese voiced
 * kana in pieces. A page with such a slug is listed, and is found at no address.
 */
@Injectable()
export class ComposedSlugs implements OnApplicationBootstrap {
  constructor(private readonly slugs: SlugValidator) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.slugs, "validateSlugs", (validate) => async (ctx, input, entity) => {
      const given = input.translations ?? [];
      const composed = given.map(composing);
      await validate(ctx, { ...input, translations: composed }, entity);
      for (const [i, translation] of given.entries()) {
        const slug = composed[i]?.slug;
        if (translation && slug != null) translation.slug = slug;
      }
      return input;
    });
  }
}

/** A translation whose slug is composed whenever it is written. */
function composing<T extends { slug?: string | null } | null | undefined>(translation: T): T {
  if (!translation) return translation;
  let slug = translation.slug;
  return Object.defineProperty({ ...translation }, "slug", {
    enumerable: true,
    get: () => slug,
    set: (value: typeof slug) => {
      slug = value?.normalize("NFC");
    },
  });
}
