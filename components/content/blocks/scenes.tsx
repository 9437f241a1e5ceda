import { useTranslations } from "next-intl";
import type { ProductCard } from "@/lib/catalog";
import { Link } from "@/lib/i18n/navigation";
import { Container } from "../../ui/container";
import { cx } from "../../ui/cx";
import { Price } from "../../ui/price";
import type { FilledScene, FilledScenes } from "../get-blocks";
import { Markup } from "../markup";
import { ContentPicture } from "./content-picture";
import { classOfSpots } from "./spot-room";

/** Pictures of rooms whose things can be bought: each is a mark in the picture and a line below it. */
export function Scenes({
  block: { title, text, scenes },
  at,
}: {
  block: FilledScenes;
  at: number;
}) {
  const heading = `scenes-${at}`;
  return (
    <section aria-labelledby={title ? heading : undefined}>
      <Container>
        {title && (
          <h2 id={heading} className="text-3xl">
            {title}
          </h2>
        )}
        {text && <Markup text={text} className="mt-4 max-w-2xl text-muted" />}
        <div className="mt-10 grid gap-x-10 gap-y-16 lg:grid-cols-2">
          {scenes.map((scene) => (
            <Scene key={scene.title} scene={scene} isTop={!title} />
          ))}
        </div>
      </Container>
    </section>
  );
}

function Scene({
  scene: { title, picture, spots },
  isTop,
}: {
  scene: FilledScene;
  isTop: boolean;
}) {
  const t = useTranslations("content");
  const Heading = isTop ? "h2" : "h3";
  const shown = classOfSpots(spots, picture.height / picture.width);
  return (
    <article className="scene">
      {/* What a picture shows stays where it is, whichever way the words run. */}
      <div className="@container relative" dir="ltr">
        <ContentPicture
          picture={picture}
          className="h-auto w-full rounded-xs dark:brightness-[0.86]"
        />
        {spots.map(({ x, y, card }, index) => (
          <div
            key={`${x}-${y}`}
            className={cx("absolute hover:z-10 focus-within:z-10", shown)}
            style={{ left: `${x}%`, top: `${y}%` }}
          >
            <Mark number={index + 1} card={card} x={x} y={y} />
          </div>
        ))}
      </div>
      <Heading className="mt-5 text-xl">{title}</Heading>
      <ol aria-label={t("inRoom")} className="mt-3 grid gap-x-8 sm:grid-cols-2">
        {spots.map(({ x, y, card }, index) => (
          <li key={`${x}-${y}`} className="border-t border-line">
            <Link
              href={`/products/${card.slug}`}
              prefetch={false}
              data-spot={index + 1}
              className="flex min-h-11 items-center gap-3 py-2 hover:underline underline-offset-4"
            >
              <SpotNumber value={index + 1} className="bg-surface" />
              <span className="min-w-0 grow">{card.name}</span>
              <Price money={card.price} from={card.priceVaries} className="shrink-0 text-sm" />
            </Link>
          </li>
        ))}
      </ol>
    </article>
  );
}

interface MarkProps {
  number: number;
  card: ProductCard;
  x: number;
  y: number;
}

/** A thing in the picture; its name and price stand beside it while it is pointed at. */
function Mark({ number, card, x, y }: MarkProps) {
  return (
    <Link
      href={`/products/${card.slug}`}
      prefetch={false}
      data-spot={number}
      className="group relative grid -translate-1/2 place-items-center rounded-full"
    >
      <SpotNumber value={number} className="bg-raised shadow-sm" />
      <span
        dir="auto"
        className={cx(
          "pointer-events-none absolute w-max max-w-48 rounded-xs border border-line bg-raised px-3 py-2 text-sm text-ink opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100",
          y < 30 ? "top-full mt-2" : "bottom-full mb-2",
          x < 35 ? "left-0" : x > 65 ? "right-0" : "left-1/2 -translate-x-1/2",
        )}
      >
        <span className="block font-semibold">{card.name}</span>{" "}
        <Price money={card.price} from={card.priceVaries} />
      </span>
    </Link>
  );
}

function SpotNumber({ value, className }: { value: number; className: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "spot-number grid size-7 shrink-0 place-items-center rounded-full border border-control text-xs font-semibold tabular-nums text-ink",
        className,
      )}
    >
      {value}
    </span>
  );
}
