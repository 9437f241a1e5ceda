"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { isolated } from "@/lib/i18n/isolated";
import type { ServiceRequests } from "@/lib/pickup";
import type { Pickup } from "@/lib/staff/types";
import { isOnWay } from "@/lib/staff/urgency";
import { clockTime, dayAndClock, isToday, money, span } from "./format";
import { GiftNote } from "./gift-note";
import { ParcelAddress } from "./parcel-address";
import { PromiseRing } from "./promise-ring";
import { useReasonWords } from "./reasons";
import { useStaff } from "./staff-context";
import { useTime } from "./use-time";

/** Who collects, until when, and what there is to know on handing over. */
export function OrderFacts({ pickup }: { pickup: Pickup }) {
  const t = useTranslations("staff.order");
  const till = useTranslations("staff.till");
  const sent = useTranslations("staff.parcel");
  const words = useReasonWords();
  const { counter, language } = useStaff();
  const now = useTime();
  const when = (iso: string) =>
    (isToday(iso, counter, now) ? clockTime : dayAndClock)(iso, counter, language);
  const {
    collectorName,
    collectorPhone,
    delegate,
    shelf,
    arrivalNote,
    holdUntil,
    onWayAt,
    parcel,
  } = pickup;
  const facts: [string, string | null | false][] = [
    [t("onWay"), isOnWay(pickup) && onWayAt && when(onWayAt)],
    parcel
      ? [sent("due"), when(pickup.slotEnd)]
      : [t("slot"), span(pickup.slotStart, pickup.slotEnd, counter, language, now)],
    [t("shelf"), shelf],
    [t("holdUntil"), holdUntil && isHeld(pickup) && when(holdUntil)],
    [parcel ? sent("sentAt") : t("collectedAt"), pickup.collectedAt && when(pickup.collectedAt)],
    [t("reason"), pickup.reason && words(pickup.reason)],
  ];
  return (
    <section aria-label={t("who")} className="rounded-md bg-surface p-4">
      <div className="flex items-center gap-4">
        <PromiseRing pickup={pickup} />
        <div className="min-w-0 grow">
          <p className="truncate text-lg font-semibold">{collectorName}</p>
          {collectorPhone && (
            <a
              href={`tel:${collectorPhone.replace(/[^+\d]/g, "")}`}
              dir="ltr"
              className="inline-flex min-h-9 items-center text-sm text-muted underline underline-offset-4"
            >
              {collectorPhone}
            </a>
          )}
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {pickup.inAisle && <Badge tone="accent">{t("inAisle")}</Badge>}
        {pickup.tried && <Badge tone="accent">{t("toTry")}</Badge>}
        {parcel && <Badge tone="tint">{sent("badge")}</Badge>}
        {delegate && !parcel && <Badge tone="tint">{t("delegate")}</Badge>}
        {pickup.allowSubstitutes && <Badge tone="tint">{t("substitutesAllowed")}</Badge>}
        {pickup.gift && <Badge tone="accent">{t("gift")}</Badge>}
        {pickup.amountDue > 0 && (
          <Badge tone="accent">{t("toPay", { amount: money(pickup, language) })}</Badge>
        )}
        {pickup.tender && (
          <Badge tone="tint">
            {t("paid", {
              amount: money(pickup, language, pickup.taken),
              tender: till(`tenders.${pickup.tender}`),
            })}
          </Badge>
        )}
      </div>
      <GiftNote pickup={pickup} />
      {arrivalNote && (
        <p className="mt-3 rounded-sm bg-tint-soft px-3 py-2 text-sm font-medium">
          {t("says", { note: arrivalNote })}
        </p>
      )}
      {parcel?.address && (
        <div className="mt-3 text-sm">
          <h2 className="text-xs text-muted">{sent("to")}</h2>
          <ParcelAddress parcel={parcel} />
        </div>
      )}
      {pickup.serviceRequests && <RequestedServices {...pickup.serviceRequests} />}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="text-end font-medium tabular-nums">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

const isHeld = ({ state }: Pickup) => state === "ready" || state === "arrived";

/** What the shopper agreed to tell: nothing else of them is shown. */
function RequestedServices({ toCar, fit, note }: ServiceRequests) {
  const t = useTranslations("staff.order");
  const told = [toCar && t("toCar"), fit && t("fit", { fit: isolated(fit) }), note].filter(Boolean);
  return (
    <div className="mt-3 rounded-sm border border-line bg-raised px-3 py-2 text-sm">
      <h2 className="text-xs text-muted">{t("serviceRequests")}</h2>
      <ul className="grid gap-0.5 font-medium break-words">
        {told.map((line) => (
          <li key={String(line)}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
