"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { plainEmail } from "@/contracts/text/plain-signs";
import { signInOptions } from "@/lib/account/query-options";
import { Link } from "@/lib/i18n/navigation";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { FormAlert } from "../ui/form-alert";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkSignIn } from "./check-person";
import { PasswordField } from "./password-field";
import { useEnter } from "./use-enter";

const fields = ["emailAddress", "password"] as const;

/** Signs in to an account that there is. */
export function SignInForm() {
  const t = useTranslations("account");
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { enter, isPending, formFailure, fieldFailure } = useEnter({
    options: signInOptions(useLocale()),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
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
    <form
      ref={form}
      noValidate
      onSubmit={onSubmit}
      aria-labelledby={titleId}
      className="grid gap-5"
    >
      <div>
        <h2 id={titleId} className="text-xl">
          {t("signIn")}
        </h2>
        <FormAlert message={formFailure} className="mt-5" />
      </div>
      <EmailField
        label={t("email")}
        autoComplete="username"
        required
        error={errorOf("emailAddress")}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        required
        error={errorOf("password")}
      />
      <Button type="submit" size="lg" block pending={isPending} className="mt-2">
        {t("signIn")}
      </Button>
      <Link
        href="/account/forgotten"
        className="inline-flex min-h-11 items-center justify-self-start text-sm underline underline-offset-4"
      >
        {t("forgotten.link")}
      </Link>
    </form>
  );
}
