// Content begins and ends at moments that its merchant chose. A read that a moment puts out of date
// carries it as a tag, and a page has the tags of its reads.

const start = "edge:";

/**
 * The tag of what is right until a moment.
 * @param {number} at ms since 1970
 */
export function edgeTag(at) {
  return start + Math.ceil(at);
}

/**
 * Whether one of the moments that tags name is past.
 * @param {readonly string[]} tags
 * @param {number} now ms since 1970
 */
export function isPastEdge(tags, now) {
  return tags.some((tag) => tag.startsWith(start) && Number(tag.slice(start.length)) <= now);
}
