import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { Suggestion } from "@/lib/search/types";
import { cx } from "../ui/cx";
import { Picture } from "../ui/picture";

interface SuggestionListProps {
  /** The combobox's id, from which those of list and options derive. */
  id: string;
  suggestions: readonly Suggestion[];
  /** Which one the arrow keys are at; -1 is none. */
  active: number;
  onActive: (index: number) => void;
  onChoose: (suggestion: Suggestion) => void;
}

/** The combobox's list. The keyboard stays in the field; the pointer may choose here. */
export function SuggestionList({
  id,
  suggestions,
  active,
  onActive,
  onChoose,
}: SuggestionListProps) {
  const t = useTranslations("search");
  // The list scrolls where it is longer than the window, and the focus stays in the field.
  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const first = suggestions.findIndex(({ kind }) => kind === "answer");
  const goods = first < 0 ? suggestions : suggestions.slice(0, first);
  const answers = suggestions.slice(goods.length);
  const option = (suggestion: Suggestion, index: number) => (
    // biome-ignore lint/a11y: its keys and its focus are the combobox's
    <div
      key={suggestion.href}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      onPointerMove={() => onActive(index)}
      onClick={() => onChoose(suggestion)}
      className={cx(
        "flex min-h-14 cursor-pointer items-center gap-4 px-4 py-1.5",
        index === active && "bg-tint-soft",
      )}
    >
      {suggestion.kind !== "answer" && (
        <span className="size-11 shrink-0 overflow-hidden rounded-xs bg-surface">
          {suggestion.picture && (
            <Picture picture={suggestion.picture} alt="" className="size-full" />
          )}
        </span>
      )}
      <span className="min-w-0">{suggestion.name}</span>
      {suggestion.kind === "collection" && (
        <span className="ms-auto text-xs text-muted">{t("collection")}</span>
      )}
    </div>
  );
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={t("suggestions")}
      hidden={suggestions.length === 0}
      // Keeps the focus in the field, so that a press is not a blur first.
      onPointerDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-10 max-h-[70dvh] overflow-y-auto bg-raised py-2 shadow-sheet"
    >
      {goods.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of options within a list of them
        <div role="group" aria-label={t("goods")}>
          {goods.map(option)}
        </div>
      )}
      {answers.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          role="group"
          aria-labelledby={`${id}-answers`}
          className={cx(goods.length > 0 && "mt-2 border-t border-line pt-2")}
        >
          <p id={`${id}-answers`} role="presentation" className="px-4 pt-2 text-sm text-muted">
            {t("answers")}
          </p>
          {answers.map((answer, index) => option(answer, goods.length + index))}
        </div>
      )}
    </div>
  );
}
