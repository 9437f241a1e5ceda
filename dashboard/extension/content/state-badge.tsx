import { Badge } from "@vendure/dashboard";
import { useWords } from "../use-words";
import type { ContentPage } from "./queries";

const variants = { draft: "secondary", published: "success", changed: "warning" } as const;

/** Whether readers see a page, and as it is written now. */
export function StateBadge({ state }: Pick<ContentPage, "state">) {
  const { say } = useWords();
  return <Badge variant={variants[state]}>{say(`content.state.${state}`)}</Badge>;
}
