import { Link } from "@tanstack/react-router";
import { Page, PageBlock, PageLayout, PageTitle } from "@vendure/dashboard";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { transfersQuery } from "./queries";
import { TransferCard } from "./transfer-card";

/** What the office is to give back by transfer in the market. */
export function TransfersPage() {
  const { say } = useWords();
  const query = useAsk(transfersQuery, {});
  return (
    <Page pageId="maru-refund-transfers">
      <PageTitle>{say("transfers")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="refund-transfers">
          <div className="maru-stack">
            <p className="maru-hint">{say("transfersHint")}</p>
            <Loaded query={query}>
              {({ refundTransfers }) =>
                refundTransfers.length > 0 ? (
                  <div>
                    {refundTransfers.map((transfer) => (
                      <TransferCard key={transfer.refundId} transfer={transfer}>
                        <Link
                          className="maru-link"
                          dir="ltr"
                          to={`/orders/${transfer.orderId}` as string}
                        >
                          {transfer.orderCode}
                        </Link>
                      </TransferCard>
                    ))}
                  </div>
                ) : (
                  <p>{say("noTransfers")}</p>
                )
              }
            </Loaded>
          </div>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}
