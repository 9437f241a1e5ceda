// Content begins and ends at moments that its merchant chose. A read that a moment puts out of date
// carries it as a tag. A page has the tags of its reads.

const start = "edge:";

/**
 * The tag of what is right until a moment.
 * @param {number} at ms since 1970
 */
export function edgeTag(at) {
  return start + Math.ceil(at);
}

/**
 * In how many seconds something is read again that is right until a moment: at least in one.
 * @param {number} at ms since 1970
 * @param {number} now ms since 1970
 * @param {number} most seconds for which anything is kept; Next refuses a longer wait than that
 */
export function secondsUntil(at, now, most) {
  return Math.min(Math.max(1, Math.ceil((at - now) / 1000)), most);
}

/**
 * Whether one of the moments that tags name is past.
 * @param {readonly string[]} tags
 * @param {number} now ms since 1970
 */
export function isPastEdge(tags, now) {
  return tags.some((tag) => tag.startsWith(start) && Number(tag.slice(start.length)) <= now);
}
