import type { Candidates, Memory } from "./candidates";
import { centreOf, type Question, type Suggestion } from "./question";
import { fewestShared, type Reason } from "./reason";

interface Evidence extends Question {
  candidates: Candidates;
}

/**
 * The truest thing that can be said of why an item is shown. What the item's source claims comes
 * first; if its evidence is too thin, what can be proven instead.
 */
export function reasonOf(
  memory: Memory,
  evidence: Evidence,
  item: number,
  source: Suggestion["source"],
): Reason {
  const claims: Record<string, (() => Reason | undefined)[]> = {
    bought: [() => bought(evidence, item)],
    content: [() => alike(memory, evidence, item)],
    taste: [() => tasteOf(memory, evidence, item)],
    popularity: [() => popular(memory, evidence, item)],
    backfill: [() => popular(memory, evidence, item), selection],
  };
  const first =
    evidence.carousel === "complete_the_room" ? [() => roomOf(memory, evidence, item)] : [];
  const usual = [
    () => viewed(evidence, item),
    () => alike(memory, evidence, item),
    () => popular(memory, evidence, item),
  ];
  for (const claim of [...(claims[source] ?? []), ...first, ...usual]) {
    const reason = claim();
    if (reason) return reason;
  }
  return selection();
}

const selection = (): Reason => ({ code: "SELECTION", support: 0 });

function viewed({ candidates }: Evidence, item: number): Reason | undefined {
  const anchor = candidates.viewed.get(item);
  return anchor && { code: "VIEWED_TOGETHER", anchor: anchor.item, support: anchor.support };
}

function bought({ candidates }: Evidence, item: number): Reason | undefined {
  const anchor = candidates.bought.get(item);
  return anchor && { code: "BOUGHT_TOGETHER", anchor: anchor.item, support: anchor.support };
}

function alike({ content }: Memory, { items }: Evidence, item: number): Reason | undefined {
  for (const anchor of [...items].reverse()) {
    const attribute = content.sharedAttribute(item, anchor);
    if (attribute) return { code: "SHARED_ATTRIBUTE", anchor, attribute, support: 1 };
  }
  return undefined;
}

function tasteOf({ content }: Memory, { taste }: Evidence, item: number): Reason | undefined {
  const liked = (content.get(item)?.attributes ?? []).filter((code) => taste?.has(code));
  const attribute = content.rarest(liked);
  return attribute ? { code: "TASTE", attribute, support: 1 } : undefined;
}

function roomOf({ content }: Memory, evidence: Evidence, item: number): Reason | undefined {
  const attribute = content.sharedRoom(item, centreOf(evidence));
  return attribute ? { code: "SAME_ROOM", attribute, support: 1 } : undefined;
}

function popular({ popularity }: Memory, evidence: Evidence, item: number): Reason | undefined {
  const support = Math.round(popularity.count(evidence.place, item, evidence.now));
  if (support < fewestShared) return undefined;
  const code = evidence.carousel === "trending_at_store" ? "POPULAR_AT_STORE" : "POPULAR";
  return { code, support };
}
