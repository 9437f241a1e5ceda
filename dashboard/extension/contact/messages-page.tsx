import { Link } from "@tanstack/react-router";
import { Button, Page, PageBlock, PageLayout, PageTitle } from "@vendure/dashboard";
import { useState } from "react";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { MessageCard } from "./message-card";
import { messagesQuery } from "./queries";

/** What shoppers of the market wrote to the shop, open or done. */
export function MessagesPage() {
  const { say } = useWords();
  const [isDone, setDone] = useState(false);
  const query = useAsk(messagesQuery, { isDone });
  return (
    <Page pageId="maru-messages">
      <PageTitle>{say("contact")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="messages">
          <div className="maru-stack">
            <p className="maru-hint">{say("contactHint")}</p>
            <p>
              <Button size="sm" variant="outline" onClick={() => setDone(!isDone)}>
                {say(isDone ? "contactShowOpen" : "contactShowDone")}
              </Button>
            </p>
            <Loaded query={query}>
              {({ contactMessages: { items } }) =>
                items.length > 0 ? (
                  <div>
                    {items.map((message) => (
                      <MessageCard key={message.id} message={message}>
                        {message.order ? (
                          <Link
                            className="maru-link"
                            dir="ltr"
                            to={`/orders/${message.order.id}` as string}
                          >
                            {message.order.code}
                          </Link>
                        ) : (
                          <bdi dir="ltr">{message.orderCode}</bdi>
                        )}
                      </MessageCard>
                    ))}
                  </div>
                ) : (
                  <p>{say("contactNone")}</p>
                )
              }
            </Loaded>
          </div>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}
