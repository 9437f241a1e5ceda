import { useLocale, useTranslations } from "next-intl";
import type { ShownOf } from "@/contracts/content/shown";
import { pathIn } from "@/lib/i18n/alternates";
import type { Locale } from "@/lib/i18n/locales";
import { buttonClass } from "../../ui/button";
import { Container } from "../../ui/container";
import { Markup } from "../markup";

/** Questions whose answers lead to the products of a collection that fit them. It works without scripts. */
export function Quiz({ block }: { block: ShownOf<"quiz"> }) {
  const { title, text, collection, questions } = block;
  const t = useTranslations("content");
  const address = `/collections/${encodeURIComponent(collection)}`;
  return (
    <Container>
      <form action={pathIn(useLocale() as Locale, address)} method="get" className="max-w-[48em]">
        <h2 className="text-3xl">{title}</h2>
        {text && <Markup text={text} level={3} className="mt-6 text-lg" />}
        {questions.map(({ question, answers }, at) => (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name
            key={at}
            className="mt-8 border-t border-line pt-5"
          >
            <legend className="float-start w-full text-xl">{question}</legend>
            <div className="clear-both flex flex-wrap gap-x-3 gap-y-2 pt-4">
              {answers.map(({ label, facet }) => (
                <label
                  key={facet}
                  className="inline-flex min-h-11 cursor-pointer items-center gap-3 rounded-sm border border-control px-4 py-2 hover:border-ink has-checked:border-ink has-checked:bg-ink/5"
                >
                  <input
                    type="checkbox"
                    name="f"
                    value={facet}
                    className="size-5 shrink-0 accent-ink"
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <button type="submit" className={`mt-8 ${buttonClass({ size: "lg" })}`}>
          {t("showFitting")}
        </button>
      </form>
    </Container>
  );
}
