"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { type LinkKind, linkOptions } from "@/lib/account/query-options";
import { useRouter } from "@/lib/i18n/navigation";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkNewPassword } from "./check-person";
import { MailRequest } from "./mail-request";
import { PasswordField } from "./password-field";
import { useEnter } from "./use-enter";

const fields = ["password"] as const;

/**
 * The target of the links in mails. The link alone changes nothing, because mail programs open
 * links too. The page asks for a password, which the reader of the mail chooses here.
 */
export function LinkLanding({ kind }: { kind: LinkKind }) {
  const t = useTranslations("account");
  const token = useSearchParams().get("token");
  const router = useRouter();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { enter, isPending, failureKey, formFailure, fieldFailure } = useEnter({
    options: linkOptions(useLocale(), kind),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
    onEntered: () => router.replace("/account"),
  });
  const { errors, onSubmit } = useCheckedForm({
    fields,
    check: checkNewPassword,
    submit: ({ password }) => enter({ token: token ?? "", password }),
  });
  if (!token || failureKey === "linkInvalid" || failureKey === "invalid")
    return (
      <MailRequest
        kind={kind}
        title={t("link.goneTitle")}
        lead={t("link.goneText")}
        focus={failureKey !== undefined}
      />
    );
  return (
    <form
      ref={form}
      noValidate
      onSubmit={onSubmit}
      aria-labelledby={titleId}
      className="grid max-w-lg gap-5"
    >
      <div>
        <h1 id={titleId} className="text-3xl">
          {t(`link.${kind}Title`)}
        </h1>
        <p className="mt-4 text-muted">{t(`link.${kind}Text`)}</p>
        <FormAlert message={formFailure} className="mt-5" />
      </div>
      <PasswordField
        name="password"
        autoComplete="new-password"
        required
        hint={t("passwordHint")}
        error={errors.password ? t(`errors.${errors.password}`) : fieldFailure("password")}
      />
      <Button type="submit" size="lg" block pending={isPending} className="mt-2">
        {t(`link.${kind}Submit`)}
      </Button>
    </form>
  );
}
