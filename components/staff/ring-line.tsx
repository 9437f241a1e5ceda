"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { cx } from "@/components/ui/cx";
import { ChevronIcon } from "@/components/ui/icons";
import { announceMessage } from "@/components/ui/toast";
import { engineNow } from "@/lib/staff/clock";
import type { OrderRing, Ring, RingKind } from "@/lib/staff/rings";
import { clockTime, shortCode } from "./format";
import { outbox, useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { useRings } from "./use-rings";
import { hrefTo, useRoute } from "./use-route";

const tones: Record<RingKind, string> = {
  help: "bg-accent text-on-accent",
  arrived: "bg-accent text-on-accent",
  cancelled: "bg-danger text-paper",
  late: "bg-danger text-paper",
  placed: "bg-tint-soft text-ink",
};

/**
 * What rings, in words: the most pressing, and how much more there is. A press opens the order,
 * which answers it for all devices of the store.
 */
export function RingLine({ loaded, quiet }: { loaded: boolean; quiet: readonly RingKind[] }) {
  const t = useTranslations("staff.rings");
  const { pickups, help, counter } = useStaff();
  const say = useWords();
  const announce = useTranslations("staff");
  // Heard in words, each once; for the eye there is the line.
  const onNews = (news: readonly Ring[]) => {
    for (const ring of news) {
      const text =
        ring.kind === "arrived"
          ? announce("arrivedNow", { name: ring.pickup.collectorName })
          : say(ring);
      announceMessage(text, { silent: true });
    }
  };
  const { rings, answer } = useRings({ pickups, help, loaded, counter, quiet, onNews });
  const keep = useKeptAnswers(rings, answer);
  const opened = useOpened();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what rings of an open order.
  useEffect(() => {
    const seen = ordersOf(rings).filter(({ pickup }) => opened.includes(pickup.id));
    if (seen.length === 0) return;
    answer(seen);
    for (const id of new Set(seen.map(({ pickup }) => pickup.id))) keep(id);
  }, [rings, opened]);

  const [first, ...more] = rings;
  return (
    first && (
      <section aria-label={t("title")}>
        <a
          href={
            first.kind === "help" ? hrefTo("help", first.call.id) : hrefTo("order", first.pickup.id)
          }
          className={cx(
            "flex min-h-12 items-center justify-center gap-2 px-4 py-2 text-sm font-medium",
            tones[first.kind],
          )}
        >
          <span className="min-w-0 wrap-anywhere">{say(first)}</span>
          {more.length > 0 && (
            <span className="shrink-0 rounded-full px-2 ring-1 ring-current ring-inset tabular-nums">
              {t("more", { count: more.length })}
            </span>
          )}
          <ChevronIcon className="shrink-0" />
        </a>
      </section>
    )
  );
}

/**
 * Keeps answers until the engine has them, as commands are kept. What was answered here before the
 * app was closed is answered still; what came after that rings.
 */
function useKeptAnswers(rings: readonly Ring[], answer: (which: readonly Ring[]) => void) {
  const { at, session } = useStaff();
  const { waiting } = useOwnOutbox();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what waits and rings.
  useEffect(() => {
    const kept = ordersOf(rings).filter(({ pickup, at: since }) =>
      waiting.some(
        ({ command, made }) =>
          command.type === "answer" && command.pickup === pickup.id && since <= Date.parse(made),
      ),
    );
    if (kept.length > 0) answer(kept);
  }, [rings, waiting]);

  return (pickup: string) => {
    const { market, store, language } = at;
    void outbox().add({
      command: { type: "answer", id: crypto.randomUUID(), pickup },
      at: { market, store, language },
      email: session.email,
      person: session.name,
      made: new Date(engineNow()).toISOString(),
      saidAt: Date.now(),
    });
  };
}

const ordersOf = (rings: readonly Ring[]): OrderRing[] =>
  rings.filter((ring): ring is OrderRing => ring.kind !== "help");

/** Says a ring in a sentence. */
function useWords(): (ring: Ring) => string {
  const t = useTranslations("staff.rings");
  const { counter, language } = useStaff();
  return (ring) => {
    if (ring.kind === "help") {
      const { place, name, sku } = ring.call;
      return t("help", { place: place ?? sku, name });
    }
    const { kind, pickup } = ring;
    const code = shortCode(pickup);
    const time = clockTime(pickup.slotStart, counter, language);
    switch (kind) {
      case "arrived":
        return t("arrived", { name: pickup.collectorName, code });
      case "cancelled":
        return t("cancelled", { code });
      case "late":
        return t("late", { code, time });
      case "placed": {
        const count = pickup.lines.reduce((sum, { quantity }) => sum + quantity, 0);
        return t("placed", { code, count, time });
      }
    }
  };
}

/** The orders that are open on this screen. */
function useOpened(): readonly string[] {
  const [name, id = ""] = useRoute();
  return name === "order" || name === "pick" ? id.split(",") : [];
}
