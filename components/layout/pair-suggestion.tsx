"use client";

import { useState, useSyncExternalStore } from "react";
import { readStored, writeStored } from "@/lib/browser/storage";
import type { Pair } from "@/lib/i18n/pairs";
import { useWanted } from "../ui/use-wanted";
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
  const Line = useWanted(Boolean(say) && !declined, () =>
    import("./suggestion-line").then((room) => room.SuggestionLine),
  );

  function stay() {
    setDeclined(true);
    writeStored(storageKey, current);
  }

  return Line && say && !declined && <Line pair={pair} say={say} onStay={stay} />;
}
