"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { ArticleInStore, ScannedTag } from "@/lib/aisle";
import { inStoreOptions, takeFromTag } from "@/lib/aisle/client";
import { failureIn } from "@/lib/api";
import { cartOptions } from "@/lib/cart/client";
import { reportEvent } from "@/lib/events";
import { useRouter } from "@/lib/i18n/navigation";

import { ButtonLink } from "../ui/button-link";
import { FormAlert } from "../ui/form-alert";
import { QuantityStepper } from "../ui/quantity-stepper";
import { SharedButton } from "../ui/shared-button";

interface TakePanelProps {
  tag: ScannedTag;
  productId: string;
  variant: string;
  /** As many pieces of an order have the price of the tag; 0 where it is not lower. */
  pieces: number;
  payHere: ArticleInStore["payHere"];
}

/** A proof that the page has is good for so long; the engine's own time is longer (ms). */
const proofMs = 120_000;

/** Puts pieces into the cart, for this store and at the price of its tag. */
export function TakePanel({ tag, productId, variant, pieces, payHere }: TakePanelProps) {
  const t = useTranslations("aisle.take");
  const failures = useTranslations("failures");
  const locale = useLocale();
  const router = useRouter();
  const client = useQueryClient();
  const [quantity, setQuantity] = useState(1);
  const asked = useRef<string>(undefined);
  const options = inStoreOptions(locale, tag, variant);
  const take = useMutation({
    mutationKey: ["cart", "change"],
    mutationFn: async (isPaidHere: boolean) => {
      // Pressed again after a lost answer, the same proof adds nothing twice.
      const article = await client.fetchQuery({ ...options, staleTime: proofMs });
      asked.current ??= article.tagOffer?.proof;
      const proof = asked.current ?? "-";
      const payAt = isPaidHere ? { payAt: tag.store } : {};
      return takeFromTag(locale, { proof, quantity, ...payAt });
    },
    onSuccess: (cart, isPaidHere) => {
      asked.current = undefined;
      client.setQueryData(cartOptions(locale).queryKey, cart);
      void client.invalidateQueries({ queryKey: ["checkout", locale] });
      reportEvent(locale, { type: "add", productId });
      if (isPaidHere) router.push("/checkout");
      else setQuantity(1);
      return client.invalidateQueries({ queryKey: options.queryKey });
    },
    onError: (error) => {
      // The goods may be in the cart, without being paid here: pressed again, none are added.
      void client.invalidateQueries({ queryKey: cartOptions(locale).queryKey });
      if (failureIn(error).message !== "tagEnded") return;
      asked.current = undefined;
      void client.invalidateQueries({ queryKey: options.queryKey });
    },
  });
  if (pieces === 0 && payHere !== "OFFERED") return null;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-stretch gap-3">
        <QuantityStepper value={quantity} label={t("howMany")} onChange={setQuantity} />
        {payHere === "OFFERED" && (
          <SharedButton
            variant="accent"
            className="min-w-48 flex-1"
            pending={take.isPending}
            onClick={() => take.mutate(true)}
          >
            {t("payHere")}
          </SharedButton>
        )}
        {pieces > 0 && (
          <SharedButton
            variant={payHere === "OFFERED" ? "outline" : "primary"}
            className="min-w-48 flex-1"
            pending={take.isPending}
            onClick={() => take.mutate(false)}
          >
            {t("add")}
          </SharedButton>
        )}
      </div>
      {payHere === "OFFERED" && <p className="text-xs text-muted">{t("payNote")}</p>}
      {pieces > 0 && <p className="text-xs text-muted">{t("pieces", { count: pieces })}</p>}
      <FormAlert message={take.error && failures(failureIn(take.error).message)} />
      <div role="status" className="grid gap-2 empty:hidden">
        {take.isSuccess && !take.variables && (
          <>
            <p className="text-sm font-medium text-success">{t("inCart")}</p>
            <ButtonLink href="/cart" variant="outline">
              {t("toCart")}
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
