/** The experiment that never ends: a few shoppers get what is popular, so that all know the worth. */
export const experiment = { id: "rails-1", control: 0.05 };

export type Arm = "blend" | "popularity";

/** The arm of a shopper: always the same for the same one, and spread evenly over all of them. */
export function armOf(subject: string, { id, control } = experiment): Arm {
  return fractionOf(`${id} ${subject}`) < control ? "popularity" : "blend";
}

// FNV-1a and the finaliser of MurmurHash3, without which neighbouring texts fall near each other.
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
