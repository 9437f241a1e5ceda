"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import type { Assistance } from "@/lib/assistance";
import { assistanceOptions, sendDrop, sendEnd, sendStart } from "@/lib/assistance/client";
import { Link } from "@/lib/i18n/navigation";
import { Button, buttonClass } from "../ui/button";
import { announceMessage } from "../ui/toast";
import { useLiveQuery } from "../ui/use-live-query";
import { AssistanceCode } from "./assistance-code";
import { AssistanceList } from "./assistance-list";
import { AssistanceLooks } from "./assistance-looks";

/** A code for two hours, who looked, and what was put on the list. */
export function AssistanceRoom() {
  const t = useTranslations("assistance");
  const locale = useLocale();
  const client = useQueryClient();
  const options = assistanceOptions(locale);
  const { data, error } = useLiveQuery(options);
  const change = useMutation({
    mutationFn: (send: () => Promise<Assistance>) => send(),
    onSuccess: (after) => client.setQueryData(options.queryKey, after),
    onError: () => announceMessage(t("failed"), { tone: "danger" }),
  });
  const run = (send: () => Promise<Assistance>) => change.mutate(send);
  return (
    <div className="mt-12 grid max-w-3xl gap-14">
      {error && !data && <p className="text-danger">{t("unreachable")}</p>}
      {!data && !error && <p className="text-muted">{t("loading")}</p>}
      {data && !data.allowed && (
        <div>
          <p className="max-w-prose">{t("notAllowed")}</p>
          <Link href="/privacy" className={`${buttonClass({ variant: "outline" })} mt-6`}>
            {t("allow")}
          </Link>
        </div>
      )}
      {data?.allowed && !data.session && (
        <div>
          <Button size="lg" pending={change.isPending} onClick={() => run(() => sendStart(locale))}>
            {t("start")}
          </Button>
          <p className="mt-4 max-w-prose text-sm text-muted">{t("startHint")}</p>
        </div>
      )}
      {data?.session && (
        <AssistanceCode
          session={data.session}
          pending={change.isPending}
          onEnd={() => run(() => sendEnd(locale))}
        />
      )}
      {data && (data.session || data.looks.length > 0) && <AssistanceLooks looks={data.looks} />}
      {data && data.suggestions.length > 0 && (
        <AssistanceList
          suggestions={data.suggestions}
          onDrop={(productId) => run(() => sendDrop(locale, productId))}
        />
      )}
    </div>
  );
}
