import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import { describeOrbit } from "@/lib/viewer/orbit";

// Said when the view has come to rest, not all the way there.
const restMs = 500;

/** Says the view in words to those who do not see it. */
export function ViewWords({ orbiter }: { orbiter: Orbiter }) {
  const t = useTranslations("viewer");
  const [words, setWords] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const leave = orbiter.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { side, height, percent } = describeOrbit(orbiter.read());
        setWords(t("view", { side: t(`sides.${side}`), height: t(`heights.${height}`), percent }));
      }, restMs);
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [orbiter, t]);

  return (
    <p role="status" aria-live="polite" className="sr-only">
      {words}
    </p>
  );
}
