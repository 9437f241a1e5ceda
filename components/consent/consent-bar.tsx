import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { Container } from "../ui/container";
import { ConsentChoices } from "./consent-choices";

/**
 * Asks once, in the page's flow: it covers nothing and traps no visitor. It shows before the first
 * paint to visitors without a decision (see display-settings-script.ts), so that nothing jumps. Yes
 * and no are alike.
 */
export function ConsentBar({ version }: { version: string }) {
  const t = useTranslations("consent");
  const locale = useLocale();
  return (
    <section
      aria-label={t("label")}
      data-consent-bar=""
      className="hidden undecided:block undecided:[grid-area:1/1]"
    >
      <Container className="flex flex-wrap items-center justify-between gap-x-12 gap-y-3 py-4">
        <p className="max-w-[46em] text-sm">{t("text")}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <ConsentChoices
            locale={locale}
            version={version}
            words={{
              accept: t("accept"),
              refuse: t("refuse"),
              failed: t("failed"),
              unsaid: t("unsaid"),
              blocked: t("blocked"),
            }}
          />
          <Link
            href="/privacy"
            className="inline-flex min-h-11 items-center text-sm underline decoration-line underline-offset-[0.4em] hover:decoration-current"
          >
            {t("choose")}
          </Link>
        </div>
      </Container>
    </section>
  );
}
