const tag = /<script src="([^"]+)"(?: id="([^"]*)")? async=""><\/script>/g;

/** For a window in which nothing is painted: a frame out of sight, say (ms). */
const patienceMs = 1_000;

/**
 * The page with its async scripts asked for once it has been painted. A phone then spends its line
 * and its processor on what is seen first. What is pressed before is kept
 * (components/layout/event-replay-script.ts). Scripts are asked for at once in a tab behind another.
 * @param {string} html
 */
export function scriptsAfterPaint(html) {
  /** @type {string[][]} */
  const list = [];
  const rest = html.replace(tag, (_, src, id) => {
    list.push(id ? [src, id] : [src]);
    return "";
  });
  const end = rest.lastIndexOf("</body>");
  if (list.length === 0 || end < 0) return html;
  const loader = `(${begin})(${JSON.stringify(list)},${patienceMs})`;
  return `${rest.slice(0, end)}<script>${loader}</script>${rest.slice(end)}`;
}

/**
 * Addresses of the scripts that a page asks for after its first paint.
 * @param {string} html
 * @returns {string[]}
 */
export function scriptsAskedLater(html) {
  const before = `<script>(${begin})(`;
  const start = html.lastIndexOf(before);
  if (start < 0) return [];
  const list = html.slice(start + before.length, html.indexOf(`,${patienceMs})</script>`, start));
  return JSON.parse(list).map((/** @type {string[]} */ [src]) => src);
}

// Sent as text, like every script that stands in a page: it knows nothing from around it. React and
// the loader of chunks look for a script by its address, and by the attribute `async`.
const begin = `function(l,p){var b;function g(){if(!b){b=1;l.forEach(function(a){var s=document.createElement("script");s.src=a[0];if(a[1])s.id=a[1];s.async=true;document.head.appendChild(s)})}}if(document.hidden)g();else{requestAnimationFrame(function(){setTimeout(g)});setTimeout(g,p)}}`;
