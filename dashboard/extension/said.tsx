import { i18n } from "@lingui/core";
import { brand } from "./brand";
import { useWords } from "./use-words";
import type { Words } from "./words/en";
import { idOf } from "./words/id-of";

interface SaidProps {
  word: keyof Words;
}

/** The title of a block, in the language of the dashboard. */
export function BlockTitle({ word }: SaidProps) {
  return <>{useWords().say(word)}</>;
}

/** A page's own step in the trail of pages, and in the title of its window. */
export const crumb = (word: keyof Words) => () => ({ breadcrumb: () => i18n.t(idOf(word)) });

/** What stands over the fields of the sign-in. */
export function Welcome() {
  const { say } = useWords();
  return (
    <div className="maru-welcome">
      <h1>{brand}</h1>
      <p>{say("welcome")}</p>
    </div>
  );
}
