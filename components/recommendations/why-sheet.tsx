"use client";

import { useLocale, useTranslations } from "next-intl";
import { allowsPurpose, forgetHere } from "@/lib/consent/client";
import { queueEvent } from "@/lib/events/client";
import { sendForget } from "@/lib/privacy/client";
import { hidden } from "@/lib/recommendations/memory";
import type { Recommendation, RecommendationReason } from "@/lib/recommendations/types";
import { Button } from "../ui/button";
import { Sheet } from "../ui/sheet";
import { TextLink } from "../ui/text-link";
import { announceMessage } from "../ui/toast";
import { useReason } from "./use-reason";

interface WhySheetProps {
  item: Recommendation | undefined;
  personalised: boolean;
  store?: string | undefined;
  onClose: () => void;
}

const none: RecommendationReason = { code: "SELECTION", anchor: null, attribute: null, support: 0 };

/** What a choice rests on, if it can be told of this one: what is popular is so for everybody. */
function basisOf({ code, anchor }: RecommendationReason, personalised: boolean) {
  if (code === "TASTE") return "told";
  if (code === "SELECTION") return undefined;
  if (!personalised) return "contextual";
  return anchor || code === "VIEWED_BEFORE" ? "personal" : undefined;
}

/** "Why am I seeing this?", with what can be done about it. */
export function WhySheet({ item, personalised, store, onClose }: WhySheetProps) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const reason = item?.reason ?? none;
  const { long } = useReason(reason, personalised, store);
  const basis = basisOf(reason, personalised);

  function hide() {
    if (!item) return;
    hidden.add(item.product.id, allowsPurpose("personalisation"));
    queueEvent(locale, { type: "hide", productId: item.product.id });
    announceMessage(t("why.hidden", { name: item.product.name }));
    onClose();
  }

  function forget() {
    forgetHere();
    void sendForget(locale).catch(() => announceMessage(t("why.notForgotten"), { tone: "danger" }));
    announceMessage(t("why.forgotten"));
    onClose();
  }

  return (
    <Sheet open={item !== undefined} onClose={onClose} title={t("why.title")}>
      <p className="text-lg font-medium">{item?.product.name}</p>
      <p className="mt-3">{long}</p>
      {basis && <p className="mt-3 text-sm text-muted">{t(`why.${basis}`)}</p>}
      <div className="mt-8 grid gap-3">
        <Button variant="outline" block onClick={hide}>
          {t("why.hide")}
        </Button>
        {personalised && (
          <Button variant="outline" block onClick={forget}>
            {t("why.forget")}
          </Button>
        )}
      </div>
      <TextLink href="/privacy" className="mt-6 text-sm">
        {t("why.privacy")}
      </TextLink>
    </Sheet>
  );
}
