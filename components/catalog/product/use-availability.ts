import { useLocale } from "next-intl";
import type { Availability } from "@/lib/stock";
import { availabilityOptions } from "@/lib/stock/client";
import { useLiveQuery } from "../../ui/use-live-query";
import { useChosenVariant } from "./chosen-variant";

/** The chosen variant's stock: as the page was rendered until the live answer is there. */
export function useAvailability(): Availability {
  const { variant } = useChosenVariant();
  const { data } = useLiveQuery(availabilityOptions(useLocale(), variant.id));
  return data ?? { inStock: variant.inStock, left: null };
}
