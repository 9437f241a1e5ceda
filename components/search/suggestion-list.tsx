import { useTranslations } from "next-intl";
import type { Suggestion } from "@/lib/search/types";
import { cx } from "../ui/cx";
import { Picture } from "../ui/picture";

export function hrefOfSuggestion({ kind, slug }: Suggestion): string {
  return kind === "product" ? `/products/${slug}` : `/collections/${slug}`;
}

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
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y: its keys and its focus are the combobox's
        <div
          key={`${suggestion.kind}-${suggestion.slug}`}
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
          <span className="size-11 shrink-0 overflow-hidden rounded-xs bg-surface">
            {suggestion.picture && (
              <Picture picture={suggestion.picture} alt="" className="size-full" />
            )}
          </span>
          <span>{suggestion.name}</span>
          {suggestion.kind === "collection" && (
            <span className="ms-auto text-xs text-muted">{t("collection")}</span>
          )}
        </div>
      ))}
    </div>
  );
}
