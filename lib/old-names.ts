/**
 * Reads a key by its name of before too. A page of an older release that is still open says it, and
 * a device keeps it.
 */
export function readsOldName(before: string, name: string): (body: unknown) => unknown {
  return (body) =>
    body instanceof Object && before in body
      ? { [name]: (body as Record<string, unknown>)[before], ...body }
      : body;
}
