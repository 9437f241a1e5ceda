"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ScannedTag } from "@/lib/aisle";
import { inStoreOptions, takeFromTag } from "@/lib/aisle/client";
import { failureIn } from "@/lib/api";
import { cartOptions } from "@/lib/cart/client";
import { reportEvent } from "@/lib/events";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { FormAlert } from "../ui/form-alert";
import { QuantityStepper } from "../ui/quantity-stepper";

interface TakePanelProps {
  tag: ScannedTag;
  productId: string;
  variant: string;
  /** As many pieces of an order have the price of the tag. */
  pieces: number;
}

/** A proof that the page has is good for so long; the engine's own time is longer (ms). */
const proofMs = 120_000;

/** Puts pieces into the cart, for this store and at the price of its tag. */
export function TakePanel({ tag, productId, variant, pieces }: TakePanelProps) {
  const t = useTranslations("aisle.take");
  const failures = useTranslations("failures");
  const locale = useLocale();
  const client = useQueryClient();
  const [quantity, setQuantity] = useState(1);
  const options = inStoreOptions(locale, tag, variant);
  const take = useMutation({
    mutationKey: ["cart", "change"],
    mutationFn: async () => {
      // Pressed again after a lost answer, the same proof adds nothing twice.
      const { tagOffer } = await client.fetchQuery({ ...options, staleTime: proofMs });
      const proof = tagOffer?.proof ?? "-";
      return takeFromTag(locale, { proof, quantity });
    },
    onSuccess: (cart) => {
      client.setQueryData(cartOptions(locale).queryKey, cart);
      void client.invalidateQueries({ queryKey: ["checkout", locale] });
      reportEvent(locale, { type: "add", productId });
      setQuantity(1);
      return client.invalidateQueries({ queryKey: options.queryKey });
    },
    // What was refused may be another price by now, and what was not answered has been done perhaps.
    onError: (error) =>
      failureIn(error).kind === "conflict" &&
      client.invalidateQueries({ queryKey: options.queryKey }),
  });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-stretch gap-3">
        <QuantityStepper value={quantity} label={t("howMany")} onChange={setQuantity} />
        <Button className="min-w-48 flex-1" pending={take.isPending} onClick={() => take.mutate()}>
          {t("add")}
        </Button>
      </div>
      <p className="text-xs text-muted">{t("pieces", { count: pieces })}</p>
      <FormAlert message={take.error && failures(failureIn(take.error).message)} />
      <div role="status" className="grid gap-2 empty:hidden">
        {take.isSuccess && (
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
