import { notFound } from "next/navigation";

export const ensureStatic = "navigation";

/** What the proxy shows in place of a page that does not exist: "not found", with its status. */
export default function MissingPage() {
  notFound();
}
