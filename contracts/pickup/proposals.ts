import type { LineFacts } from "./commands";
import type { StaffConflict } from "./conflicts";

interface Given {
  variantId: string;
  quantity: number;
}

/** Why a piece of a line is short that its shopper does not want another article for. */
export const refusedReason = "substitute-refused";

/** Whether a line waits for what its shopper says. */
export const isAsked = ({ proposed }: Pick<LineFacts, "proposed">): boolean => proposed > 0;

/** A line of which so many pieces are given of another article; its bag holds one other at a time. */
export function replace(
  line: LineFacts,
  { variantId, quantity }: Given,
): Partial<LineFacts> | StaffConflict {
  if (isAsked(line)) return "shopper-asked";
  if (holdsOther(line, variantId)) return "other-substitute";
  return {
    substituteId: variantId,
    substituted: line.substituted + quantity,
    picked: line.picked + quantity,
  };
}

/** A line whose shopper is asked whether so many pieces may be of another article. */
export function propose(
  line: LineFacts,
  { variantId, quantity }: Given,
): Partial<LineFacts> | StaffConflict {
  if (isAsked(line)) return "shopper-asked";
  if (holdsOther(line, variantId)) return "other-substitute";
  return { substituteId: variantId, proposed: quantity, proposedUntil: null };
}

type Asked = Pick<
  LineFacts,
  "proposed" | "picked" | "substituted" | "short" | "shortReason" | "substitutesToTakeOut"
>;

/**
 * A line as it is once its shopper has answered, or would have. With a yes, the pieces are picked.
 * With a no they are short, and the other article is to be taken out of the bag.
 */
export function answered(line: Asked, isAccepted: boolean) {
  const { proposed } = line;
  const over = { proposed: 0, proposedUntil: null } as const;
  if (isAccepted)
    return { ...over, picked: line.picked + proposed, substituted: line.substituted + proposed };
  return {
    ...over,
    short: line.short + proposed,
    shortReason: refusedReason,
    substitutesToTakeOut: line.substitutesToTakeOut + proposed,
  };
}

function holdsOther(line: LineFacts, variantId: string): boolean {
  const held = line.substituted + line.proposed + line.substitutesToTakeOut;
  return held > 0 && line.substituteId !== null && line.substituteId !== variantId;
}
