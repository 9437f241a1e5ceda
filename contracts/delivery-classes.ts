/**
 * How a thing can be brought home: by post, or by people who carry and assemble it. A thing without
 * a class can come either way, and a method without one carries everything.
 */
export const deliveryClasses = ["parcel", "assembly"] as const;
export type DeliveryClass = (typeof deliveryClasses)[number];

/** What the text of a field means; null for none, and for what is no class. */
export function deliveryClassOf(text: string | null | undefined): DeliveryClass | null {
  return deliveryClasses.find((name) => name === text) ?? null;
}

/**
 * Whether a method of delivery brings these goods. A parcel holds nothing that needs assembly. People
 * who assemble come for what they can assemble, and bring along all else. So there is a way for each
 * cart of a shop that has both.
 */
export function brings(
  carries: DeliveryClass | null,
  goods: readonly (DeliveryClass | null)[],
): boolean {
  if (carries === null || goods.length === 0) return true;
  return carries === "parcel"
    ? !goods.includes("assembly")
    : goods.some((goodsClass) => goodsClass !== "parcel");
}
