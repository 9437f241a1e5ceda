import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, Page, PageBlock, PageLayout, PageTitle, toast } from "@vendure/dashboard";
import { useState } from "react";
import { Loaded } from "../loaded";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";
import { createMutation, receiversQuery } from "./queries";
import { ReceiverCard } from "./receiver-card";
import { ReceiverForm, type ReceiverInput } from "./receiver-form";
import { ShownKey } from "./shown-key";

/** The merchant's own addresses that are told what happens in the market. */
export function WebhooksPage() {
  const { say } = useWords();
  const query = useAsk(receiversQuery, {});
  return (
    <Page pageId="maru-webhooks">
      <PageTitle>{say("webhooks")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="receivers">
          <div className="maru-stack">
            <p className="maru-hint">{say("webhooks.hint")}</p>
            <Loaded query={query}>
              {({ webhookEndpoints }) =>
                webhookEndpoints.length > 0 ? (
                  <div>
                    {webhookEndpoints.map((receiver) => (
                      <ReceiverCard key={receiver.id} receiver={receiver} />
                    ))}
                  </div>
                ) : (
                  <p>{say("webhooks.none")}</p>
                )
              }
            </Loaded>
          </div>
        </PageBlock>
        <PageBlock column="main" blockId="new-receiver" title={say("webhooks.new")}>
          <NewReceiver />
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

function NewReceiver() {
  const { say } = useWords();
  const client = useQueryClient();
  const [key, setKey] = useState<string>();
  // Emptied once it is saved.
  const [saved, setSaved] = useState(0);
  const saving = useMutation({
    mutationFn: (input: ReceiverInput) => api.mutate(createMutation, { input }),
    onSuccess: ({ createWebhookEndpoint }) => {
      setKey(createWebhookEndpoint.key);
      setSaved(saved + 1);
      return client.invalidateQueries({ queryKey: ["maru", receiversQuery] });
    },
    onError: ({ message }) => {
      toast.error(message);
    },
  });
  return (
    <div className="maru-stack">
      {key && <ShownKey value={key} hide={() => setKey(undefined)} />}
      <ReceiverForm
        key={saved}
        from={{ url: "", events: [] }}
        button={say("webhooks.create")}
        isBusy={saving.isPending}
        save={(input) => saving.mutate(input)}
      />
    </div>
  );
}
