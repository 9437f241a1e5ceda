/** A day in some zone's calendar. */
export interface LocalDay {
  /** YYYY-MM-DD */
  date: string;
  /** ISO weekday, Monday 1 … Sunday 7. */
  weekday: number;
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

/** The calendar day of a number of days since 1970-01-01. */
function dayOf(days: number): LocalDay {
  const date = new Date(days * 86_400_000);
  return { date: date.toISOString().slice(0, 10), weekday: date.getUTCDay() || 7 };
}

/** The day that it is in a zone at an instant (milliseconds since 1970), and days from there on. */
export function localDay(instant: number, timeZone: string, later = 0): LocalDay {
  return dayOf(Math.floor(wallTime(instant, timeZone) / 86_400_000) + later);
}

/**
 * The instant at which clocks in a zone show "HH:MM" ("24:00" too) on a date. A time that a clock
 * change skips is taken as if the clock had not changed; of one that it repeats, the first.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wall = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  // A day before and after, whatever changes lies between: the two offsets there can be.
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((at) => wallTime(at, timeZone) - at);
  const candidates = offsets.map((offset) => wall - offset);
  const real = candidates.filter((at) => wallTime(at, timeZone) === wall);
  return real.length > 0 ? Math.min(...real) : (candidates[0] ?? wall);
}
