import { Button } from "@vendure/dashboard";
import { useState } from "react";
import type { Language } from "../../../contracts/languages";
import { shop } from "../shop";
import { useWords } from "../use-words";
import type { Editor } from "./use-content-editing";

interface PreviewProps {
  editor: Editor;
  language: Language;
}

/** The draft as readers will see it: beside the form where there is room, and by a link. */
export function Preview({ editor, language }: PreviewProps) {
  const { say } = useWords();
  const { page } = editor;
  const [wished, setWished] = useState<string>();
  if (!page) return null;
  const inLanguage = page.previews.filter(
    ({ locale }) => shop.locales[locale]?.language === language,
  );
  const choices = inLanguage.length > 0 ? inLanguage : page.previews;
  const shown = choices.find(({ locale }) => locale === wished) ?? choices[0];
  if (!shown) return null;
  return (
    <section className="maru-preview" aria-label={say("content.preview")}>
      <div className="maru-row">
        <h3 className="maru-head">{say("content.preview")}</h3>
        <select
          className="maru-input maru-narrow"
          aria-label={say("content.previewFor")}
          value={shown.locale}
          onChange={({ target }) => setWished(target.value)}
        >
          {choices.map(({ locale }) => (
            <option key={locale}>{locale}</option>
          ))}
        </select>
        <a className="maru-link" href={shown.url} target="_blank" rel="noreferrer">
          {say("content.previewLink")}
        </a>
        <Button type="button" variant="ghost" size="sm" onClick={editor.renewPreviews}>
          {say("content.renewPreview")}
        </Button>
      </div>
      {page.gone.length > 0 && (
        <ul className="maru-fault">
          {page.gone.map(({ path, code }) => (
            <li key={path}>
              {say("content.gone")}: <code dir="ltr">{code}</code>
            </li>
          ))}
        </ul>
      )}
      <iframe
        // A page that was saved again is looked at again.
        key={`${shown.locale} ${page.revision}`}
        className="maru-frame"
        title={say("content.preview")}
        src={shown.frame}
      />
      <p className="maru-hint">{say("content.previewHint")}</p>
    </section>
  );
}
