export interface CalendarEntry {
  /** Names the entry for ever, among those of all shops: an update of it has the same. */
  id: string;
  /** Who gives the file. */
  shop: string;
  title: string;
  place: string;
  text: string;
  /** ISO 8601. */
  start: string;
  end: string;
}

/**
 * A calendar file (RFC 5545) of one entry. Times are in UTC: calendars show them in the zone that
 * their reader is in.
 */
export function calendarFile(entry: CalendarEntry, now: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(entry.shop.replaceAll("/", " "))}//Pickup//EN`,
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${entry.id}`,
    `DTSTAMP:${stamp(now.toISOString())}`,
    `DTSTART:${stamp(entry.start)}`,
    `DTEND:${stamp(entry.end)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.place)}`,
    `DESCRIPTION:${escaped(entry.text)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function stamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

// Lines hold 75 bytes at most; what goes on begins with a blank. Letters are not cut in two.
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > 74) {
      parts.push(part);
      part = "";
      size = 0;
    }
    part += letter;
    size += bytes;
  }
  return [...parts, part].join("\r\n ");
}
