"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { storeLine } from "@/contracts/addresses/store-line";
import { settleParticles } from "@/contracts/text/particles";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { Pickup, PickupProof } from "@/lib/pickup/types";
import { pictureAddress } from "@/lib/picture-address";
import { directionsUrl } from "@/lib/stores";
import { QrCode } from "../ui/qr-code";
import { Skeleton } from "../ui/skeleton";
import { useMinute } from "../ui/use-minute";
import { PassActions } from "./pass-actions";
import { PassChoice } from "./pass-choice";
import { PassPause } from "./pass-pause";
import { PassProgress } from "./pass-progress";
import { PassProposals } from "./pass-proposals";
import { PassReceipt } from "./pass-receipt";
import { PassServiceRequests } from "./pass-service-requests";
import { PickupMoney } from "./pickup-money";
import { ShortLine } from "./short-line";

interface PickupPassProps {
  pickup: Pickup;
  proof: PickupProof;
}

/** What of an order waits at one store: how far it is, the pass, and what one can still change. */
export function PickupPass({ pickup, proof }: PickupPassProps) {
  const t = useTranslations("pass");
  const stores = useTranslations("stores");
  const locale = useLocale();
  const now = useMinute();
  const { state, store, slot, pass, collector, lines, orderCode, holdUntil, pause, choice } =
    pickup;
  const isAtExit = pickup.inAisle && pass !== null;
  if (now === null) return <Skeleton className="h-96 max-w-xl" />;
  const at = (instant: string) => formatStoreTime(instant, now, store.timeZone, locale);
  const isUntil = state === "ready" || state === "declined";
  const time = at(isUntil && holdUntil ? holdUntil : slot.start);
  const toTry = pickup.tried ? statesOfTries.find((one) => one === state) : undefined;
  return (
    <article aria-labelledby={`pickup-${pickup.id}`} className="max-w-4xl">
      <h2 id={`pickup-${pickup.id}`} className="text-2xl">
        {isAtExit ? t("aisle.paid") : toTry ? t(`try.states.${toTry}`) : t(`states.${state}`)}
      </h2>
      <p aria-live="polite" className="mt-2 mb-6 max-w-prose text-muted print:hidden">
        {isAtExit
          ? t("aisle.note", { count: piecesOf(pickup) })
          : toTry
            ? t(`try.notes.${toTry}`, { time })
            : t(`notes.${state}`, { time })}
      </p>
      {pause && <PassPause {...{ pickup, pause, proof, now }} />}
      {choice && <PassChoice {...{ pickup, choice, proof, now }} />}
      <PassProposals {...{ pickup, proof, now }} />
      {!pickup.inAisle && <PassProgress state={state} />}
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 sm:grid-cols-[17rem_minmax(0,1fr)]">
        {pass && (
          <div className="border border-line bg-raised p-5 max-sm:-mx-1">
            <p className="mb-4 text-center text-sm font-medium print:hidden">
              {isAtExit ? t("aisle.show") : t("show")}
            </p>
            <QrCode
              text={pass.payload}
              label={t("qr", { code: orderCode })}
              ecc="M"
              className="block h-auto w-full"
            />
            <p className="mt-4 text-center">
              <span className="block text-xs text-muted">{t("code")}</span>
              <bdi
                dir="ltr"
                className="whitespace-nowrap text-2xl font-semibold tracking-[0.14em] tabular-nums"
              >
                {`${pass.code.slice(0, 3)} ${pass.code.slice(3)}`}
              </bdi>
            </p>
          </div>
        )}
        <div className="min-w-0">
          <PickupMoney pickup={pickup} />
          <dl className="grid gap-5 sm:grid-cols-2">
            <Fact label={t("store")}>
              {store.name}
              <span className="block text-sm text-muted">{storeLine(store.address)}</span>
              <a
                href={directionsUrl(store)}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center text-sm underline decoration-line underline-offset-[0.3em] print:hidden"
              >
                {stores("directions")}
              </a>
            </Fact>
            <Fact label={pickup.inAisle ? t("aisle.bought") : t("slot")}>{at(slot.start)}</Fact>
            <Fact label={t("collector")}>{collector.name}</Fact>
            <Fact label={t("order")}>
              <bdi dir="ltr" className="tabular-nums">
                {orderCode}
              </bdi>
            </Fact>
          </dl>
          <h3 className="mt-7 mb-1 text-sm font-medium text-muted">
            {t(pickup.tried ? "try.lines" : "lines")}
          </h3>
          <ul className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <li key={line.id} className="py-3">
                <span className="flex items-center justify-between gap-4">
                  {isAtExit && line.preview && (
                    <img
                      src={pictureAddress(line.preview, 400)}
                      alt=""
                      className="size-14 shrink-0 rounded-xs object-cover"
                    />
                  )}
                  <span className="min-w-0 grow">{line.name}</span>
                  <span className="shrink-0 text-muted tabular-nums">
                    {t("pieces", { count: line.quantity })}
                  </span>
                </span>
                {line.substituted > 0 && line.substitute && (
                  <span className="mt-1 block text-sm">
                    {settleParticles(
                      t("substituted", { count: line.substituted, name: line.substitute }),
                    )}
                  </span>
                )}
                {line.short > 0 && <ShortLine pickup={pickup} line={line} proof={proof} />}
              </li>
            ))}
          </ul>
          <PassReceipt pickup={pickup} />
          {pass && !pickup.inAisle && <PassServiceRequests pickup={pickup} proof={proof} />}
          <PassActions pickup={pickup} proof={proof} />
        </div>
      </div>
    </article>
  );
}

/** In which trying has words of its own. */
const statesOfTries = ["placed", "picking", "ready", "collected", "cancelled", "expired"] as const;

const piecesOf = ({ lines }: Pickup) => lines.reduce((sum, line) => sum + line.quantity, 0);

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-0.5 text-sm text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
