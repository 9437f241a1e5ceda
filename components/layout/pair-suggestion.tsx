"use client";

import { useState, useSyncExternalStore } from "react";
import { readStored, writeStored } from "@/lib/browser/storage";
import { directionOf, type Pair, tagOf } from "@/lib/i18n/pairs";
import { buttonClass } from "../ui/button";
import { cx } from "../ui/cx";
import { PairLink } from "./pair-link";
import { preferredPair } from "./preferred-pair";
import type { SuggestionWords } from "./suggestion-words";

const storageKey = "maru:stay";
const never = () => () => {};

interface PairSuggestionProps {
  current: Pair;
  words: Partial<Record<Pair, SuggestionWords>>;
}

/**
 * One polite line to visitors whose browser prefers another language, in that language. It never
 * redirects, and "stay" is remembered. Nothing is rendered on the server, so pages stay static.
 */
export function PairSuggestion({ current, words }: PairSuggestionProps) {
  const [declined, setDeclined] = useState(false);
  const pair = useSyncExternalStore(
    never,
    () => (readStored(storageKey) !== null ? null : preferredPair(navigator.languages, current)),
    () => null,
  );
  const say = pair && words[pair];
  if (!pair || !say || declined) return null;

  function stay() {
    setDeclined(true);
    writeStored(storageKey, current);
  }

  return (
    <aside
      lang={tagOf(pair)}
      dir={directionOf(pair)}
      data-own-script=""
      aria-label={say.label}
      className="fixed inset-x-0 bottom-0 z-30 in-data-undisturbed:hidden border-t print:hidden border-line bg-raised px-gutter py-3 text-sm"
    >
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <p>{say.text}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <PairLink pair={pair} className={cx(buttonClass({}), "no-underline")}>
            {say.go}
          </PairLink>
          <button type="button" onClick={stay} className={buttonClass({ variant: "quiet" })}>
            {say.stay}
          </button>
        </p>
      </div>
    </aside>
  );
}
