"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { failureIn } from "@/lib/api";
import { sendHelpAnswer } from "@/lib/staff/requests";
import { BackBar } from "./back-bar";
import { clockTime } from "./format";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

/** A shopper in an aisle: where they stand, and one press that says "I am coming". */
export function HelpView({ id }: { id: string }) {
  const t = useTranslations("staff.help");
  const failures = useTranslations("failures");
  const { help, at, counter, language } = useStaff();
  const ringing = help.find((call) => call.id === id);
  // Once it is answered it rings no more, and is still to be read.
  const [call, setCall] = useState(ringing);
  if (ringing && !call) setCall(ringing);
  const answer = useMutation({ mutationFn: () => sendHelpAnswer(at, id) });
  const { outcome, by } = answer.data ?? {};
  return (
    <>
      <BackBar title={t("title")} />
      <div className="grid grid-cols-1 gap-5 px-5">
        {call && (
          <section className="grid gap-1 rounded-md border-2 border-ink p-4">
            <p className="text-3xl font-semibold">
              <bdi>{call.place ?? call.sku}</bdi>
            </p>
            <h2 className="text-base">{call.name}</h2>
            <p className="text-sm text-muted">
              {t("since", { time: clockTime(call.askedAt, counter, language) })}
            </p>
            <a
              href={hrefTo("stock", call.sku)}
              className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
            >
              {t("article")}
            </a>
          </section>
        )}
        <FormAlert message={answer.error && failures(failureIn(answer.error).message)} />
        <div role="status" className="font-medium empty:hidden">
          {outcome === "YOURS" && t("yours")}
          {outcome === "TAKEN" && t("taken", { name: by ?? "" })}
          {(outcome === "OVER" || (!outcome && !ringing)) && t("over")}
        </div>
        {ringing && !outcome && (
          <Button size="lg" block pending={answer.isPending} onClick={() => answer.mutate()}>
            {t("come")}
          </Button>
        )}
      </div>
    </>
  );
}
