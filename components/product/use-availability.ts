import { useQuery } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { type Availability, availabilityOptions } from "@/lib/commerce/availability/query-options";
import { useChosenVariant } from "./chosen-variant";

/** The chosen variant's stock: as the page was rendered until the live answer is there. */
export function useAvailability(): Availability {
  const { variant } = useChosenVariant();
  const { data } = useQuery(availabilityOptions(useLocale(), variant.id));
  return data ?? { inStock: variant.inStock, left: null };
}
