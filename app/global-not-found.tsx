import "./globals.css";
import { Voices, wayOutClass } from "@/components/layout/voices";
import { factsOf, type Language } from "@/contracts/languages";
import { homeOf, languages } from "@/lib/i18n/locales";
import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";
import zhHant from "@/messages/zh-Hant.json";
import shop from "@/shop.config";

const messages: Record<Language, typeof en> = { ko, en, ja, ar, fr, "zh-Hant": zhHant };

export default function GlobalNotFound() {
  const voices = languages.map((language) => ({
    language,
    direction: factsOf(language).direction,
    title: messages[language].errors.notFoundTitle,
    text: messages[language].errors.notFoundText,
    action: (
      <a href={`/${homeOf(language)}`} className={wayOutClass}>
        {messages[language].errors.home}
      </a>
    ),
  }));
  return <Voices heading="404" brand={shop.brand.fullName} voices={voices} />;
}
