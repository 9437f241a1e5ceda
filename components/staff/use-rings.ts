"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { useShopName } from "@/lib/i18n/use-shop-name";
import { atEngine } from "@/lib/staff/clock";
import {
  aboutOf,
  helpRingsOf,
  isNotice,
  type Ring,
  RingBook,
  type RingKind,
  ringsOf,
  transferRingsOf,
} from "@/lib/staff/rings";
import type { Counter, HelpCall, Pickup, WaitingTransfer } from "@/lib/staff/types";
import { useAuthGate } from "./auth-gate";
import { clearNotifications } from "./clear-notifications";
import { allowSound, ring, showBadge } from "./signals";
import { useTime } from "./use-time";

// Of the page: locking and unlocking make nothing new of what was said and has rung.
const said = new RingBook();
const rung = new RingBook();

interface Heard {
  pickups: readonly Pickup[];
  help: readonly HelpCall[];
  transfers: readonly WaitingTransfer[];
  loaded: boolean;
  counter: Counter;
  /** What rings without a sound here. */
  quiet: readonly RingKind[];
  /** Hears of each event once. */
  onNews?: (news: readonly Ring[]) => void;
}

/**
 * Rings on this device for what no person of the store has answered, and shows how many there are.
 * @returns what rings, the most pressing first, and how to say that some of it is answered here
 */
export function useRings({ pickups, help, transfers, loaded, counter, quiet, onNews }: Heard) {
  const at = useAuthGate()?.at;
  const signedInAt = at?.status === "in" ? at.since : Number.POSITIVE_INFINITY;
  const now = useTime();
  const isTurn = useTurn();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const { warnMinutes = 0 } = counter;
  const rings = useMemo(() => {
    const hearing = { since: atEngine(signedInAt), now, warnMinutes };
    const all: Ring[] = [
      ...helpRingsOf(help, now),
      ...ringsOf(pickups, hearing),
      ...transferRingsOf(transfers, hearing),
    ];
    return all.filter(({ key }) => !answered.has(key));
  }, [pickups, help, transfers, signedInAt, now, warnMinutes, answered]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what rings again, time tells.
  useEffect(() => {
    if (!loaded || !isTurn) return;
    const loud = rings.filter(({ kind }) => !isNotice(kind));
    const { sounding } = rung.hear(loud, performance.now());
    const kinds = new Set(sounding.map(({ kind }) => kind));
    if (kinds.size > 0) ring([...kinds], quiet);
  }, [rings, loaded, quiet, now, isTurn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, in the words of then.
  useEffect(() => {
    if (!loaded) return;
    const { news } = said.hear(rings, performance.now());
    if (news.length > 0) onNews?.(news);
  }, [rings, loaded]);
  useEffect(() => {
    // Browsers let a page sound only after it was touched.
    window.addEventListener("pointerdown", allowSound, { once: true });
    return () => window.removeEventListener("pointerdown", allowSound);
  }, []);
  useCount(pickups, rings);
  useEffect(() => clearNotifications(pickups, rings), [pickups, rings]);

  const answer = (which: readonly Ring[]) =>
    setAnswered((known) => new Set([...known, ...which.map(({ key }) => key)]));
  return { rings, answer };
}

/** How much waits for a person, in the document's title and on the app's icon. */
function useCount(pickups: readonly Pickup[], rings: readonly Ring[]): void {
  const t = useTranslations("staff");
  const title = t("title", { shop: useShopName() });
  const here = pickups.filter(({ state }) => state === "arrived");
  const count = new Set([...here.map(({ id }) => `order-${id}`), ...rings.map(aboutOf)]).size;
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${title}` : title;
    showBadge(count);
  }, [count, title]);
  useEffect(
    () => () => {
      document.title = title;
      showBadge(0);
    },
    [title],
  );
}

/** Whether it is this tab that rings: of several in a browser, one does. */
function useTurn(): boolean {
  const [isTurn, setIsTurn] = useState(() => !navigator.locks);
  useEffect(() => {
    const end = new AbortController();
    void navigator.locks
      ?.request("maru-staff-rings", { signal: end.signal }, async () => {
        setIsTurn(true);
        await new Promise((resolve) => end.signal.addEventListener("abort", resolve));
      })
      .catch(() => undefined);
    return () => end.abort();
  }, []);
  return isTurn;
}
