"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { failureIn } from "@/lib/api";
import { forgetHere, noticeConsent } from "@/lib/consent/client";
import { keptOptions, sendDeleteAccount } from "@/lib/privacy/requests";
import { taste } from "@/lib/recommendations/client";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";
import { TextLink } from "../ui/text-link";
import { useLiveQuery } from "../ui/use-live-query";

/** The end of an account, by its password; what the law keeps is said before. */
export function AccountEnd() {
  const t = useTranslations("privacy");
  const locale = useLocale();
  const client = useQueryClient();
  const { data } = useLiveQuery(keptOptions(locale));
  const [password, setPassword] = useState("");
  const end = useMutation({
    mutationFn: () => sendDeleteAccount(locale, password),
    onSuccess: async () => {
      forgetHere();
      taste.clear();
      noticeConsent();
      setPassword("");
      await client.invalidateQueries();
    },
  });
  const isWrong = end.error && failureIn(end.error).message === "wrongCredentials";

  function submit(event: FormEvent) {
    event.preventDefault();
    end.mutate();
  }

  return (
    <section aria-labelledby="privacy-account">
      <h2 id="privacy-account" className="text-xl">
        {t("account")}
      </h2>
      <p className="mt-4 max-w-prose">{t("accountText")}</p>
      {end.isSuccess && (
        <p role="status" className="mt-4 font-medium">
          {t("accountDeleted")}
        </p>
      )}
      {data?.signedIn ? (
        <form onSubmit={submit} className="mt-6 grid max-w-sm gap-5">
          <TextField
            label={t("password")}
            type="password"
            dir="ltr"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={end.error ? (isWrong ? t("accountWrong") : t("failed")) : undefined}
          />
          <Button type="submit" variant="outline" pending={end.isPending}>
            {t("accountDelete")}
          </Button>
        </form>
      ) : (
        data && (
          <div className="mt-4">
            <p className="text-muted">{t("accountSignedOut")}</p>
            <TextLink href="/account" className="mt-1 text-sm">
              {t("accountSignIn")}
            </TextLink>
          </div>
        )
      )}
    </section>
  );
}
