/** What keeps a text from being well-formed XML, as far as drawings use XML. */
export function svgFault(svg: string): string | null {
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>/y;
  let at = 0;
  while (at < svg.length) {
    const next = svg.indexOf("<", at);
    const text = svg.slice(at, next < 0 ? svg.length : next);
    if (/[&>]/.test(text)) return `loose character at ${at}`;
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole = "", closing, name = "", attributes = "", empty] = tag.exec(svg) ?? [];
    if (!whole) return `malformed tag at ${next}: ${svg.slice(next, next + 60)}`;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `repeated attribute in ${whole}`;
    if (closing && open.pop() !== name) return `unexpected </${name}>`;
    if (!closing && !empty) open.push(name);
    at = next + whole.length;
  }
  return open.length ? `unclosed <${open.at(-1)}>` : null;
}
