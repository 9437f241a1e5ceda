/** The pages of plain information, in the order in which they are offered. */
export const infoTopics = ["delivery", "returns", "privacy", "accessibility"] as const;

export type InfoTopic = (typeof infoTopics)[number];

export function isInfoTopic(value: string): value is InfoTopic {
  return infoTopics.some((topic) => topic === value);
}
