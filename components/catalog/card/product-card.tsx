import { useTranslations } from "next-intl";
import type { ProductCard as Card } from "@/lib/catalog/types";
import { Link } from "@/lib/i18n/navigation";
import { Badge } from "../../ui/badge";
import { NoPicture } from "../../ui/no-picture";
import { Picture } from "../../ui/picture";
import { Price, RegularPrice } from "../../ui/price";
import { AtMyStore } from "./at-my-store";
import { Swatches } from "./swatches";

interface ProductCardProps {
  product: Card;
  /** Its picture is in sight when the page opens. */
  priority?: boolean;
  /** False where all are new, so that saying so on each would be noise. */
  badgeNew?: boolean;
}

/** Two cards beside each other on phones, three or four on wide windows. */
const cardSizes = "(min-width: 64rem) 25vw, 50vw";

/** One product among others. One link, its name, and all of the card leads there. */
export function ProductCard({ product, priority, badgeNew = true }: ProductCardProps) {
  const t = useTranslations("productCard");
  const { slug, name, tagline, picture, price, regularPrice, priceVaries } = product;
  const { swatches, inStock, isNew } = product;
  return (
    <article className="group relative">
      <div className="relative aspect-square overflow-hidden rounded-xs bg-surface">
        {picture ? (
          <Picture
            picture={picture}
            alt=""
            priority={priority}
            sizes={cardSizes}
            className="size-full transition-transform duration-700 group-hover:scale-[1.025] dark:brightness-[0.86]"
          />
        ) : (
          <NoPicture name={name} className="size-full" />
        )}
        {!inStock ? (
          <Badge className="absolute start-3 top-3 bg-raised">{t("soldOut")}</Badge>
        ) : (
          isNew &&
          badgeNew && (
            <Badge tone="accent" className="absolute start-3 top-3">
              {t("new")}
            </Badge>
          )
        )}
        <AtMyStore productId={product.id} words={t("atStore", { store: "{name}" })} />
      </div>
      <div className="mt-4 grid grid-cols-1 gap-1">
        <h3 className="text-sm font-semibold tracking-normal sm:text-base">
          <Link
            href={`/products/${slug}`}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-accent"
          >
            {name}
          </Link>
        </h3>
        <p className="text-xs text-muted max-sm:hidden sm:text-sm">{tagline}</p>
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className={inStock ? "text-sm" : "text-sm text-muted"}>
            <Price money={price} from={priceVaries} />
            {regularPrice && <RegularPrice money={regularPrice} className="ms-2" />}
          </p>
          <Swatches colours={swatches} label={t("colours", { count: swatches.length })} />
        </div>
      </div>
    </article>
  );
}
