import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

type Reading = { ok: true; value: MessageFormatElement[] } | { ok: false; error: string };

/** Reads an ICU message as next-intl does. */
export function readMessage(text: string): Reading {
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Every element of a message, however deep inside plurals, choices and tags. */
function walk(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (isTagElement(element)) return [element, ...walk(element.children)];
    if (isPluralElement(element) || isSelectElement(element))
      return [element, ...Object.values(element.options).flatMap(({ value }) => walk(value))];
    return [element];
  });
}

/** What the caller has to give: arguments as `{name}`, rich-text tags as `<name>`. */
export function placeholdersOf(elements: readonly MessageFormatElement[]): Set<string> {
  return new Set(
    walk(elements).flatMap((element) => {
      if (isLiteralElement(element) || isPoundElement(element)) return [];
      return isTagElement(element) ? `<${element.value}>` : `{${element.value}}`;
    }),
  );
}

/**
 * What a message uses only to choose between words. It tells people nothing, so that a language
 * which says the same in every case may leave it out.
 */
export function selectorsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const all = walk(elements);
  const names = all.filter(isSelectElement).map(({ value }) => value);
  const shown = all.filter((element) => !isLiteralElement(element) && !isSelectElement(element));
  const alsoShown = new Set(shown.map((element) => ("value" in element ? element.value : "")));
  return new Set(names.filter((name) => !alsoShown.has(name)).map((name) => `{${name}}`));
}

/** The forms that a language's numbers need, by CLDR, and that a plural does not have. */
export function pluralFaults(
  elements: readonly MessageFormatElement[],
  language: string,
): string[] {
  return walk(elements)
    .filter(isPluralElement)
    .flatMap(({ value, pluralType = "cardinal", options }) => {
      const rules = new Intl.PluralRules(language, { type: pluralType });
      const absent = order.filter(
        (category) =>
          rules.resolvedOptions().pluralCategories.includes(category) &&
          !(category in options) &&
          !coveredExactly(category, rules, Object.keys(options)),
      );
      return absent.length > 0 ? [`plural {${value}} has no form for ${absent.join(", ")}`] : [];
    });
}

const order: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two", "few", "many", "other"];

// Arabic's `zero` is the number 0 and nothing else, so `=0` says all that it could.
function coveredExactly(
  category: Intl.LDMLPluralRule,
  rules: Intl.PluralRules,
  forms: readonly string[],
): boolean {
  const numbers = Array.from({ length: 1000 }, (_, n) => n).filter(
    (n) => rules.select(n) === category,
  );
  return numbers.length > 0 && numbers.every((n) => forms.includes(`=${n}`));
}
