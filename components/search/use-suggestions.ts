import { keepPreviousData } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { suggestionsOptions } from "@/lib/search/query-options";
import type { Suggestion } from "@/lib/search/types";
import { useLiveQuery } from "../ui/use-live-query";

// Long enough that a word typed at once is one request.
const pauseMs = 160;

const none: Suggestion[] = [];

/** Suggestions for what stands in the field, once the visitor pauses; none for an empty field. */
export function useSuggestions(text: string, enabled: boolean) {
  const [term, setTerm] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setTerm(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, isFetching } = useLiveQuery({
    ...suggestionsOptions(useLocale(), term),
    enabled: enabled && term !== "",
    placeholderData: keepPreviousData,
  });
  const settled = !isFetching && term === text.trim();
  return { suggestions: term && text.trim() ? (data?.suggestions ?? none) : none, settled };
}
