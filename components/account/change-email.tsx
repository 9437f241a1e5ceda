"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { plainEmail } from "@/contracts/text/plain-signs";
import { changeEmailOptions } from "@/lib/account/query-options";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { AccountForm } from "./account-form";
import { checkSignIn } from "./check-person";
import { PasswordField } from "./password-field";
import { useEnter } from "./use-enter";

const fields = ["emailAddress", "password"] as const;

/** Asks for a new e-mail of the account; a link that is sent there has to be opened. */
export function ChangeEmail() {
  const t = useTranslations("account");
  const form = useRef<HTMLFormElement>(null);
  const [sentTo, setSentTo] = useState<string>();
  const { enter, isPending, formFailure, fieldFailure } = useEnter({
    options: changeEmailOptions(useLocale()),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
    onSent: ({ emailAddress }) => setSentTo(emailAddress),
  });
  const { errors, onSubmit } = useCheckedForm({
    fields,
    tidy: (field, typed) => (field === "emailAddress" ? plainEmail(typed) : typed),
    check: checkSignIn,
    submit: enter,
  });
  const errorOf = (field: (typeof fields)[number]) => {
    const key = errors[field];
    return key ? t(`errors.${key}`) : fieldFailure(field);
  };
  return (
    <AccountForm ref={form} title={t("newEmail.change")} failure={formFailure} onSubmit={onSubmit}>
      <EmailField
        label={t("newEmail.newAddress")}
        autoComplete="email"
        required
        error={errorOf("emailAddress")}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        required
        error={errorOf("password")}
      />
      <Button type="submit" variant="outline" size="lg" block pending={isPending}>
        {t("newEmail.send")}
      </Button>
      <p role="status" className="text-sm">
        {sentTo && t.rich("newEmail.sent", { address: () => <bdi dir="ltr">{sentTo}</bdi> })}
      </p>
    </AccountForm>
  );
}
