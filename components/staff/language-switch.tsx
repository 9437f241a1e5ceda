import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { type Language, languages, nameOf } from "@/lib/i18n/locales";

/** The same app in another language: each is a document of its own. */
export function LanguageSwitch({ current }: { current: Language }) {
  const t = useTranslations("staff");
  return (
    <nav aria-label={t("language")}>
      <ul className="flex flex-wrap gap-x-1">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={`/staff/${language}`}
              lang={language}
              aria-current={language === current ? "true" : undefined}
              className={cx(
                "inline-flex min-h-11 items-center px-3 text-sm",
                language === current ? "font-semibold" : "text-muted hover:text-ink",
              )}
            >
              {nameOf(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
