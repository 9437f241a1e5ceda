"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { settleParticles } from "@/contracts/text/particles";
import type { Order } from "@/lib/orders/types";
import { passHref } from "@/lib/pickup";
import { TrackView } from "../events";
import { OrderPickups } from "../pickup";
import { CarouselSlot } from "../recommendations";
import { ButtonLink } from "../ui/button-link";
import { TextLink } from "../ui/text-link";
import { OrderSummary } from "./order-summary";

/** What happens next, one after the other. */
function stepsOf(
  { lines, delivery, pickupToken, inAisle, tried }: Order,
  t: ReturnType<typeof useTranslations<"orders.confirmation">>,
): string[] {
  if (inAisle) return [t("steps.exit")];
  if (tried) return [t("steps.setAside"), t("steps.readyToTry"), t("steps.payKept")];
  const isCollected = lines.every(({ collectAt }) => collectAt);
  const arrive =
    // A merchant need not describe a way of delivery.
    delivery?.description
      ? t("steps.arrive", { delivery: delivery.name, description: delivery.description })
      : delivery?.name;
  return [
    t(pickupToken ? "steps.pick" : "steps.prepare"),
    t(pickupToken ? "steps.ready" : "steps.tell"),
    ...(arrive && !isCollected ? [arrive] : []),
  ];
}

/** Thanks, the number, what happens next, and what was bought. */
export function ConfirmedOrder({ order }: { order: Order }) {
  const t = useTranslations("orders.confirmation");
  const title = useRef<HTMLHeadingElement>(null);
  // The page that was waited for has arrived: read it out from its title.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const steps = stepsOf(order, t);
  return (
    <>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-12 print:gap-y-4">
        <div className="lg:col-span-7">
          <h1 ref={title} tabIndex={-1} className="title-display outline-none print:text-2xl">
            {t(order.tried ? "tryTitle" : "title")}
          </h1>
          <p className="mt-6 max-w-prose text-lg print:mt-2 print:text-sm">
            {settleParticles(t(order.tried ? "tryLead" : "lead", { email: order.emailAddress }))}
          </p>
          <dl className="mt-8 print:mt-3">
            <dt className="text-sm text-muted">{t("number")}</dt>
            <dd className="text-xl font-medium tabular-nums">
              <bdi dir="ltr" className="select-all">
                {order.code}
              </bdi>
            </dd>
          </dl>
          <ButtonLink
            href={
              order.pickupToken
                ? passHref(order.code, order.pickupToken)
                : `/orders?code=${order.code}`
            }
            variant="outline"
            className="mt-8 print:hidden"
          >
            {order.pickupToken ? t("openPass") : t("track")}
          </ButtonLink>
        </div>
        <section aria-labelledby="what-next" className="self-end lg:col-span-5">
          <h2 id="what-next" className="mb-2 text-sm font-medium text-muted">
            {t("next")}
          </h2>
          <ol className="divide-y divide-line border-y border-line">
            {steps.map((step, index) => (
              <li key={step} className="grid grid-cols-[2rem_1fr] py-4 print:py-1">
                <span aria-hidden="true" className="text-accent tabular-nums">
                  {index + 1}
                </span>
                {step}
              </li>
            ))}
          </ol>
        </section>
      </div>
      {order.pickupToken && (
        <section aria-label={t("pickups")} className="mt-16 print:mt-6">
          <OrderPickups
            proof={{ orderCode: order.code, token: order.pickupToken }}
            missing={null}
          />
        </section>
      )}
      <section aria-labelledby="your-order" className="mt-20 print:mt-6">
        <h2 id="your-order" className="mb-8 text-2xl print:mb-2 print:text-lg">
          {t("summary")}
        </h2>
        <OrderSummary order={order} />
      </section>
      <section
        aria-labelledby="your-account"
        className="mt-20 bg-tint-soft px-6 py-10 sm:px-12 print:hidden"
      >
        <h2 id="your-account" className="text-xl">
          {t("accountTitle")}
        </h2>
        <p className="mt-2 max-w-prose">{t("accountText")}</p>
        <TextLink href="/account" className="mt-4">
          {t("accountLink")}
        </TextLink>
      </section>
      <TrackView orderCode={order.code} />
      <div className="-mx-gutter print:hidden">
        <CarouselSlot
          carousel="complete_the_room"
          variants={order.lines.map(({ variantId }) => variantId)}
        />
      </div>
    </>
  );
}
