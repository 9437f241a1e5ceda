"use client";

import { useTranslations } from "next-intl";
import {
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useRouter } from "@/lib/i18n/navigation";
import { buttonClass } from "../ui/button";
import { cx } from "../ui/cx";
import { SearchIcon } from "../ui/icons";
import { announceMessage } from "../ui/toast";
import { takeFocusWish } from "./focus-wish";
import { expectTerm, noteTyped, takeTyped } from "./kept-typing";
import { SuggestionList } from "./suggestion-list";
import { useSuggestions } from "./use-suggestions";

interface SearchFieldProps {
  /** The search page with its locale: where the form goes without script. */
  action: string;
  /** What was searched for. */
  term?: string;
}

/**
 * The search field: an editable combobox with a list of suggestions around a plain GET form. It
 * follows the WAI-ARIA APG (list autocomplete with manual selection).
 */
export function SearchField({ action, term = "" }: SearchFieldProps) {
  const t = useTranslations("search");
  const router = useRouter();
  const id = useId();
  const [text, setText] = useState(term);
  const [asked, setAsked] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef<string>(undefined);
  const { suggestions, settled } = useSuggestions(text, asked);
  const open = asked && suggestions.length > 0;

  // What was typed before React took over the field stays, and what is typed while results load. It
  // is read before anything renders the field anew, which would put the state's text in its place.
  // A page that "back" shows again has its own term.
  useLayoutEffect(() => {
    const isFirst = shown.current === undefined;
    shown.current = term;
    const typedOn = takeTyped(term);
    const typed = typedOn ?? (isFirst ? input.current?.value : undefined);
    setText(typed ?? term);
    setActive(-1);
    setAsked(Boolean(typed) && typed !== term);
    if (typedOn !== null) input.current?.focus();
  }, [term]);
  // The header's magnifier leads here to type at once.
  useEffect(() => {
    if (term === "" && takeFocusWish()) input.current?.focus();
  }, [term]);
  useEffect(() => {
    if (!asked || !settled || text.trim() === "") return;
    const count = suggestions.length;
    announceMessage(count > 0 ? t("hint", { count }) : t("hintNone"), { silent: true });
  }, [asked, settled, suggestions, text, t]);

  function close() {
    setAsked(false);
    setActive(-1);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = open ? suggestions[active] : undefined;
    close();
    // From the field itself: what was typed just before React took over is not in the state yet.
    const q = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    if (!chosen) expectTerm(q, term);
    router.push(chosen ? chosen.href : q ? `/search?q=${encodeURIComponent(q)}` : "/search");
  }

  function move(event: KeyboardEvent) {
    const { key } = event;
    // An input method's own keys choose among its candidates; some browsers only say 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (key === "Escape") {
      if (open) close();
      else setText("");
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (!asked) setAsked(true);
      // One stop more than there are suggestions: the field itself.
      const stops = suggestions.length + 1;
      setActive(((active + (key === "ArrowDown" ? 2 : stops)) % stops) - 1);
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: React's types do not know <search> with a form's role
    <form role="search" action={action} onSubmit={submit} className="relative max-w-3xl">
      <label htmlFor={id} className="mb-2 block text-sm text-muted">
        {t("label")}
      </label>
      <div className="flex items-end gap-3 border-b-2 border-ink">
        <input
          ref={input}
          id={id}
          name="q"
          type="search"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
          placeholder={t("placeholder")}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            noteTyped(event.target.value);
            setAsked(true);
            setActive(-1);
          }}
          onKeyDown={move}
          onBlur={close}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-xl placeholder:text-muted focus-visible:outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        <button
          type="submit"
          aria-label={t("submit")}
          className={cx(buttonClass({ variant: "primary" }), "mb-2 size-11 px-0!")}
        >
          <SearchIcon />
        </button>
      </div>
      <SuggestionList
        id={id}
        suggestions={open ? suggestions : []}
        active={active}
        onActive={setActive}
        onChoose={(suggestion) => {
          close();
          router.push(suggestion.href);
        }}
      />
    </form>
  );
}
