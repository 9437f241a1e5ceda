/**
 * The parts of an address as they are meant. Next gives pages each part as it is written, so that a
 * name in Korean or Arabic comes as `%EC%9D…`. The front door has refused what is no UTF-8.
 */
export async function readParams<T extends Record<string, string>>(params: Promise<T>): Promise<T> {
  const parts = Object.entries(await params).map(([name, part]) => [
    name,
    decodeURIComponent(part),
  ]);
  return Object.fromEntries(parts);
}
