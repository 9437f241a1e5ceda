/**
 * Stores whose name or code has all words of a search, in the order given; all of them without one.
 * @param names of stores, by their codes
 */
export function storesNamed<Store extends { storeCode: string }>(
  stores: readonly Store[],
  names: ReadonlyMap<string, string>,
  search: string,
): Store[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return stores.filter(({ storeCode }) => {
    const text = plain(`${names.get(storeCode) ?? ""} ${storeCode}`);
    return words.every((word) => text.includes(word));
  });
}

/** Without case, width and marks above and below letters. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase();
