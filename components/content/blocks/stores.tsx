import { Container } from "../../ui/container";
import { DoorsDrawing } from "../doors-drawing";
import type { FilledStores } from "../get-blocks";
import { Markup } from "../markup";
import { StoreLines } from "../store-lines";
import { PointList } from "./points";

/** The market's stores, with what the shop says of them. */
export function Stores({ block: { title, text, points, stores } }: { block: FilledStores }) {
  if (points)
    return (
      <section className="bg-surface">
        <Container className="grid gap-x-10 gap-y-16 py-section lg:grid-cols-12">
          <div className="lg:col-span-6">
            <DoorsDrawing className="mb-10 w-56 max-w-full rtl:-scale-x-100 calm:hidden" />
            {title && <h2 className="text-4xl">{title}</h2>}
            {text && <Markup text={text} className="mt-6 max-w-[30em] text-lg" />}
            <PointList points={points} className="mt-10 max-w-2xl sm:grid-cols-2" />
          </div>
          <StoreLines stores={stores} className="lg:col-span-5 lg:col-start-8 lg:self-end" />
        </Container>
      </section>
    );
  return (
    <Container className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      <div className="lg:col-span-5">
        {title && <h2 className="text-3xl">{title}</h2>}
        {text && <Markup text={text} className="mt-6 max-w-[30em] text-lg" />}
      </div>
      <StoreLines stores={stores} className="lg:col-span-6 lg:col-start-7" />
    </Container>
  );
}
