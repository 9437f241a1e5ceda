"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId, useRef, useState } from "react";
import { plainEmail } from "@/contracts/text/plain-signs";
import { type LinkKind, mailRequestOptions } from "@/lib/account/query-options";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { FocusHeading } from "../ui/focus-heading";
import { FormAlert } from "../ui/form-alert";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkMailRequest } from "./check-person";
import { MailSent } from "./mail-sent";
import { useEnter } from "./use-enter";

const fields = ["emailAddress"] as const;

interface MailRequestProps {
  kind: LinkKind;
  title: ReactNode;
  lead: ReactNode;
  /** Whether it took the place of something that had the focus. */
  focus?: boolean;
}

/** Asks for an e-mail and has a link sent to it. */
export function MailRequest({ kind, title, lead, focus = false }: MailRequestProps) {
  const t = useTranslations("account");
  const leadId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [sentTo, setSentTo] = useState<string>();
  const [returned, setReturned] = useState(false);
  const { enter, isPending, formFailure, fieldFailure } = useEnter({
    options: mailRequestOptions(useLocale(), kind),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
    onSent: ({ emailAddress }) => setSentTo(emailAddress),
  });
  const { errors, onSubmit } = useCheckedForm({
    fields,
    tidy: (_field, typed) => plainEmail(typed),
    check: checkMailRequest,
    submit: enter,
  });
  if (sentTo)
    return (
      <MailSent
        kind={kind}
        emailAddress={sentTo}
        onBack={() => {
          setReturned(true);
          setSentTo(undefined);
        }}
      />
    );
  const error = errors.emailAddress;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={onSubmit}
      aria-labelledby={leadId}
      className="grid max-w-lg gap-5"
    >
      <div>
        <FocusHeading level={1} focus={focus || returned} className="text-3xl">
          <span id={leadId}>{title}</span>
        </FocusHeading>
        <p className="mt-4 text-muted">{lead}</p>
        <FormAlert message={formFailure} className="mt-5" />
      </div>
      <EmailField
        label={t("email")}
        autoComplete="username"
        required
        error={error ? t(`errors.${error}`) : fieldFailure("emailAddress")}
      />
      <Button type="submit" size="lg" block pending={isPending} className="mt-2">
        {t("mail.send")}
      </Button>
    </form>
  );
}
