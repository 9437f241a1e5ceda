import { useTranslations } from "next-intl";
import type { Recommendations } from "@/lib/recommendations/types";
import type { CarouselPlace } from "./carousel-place";
import { titleKeyOf } from "./title-key";

/** A carousel's title: "for you" and "often bought" are only said of what is. */
export function useCarouselTitle(
  { carousel, store }: CarouselPlace,
  data: Recommendations | undefined,
): string {
  const t = useTranslations("recommendations.titles");
  const titles = {
    similar: t("similar"),
    boughtTogether: t("boughtTogether"),
    forYou: t("forYou"),
    popular: t("popular"),
    atStore: t("atStore", { store: store?.name ?? "" }),
    recent: t("recent"),
    room: t("room"),
    selection: t("selection"),
  };
  return titles[titleKeyOf(carousel, data)];
}
