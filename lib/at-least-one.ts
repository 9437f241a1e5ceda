/**
 * Pages to make at the build. Next wants one of each kind: a shop that has none yet makes a page that
 * there is not.
 */
export function atLeastOne<T>(pages: T[], none: T): T[] {
  return pages.length > 0 ? pages : [none];
}
