import { directionOf } from "@/lib/i18n/direction";
import { type Locale, tagOf } from "@/lib/i18n/locales";
import { buttonClass } from "../ui/button";
import { cx } from "../ui/cx";
import { LocaleLink } from "./locale-link";
import type { SuggestionWords } from "./suggestion-words";

interface SuggestionLineProps {
  locale: Locale;
  say: SuggestionWords;
  onStay: () => void;
}

/** The same page in another language, offered in that language. */
export function SuggestionLine({ locale, say, onStay }: SuggestionLineProps) {
  return (
    <aside
      lang={tagOf(locale)}
      dir={directionOf(locale)}
      data-own-script=""
      data-suggestion=""
      aria-label={say.label}
      className="[html:not([data-consent=open]):has([data-waiting=line])_&]:hidden fixed inset-x-0 bottom-0 z-30 in-data-undisturbed:hidden! border-t print:hidden border-line bg-raised px-gutter py-3 text-sm undecided:static undecided:z-0 undecided:flex undecided:items-center undecided:border-t-0 undecided:bg-transparent undecided:[grid-area:1/1]"
    >
      <div className="mx-auto flex w-full max-w-[96rem] flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <p>{say.text}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <LocaleLink locale={locale} className={cx(buttonClass({}), "no-underline")}>
            {say.go}
          </LocaleLink>
          <button type="button" onClick={onStay} className={buttonClass({ variant: "quiet" })}>
            {say.stay}
          </button>
        </p>
      </div>
    </aside>
  );
}
