"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Order, OrderWay } from "@/lib/orders/types";
import { passHref } from "@/lib/pickup";
import { ButtonLink } from "../ui/button-link";
import { FocusHeading } from "../ui/focus-heading";
import { BuyAgain } from "./buy-again";
import { CancelDelivery } from "./cancel-delivery";
import { OrderSummary } from "./order-summary";
import { TrackSteps } from "./track-steps";

interface TrackedOrderProps {
  order: Order;
  /** Whether the order is the page or a part of it. */
  level: 1 | 2;
  focus?: boolean;
}

/** An order with how far it is and all that belongs to it. */
export function TrackedOrder({ order: given, level, focus }: TrackedOrderProps) {
  const t = useTranslations("tracking");
  // What was cancelled here, until the order is read anew.
  const [changed, setChanged] = useState<{ from: Order; order: Order }>();
  const isChanged = changed?.from === given;
  const order = isChanged ? changed.order : given;
  const Note = level === 1 ? "h2" : "h3";
  return (
    <article>
      <FocusHeading
        key={isChanged ? "changed" : "given"}
        level={level}
        focus={focus || isChanged}
        className={level === 1 ? "text-2xl" : "text-xl"}
      >
        {t("order", { code: order.code })}
      </FocusHeading>
      <div className="mt-8 mb-12 rounded-sm bg-surface p-6 sm:p-8">
        <div className="grid gap-10">
          {order.ways.map((way) => (
            <section key={way.storeName}>
              {(way.storeName || order.ways.length > 1) && (
                <p className="mb-1 text-sm text-muted">
                  {way.storeName ? t("atStore", { store: way.storeName }) : t("sent")}
                </p>
              )}
              <Note className="mb-7 text-lg">{t(`notes.${noteOf(way)}`)}</Note>
              <TrackSteps way={way} />
            </section>
          ))}
        </div>
        <div className="flex flex-wrap gap-x-3">
          {order.pickupToken && (
            <ButtonLink
              href={passHref(order.code, order.pickupToken)}
              variant="outline"
              className="mt-7"
            >
              {t("openPass")}
            </ButtonLink>
          )}
          <CancelDelivery
            order={order}
            onCancelled={(now) => setChanged({ from: given, order: now })}
          />
          {!order.tried && <BuyAgain order={order} />}
        </div>
      </div>
      <OrderSummary order={order} />
    </article>
  );
}

const noteOf = ({ status, storeName }: OrderWay) =>
  status === "cancelled" && storeName ? "cancelledAtStore" : status;
