"use client";

import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { VariantView } from "./variant-view";

interface Chosen {
  variants: readonly VariantView[];
  variant: VariantView;
  choose: (variant: VariantView) => void;
  /** The page's own button into the cart. */
  place: RefObject<HTMLDivElement | null>;
}

const ChosenContext = createContext<Chosen | null>(null);

/** The variant being looked at; only within `ChosenVariant`. */
export function useChosenVariant(): Chosen {
  const chosen = use(ChosenContext);
  if (!chosen) throw new Error("useChosenVariant outside of ChosenVariant");
  return chosen;
}

/** Where the button into the cart stands; only within `ChosenVariant`. */
export const useBuyPlace = () => useChosenVariant().place;

interface ChosenVariantProps {
  variants: readonly VariantView[];
  /** The one that the server rendered. */
  initial: VariantView;
  children: ReactNode;
}

/**
 * Holds the one choice that drives pictures, price, availability and article number. Keeps it in
 * the address without asking the server again.
 */
export function ChosenVariant({ variants, initial, children }: ChosenVariantProps) {
  const [variant, setVariant] = useState(initial);
  const pressed = useRef<VariantView>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Going back may show an earlier choice's address over the page as first rendered.
    const key = new URLSearchParams(window.location.search).get("variant");
    const named = variants.find((candidate) => candidate.key === key);
    if (named) setVariant(named);
  }, [variants]);

  // In an effect, for the router learns of an address only once its own effects have run. One set
  // by a press during hydration would be taken back.
  useEffect(() => {
    if (pressed.current !== variant) return;
    pressed.current = null;
    const url = new URL(window.location.href);
    url.searchParams.set("variant", variant.key);
    window.history.replaceState(null, "", url);
  }, [variant]);

  const value = useMemo(() => {
    function choose(next: VariantView) {
      pressed.current = next;
      setVariant(next);
    }
    return { variants, variant, choose, place };
  }, [variants, variant]);

  return <ChosenContext value={value}>{children}</ChosenContext>;
}

/** A word about the choice that the address named, until another one is made. */
export function GoneChoice({ children }: { children: ReactNode }) {
  const { variant } = useChosenVariant();
  const [first] = useState(variant);
  return variant === first ? children : null;
}

/** Shows, of several things rendered by the server, the one that belongs to the chosen variant. */
export function ByVariant({ slots }: { slots: Record<string, ReactNode> }) {
  return slots[useChosenVariant().variant.key];
}
