/** What an engine keeps in memory of the shop's data, and reads anew when it hears of a change. */
export abstract class EngineCopies {
  /** @param settle resolves when the copy has all that was committed before it was called */
  abstract add(settle: () => Promise<unknown>): void;
}
