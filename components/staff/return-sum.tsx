"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import type { ReturnConflict } from "@/contracts/returns/grades";
import { failureIn } from "@/lib/api";
import {
  askedOf,
  countOf,
  type Desk,
  isGraded,
  ordersBack,
  totalsOf,
} from "@/lib/staff/desk-basket";
import { payoutsKey, returnPreviewOptions, returnsKey, sendReturn } from "@/lib/staff/requests";
import type { ReturnQuestion, TakingBack } from "@/lib/staff/return-schemas";
import type { ReturnAmount, ReturnableOrder } from "@/lib/staff/types";
import { amountIn } from "./format";
import { ReasonSheet } from "./reason-sheet";
import type { Reason } from "./reasons";
import { useStaff } from "./staff-context";

interface ReturnSumProps {
  desk: Desk;
  /** Why the engine did not agree, and how orders stand. */
  onRefused: (why: ReturnConflict, orders: readonly ReturnableOrder[]) => void;
  /** The engine has agreed. */
  onDone: (amounts: readonly ReturnAmount[]) => void;
}

/** What goes back for all that lies on the desk, before it does; and the step itself. */
export function ReturnSum({ desk, onRefused, onDone }: ReturnSumProps) {
  const t = useTranslations("staff.returns");
  const failures = useTranslations("failures");
  const { at, language, deviceName } = useStaff();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const asked = askedOf(desk);
  const sent = useMutation({
    networkMode: "always",
    mutationFn: (body: TakingBack) => sendReturn(at, body),
    onSuccess: async (outcome) => {
      if (outcome.done) onDone(outcome.amounts);
      else onRefused(outcome.why, outcome.orders);
      await client.invalidateQueries({ queryKey: returnsKey });
      await client.invalidateQueries({ queryKey: payoutsKey });
    },
  });
  // An answer that was lost on the way: the very same is sent again, and nothing is asked before.
  const lost = sent.isError && isAbout(sent.variables, asked) ? sent.variables : undefined;
  const isHeld = sent.isPending || lost !== undefined;
  const options = returnPreviewOptions(at, asked);
  const preview = useQuery({ ...options, enabled: !isHeld });
  const amounts = preview.data?.known && !preview.isFetching ? preview.data.amounts : undefined;
  const count = countOf(desk);
  const total = totalsOf(amounts ?? [])
    .map(({ currencyCode, amount }) => amountIn(currencyCode, amount, language))
    .join(" + ");
  const refused = preview.data?.known === false ? preview.data : undefined;
  const tell = useRef(onRefused);
  useEffect(() => {
    tell.current = onRefused;
  });
  useEffect(() => {
    if (refused) tell.current(refused.why, refused.orders);
  }, [refused]);
  return (
    <section aria-label={t("goesBack")} className="grid grid-cols-1 gap-3">
      <FormAlert message={lost && sent.error && failures(failureIn(sent.error).message)} />
      <div aria-live="polite">
        <p className="text-sm text-muted">{t("goesBack")}</p>
        {amounts ? (
          <p className="text-3xl font-semibold break-words tabular-nums">{total}</p>
        ) : (
          <p className="text-sm text-muted">
            {preview.isError ? t("needsNetwork") : !refused && t("counting")}
          </p>
        )}
      </div>
      {!isGraded(desk) && <p className="text-sm text-muted">{t("gradeAll")}</p>}
      <Button
        size="lg"
        block
        pending={sent.isPending}
        disabled={!amounts || !isGraded(desk)}
        onClick={() => (lost ? sent.mutate(lost) : setAsking(true))}
      >
        {t("submit", { count })}
      </Button>
      {sent.isPending && (
        <p role="status" className="text-sm text-muted">
          {t("sending")}
        </p>
      )}
      <ReasonSheet
        open={asking}
        title={t("title")}
        lead={t("lead", { amount: total })}
        reasons={["wrong-size", "defect", "changed-mind"]}
        submit={t("submitFor", { amount: total })}
        onClose={() => setAsking(false)}
        onSubmit={(reason: Reason) => {
          setAsking(false);
          const orders = ordersBack(desk, amounts ?? []);
          sent.mutate({ id: crypto.randomUUID(), device: deviceName, reason, orders });
        }}
      />
    </section>
  );
}

/** Whether what was sent is about what lies on the desk now. */
function isAbout(sent: TakingBack | undefined, asked: ReturnQuestion["pieces"]): boolean {
  const pieces = sent?.orders.flatMap((order) => order.pieces) ?? [];
  const sum = (lineId: string) =>
    pieces.reduce((all, one) => (one.lineId === lineId ? all + one.quantity : all), 0);
  const lines = new Set(pieces.map(({ lineId }) => lineId));
  return (
    lines.size === asked.length && asked.every(({ lineId, quantity }) => sum(lineId) === quantity)
  );
}
