"use client";

import { type FormEvent, useState } from "react";

type Values<F extends string> = Record<F, string>;
type Errors<F extends string, E extends string> = Partial<Record<F, E>>;

interface CheckedForm<F extends string, E extends string> {
  /** Names of the form's controls, in their order on the page. */
  fields: readonly F[];
  /** What was typed, made ready to check and send. */
  tidy?: (field: F, typed: string) => string;
  /** A message key for each field that cannot be sent. */
  check: (values: Values<F>) => Errors<F, E>;
  submit: (values: Values<F>) => void;
}

/**
 * A form that is checked when it is sent, not while the visitor is still typing. Errors are kept by
 * field. The first wrong field gets the focus, so that its error is read out.
 */
export function useCheckedForm<F extends string, E extends string>(form: CheckedForm<F, E>) {
  const { fields, tidy = (_, typed) => typed, check, submit } = form;
  const [errors, setErrors] = useState<Errors<F, E>>({});

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = (field: F) => String(data.get(field) ?? "");
    const values = Object.fromEntries(
      fields.map((field) => [field, tidy(field, typed(field))]),
    ) as Values<F>;
    const found = check(values);
    setErrors(found);
    const first = fields.find((field) => found[field]);
    if (first) focusField(event.currentTarget, first);
    else submit(values);
  }

  return { errors, onSubmit };
}

/** Moves the focus to a form's control by its name. */
export function focusField(form: HTMLFormElement | null, name: string | undefined): void {
  const control = name ? form?.elements.namedItem(name) : null;
  if (control instanceof HTMLElement) control.focus();
}
