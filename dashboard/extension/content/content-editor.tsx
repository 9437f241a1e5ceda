import { useState } from "react";
import type { ContentKind } from "../../../contracts/content/kinds";
import type { Language } from "../../../contracts/languages";
import { shopLanguages } from "../shop";
import { useWords } from "../use-words";
import { Actions } from "./actions";
import { BlocksEditor } from "./blocks-editor";
import { partsOf } from "./document";
import { EditingOf, FaultsSummary } from "./editing";
import { History } from "./history";
import { LanguageTabs } from "./language-tabs";
import { Overtaken } from "./overtaken";
import { PartEditor } from "./part-editor";
import { Preview } from "./preview";
import type { ContentPage } from "./queries";
import { headFields } from "./shapes";
import { useContentEditing } from "./use-content-editing";
import { WhenEditor } from "./when-editor";

interface ContentEditorProps {
  page: ContentPage | undefined;
  kind: ContentKind;
}

/** People go on in the language that they wrote last: a page that was saved first, or another. */
let lastWritten: Language | undefined;

const usual = (own: Language) => (shopLanguages.includes(own) ? own : (shopLanguages[0] ?? own));

/** Its words in one language at a time, its blocks, whether readers see it, and how it looks. */
export function ContentEditor({ page, kind }: ContentEditorProps) {
  const { language: own } = useWords();
  const editor = useContentEditing(page, kind);
  const [language, setLanguage] = useState<Language>(lastWritten ?? usual(own));
  const { document, setDocument, faults } = editor;
  return (
    <EditingOf language={language} faults={faults}>
      <form
        className="maru-beside"
        onSubmit={(event) => {
          event.preventDefault();
          void editor.save();
        }}
      >
        <div className="maru-stack">
          <div className="maru-bar">
            <Actions editor={editor} />
            {kind !== "redirects" && (
              <LanguageTabs
                language={language}
                languages={editor.page?.languages ?? []}
                onChoose={(chosen) => {
                  lastWritten = chosen;
                  setLanguage(chosen);
                }}
              />
            )}
          </div>
          <Overtaken editor={editor} />
          <FaultsSummary />
          {/* What is sent the first time becomes a page under an address of its own, with another
              editor. Until that is there, what one types here would be lost. */}
          <fieldset className="maru-stack" disabled={!page && (editor.isBusy || !!editor.page)}>
            <PartEditor fields={headFields(kind)} part={document} path="" onChange={setDocument} />
            <WhenEditor part={document} path="" onChange={setDocument} />
            <BlocksEditor
              kind={kind}
              blocks={partsOf(document["blocks"])}
              onChange={(blocks) => setDocument({ ...document, blocks })}
            />
          </fieldset>
          <History editor={editor} />
        </div>
        <Preview editor={editor} language={language} />
      </form>
    </EditingOf>
  );
}
