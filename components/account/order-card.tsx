"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import type { Order } from "@/lib/orders";
import { LinePicture } from "../orders";
import { ChevronIcon } from "../ui/icons";
import { Price } from "../ui/price";
import { OrderStatusBadge } from "./order-status-badge";

const most = 3;

/** One order in the list: when, what, how far and how much; all of it leads to the order. */
export function OrderCard({ order }: { order: Order }) {
  const t = useTranslations("account");
  const words = useTranslations("orders");
  const format = useFormatter();
  const shown = order.lines.slice(0, most);
  const hidden = order.lines.length - shown.length;
  return (
    <li className="group relative grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-4 border-b border-line py-6 md:grid-cols-[minmax(0,1fr)_17rem_9rem_8rem_1.25rem]">
      <div className="min-w-0">
        <h3 className="text-base">
          <Link
            href={`/account/orders?code=${order.code}`}
            className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {t("orderedOn", {
              date: format.dateTime(new Date(order.placedAt), { dateStyle: "long" }),
            })}
          </Link>
        </h3>
        <p className="mt-1 truncate text-sm text-muted">
          {order.lines[0]?.name}
          {order.lines.length > 1 && ` ${t("morePieces", { count: order.lines.length - 1 })}`}
        </p>
        <p className="text-xs text-muted">
          <bdi className="tabular-nums">{order.code}</bdi>
        </p>
      </div>
      <ChevronIcon className="text-muted transition-transform group-hover:translate-x-1 md:order-last rtl:group-hover:-translate-x-1" />
      <div aria-hidden="true" className="col-span-2 flex items-center gap-2 md:col-span-1">
        {shown.map(({ id, picture }) => (
          <LinePicture key={id} picture={picture} className="w-20" />
        ))}
        {hidden > 0 && <span className="text-sm text-muted tabular-nums">+{hidden}</span>}
      </div>
      <p>
        <OrderStatusBadge status={order.status} />
      </p>
      <p className="text-end">
        <Price money={order.totals.total} className="font-medium" />
        <span className="block text-xs text-muted">
          {words("pieces", { count: order.quantity })}
        </span>
      </p>
    </li>
  );
}
