/**
 * The parts of an address as they are meant. Next gives pages each part as it is written, so that a
 * name in Korean or Arabic comes as `%EC%9D…`. Routes of the API have it decoded. What is no UTF-8
 * names nothing, and stays as it is.
 */
export async function readParams<T extends Record<string, string>>(params: Promise<T>): Promise<T> {
  const parts = Object.entries(await params).map(([name, part]) => [name, decoded(part)]);
  return Object.fromEntries(parts);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
