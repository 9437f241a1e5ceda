"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { confirmEmailOptions, refreshVisitor } from "@/lib/account/query-options";
import { failureIn } from "@/lib/api";
import { useRouter } from "@/lib/i18n/navigation";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { announceMessage } from "../ui/toast";
import { AccountGate } from "./account-gate";

/** Where the link for a new e-mail leads: it moves the account that is signed in. */
export function ConfirmEmail() {
  const t = useTranslations();
  const token = useSearchParams().get("token") ?? "";
  const client = useQueryClient();
  const router = useRouter();
  const { mutate, isPending, error } = useMutation({
    ...confirmEmailOptions(useLocale()),
    onSuccess: async () => {
      await refreshVisitor(client);
      announceMessage(t("account.newEmail.done"), { tone: "success" });
      router.replace("/account");
    },
  });
  return (
    <AccountGate>
      {(account) => (
        <div className="grid max-w-xl justify-items-start gap-6">
          <h1 className="text-3xl">{t("account.newEmail.title")}</h1>
          <p className="text-muted">
            {t("account.newEmail.text", { email: account.emailAddress })}
          </p>
          <FormAlert message={error && t(`failures.${failureIn(error).message}`)} />
          <Button size="lg" pending={isPending} onClick={() => mutate({ token })}>
            {t("account.newEmail.confirm")}
          </Button>
        </div>
      )}
    </AccountGate>
  );
}
