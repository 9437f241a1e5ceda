import { sizeGroup } from "@/contracts/facets";
import type { Product } from "@/lib/catalog/types";
import type { ChoiceGroup } from "./variant-choice";

/** The groups in which there is something to choose; finishes get the colour of their first variant. */
export function choiceGroups({ optionGroups, variants }: Product): ChoiceGroup[] {
  return optionGroups
    .filter(({ values }) => values.length > 1)
    .map(({ code, name, values }) => ({
      code,
      name,
      values: values.map((value) => {
        const swatch = variants.find((v) => v.options[code] === value.code)?.swatch;
        return { ...value, ...(code !== sizeGroup && swatch && { swatch }) };
      }),
    }));
}

/** By value code, why what follows it may be missing: "Not made in oat". */
export function notMadeWords(groups: readonly ChoiceGroup[], word: (chosen: string) => string) {
  const earlier = groups.slice(0, -1).flatMap(({ values }) => values);
  return Object.fromEntries(earlier.map(({ code, name }) => [code, word(name)]));
}
