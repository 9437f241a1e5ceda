import { Link } from "@/lib/i18n/navigation";
import { Container } from "../../ui/container";
import { cx } from "../../ui/cx";
import { ArrowIcon } from "../../ui/icons";
import { Picture } from "../../ui/picture";
import type { FilledCollections } from "../get-blocks";

/** Each one's place on a twelve-column page and the cut of its picture: no two alike. */
const places = [
  { block: "lg:col-span-7", picture: "aspect-square" },
  { block: "lg:col-span-4 lg:col-start-9 lg:mt-56", picture: "aspect-square lg:aspect-4/5" },
  { block: "lg:col-span-4 lg:col-start-2", picture: "aspect-square lg:aspect-4/5" },
  { block: "lg:col-span-6 lg:col-start-7 lg:mt-40", picture: "aspect-square" },
];

/** Collections as a spread of a magazine rather than rows of a warehouse. */
export function Spread({ block: { title, found } }: { block: FilledCollections }) {
  return (
    <section>
      <Container>
        {title && <h2 className="mb-12 text-3xl lg:mb-20">{title}</h2>}
        <div className="grid gap-x-10 gap-y-16 lg:grid-cols-12 lg:gap-y-28">
          {found.map(({ collection, picture }, index) => {
            const place = places[index % places.length];
            return (
              <article key={collection.slug} className={cx("group relative", place?.block)}>
                <div className={cx("overflow-hidden rounded-xs bg-surface", place?.picture)}>
                  <Picture
                    picture={picture}
                    alt=""
                    className="size-full transition-transform duration-1000 group-hover:scale-[1.02] dark:brightness-[0.86]"
                  />
                </div>
                <h3 className="mt-5 text-2xl">
                  <Link
                    href={`/collections/${collection.slug}`}
                    className="inline-flex items-center gap-3 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-accent"
                  >
                    {collection.name}
                    <ArrowIcon
                      size="0.8em"
                      className="text-accent transition-transform group-hover:translate-x-1.5 rtl:group-hover:-translate-x-1.5"
                    />
                  </Link>
                </h3>
                <p className="mt-2 max-w-[30em] text-muted">{collection.description}</p>
              </article>
            );
          })}
        </div>
      </Container>
    </section>
  );
}
