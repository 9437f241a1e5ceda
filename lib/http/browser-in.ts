// The more particular one first: Edge and Samsung's say that they are Chrome, and Chrome that it is Safari.
const browsers: [name: string, sign: RegExp][] = [
  ["Edge", /Edg(e|A|iOS)?\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Firefox", /(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS)\//],
  ["Safari", /Safari\//],
];
const systems: [name: string, sign: RegExp][] = [
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["ChromeOS", /CrOS/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

const nameIn = (names: typeof browsers, text: string) =>
  names.find(([, sign]) => sign.test(text))?.[0];

/** Browser and system of a User-Agent, as people call them: "Chrome, Android"; empty if unknown. */
export function browserIn(userAgent: string): string {
  const known = [nameIn(browsers, userAgent), nameIn(systems, userAgent)];
  return known.filter((name) => name !== undefined).join(", ");
}
