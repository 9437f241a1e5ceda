"use client";

import { useTranslations } from "next-intl";
import { MailRequest } from "./mail-request";

/** For a shopper who has an account but not its password. */
export function ForgottenPassword() {
  const t = useTranslations("account");
  return <MailRequest kind="reset" title={t("forgotten.title")} lead={t("forgotten.text")} />;
}
