"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { cx } from "@/components/ui/cx";
import { ChevronIcon } from "@/components/ui/icons";
import { announceMessage } from "@/components/ui/toast";
import { engineNow } from "@/lib/staff/clock";
import { aboutOf, type HelpRing, type Ring, type RingKind } from "@/lib/staff/rings";
import type { Answered } from "@/lib/staff/schemas";
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
  transferLate: "bg-danger text-paper",
  transferAsked: "bg-tint-soft text-ink",
  transferSent: "bg-surface text-ink",
};

/**
 * What rings, in words: the most pressing, and how much more there is. A press opens the order or
 * transfer, which answers it for all devices of the store.
 */
export function RingLine({ loaded, quiet }: { loaded: boolean; quiet: readonly RingKind[] }) {
  const t = useTranslations("staff.rings");
  const { pickups, help, transfers, counter } = useStaff();
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
  const { rings, answer } = useRings({
    ...{ pickups, help, transfers, loaded, counter, quiet },
    onNews,
  });
  const keep = useKeptAnswers(rings, answer);
  const opened = useOpened();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what rings of what is open.
  useEffect(() => {
    const seen = openedOnes(rings).filter((ring) => opened.includes(aboutOf(ring)));
    if (seen.length === 0) return;
    answer(seen);
    for (const ring of seen.filter(isFirstOfItsThing)) keep(answeredBy(ring));
  }, [rings, opened]);

  const [first, ...more] = rings;
  return (
    first && (
      <section aria-label={t("title")}>
        <a
          href={hrefOf(first)}
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
    const kept = openedOnes(rings).filter((ring) =>
      waiting.some(
        ({ command, made }) =>
          command.type === "answer" &&
          isSameThing(command, answeredBy(ring)) &&
          ring.at <= Date.parse(made),
      ),
    );
    if (kept.length > 0) answer(kept);
  }, [rings, waiting]);

  return (about: Answered) => {
    const { market, store, language } = at;
    void outbox().add({
      command: { type: "answer", id: crypto.randomUUID(), ...about },
      at: { market, store, language },
      email: session.email,
      person: session.name,
      made: new Date(engineNow()).toISOString(),
      saidAt: Date.now(),
    });
  };
}

/** What is answered by opening it: all but shoppers in an aisle, to whom a person says that they come. */
type Opened = Exclude<Ring, HelpRing>;

const openedOnes = (rings: readonly Ring[]): Opened[] =>
  rings.filter((ring): ring is Opened => ring.kind !== "help");

const answeredBy = (ring: Opened): Answered =>
  "pickup" in ring ? { pickup: ring.pickup.id } : { transfer: ring.transfer.id };

const isSameThing = (one: Answered, other: Answered) =>
  "pickup" in one
    ? "pickup" in other && one.pickup === other.pickup
    : "transfer" in other && one.transfer === other.transfer;

const isFirstOfItsThing = (ring: Opened, place: number, all: readonly Opened[]) =>
  all.findIndex((one) => aboutOf(one) === aboutOf(ring)) === place;

function hrefOf(ring: Ring): string {
  if ("pickup" in ring) return hrefTo("order", ring.pickup.id);
  return "call" in ring ? hrefTo("help", ring.call.id) : hrefTo("transfers", ring.transfer.id);
}

/** Says a ring in a sentence. */
function useWords(): (ring: Ring) => string {
  const t = useTranslations("staff.rings");
  const { counter, language } = useStaff();
  return (ring) => {
    if (ring.kind === "help") {
      const { place, name, sku } = ring.call;
      return t("help", { place: place ?? sku, name });
    }
    if ("transfer" in ring) {
      const { other: store, side, asked, packed } = ring.transfer;
      switch (ring.kind) {
        case "transferAsked":
          return t("transferAsked", { store, count: asked });
        case "transferSent":
          return t("transferSent", { store, count: packed });
        case "transferLate":
          return side === "sender"
            ? t("transferLateOut", { store })
            : t("transferLateIn", { store });
      }
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

/** What is open on this screen, as `aboutOf` names it. */
function useOpened(): readonly string[] {
  const [name, id = ""] = useRoute();
  if (name === "transfers" && id) return [`transfer-${id}`];
  return name === "order" || name === "pick" ? id.split(",").map((one) => `order-${one}`) : [];
}
