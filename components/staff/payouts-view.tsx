"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { failureIn } from "@/lib/api";
import { payoutsOptions } from "@/lib/staff/requests";
import type { Payout } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { CodeField } from "./code-field";
import { PayoutCard } from "./payout-card";
import { PayoutSheet } from "./payout-sheet";
import { useStaff } from "./staff-context";

/** Money that waits to be paid out here; by an order's number also what waits at another store. */
export function PayoutsView({ order: named }: { order: string }) {
  const t = useTranslations("staff.payouts");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const [typed, setTyped] = useState<string>();
  const order = typed ?? named;
  const [chosen, setChosen] = useState<Payout>();
  const { data, isError, error } = useQuery(payoutsOptions(at, order));
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-6 px-5">
        <CodeField label={t("order")} onCode={(code) => setTyped(code.replace(/[\s#-]/g, ""))} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {isError && failures(failureIn(error).message)}
          {data?.length === 0 && t(order ? "noneOfOrder" : "none")}
        </div>
        <ul className="grid gap-3">
          {data?.map((payout) => (
            <PayoutCard key={payout.id} payout={payout} onChoose={() => setChosen(payout)} />
          ))}
        </ul>
      </div>
      {chosen && (
        <PayoutSheet key={chosen.id} payout={chosen} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
}
