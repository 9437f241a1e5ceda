import { useTranslations } from "next-intl";
import type { Product } from "@/lib/catalog";
import { cx } from "../../ui/cx";
import { Picture } from "../../ui/picture";
import { Price } from "../../ui/price";
import { TextLink } from "../../ui/text-link";
import type { WithProduct } from "../get-blocks";
import { Markup } from "../markup";
import { BlockLink } from "./block-link";
import { ContentPicture } from "./content-picture";

interface HeroProps {
  block: WithProduct<"hero">;
  /** The page opens with it: its words are the page's heading, and its picture is in sight. */
  first: boolean;
}

const pictureClass =
  "aspect-square size-full dark:brightness-[0.86] lg:absolute lg:inset-0 lg:aspect-auto";

/** One thing in large letters, with its picture beside it to the page's edge. */
export function Hero({ block: { title, text, picture, found, link }, first }: HeroProps) {
  const Heading = first ? "h1" : "h2";
  const shown = found?.variants[0]?.pictures[0];
  return (
    <section
      className={cx(
        "grid lg:grid-cols-12",
        found
          ? "lg:min-h-[min(54rem,calc(100svh-4.25rem))]"
          : "lg:min-h-[min(44rem,calc(100svh-4.25rem))]",
      )}
    >
      {(picture || shown) && (
        <div className="relative lg:order-2 lg:col-span-6">
          {picture ? (
            <ContentPicture picture={picture} priority={first} className={pictureClass} />
          ) : (
            shown && (
              <Picture picture={shown} alt={found.name} priority={first} className={pictureClass} />
            )
          )}
        </div>
      )}
      <div
        className={cx(
          "flex flex-col gap-8 px-gutter pt-10 lg:col-span-6",
          found ? "justify-between lg:pt-[12vh] lg:pb-14" : "justify-center lg:py-20",
        )}
      >
        <Heading className={first ? "title-display" : "text-4xl"}>{title}</Heading>
        {text && (
          <Markup text={text} level={first ? 2 : 3} className="max-w-[30em] text-lg text-muted" />
        )}
        {link && <BlockLink button link={link} />}
        {found && <Shown product={found} />}
      </div>
    </section>
  );
}

/** What the picture shows, and what it costs. */
function Shown({ product }: { product: Product }) {
  const t = useTranslations("home.opening");
  const prices = product.variants.map(({ price }) => price).sort((a, b) => a.amount - b.amount);
  const [lowest] = prices;
  return (
    <div className="grid max-w-96 gap-1 border-t border-ink pt-5">
      <p className="flex items-baseline justify-between gap-6 font-semibold">
        {product.name}
        {lowest && (
          <Price
            money={lowest}
            from={lowest.amount !== prices.at(-1)?.amount}
            className="text-sm font-normal"
          />
        )}
      </p>
      <p className="text-muted">{product.tagline}</p>
      <TextLink href={`/products/${product.slug}`} className="mt-3 justify-self-start">
        {t("see", { name: product.name })}
      </TextLink>
    </div>
  );
}
