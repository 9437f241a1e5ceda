"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { tidyOrderCode } from "@/contracts/order-number";
import { plainEmail } from "@/contracts/text/plain-signs";
import { failureIn } from "@/lib/api";
import { forgetDraft, keepDraft, readDraft, sendContact } from "@/lib/contact/client";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { FocusHeading } from "../ui/focus-heading";
import { FormAlert } from "../ui/form-alert";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { useCheckedForm } from "../ui/use-checked-form";
import { type ContactField, checkContact, contactFields } from "./check-contact";

const tidy = (field: ContactField, typed: string) => {
  if (field === "orderCode") return tidyOrderCode(typed);
  return field === "emailAddress" ? plainEmail(typed) : typed.trim();
};

/**
 * A message to the shop. What is typed is kept in this browser until it has arrived. A failure leaves
 * it in the form, and sending again sends the same message.
 */
export function ContactForm() {
  const t = useTranslations();
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({
    mutationFn: (values: Record<ContactField, string>) =>
      sendContact(locale, { key: readDraft().key, ...values }),
    onMutate: (values) => keepDraft({ key: readDraft().key, ...values }),
    onSuccess: forgetDraft,
  });
  const { errors, onSubmit } = useCheckedForm({
    fields: contactFields,
    tidy,
    check: checkContact,
    submit: (values) => !send.isPending && send.mutate(values),
  });

  useEffect(() => {
    const kept = readDraft();
    const code = new URLSearchParams(window.location.search).get("code");
    for (const field of contactFields) fill(form.current, field, kept[field]);
    if (code) fill(form.current, "orderCode", code);
  }, []);

  function keep() {
    if (!form.current || send.isSuccess) return;
    const typed = new FormData(form.current);
    const value = (field: ContactField) => String(typed.get(field) ?? "");
    keepDraft({
      key: readDraft().key,
      name: value("name"),
      emailAddress: value("emailAddress"),
      orderCode: value("orderCode"),
      text: value("text"),
    });
  }

  if (send.isSuccess)
    return (
      <section>
        <FocusHeading level={2} focus className="text-2xl">
          {t("contact.sentTitle")}
        </FocusHeading>
        <p className="mt-4 max-w-prose text-muted">
          {t("contact.sentText", { email: send.variables.emailAddress })}
        </p>
        <Button variant="outline" className="mt-8" onClick={() => send.reset()}>
          {t("contact.another")}
        </Button>
      </section>
    );
  const errorOf = (field: ContactField) => {
    const key = errors[field];
    return key ? t(`contact.errors.${key}`) : undefined;
  };
  return (
    <form ref={form} noValidate onSubmit={onSubmit} onInput={keep} className="grid gap-5">
      <FormAlert
        message={send.error && t(`failures.${failureIn(send.error).message}`)}
        hint={send.error ? t("contact.failedHint") : undefined}
      />
      <TextField
        name="name"
        label={t("contact.name")}
        autoComplete="name"
        required
        error={errorOf("name")}
      />
      <EmailField
        label={t("contact.email")}
        autoComplete="email"
        required
        error={errorOf("emailAddress")}
      />
      <TextField
        name="orderCode"
        label={t("contact.code")}
        optionalLabel={t("ui.optional")}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        error={errorOf("orderCode")}
        className="tracking-wide tabular-nums rtl:text-end"
      />
      <TextArea name="text" label={t("contact.text")} required error={errorOf("text")} />
      <Button type="submit" size="lg" block pending={send.isPending}>
        {t("contact.send")}
      </Button>
    </form>
  );
}

/** Puts a text into a control that nothing was typed into. */
function fill(form: HTMLFormElement | null, field: ContactField, text: string): void {
  const control = form?.elements.namedItem(field);
  const isField = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  if (isField && control.value === "") control.value = text;
}
