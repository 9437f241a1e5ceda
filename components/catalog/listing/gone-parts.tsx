import { useTranslations } from "next-intl";
import type { GonePart } from "@/lib/catalog/listing-query";
import { Note } from "../../ui/note";

/** Says what an old link asked for and the shop no longer has; nothing where it has all. */
export function GoneParts({ gone = [] }: { gone?: readonly GonePart[] | undefined }) {
  const t = useTranslations("listing");
  if (gone.length === 0) return null;
  return (
    <Note className="mb-6">
      {gone.map((part) => (
        <p key={part}>{t(`gone.${part}`)}</p>
      ))}
    </Note>
  );
}
