const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const waits = [
  second,
  10 * second,
  minute,
  5 * minute,
  15 * minute,
  hour,
  ...Array.from({ length: 8 }, () => 6 * hour),
];

/**
 * How long to wait (ms) after the nth failed try; nothing after the last, two days on. A mail server
 * that is down for a night delays letters and loses none.
 */
export function waitAfter(attempts: number): number | undefined {
  return waits[attempts - 1];
}
