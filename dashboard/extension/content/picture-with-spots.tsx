import type { Part } from "../part";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { partOf } from "./document";
import { assetQuery, chosenQuery } from "./queries";
import { SpotBoard } from "./spot-board";
import { placeOf } from "./spot-place";

interface PictureWithSpotsProps {
  /** The picture beside the list, as the document has it. */
  picture: unknown;
  spots: readonly Part[];
  onChange(spots: Part[]): void;
}

/** The picture in which a list's products are placed; before one is chosen, what to do first. */
export function PictureWithSpots({ picture, spots, onChange }: PictureWithSpotsProps) {
  const { say } = useWords();
  const { asset } = partOf(picture);
  const id = typeof asset === "string" ? asset : "";
  const skus = spots.flatMap(({ product }) => (typeof product === "string" ? [product] : []));
  const { data } = useAsk(assetQuery, { id }, id !== "");
  const { data: chosen } = useAsk(chosenQuery, { skus }, skus.length > 0);
  if (!id) return <p className="maru-hint">{say("content.spotsFirst")}</p>;
  const preview = data?.asset?.preview;
  if (!preview) return null;

  function labelOf(at: number): string {
    const spot = spots[at] ?? {};
    const found = chosen?.productVariants.items.find(({ sku }) => sku === spot["product"]);
    const { x = "–", y = "–" } = placeOf(spot) ?? {};
    const name = found?.name ?? say("content.spotEmpty");
    return say("content.spotAt", { number: at + 1, name, x, y });
  }

  return (
    <div className="maru-stack-small">
      <p className="maru-hint">{say("content.spotsHint")}</p>
      <SpotBoard
        src={`${preview}?preset=large`}
        spots={spots}
        labelOf={labelOf}
        onChange={onChange}
      />
    </div>
  );
}
