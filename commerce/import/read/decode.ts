import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { quoted, UnreadableFile } from "../refused";

/** What spreadsheets write besides UTF-8, by how the WHATWG calls it. */
const others = ["euc-kr", "shift_jis", "gb18030", "big5", "windows-1252", "windows-1256"];

/** How Windows and Python call them. */
const codePages: Record<string, string> = {
  "949": "euc-kr",
  "932": "shift_jis",
  "936": "gb18030",
  "950": "big5",
  "1252": "windows-1252",
  "1256": "windows-1256",
};

const scripts: Record<string, RegExp> = {
  "euc-kr": /\p{Script=Hangul}{2}/u,
  shift_jis: /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u,
  gb18030: /\p{Script=Han}{2}/u,
  big5: /\p{Script=Han}{2}/u,
  "windows-1252": /\p{Script=Latin}{2}/u,
  "windows-1256": /\p{Script=Arabic}{2}/u,
};

/**
 * The text of a file. Its encoding is what its first bytes or `encoding` say, else UTF-8. Other
 * encodings cannot be told apart, so the file is refused with what it may be.
 */
export async function* decode(file: string, encoding?: string): AsyncGenerator<string> {
  const name = encoding ?? (await markedEncoding(file)) ?? "utf-8";
  const decoder = decoderOf(name);
  let lines = 0;
  let rest: Uint8Array = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new UnreadableFile(wrong(name, Buffer.concat([rest, chunk]), lines, encoding));
    }
    lines += text.split("\n").length - 1;
    rest = chunk.subarray(-4);
    yield text;
  }
  try {
    yield decoder.decode();
  } catch {
    throw new UnreadableFile(`The file ends in the middle of a character (${name}).`);
  }
}

function decoderOf(name: string): InstanceType<typeof TextDecoder> {
  const page = /^(?:cp|ms|windows-|ansi-?)?(\d{3,4})$/i.exec(name.trim())?.[1];
  try {
    return new TextDecoder(codePages[page ?? ""] ?? name, { fatal: true });
  } catch {
    throw new UnreadableFile(
      `No encoding is called ${quoted(name)}. Known are ${others.join(", ")}.`,
    );
  }
}

/** By a byte order mark, or by the zeros that UTF-16 has beside each plain letter. */
async function markedEncoding(file: string): Promise<string | undefined> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
  await handle.close();
  const head = buffer.subarray(0, bytesRead);
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = (odd: number) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  if (zeros(1) > bytesRead / 8 && zeros(0) < bytesRead / 64) return "utf-16le";
  if (zeros(0) > bytesRead / 8 && zeros(1) < bytesRead / 64) return "utf-16be";
  return undefined;
}

function wrong(name: string, bytes: Buffer, linesBefore: number, given?: string): string {
  const [index, line] = firstWrongLine(name, bytes);
  const where = `line ${linesBefore + index + 1}`;
  const readings = others.flatMap((other) => {
    const text = decodedOrNothing(other, line);
    return other !== given && text && scripts[other]?.test(text)
      ? [`${other}: ${quoted(text)}`]
      : [];
  });
  const seen = readings.length > 0 ? `\nThat line would read\n  ${readings.join("\n  ")}` : "";
  return `The file is not ${name.toUpperCase()} (${where}). Save it as “CSV UTF-8”, or say what it is, such as --encoding euc-kr.${seen}`;
}

function firstWrongLine(name: string, bytes: Buffer): [number, Buffer] {
  let start = 0;
  for (let index = 0; ; index++) {
    const end = bytes.indexOf(10, start);
    const line = bytes.subarray(start, end < 0 ? undefined : end);
    if (end < 0 || decodedOrNothing(name, line) === undefined) return [index, line];
    start = end + 1;
  }
}

function decodedOrNothing(name: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
