"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { failureIn } from "@/lib/api";
import { cartOptions } from "@/lib/cart/client";
import { marketName, marketOf } from "@/lib/i18n/locales";
import { sendTakeOver, sharedCartOptions } from "@/lib/shared-cart/client";
import { Button, buttonClass } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { useLiveQuery } from "../ui/use-live-query";
import { MissingList } from "./missing-list";
import { SharedLines } from "./shared-lines";

/** What the code in the address opens (`?code=…`), and one press that takes it over. */
export function SharedCartRoom() {
  const t = useTranslations("sharedCart");
  const failures = useTranslations("failures");
  const locale = useLocale();
  const client = useQueryClient();
  // An address without a code opens as little as one with a wrong code.
  const code = useSearchParams().get("code")?.trim() || "-";
  const options = sharedCartOptions(locale, code);
  const { data: shared, error } = useLiveQuery(options);
  const take = useMutation({
    mutationKey: ["cart", "change"],
    mutationFn: () => sendTakeOver(locale, code),
    onSuccess: (answer) => {
      if (answer.taken) {
        client.setQueryData(cartOptions(locale).queryKey, answer.cart);
        void client.invalidateQueries({ queryKey: ["checkout", locale] });
      } else void client.invalidateQueries({ queryKey: options.queryKey });
    },
  });
  const answer = take.data;
  const refused = answer && !answer.taken ? answer.why : undefined;
  const isInCart = answer?.taken || shared?.state === "YOURS";
  const why =
    refused ?? (shared === null ? "UNKNOWN" : shared?.state === "OPEN" ? undefined : shared?.state);
  return (
    <div className="mt-6 grid max-w-3xl gap-8">
      <div role="status" className="grid gap-3 empty:hidden">
        {!shared && !error && shared !== null && <p className="text-muted">{t("loading")}</p>}
        {error && !shared && <p className="text-danger">{failures(failureIn(error).message)}</p>}
        {shared?.state === "OPEN" && !isInCart && (
          <p className="text-lg">{t("lead", { store: shared.storeName })}</p>
        )}
        {isInCart && <p className="text-lg">{t("done")}</p>}
        {!isInCart && why === "TAKEN" && <p>{t("taken")}</p>}
        {!isInCart && why === "EXPIRED" && <p>{t("expired")}</p>}
        {!isInCart && why === "UNKNOWN" && <p>{t("unknown")}</p>}
        {!isInCart && why === "NOTHING_LEFT" && <p>{t("nothingLeft")}</p>}
        {take.isError && <p className="text-danger">{failures(failureIn(take.error).message)}</p>}
      </div>
      {shared && answer && answer.missing.length > 0 && (
        <MissingList missing={answer.missing} lines={shared.lines} />
      )}
      {shared?.elsewhere ? (
        <p className="grid justify-items-start gap-4">
          {t("elsewhere", { market: marketName(marketOf(shared.elsewhere).code, locale) })}
          <a
            href={`/${shared.elsewhere}/shared-cart?code=${encodeURIComponent(code)}`}
            className={buttonClass({})}
          >
            {t("goThere")}
          </a>
        </p>
      ) : (
        shared && shared.lines.length > 0 && !isInCart && <SharedLines lines={shared.lines} />
      )}
      {isInCart && (
        <p>
          <ButtonLink href="/cart">{t("toCart")}</ButtonLink>
        </p>
      )}
      {shared?.state === "OPEN" && !shared.elsewhere && !isInCart && (
        <p>
          <Button size="lg" pending={take.isPending} onClick={() => take.mutate()}>
            {t("take")}
          </Button>
        </p>
      )}
    </div>
  );
}
