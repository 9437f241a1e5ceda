"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { accountOptions } from "@/lib/account/query-options";
import type { Account } from "@/lib/account/types";
import { failureIn } from "@/lib/api";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { useLiveQuery } from "../ui/use-live-query";
import { AccountSkeleton } from "./account-skeleton";
import { SignedOut } from "./signed-out";

interface AccountGateProps {
  /** The view of a signed-in shopper; `arrived` when they just came through the gate. */
  children: (account: Account, arrived: boolean) => ReactNode;
}

/** Shows an account's pages to a signed-in shopper, and the ways in to all others. */
export function AccountGate({ children }: AccountGateProps) {
  const t = useTranslations();
  const { data: account, error, refetch, isFetching } = useLiveQuery(accountOptions(useLocale()));
  const signedIn = account === undefined ? undefined : account !== null;
  const [before, setBefore] = useState(signedIn);
  const [changed, setChanged] = useState(false);
  // During render, so that the new heading is born with the focus it has to take.
  if (signedIn !== before) {
    setBefore(signedIn);
    setChanged(before !== undefined);
  }

  if (account === undefined && error)
    return (
      <div className="grid max-w-xl justify-items-start gap-6">
        <h1 className="text-3xl">{t("account.title")}</h1>
        <FormAlert message={t(`failures.${failureIn(error).message}`)} />
        <Button variant="outline" pending={isFetching} onClick={() => void refetch()}>
          {t("ui.retry")}
        </Button>
      </div>
    );
  if (account === undefined) return <AccountSkeleton />;
  return account === null ? <SignedOut focus={changed} /> : children(account, changed);
}
