import type { Language } from "../../../contracts/languages";
import { toEngine } from "../../../contracts/languages";
import { shopLanguages } from "../shop";
import { languageName } from "../stores/fields";
import { useWords } from "../use-words";
import type { ContentPage } from "./queries";

interface LanguageTabsProps {
  language: Language;
  /** What each lacks, as it was saved last. */
  languages: ContentPage["languages"];
  onChoose(language: Language): void;
}

/** In which language the page is written now, and what each of them lacks. */
export function LanguageTabs({ language, languages, onChoose }: LanguageTabsProps) {
  const { say } = useWords();
  return (
    <fieldset className="maru-tabs">
      <legend className="sr-only">{say("content.language")}</legend>
      {shopLanguages.map((one) => {
        const found = languages.filter(({ languageCode }) => languageCode === toEngine(one));
        const most = Math.max(0, ...found.map(({ missing }) => missing.length));
        return (
          <label key={one} className="maru-tab">
            <input
              type="radio"
              name="content-language"
              checked={one === language}
              onChange={() => onChoose(one)}
            />
            <span lang={one}>{languageName(one)}</span>
            {found.length > 0 && (
              <span className="maru-hint">
                {most === 0 ? "✓" : say("content.lacks", { count: most })}
              </span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
