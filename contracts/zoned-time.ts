const dayMs = 86_400_000;

/** A day in some zone's calendar. */
export interface LocalDay {
  /** YYYY-MM-DD */
  date: string;
  /** ISO 8601: Monday 1 … Sunday 7. */
  weekday: number;
}

/** The day that it is in a zone at an instant (milliseconds since 1970), and days from there on. */
export function localDay(instant: number, timeZone: string, later = 0): LocalDay {
  const date = addDays(dateAt(instant, timeZone), later);
  return { date, weekday: weekdayOf(date) };
}

/** A date so many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

const instants = new Map<string, number>();

/**
 * The instant (milliseconds since 1970) at which clocks in a zone show "HH:MM" ("24:00" too) on a
 * date. A time that a clock change skips means the same time after it. Of one that comes twice it
 * is the first (`compatible` in ECMA-262 Temporal and RFC 5545).
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const key = `${timeZone} ${date} ${time}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const instant = computeInstant(date, time, timeZone);
  // Zone arithmetic is the dearest part of a promise; a few weeks of every store fit in here.
  if (instants.size > 100_000) instants.clear();
  instants.set(key, instant);
  return instant;
}

function computeInstant(date: string, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wall = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  // A day before and after, whatever changes lies between: the two offsets there can be.
  const offsets = [wall - dayMs, wall + dayMs].map((at) => wallTime(at, timeZone) - at);
  const candidates = offsets.map((offset) => wall - offset);
  const real = candidates.filter((at) => wallTime(at, timeZone) === wall);
  return real.length > 0 ? Math.min(...real) : (candidates[0] ?? wall);
}

interface KnownDay {
  from: number;
  to: number;
  date: string;
}
const days = new Map<string, KnownDay[]>();

/** The date (YYYY-MM-DD) that a calendar in a zone shows at an instant. */
export function dateAt(instant: number, timeZone: string): string {
  const known = days.get(timeZone) ?? [];
  const found = known.find((day) => day.from <= instant && instant < day.to);
  if (found) return found.date;
  const date = new Date(wallTime(instant, timeZone)).toISOString().slice(0, 10);
  const from = instantOf(date, "00:00", timeZone);
  const to = instantOf(addDays(date, 1), "00:00", timeZone);
  // Nearly all questions are about the next few days.
  days.set(timeZone, [{ from, to, date }, ...known.slice(0, 30)]);
  return date;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}

/** What clocks in the zone show at an instant, as if it were UTC. */
function wallTime(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What clocks in a zone show at an instant: `2026-12-01T00:00:00`. */
export function shownIn(instant: number, timeZone: string): string {
  return new Date(wallTime(instant, timeZone)).toISOString().slice(0, 19);
}

/** The instant at which clocks in a zone show `2026-12-01T00:00:00`; seconds may be left out. */
export function instantIn(shown: string, timeZone: string): number {
  const [date = "", time = ""] = shown.split("T");
  const [hours = "00", minutes = "00", seconds = "0"] = time.split(":");
  return instantOf(date, `${hours}:${minutes}`, timeZone) + Number(seconds) * 1000;
}
