import { useLocale, useTranslations } from "next-intl";
import { factsOf } from "@/contracts/languages";
import type { Assistance } from "@/lib/assistance";
import { languageOf, tagOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { QrCode } from "../ui/qr-code";

interface AssistanceCodeProps {
  session: NonNullable<Assistance["session"]>;
  pending: boolean;
  onEnd: () => void;
}

/** What is shown to someone of the store, and until when it opens anything. */
export function AssistanceCode({ session, pending, onEnd }: AssistanceCodeProps) {
  const t = useTranslations("assistance");
  const locale = useLocale();
  const { code, expiresAt } = session;
  const time = new Intl.DateTimeFormat(tagOf(locale), {
    timeStyle: "short",
    ...factsOf(languageOf(locale)).clock,
  });
  return (
    <section
      aria-labelledby="assistance-code"
      className="grid gap-8 rounded-md border border-line bg-raised p-6 sm:grid-cols-[auto_1fr] sm:p-8"
    >
      <QrCode text={code} label={t("codeLabel", { code })} ecc="M" className="size-44 rounded-sm" />
      <div className="grid content-start gap-2">
        <h2 id="assistance-code" className="text-sm text-muted">
          {t("show")}
        </h2>
        <p dir="ltr" className="text-start text-4xl font-semibold tracking-[0.12em]">
          {code}
        </p>
        <p className="text-sm text-muted">
          {t("until", { time: time.format(new Date(expiresAt)) })}
        </p>
        <p className="max-w-prose text-sm text-muted">{t("atTill")}</p>
        <Button variant="outline" className="mt-4 w-fit" pending={pending} onClick={onEnd}>
          {t("end")}
        </Button>
      </div>
    </section>
  );
}
