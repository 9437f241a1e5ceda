"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { failureIn } from "@/lib/api";
import { sendLook, sendSuggestion } from "@/lib/staff/requests";
import type { Interest } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { clockTime } from "./format";
import { LinePhoto } from "./line-photo";
import { ScanField } from "./scan-field";
import { useStaff } from "./staff-context";

/** What a shopper lets this store see, by the code on their phone, and their list. */
export function AssistView() {
  const t = useTranslations("staff.assist");
  const failures = useTranslations("failures");
  const { at, counter, language } = useStaff();
  const look = useMutation({ mutationFn: (code: string) => sendLook(at, code) });
  const { data: shopper } = look;
  function hear(code: string) {
    look.mutate(code.trim());
  }
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <ScanField field={t("code")} onCode={hear} />
        <div role="status" className="text-sm text-muted empty:hidden">
          {look.isPending && t("looking")}
          {look.isError && failures(failureIn(look.error).message)}
          {shopper === null && t("none")}
        </div>
        {shopper && (
          <section aria-label={t("interests")} className="grid grid-cols-1 gap-4">
            <p className="text-sm text-muted">
              {t("until", { time: clockTime(shopper.expiresAt, counter, language) })}
            </p>
            {shopper.searches.length > 0 && (
              <p className="text-sm">{t("searched", { terms: shopper.searches.join(" · ") })}</p>
            )}
            {shopper.interests.length === 0 && <p>{t("nothing")}</p>}
            <ul className="border-t border-line empty:hidden">
              {shopper.interests.map((one) => (
                <InterestRow key={one.productId} interest={one} sessionId={shopper.sessionId} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function InterestRow({ interest, sessionId }: { interest: Interest; sessionId: string }) {
  const t = useTranslations("staff.assist");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const { productId, name, looks, inCart, bought, available } = interest;
  const suggest = useMutation({ mutationFn: () => sendSuggestion(at, { sessionId, productId }) });
  const isOnList = interest.suggested || suggest.data?.suggested === true;
  const why = [
    looks > 0 && t("looked", { count: looks }),
    inCart && t("inCart"),
    bought && t("bought"),
  ].filter(Boolean);
  return (
    <li className="grid gap-3 border-b border-line py-4">
      <div className="flex items-center gap-4">
        <LinePhoto line={interest} />
        <div className="min-w-0">
          <h2 className="text-sm leading-snug font-medium">{name}</h2>
          <p className="text-xs text-muted">{why.join(" · ")}</p>
          <p className="text-xs font-medium">{t("here", { count: available })}</p>
        </div>
      </div>
      {isOnList ? (
        <p className="text-sm text-success">{t("onList")}</p>
      ) : (
        <Button variant="outline" pending={suggest.isPending} onClick={() => suggest.mutate()}>
          {t("suggest")}
        </Button>
      )}
      <p role="alert" className="text-sm text-danger empty:hidden">
        {suggest.data?.suggested === false && t("over")}
        {suggest.isError && failures(failureIn(suggest.error).message)}
      </p>
    </li>
  );
}
