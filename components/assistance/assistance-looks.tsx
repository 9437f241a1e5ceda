import { useLocale, useTranslations } from "next-intl";
import { factsOf } from "@/contracts/languages";
import type { Look } from "@/lib/assistance";
import { languageOf, tagOf } from "@/lib/i18n/locales";

/** Who looked, the newest first. */
export function AssistanceLooks({ looks }: { looks: readonly Look[] }) {
  const t = useTranslations("assistance");
  const locale = useLocale();
  const time = new Intl.DateTimeFormat(tagOf(locale), {
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    ...factsOf(languageOf(locale)).clock,
  });
  return (
    <section aria-labelledby="assistance-looks">
      <h2 id="assistance-looks" className="text-xl">
        {t("looks")}
      </h2>
      <div role="status">
        {looks.length === 0 && <p className="mt-4 text-muted">{t("noLooks")}</p>}
        <ol className="mt-4 border-y border-line empty:hidden">
          {looks.map(({ at, staffName, storeName }) => (
            <li
              key={at}
              className="flex flex-wrap justify-between gap-x-8 border-t border-line py-2.5 text-sm first:border-t-0"
            >
              <span>{t("look", { name: staffName, store: storeName })}</span>
              <time dateTime={at} className="text-muted tabular-nums">
                {time.format(new Date(at))}
              </time>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
