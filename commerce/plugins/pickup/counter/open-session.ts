/** A phone that was left lying around opens no store the next day. */
const shiftHours = 12;

/** Whether a row `t` of `session` opens a store: in force, and no older than a shift. */
export const opensStores = `NOT t.invalidated AND t.expires > now()
  AND t."createdAt" > now() - interval '${shiftHours} hours'`;
