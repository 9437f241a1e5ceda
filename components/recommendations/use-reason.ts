import { useTranslations } from "next-intl";
import type { RecommendationReason } from "@/lib/recommendations/types";

/**
 * A reason in a few words, and at length. For a visitor who allows nothing, the reason names the
 * product of the page. "Because you looked at" would claim to know them.
 */
export function useReason(
  { code, anchor, attribute, support }: RecommendationReason,
  personalised: boolean,
  store = "",
): { short: string; long: string } {
  const t = useTranslations("recommendations.reasons");
  const name = anchor?.name ?? "";
  const trait = attribute?.name ?? "";
  switch (code) {
    case "VIEWED_TOGETHER":
      return {
        short: personalised ? t("viewed", { name }) : t("viewedHere", { name }),
        long: t("viewedLong", { name, count: support }),
      };
    case "BOUGHT_TOGETHER":
      return { short: t("bought", { name }), long: t("boughtLong", { name, count: support }) };
    case "SHARED_ATTRIBUTE":
      return { short: t("shared", { trait }), long: t("sharedLong", { name, trait }) };
    case "TASTE":
      return { short: t("taste", { trait }), long: t("tasteLong", { trait }) };
    case "SAME_ROOM":
      return { short: t("room", { trait }), long: t("roomLong", { trait }) };
    case "POPULAR_AT_STORE":
      return { short: t("store", { store }), long: t("storeLong", { store, count: support }) };
    case "POPULAR":
      return { short: t("popular"), long: t("popularLong", { count: support }) };
    case "VIEWED_BEFORE":
      return { short: t("before"), long: t("beforeLong") };
    case "SELECTION":
      return { short: t("selection"), long: t("selectionLong") };
  }
}
