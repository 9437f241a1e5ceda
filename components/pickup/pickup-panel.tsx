"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { offersOptions } from "@/lib/pickup/query-options";
import { useChosenVariant } from "../catalog/product/client";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { useLiveQuery } from "../ui/use-live-query";
import { OfferLine } from "./offer-line";
import { StoreSheet } from "./store-sheet";
import { TryInStore } from "./try-in-store";
import type { PieceToTry } from "./try-pieces";
import { useMyStore } from "./use-my-store";

/** The chosen variant at the visitor's store, and the way to all others. */
export function PickupPanel({ toTry }: { toTry: readonly PieceToTry[] }) {
  const t = useTranslations("pickup");
  const { variant } = useChosenVariant();
  const mine = useMyStore();
  const [open, setOpen] = useState(false);
  const wanted = [{ variantId: variant.id, quantity: 1 }];
  return (
    <>
      <div className="min-h-[4.5rem] pt-1">
        {mine ? (
          <AtMyStore code={mine.code} name={mine.name} wanted={wanted} toTry={toTry} />
        ) : (
          <p className="text-sm text-muted">{t("invite")}</p>
        )}
      </div>
      <Button
        variant={mine ? "quiet" : "outline"}
        className="text-sm"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {mine ? t("others") : t("choose")}
      </Button>
      <StoreSheet open={open} onClose={() => setOpen(false)} wanted={wanted} />
    </>
  );
}

interface AtMyStoreProps {
  code: string;
  name: string;
  wanted: readonly { variantId: string; quantity: number }[];
  toTry: readonly PieceToTry[];
}

function AtMyStore({ code, name, wanted, toTry }: AtMyStoreProps) {
  const t = useTranslations("pickup");
  const { data, isError } = useLiveQuery(offersOptions(useLocale(), wanted));
  const offer = data?.find(({ store }) => store.code === code);
  return (
    <>
      <p className="text-sm">{offer?.store.name ?? name}</p>
      {isError ? (
        <p className="text-sm text-muted">{t("unknown")}</p>
      ) : offer ? (
        <OfferLine offer={offer} />
      ) : data ? (
        <p className="text-sm text-muted">{t("none")}</p>
      ) : (
        <Skeleton className="mt-1 h-5 w-56" />
      )}
      {offer && offer.store.tryPieces > 0 && toTry.length > 0 && (
        <TryInStore store={offer.store} toTry={toTry} first={wanted[0]?.variantId} />
      )}
    </>
  );
}
