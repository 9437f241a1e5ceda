"use client";

import { useTranslations } from "next-intl";
import type { OrderStatus } from "@/lib/orders";
import { Badge, type BadgeTone } from "../ui/badge";

const tones: Record<OrderStatus, BadgeTone> = {
  placed: "tint",
  shipped: "tint",
  delivered: "success",
  preparing: "tint",
  ready: "success",
  collected: "success",
  expired: "neutral",
  cancelled: "neutral",
};

/** How far an order is, in one word. */
export function OrderStatusBadge({ status }: { status: OrderStatus }) {
  const t = useTranslations("tracking");
  return <Badge tone={tones[status]}>{t(`steps.${status}`)}</Badge>;
}
