import { Button, type PageContext, useLocalFormat } from "@vendure/dashboard";
import { graphql } from "../documents";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";

const giftQuery = graphql(`
  query DashboardOrderGift($id: ID!) {
    order(id: $id) {
      id currencyCode
      gift { message priceWithTax }
    }
  }
`);

interface OrderGiftProps {
  context: PageContext;
}

/** Whether an order is wrapped, and what its card says. */
export function OrderGift({ context }: OrderGiftProps) {
  const { say } = useWords();
  const { formatCurrency } = useLocalFormat();
  const id: string | undefined = context.entity?.id;
  const query = useAsk(giftQuery, { id: id ?? "" }, Boolean(id));
  return (
    <Loaded query={query}>
      {({ order }) =>
        order?.gift ? (
          <div className="maru-stack">
            <p>
              {say("giftFacts", {
                price: formatCurrency(order.gift.priceWithTax, order.currencyCode),
              })}
            </p>
            {order.gift.message ? (
              <GiftCard message={order.gift.message} />
            ) : (
              <p className="maru-hint">{say("giftBlank")}</p>
            )}
          </div>
        ) : (
          <p className="maru-hint">{say("noGift")}</p>
        )
      }
    </Loaded>
  );
}

function GiftCard({ message }: { message: string }) {
  const { say } = useWords();
  return (
    <>
      <blockquote dir="auto" className="maru-card" style={{ whiteSpace: "pre-line" }}>
        {message}
      </blockquote>
      <div>
        <Button type="button" variant="outline" onClick={() => printCard(message)}>
          {say("giftPrint")}
        </Button>
      </div>
    </>
  );
}

/** The message alone on a page: who gets it sees no number and no price. */
function printCard(message: string): void {
  const page = window.open("", "_blank", "width=600,height=400");
  if (!page) return;
  const text = page.document.createElement("p");
  text.dir = "auto";
  text.textContent = message;
  text.style.cssText = "white-space:pre-line;text-align:center;font:20px/1.6 serif;margin:3em";
  page.document.body.append(text);
  page.print();
}
