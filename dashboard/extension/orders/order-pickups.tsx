import { Badge, type PageContext, useLocalFormat } from "@vendure/dashboard";
import { graphql, type ResultOf } from "../documents";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { type Say, useWords } from "../use-words";
import type { Words } from "../words/en";

const pickupsQuery = graphql(`
  query DashboardOrderPickups($id: ID!, $language: LanguageCode) {
    order(id: $id) {
      id
      pickups {
        id state overdue shelf holdUntil collectedAt amountDue currencyCode
        slot { start end }
        collector { name phone }
        place(language: $language) { name address timeZone }
        lines { id name sku quantity picked short }
      }
    }
  }
`);

type Pickup = NonNullable<ResultOf<typeof pickupsQuery>["order"]>["pickups"][number];

interface OrderPickupsProps {
  context: PageContext;
}

/** Where and when an order is collected, and how far its stores are. */
export function OrderPickups({ context }: OrderPickupsProps) {
  const { say, engineLanguage } = useWords();
  const id: string | undefined = context.entity?.id;
  const query = useAsk(pickupsQuery, { id: id ?? "", language: engineLanguage }, Boolean(id));
  return (
    <Loaded query={query}>
      {({ order }) =>
        order && order.pickups.length > 0 ? (
          order.pickups.map((pickup) => <PickupCard key={pickup.id} pickup={pickup} />)
        ) : (
          <p className="maru-hint">{say("noPickups")}</p>
        )
      }
    </Loaded>
  );
}

const tones: Partial<Record<Pickup["state"], "success" | "warning" | "destructive">> = {
  ready: "success",
  arrived: "warning",
  collected: "success",
  cancelled: "destructive",
  expired: "destructive",
};

function PickupCard({ pickup }: { pickup: Pickup }) {
  const { say } = useWords();
  const { place, lines } = pickup;
  return (
    <article className="maru-card" aria-label={place.name}>
      <h3 className="maru-head">
        {place.name}
        <Badge variant={tones[pickup.state] ?? "secondary"}>{stateWord(say, pickup.state)}</Badge>
        {pickup.overdue && <Badge variant="warning">{say("late")}</Badge>}
      </h3>
      <address className="maru-hint">
        {place.address.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <PickupFacts pickup={pickup} />
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="maru-row">
            <span>
              {line.name} <span className="maru-hint">{line.sku}</span>
            </span>
            <span className="maru-hint">
              {say("pieces", { picked: line.picked, quantity: line.quantity })}
            </span>
            {line.short > 0 && (
              <Badge variant="warning">{say("short", { count: line.short })}</Badge>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

function PickupFacts({ pickup }: { pickup: Pickup }) {
  const { say } = useWords();
  const { formatDate, formatCurrency } = useLocalFormat();
  const { slot, place, collector, amountDue, currencyCode, shelf, holdUntil, collectedAt } = pickup;
  const { timeZone } = place;
  const at = (date: string) =>
    formatDate(date, { dateStyle: "medium", timeStyle: "short", timeZone });
  const until = (date: string) => formatDate(date, { timeStyle: "short", timeZone });
  const waits = pickup.state === "ready" || pickup.state === "arrived";
  const facts = [
    say("slot", { from: at(slot.start), to: until(slot.end) }),
    say("collector", { name: [collector.name, collector.phone].filter(Boolean).join(", ") }),
    amountDue > 0 ? say("due", { amount: formatCurrency(amountDue, currencyCode) }) : "",
    shelf && waits ? say("shelf", { shelf }) : "",
    holdUntil && waits ? say("holdUntil", { at: at(holdUntil) }) : "",
    collectedAt ? say("collectedAt", { at: at(collectedAt) }) : "",
  ].filter(Boolean);
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function stateWord(say: Say, state: string): string {
  const key = `state.${state}`;
  return say(key as keyof Words);
}
