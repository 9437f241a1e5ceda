"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormAlert } from "@/components/ui/form-alert";
import type { ReturnConflict } from "@/contracts/returns/grades";
import { failureIn } from "@/lib/api";
import { type Desk, emptyDesk, withNews } from "@/lib/staff/desk-basket";
import { returnableOptions } from "@/lib/staff/requests";
import type { ReturnAmount, ReturnableOrder } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { ReturnDone } from "./return-done";
import { ReturnOrder } from "./return-order";
import { ReturnSum } from "./return-sum";
import { ScanField } from "./scan-field";
import { useStaff } from "./staff-context";

/** What was taken back, of which orders. */
interface Done {
  amounts: readonly ReturnAmount[];
  orders: readonly ReturnableOrder[];
}

/**
 * Takes back what was sent or collected, of several orders at once, and refunds it. The engine says
 * the amount before, and agrees before anything is shown as done: without a network there is none.
 */
export function ReturnsView() {
  const t = useTranslations("staff.returns");
  const failures = useTranslations("failures");
  const { at, live } = useStaff();
  const [search, setSearch] = useState("");
  const [desk, setDesk] = useState(emptyDesk);
  const [done, setDone] = useState<Done>();
  const [refused, setRefused] = useState<ReturnConflict>();
  // useBoard asks again when something was handed over.
  const found = useQuery(returnableOptions(at, search));
  const others = (found.data ?? []).filter(({ id }) => !desk.orders.some((one) => one.id === id));
  function hear(code: string) {
    setDone(undefined);
    setRefused(undefined);
    setSearch(code.trim());
  }
  function change(next: Desk) {
    setRefused(undefined);
    setDesk(next);
  }
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-6 px-5">
        <ScanField field={t("search")} onCode={hear} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {!live
            ? t("needsNetwork")
            : found.isError
              ? failures(failureIn(found.error).message)
              : found.data?.length === 0 && !done && t("none")}
        </div>
        <FormAlert message={refused && t(`conflicts.${refused}`)} />
        {done && <ReturnDone {...done} />}
        {[...desk.orders, ...others].map((order) => (
          <ReturnOrder key={order.id} order={order} desk={desk} onChange={change} />
        ))}
        {desk.orders.length > 0 && (
          <ReturnSum
            desk={desk}
            onRefused={(why, news) => {
              setRefused(why);
              setDesk(withNews(desk, news));
            }}
            onDone={(amounts) => {
              setRefused(undefined);
              setDone({ amounts, orders: desk.orders });
              setDesk(emptyDesk);
              setSearch("");
            }}
          />
        )}
      </div>
    </>
  );
}
