"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FocusHeading } from "../ui/focus-heading";
import { TextLink } from "../ui/text-link";
import { MailSent } from "./mail-sent";
import { SignInForm } from "./sign-in-form";
import { SignUpForm } from "./sign-up-form";

/** Both ways in, side by side, and the way for those who need neither. */
export function SignedOut({ focus }: { focus: boolean }) {
  const t = useTranslations("account");
  const signUpId = useId();
  const [sentTo, setSentTo] = useState<string>();
  const [returned, setReturned] = useState(false);
  if (sentTo)
    return (
      <MailSent
        kind="verify"
        emailAddress={sentTo}
        onBack={() => {
          setReturned(true);
          setSentTo(undefined);
        }}
      />
    );
  return (
    <>
      <FocusHeading level={1} focus={focus || returned} className="text-3xl">
        {t("title")}
      </FocusHeading>
      <p className="mt-4 max-w-[38rem] text-muted">{t("lead")}</p>
      <p className="mt-2 md:hidden">
        <a
          href={`#${signUpId}`}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {t("newHere")}
        </a>
      </p>
      <div className="mt-8 grid gap-14 md:mt-14 md:grid-cols-[1fr_1px_1fr] md:gap-10 lg:gap-20">
        <div className="max-md:max-w-lg">
          <SignInForm />
          <section className="mt-12 rounded-sm bg-surface px-6 pt-5 pb-4">
            <h2 className="text-base">{t("guestTitle")}</h2>
            <p className="mt-1 text-sm text-muted">{t("guestText")}</p>
            <TextLink href="/orders" className="mt-1 text-sm">
              {t("findOrder")}
            </TextLink>
          </section>
        </div>
        <div aria-hidden="true" className="bg-line max-md:h-px" />
        <div className="max-md:max-w-lg">
          <SignUpForm id={signUpId} onSent={setSentTo} />
        </div>
      </div>
    </>
  );
}
