"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { TextField } from "@/components/ui/text-field";
import { failureIn } from "@/lib/api";
import type { Language } from "@/lib/i18n/locales";
import { useShopName } from "@/lib/i18n/use-shop-name";
import type { Failure } from "@/lib/result";
import type { SignedOut } from "@/lib/staff/auth-gate";
import { stepsAmong } from "@/lib/staff/outbox";
import { Wordmark } from "../layout";
import { signIn } from "./auth-gate";
import { LanguageSwitch } from "./language-switch";
import { useOutbox } from "./outbox";
import type { Device } from "./use-device";

interface SignInViewProps {
  language: Language;
  device: Device;
  /** How it came to be signed out. */
  out: SignedOut;
}

/** Signs a person in with their own account, on a phone that another may use tomorrow. */
export function SignInView({ language, device, out }: SignInViewProps) {
  const t = useTranslations("staff");
  const failures = useTranslations("failures");
  const [failure, setFailure] = useState<Failure>();
  const [pending, setPending] = useState(false);
  const steps = stepsAmong(useOutbox().waiting).length;
  const why = whyOut(out, t);

  async function submit(form: FormData) {
    setPending(true);
    setFailure(undefined);
    const email = String(form.get("email") ?? "");
    const password = String(form.get("password") ?? "");
    try {
      await signIn({ email, password, language, device: device.name });
      device.setLastEmail(email);
    } catch (error) {
      setFailure(failureIn(error as Error));
      setPending(false);
    }
  }

  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-md content-between gap-10 px-6 py-8">
      <Wordmark name={useShopName()} className="h-8 w-auto justify-self-start" />
      <main>
        <h1 className="text-2xl">{t("signIn.title")}</h1>
        <p className="mt-2 text-sm text-muted">{t("signIn.lead")}</p>
        {why && (
          <p role="status" className="mt-4 rounded-sm border border-line px-4 py-3 text-sm">
            {why}
          </p>
        )}
        {steps > 0 && (
          <p className="mt-4 rounded-sm bg-tint-soft px-4 py-3 text-sm">
            {t("signIn.waiting", { count: steps })}
          </p>
        )}
        <form
          aria-label={t("signIn.title")}
          className="mt-8 grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(new FormData(event.currentTarget));
          }}
        >
          <FormAlert message={failure && failures(failure.message)} />
          <TextField
            name="email"
            type="email"
            label={t("signIn.email")}
            autoComplete="username"
            defaultValue={device.lastEmail}
            dir="ltr"
            required
          />
          <TextField
            name="password"
            type="password"
            label={t("signIn.password")}
            autoComplete="current-password"
            dir="ltr"
            required
          />
          <Button type="submit" size="lg" block pending={pending}>
            {t("signIn.submit")}
          </Button>
        </form>
      </main>
      <LanguageSwitch current={language} />
    </div>
  );
}

function whyOut({ why, by = "" }: SignedOut, t: ReturnType<typeof useTranslations<"staff">>) {
  switch (why) {
    case "ended":
      return t("signIn.why.ended", { name: by });
    case "expired":
    case "memory":
    case "wrong-pins":
      return t(`signIn.why.${why}`);
    default:
      return undefined;
  }
}
