"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ArticleInStore } from "@/lib/aisle";
import { askForHelp, endHelp, helpOptions } from "@/lib/aisle/client";
import { failureIn } from "@/lib/api";
import { newId } from "@/lib/browser/new-id";
import { readStored, writeStored } from "@/lib/browser/storage";
import { reportEvent } from "@/lib/events";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { useLiveQuery } from "../ui/use-live-query";

interface HelpPanelProps {
  store: string;
  productId: string;
  variant: string;
  offer: ArticleInStore["help"];
}

const keyOf = (store: string, variant: string) => `maru:help:${store}:${variant}`;

/** Asks for a person of the store, and says what becomes of it. A page that is opened again knows. */
export function HelpPanel({ store, productId, variant, offer }: HelpPanelProps) {
  const t = useTranslations("aisle.help");
  const failures = useTranslations("failures");
  const locale = useLocale();
  const client = useQueryClient();
  const [secret, setSecret] = useState("");
  const options = helpOptions(locale, secret);
  const { data } = useLiveQuery(options);
  const key = keyOf(store, variant);
  useEffect(() => setSecret(readStored(key) ?? ""), [key]);

  const ask = useMutation({
    mutationFn: () => {
      // Kept before it is sent: pressed again after a lost answer, it rings once.
      const own = (!isOver && secret) || newId();
      writeStored(key, own);
      setSecret(own);
      return askForHelp(locale, { store, variant, secret: own }).then((answer) => {
        client.setQueryData(helpOptions(locale, own).queryKey, answer);
        if (answer.call) reportEvent(locale, { type: "help", productId, store });
        return answer;
      });
    },
  });
  const end = useMutation({
    mutationFn: () => endHelp(locale, secret),
    onSuccess: (answer) => client.setQueryData(options.queryKey, answer),
  });
  const state = data?.call?.state;
  const isOver = state === "ENDED" || state === "EXPIRED" || data?.call === null;
  const refused = ask.data?.call ? undefined : (ask.data?.offer ?? offer);
  const failed = ask.error ?? end.error;
  if (refused === "OFF" || refused === "GONE") return null;
  return (
    <div className="grid gap-2">
      <div role="status" className="text-sm empty:hidden">
        {state === "WAITING" && <p className="font-medium">{t("waiting")}</p>}
        {state === "COMING" && <p className="font-medium text-success">{t("coming")}</p>}
        {state === "EXPIRED" && <p>{t("expired")}</p>}
        {refused === "CLOSED" && <p className="text-muted">{t("closed")}</p>}
        {refused === "BUSY" && <p>{t("busy")}</p>}
      </div>
      <FormAlert message={failed && failures(failureIn(failed).message)} />
      {state === "WAITING" || state === "COMING" ? (
        <Button variant="outline" pending={end.isPending} onClick={() => end.mutate()}>
          {t("end")}
        </Button>
      ) : (
        refused !== "CLOSED" && (
          <Button variant="outline" pending={ask.isPending} onClick={() => ask.mutate()}>
            {t("ask")}
          </Button>
        )
      )}
    </div>
  );
}
