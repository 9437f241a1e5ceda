"use client";

import { useTranslations } from "next-intl";
import { MailRequest } from "./mail-request";

/** For whoever has an account and not its password. */
export function ForgottenPassword() {
  const t = useTranslations("account");
  return <MailRequest kind="reset" title={t("forgotten.title")} lead={t("forgotten.text")} />;
}
