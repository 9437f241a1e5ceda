"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type LinkKind, mailRequestOptions } from "@/lib/account/query-options";
import { failureIn } from "@/lib/api";
import { Button } from "../ui/button";
import { FocusHeading } from "../ui/focus-heading";
import { announceMessage } from "../ui/toast";

interface MailSentProps {
  kind: LinkKind;
  emailAddress: string;
  /** Goes back to the form, for a visitor who sees that the address is not theirs. */
  onBack: () => void;
}

/** What comes after a form that has a link sent. It says the same whether or not one was sent. */
export function MailSent({ kind, emailAddress, onBack }: MailSentProps) {
  const t = useTranslations();
  const { mutate, isPending } = useMutation({
    ...mailRequestOptions(useLocale(), kind),
    onSuccess: () => announceMessage(t("account.mail.sentAgain"), { tone: "success" }),
    onError: (error) =>
      announceMessage(t(`failures.${failureIn(error).message}`), { tone: "danger" }),
  });
  return (
    <section className="max-w-xl">
      <FocusHeading level={1} focus className="text-3xl">
        {t("account.mail.title")}
      </FocusHeading>
      <p className="mt-4 text-lg">
        {t.rich(`account.mail.${kind}`, {
          address: () => (
            <bdi dir="ltr" className="font-medium [overflow-wrap:anywhere]">
              {emailAddress}
            </bdi>
          ),
        })}
      </p>
      <p className="mt-4 text-muted">{t("account.mail.hint")}</p>
      <div className="mt-8 flex flex-wrap gap-x-8 gap-y-3">
        <Button variant="outline" pending={isPending} onClick={() => mutate({ emailAddress })}>
          {t("account.mail.again")}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t("account.mail.back")}
        </Button>
      </div>
    </section>
  );
}
