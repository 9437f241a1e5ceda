"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { fitsGiftCard, fitsInLines, mostGiftSigns, signsIn } from "@/contracts/gift";
import type { Cart } from "@/lib/cart/types";
import { formatMoney } from "@/lib/money";
import { Switch } from "../ui/switch";
import { TextArea } from "../ui/text-area";
import { ChangeFailure } from "./change-failure";
import { useCartStore } from "./use-cart";

/** Has the basket wrapped, with a card. Nothing where the market wraps nothing. */
export function GiftForm({ cart }: { cart: Cart }) {
  const t = useTranslations("cart.gift");
  const locale = useLocale();
  const { store, pending, failed } = useCartStore();
  // What is being typed, as it is: the shop drops blanks at its ends. It outlives the switch.
  const [draft, setDraft] = useState<string>();
  const { giftWrapPrice } = cart;
  if (!giftWrapPrice) return null;
  // The last press counts while an earlier one is on its way.
  const waiting = pending.findLast((change) => change.kind === "gift");
  const refused = failed.gift?.change.kind === "gift" ? failed.gift.change : undefined;
  const kept = waiting ? waiting.message : cart.giftMessage;
  const message = draft ?? refused?.message ?? kept ?? "";

  function write(text: string) {
    setDraft(text);
    if (fitsGiftCard(text)) store.change({ kind: "gift", message: text });
  }

  return (
    <section aria-label={t("title")} className="grid gap-4 border-y border-line py-5">
      <Switch
        place="end"
        label={t("title")}
        hint={t("hint", {
          free: giftWrapPrice.amount === 0 ? "yes" : "no",
          price: formatMoney(giftWrapPrice, locale),
        })}
        checked={kept !== null}
        onChange={(on) => {
          const fits = fitsGiftCard(message);
          if (!on) setDraft(message);
          store.change({ kind: "gift", message: on ? (fits ? message : "") : null });
        }}
      />
      {kept !== null && (
        <TextArea
          label={
            <>
              {t("message")} <span className="font-normal text-muted">({t("optional")})</span>
            </>
          }
          rows={3}
          dir="auto"
          value={message}
          onChange={({ target }) => write(target.value)}
          onBlur={() => fitsGiftCard(message) && setDraft(undefined)}
          {...countOf(message, t)}
        />
      )}
      <ChangeFailure of="gift" />
    </section>
  );
}

/** How much of the card is left, or what does not fit on it. */
function countOf(
  message: string,
  t: ReturnType<typeof useTranslations<"cart.gift">>,
): { hint?: string; error?: string } {
  const left = mostGiftSigns - signsIn(message);
  if (left < 0) return { error: t("messageLong", { over: -left }) };
  if (!fitsInLines(message)) return { error: t("lines") };
  return { hint: t("messageHint", { left }) };
}
