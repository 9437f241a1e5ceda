import { createKeptList } from "../browser/kept-list";

/** Products that were looked at, the newest last; kept only while personalisation is allowed. */
export const trail = createKeptList("maru:trail", 20);

/** Products that the visitor does not want to be shown. */
export const hidden = createKeptList("maru:hidden", 200);

/** `facet.value` codes that the visitor told us they like; theirs to keep and to change. */
export const taste = createKeptList("maru:taste", 20);
