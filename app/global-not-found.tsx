import "./globals.css";
import { Voices, wayOutClass } from "@/components/layout/voices";
import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import ko from "@/messages/ko.json";

const languages = [
  { language: "ko", home: "/ko-kr", words: ko.errors },
  { language: "en", home: "/en-us", words: en.errors },
  { language: "ja", home: "/ja-jp", words: ja.errors },
  { language: "ar", home: "/ar-ae", words: ar.errors },
];

export default function GlobalNotFound() {
  const voices = languages.map(({ language, home, words }) => ({
    language,
    title: words.notFoundTitle,
    text: words.notFoundText,
    action: (
      <a href={home} className={wayOutClass}>
        {words.home}
      </a>
    ),
  }));
  return <Voices heading="404" voices={voices} />;
}
