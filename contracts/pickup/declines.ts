import { type CodeOf, codeOf } from "./conflicts";

/** Why a store does not prepare an order. */
export const declineReasons = ["not-found", "damaged", "too-busy", "closing", "other"] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** A reason as GraphQL writes it. */
export type DeclineCode = CodeOf<DeclineReason>;

export const declineCodes = declineReasons.map(codeOf);

/** Which of the stores that have all takes over: the nearest, or the one with the least to do. */
export const moveRules = ["nearest", "least-load"] as const;
export type MoveRule = (typeof moveRules)[number];
