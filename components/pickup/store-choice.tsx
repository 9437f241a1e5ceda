"use client";

import { useLocale, useTranslations } from "next-intl";
import { storeLine } from "@/contracts/addresses/store-line";
import { Link } from "@/lib/i18n/navigation";
import { formatDistance } from "@/lib/pickup/promise-time";
import type { FoundStore, PickupOffer } from "@/lib/pickup/types";
import { directionsUrl } from "@/lib/stores";
import { OpenNow } from "../stores";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { OfferLine } from "./offer-line";

interface StoreChoiceProps {
  found: FoundStore;
  offer: PickupOffer | undefined;
  /** Whether something was asked for, so that an answer is on its way. */
  asked: boolean;
  isMine: boolean;
  onPick: () => void;
}

const linkClass =
  "inline-flex min-h-11 items-center underline decoration-line underline-offset-[0.3em] hover:decoration-current";

/** A store in the list: where, how far, how long open, what it has, and the way to choose it. */
export function StoreChoice({ found, offer, asked, isMine, onPick }: StoreChoiceProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { store, distance } = found;
  const { name, address, code } = store;
  return (
    <div className="grid gap-1">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="text-base font-semibold">{name}</h3>
        {distance !== null && (
          <span className="shrink-0 text-sm text-muted tabular-nums">
            {formatDistance(distance, locale)}
          </span>
        )}
      </div>
      <p className="text-sm text-muted">{storeLine(address)}</p>
      <OpenNow schedule={store} />
      {asked && (offer ? <OfferLine offer={offer} /> : <Skeleton className="my-1 h-5 w-48" />)}
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
        {isMine ? (
          <Badge tone="success" className="min-h-8">
            {t("myStore.mine")}
          </Badge>
        ) : (
          <Button variant="outline" aria-label={t("myStore.pickNamed", { name })} onClick={onPick}>
            {t("myStore.pick")}
          </Button>
        )}
        <Link
          href={`/stores/${code}`}
          aria-label={t("myStore.aboutNamed", { name })}
          className={linkClass}
        >
          {t("myStore.about")}
        </Link>
        <a
          href={directionsUrl(store)}
          target="_blank"
          rel="noreferrer"
          aria-label={t("stores.directionsTo", { name })}
          className={linkClass}
        >
          {t("stores.directions")}
        </a>
      </div>
    </div>
  );
}
