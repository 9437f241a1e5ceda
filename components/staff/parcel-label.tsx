"use client";

import { useTranslations } from "next-intl";
import { useShopName } from "@/lib/i18n/use-shop-name";
import type { Counter, Pickup } from "@/lib/staff/types";
import { shortCode } from "./format";
import { LabelCode } from "./label-code";
import { ParcelAddress } from "./parcel-address";

/** The built-in label of a parcel: where it goes, from where, and the number that is scanned. */
export function ParcelLabel({ pickup, counter }: { pickup: Pickup; counter: Counter }) {
  const t = useTranslations("staff.parcel");
  const shopName = useShopName();
  const { parcel, collectorName, collectorPhone, orderCode } = pickup;
  if (!parcel) return null;
  return (
    <article className="grid gap-4 bg-white p-6 text-black">
      <p className="text-sm">
        {shopName} · {counter.name}
      </p>
      <div className="text-xl">
        <p className="text-2xl font-bold">{collectorName}</p>
        <ParcelAddress parcel={parcel} />
        {collectorPhone && <p dir="ltr">{collectorPhone}</p>}
      </div>
      <LabelCode trackingCode={parcel.trackingCode} label={t("trackingCode")}>
        <p className="text-4xl leading-none font-bold">{shortCode(pickup)}</p>
        <p className="mt-2 font-bold break-words">
          <bdi>{parcel.carrier}</bdi>
        </p>
        <p className="wrap-anywhere tabular-nums">
          <bdi>{parcel.trackingCode}</bdi>
        </p>
      </LabelCode>
      <p className="text-xs">{orderCode}</p>
    </article>
  );
}
