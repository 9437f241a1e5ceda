/** Everyday rooms and the codes of facet values that they are. */
export const rooms: Record<string, string> = {
  living: "living living-room lounge",
  dining: "dining dining-room",
  bedroom: "bedroom",
  study: "study office home-office",
  entrance: "entrance hall hallway entryway",
  kitchen: "kitchen",
  outdoors: "outdoors outdoor garden balcony terrace",
  bathroom: "bathroom bath",
  children: "children kids nursery kids-room",
};
