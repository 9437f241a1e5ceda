import "server-only";
import { env } from "../../env";
import { ownAddress } from "../../own-address";
import { readSocialAddress } from "./card";
import { drawCard } from "./draw-card";
import { DrawnPictures } from "./drawn-pictures";

// Of about 45 KB each: the pages of a large shop in a season's talk.
const pictures = new DrawnPictures({ bytes: 24_000_000, waiting: 24 });

/** How long the picture of a page may take to come. */
const patienceMs = 20_000;
/** Larger files are no pictures of pages. */
const mostBytes = 12_000_000;

/**
 * Answers with the picture of a card (see `socialAddress`). An address that we did not write is a
 * 404. While too many are drawn, the answer is 503.
 */
export async function socialPicture(text: string, file: string): Promise<Response> {
  const { REVALIDATE_SECRET } = env();
  const card = REVALIDATE_SECRET && readSocialAddress(text, file, REVALIDATE_SECRET);
  if (!card) return new Response(null, { status: 404 });
  try {
    const picture = await pictures.get(text, async () =>
      drawCard(card, card.picture ? await photoAt(card.picture) : undefined),
    );
    if (picture) return answer(picture);
  } catch (error) {
    if (!(error instanceof PhotoAwayError)) throw error;
  }
  return new Response(null, {
    status: 503,
    headers: { "retry-after": "10", "cache-control": "no-store" },
  });
}

function answer(picture: Buffer): Response {
  return new Response(new Uint8Array(picture), {
    headers: {
      "content-type": "image/jpeg",
      "content-length": String(picture.length),
      // What is drawn stands in the address: another picture has another one.
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}

/** A photo may be there again soon: a card without it would be kept for a year. */
class PhotoAwayError extends Error {}

/** The bytes of a picture of this site; undefined for one that is gone. */
async function photoAt(address: string): Promise<Buffer | undefined> {
  const site = ownAddress();
  if (!site) return undefined;
  let response: Response;
  try {
    response = await fetch(new URL(address, site), { signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    throw new PhotoAwayError(`${address} does not answer`, { cause: error });
  }
  if (response.status >= 500) throw new PhotoAwayError(`${address} answers ${response.status}`);
  const isPicture = response.headers.get("content-type")?.startsWith("image/");
  const isLarge = Number(response.headers.get("content-length") ?? 0) > mostBytes;
  if (response.ok && isPicture && !isLarge) return Buffer.from(await response.arrayBuffer());
  await response.body?.cancel();
  return undefined;
}
