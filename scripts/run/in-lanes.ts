/**
 * Works through numbered tasks, so many at once, and begins them in their sequence.
 * @param count how many tasks there are
 * @returns their answers, in the same sequence
 */
export async function inLanes<T>(
  count: number,
  lanes: number,
  work: (index: number) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) answers[index] = await work(index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
