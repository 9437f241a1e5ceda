"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { marketName, marketOf } from "@/lib/i18n/locales";
import { buttonClass } from "../ui/button";
import { cx } from "../ui/cx";
import { useWaiting } from "./use-waiting";

const places = {
  line: "fixed inset-x-0 bottom-0 z-30 border-t border-line bg-raised px-gutter py-3 text-sm in-data-undisturbed:hidden [body:has([data-waiting=cart])_&]:hidden print:hidden",
  cart: "mb-8 rounded-sm border-s-2 border-accent bg-surface px-4 py-3 text-sm print:hidden",
};

/**
 * Says where goods wait that were put into another market's cart, and offers to bring the same
 * along. It stays until its reader answers.
 */
export function WaitingGoods({ place }: { place: keyof typeof places }) {
  const t = useTranslations("cartLink");
  const format = useFormatter();
  const locale = useLocale();
  const { offered, brought, bring, leave, close } = useWaiting();
  const of = brought?.of ?? offered;
  if (!of) return null;
  const count = of.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const there = marketName(of.market, locale);
  const quiet = buttonClass({ variant: "quiet" });
  const back = (
    <a href={`/${of.locale}/cart`} className={quiet}>
      {t("waiting.back")}
    </a>
  );
  return (
    <aside aria-label={t("waiting.label")} data-waiting={place} className={places[place]}>
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <div role="status" className="grid gap-1">
          {brought ? (
            <>
              <p>{t("waiting.done", { here: marketName(marketOf(locale).code, locale) })}</p>
              {brought.missing.length > 0 && (
                <p>
                  {t("waiting.missing", {
                    names: format.list(
                      brought.missing.map(({ name, quantity }) =>
                        t("waiting.piece", { name, quantity }),
                      ),
                    ),
                  })}
                </p>
              )}
            </>
          ) : (
            <p>{t("waiting.text", { count, there })}</p>
          )}
          {bring.isError && <p className="text-danger">{t("waiting.failed")}</p>}
        </div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {brought ? (
            <>
              {back}
              <button type="button" onClick={close} className={quiet}>
                {t("waiting.close")}
              </button>
            </>
          ) : (
            <>
              <button
                type="button"
                aria-busy={bring.isPending}
                onClick={() => !bring.isPending && bring.mutate(of)}
                className={cx(buttonClass({}), "no-underline")}
              >
                {t("waiting.bring")}
              </button>
              {back}
              <button type="button" onClick={() => leave(of)} className={quiet}>
                {t("waiting.leave")}
              </button>
            </>
          )}
        </p>
      </div>
    </aside>
  );
}
