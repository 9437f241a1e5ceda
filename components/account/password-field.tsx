"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { cx } from "../ui/cx";
import { controlClass, describedBy, Field } from "../ui/field";

interface PasswordFieldProps extends ComponentProps<"input"> {
  /** `current-password` to sign in, `new-password` for a new account. */
  autoComplete: "current-password" | "new-password";
  hint?: ReactNode;
  error?: ReactNode;
}

/** A password that can be looked at, with a word when Caps Lock is on. */
export function PasswordField({ hint, error, ...rest }: PasswordFieldProps) {
  const t = useTranslations("account");
  const id = useId();
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);

  function watchCaps(event: KeyboardEvent<HTMLInputElement>) {
    // Autofill sends key events without a keyboard.
    setCaps(event.nativeEvent.getModifierState?.("CapsLock") ?? false);
  }

  const words = { hint: hint ?? undefined, error };
  return (
    <Field id={id} label={t("password")} {...words}>
      <span className="relative block">
        <input
          {...rest}
          id={id}
          type={shown ? "text" : "password"}
          dir="ltr"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={cx(describedBy(id, words), caps && `${id}-caps`) || undefined}
          onKeyDown={watchCaps}
          onKeyUp={watchCaps}
          onBlur={() => setCaps(false)}
          className={cx(controlClass, "ltr:pe-24 rtl:ps-24 rtl:text-end")}
        />
        <button
          type="button"
          aria-label={shown ? t("hidePassword") : t("showPassword")}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 end-0.5 my-auto h-11 min-w-11 rounded-sm px-3 text-sm text-muted hover:text-ink"
        >
          {shown ? t("hide") : t("show")}
        </button>
      </span>
      <span id={`${id}-caps`} role="status" className="block text-xs text-muted">
        {caps && <span className="mt-1.5 block">{t("capsLock")}</span>}
      </span>
    </Field>
  );
}
