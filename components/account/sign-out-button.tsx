"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { refreshVisitor, signOutOptions } from "@/lib/account/query-options";
import { failureIn } from "@/lib/api";
import { forgetHere, noticeConsent } from "@/lib/consent/client";
import { Button } from "../ui/button";
import { announceMessage } from "../ui/toast";

/** Ends the session on this device. */
export function SignOutButton() {
  const t = useTranslations();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    ...signOutOptions(useLocale()),
    onSuccess: async () => {
      // The next user of this browser has not looked at these products.
      forgetHere();
      noticeConsent();
      await refreshVisitor(client);
      announceMessage(t("account.signedOut"), { tone: "success" });
    },
    onError: (error) =>
      announceMessage(t(`failures.${failureIn(error).message}`), { tone: "danger" }),
  });
  return (
    <Button variant="outline" pending={isPending} onClick={() => mutate()}>
      {t("account.signOut")}
    </Button>
  );
}
