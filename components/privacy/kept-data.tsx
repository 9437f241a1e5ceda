"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { factsOf } from "@/contracts/languages";
import { forgetHere } from "@/lib/consent/client";
import { languageOf, tagOf } from "@/lib/i18n/locales";
import { keptOptions, sendForget } from "@/lib/privacy/requests";
import { hidden, taste, trail } from "@/lib/recommendations/client";
import { Button, buttonClass } from "../ui/button";
import { announceMessage } from "../ui/toast";
import { useLiveQuery } from "../ui/use-live-query";

const mostShown = 20;
const useCount = (list: typeof trail) =>
  useSyncExternalStore(list.subscribe, list.read, list.readNothing).length;

/** Everything that is kept of the visitor, here and at the shop; to take away or to delete. */
export function KeptData() {
  const t = useTranslations("privacy");
  const locale = useLocale();
  const client = useQueryClient();
  const { data, error } = useLiveQuery(keptOptions(locale));
  const counts = { viewed: useCount(trail), hidden: useCount(hidden), liked: useCount(taste) };
  const forget = useMutation({
    mutationFn: () => sendForget(locale),
    onSuccess: () => {
      forgetHere();
      taste.clear();
      announceMessage(t("forgotten"));
    },
    onError: () => announceMessage(t("failed"), { tone: "danger" }),
    onSettled: () => client.invalidateQueries({ queryKey: ["kept"] }),
  });
  const time = new Intl.DateTimeFormat(tagOf(locale), {
    year: "numeric",
    month: "short",
    day: "numeric",
    ...factsOf(languageOf(locale)).clock,
  });
  const events = data?.events ?? [];
  return (
    <section aria-labelledby="privacy-kept">
      <h2 id="privacy-kept" className="text-xl">
        {t("kept")}
      </h2>
      <p className="mt-4 max-w-prose">{events.length > 0 ? t("keptText") : t("keptNothing")}</p>
      {error && <p className="mt-4 text-danger">{t("unreachable")}</p>}
      {!data && !error && <p className="mt-4 text-muted">{t("loading")}</p>}
      {events.length > 0 && (
        <>
          <p className="mt-6 text-sm text-muted">
            {events.length < mostShown
              ? t("keptCount", { count: events.length })
              : t("keptMore", { count: mostShown })}
          </p>
          <ol className="mt-2 border-y border-line">
            {events.map(({ eventId, type, at, term, productName }) => (
              <li
                key={eventId}
                className="grid justify-between gap-x-8 border-t border-line py-2.5 text-sm first:border-t-0 sm:flex"
              >
                <span>
                  {t(`events.${type}`, { term: term ?? "" })}
                  {productName && <span className="ms-3 font-medium">{productName}</span>}
                </span>
                <time dateTime={at} className="text-muted tabular-nums">
                  {time.format(new Date(at))}
                </time>
              </li>
            ))}
          </ol>
        </>
      )}
      <h3 className="mt-8 font-medium">{t("here")}</h3>
      <p className="mt-1 text-sm text-muted">{t("hereText", counts)}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <a
          href={`/api/privacy/export?locale=${locale}`}
          download
          className={buttonClass({ variant: "outline" })}
        >
          {t("export")}
        </a>
        <Button variant="outline" pending={forget.isPending} onClick={() => forget.mutate()}>
          {t("forget")}
        </Button>
      </div>
    </section>
  );
}
