/** Where it was seen that a piece is damaged. */
export const damageReasons = ["picking", "returned", "hand-over", "shelf"] as const;
export type DamageReason = (typeof damageReasons)[number];

/** How the wait of a damaged piece ends, as a manager decides. */
export const damageEndings = ["written-off", "to-supplier", "sold-again"] as const;
export type DamageEnding = (typeof damageEndings)[number];

/** The reason of a short piece that lies there and cannot be sold. */
export const damagedShort = "damaged";

/** As much may be said of a damaged piece, in characters. */
export const longestDamageNote = 200;
