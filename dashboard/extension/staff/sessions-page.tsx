import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  api,
  Badge,
  Button,
  Page,
  PageBlock,
  PageLayout,
  PageTitle,
  toast,
  useLocalFormat,
} from "@vendure/dashboard";
import { graphql, type ResultOf } from "../documents";
import { Loaded } from "../loaded";
import { OwnStore, type Place } from "../stores/store-choice";
import { useAsk } from "../use-ask";
import { useWords } from "../use-words";

const sessionsQuery = graphql(`
  query DashboardStaffSessions($storeCode: String!) {
    staffSessions(storeCode: $storeCode) { id person emailAddress device browser signedInAt seenAt own }
  }
`);

const endMutation = graphql(`
  mutation DashboardEndStaffSession($storeCode: String!, $id: ID!) {
    endStaffSession(storeCode: $storeCode, id: $id) { id }
  }
`);

type Session = ResultOf<typeof sessionsQuery>["staffSessions"][number];

/** Who is signed in at a store, on which device. */
export function SessionsPage() {
  const { say } = useWords();
  return (
    <Page pageId="maru-staff-sessions">
      <PageTitle>{say("sessions")}</PageTitle>
      <PageLayout>
        <PageBlock column="main" blockId="staff-sessions">
          <OwnStore>{(place) => <SessionsOf place={place} />}</OwnStore>
        </PageBlock>
      </PageLayout>
    </Page>
  );
}

function SessionsOf({ place }: { place: Place }) {
  const { say } = useWords();
  const query = useAsk(sessionsQuery, { storeCode: place.code });
  return (
    <Loaded query={query}>
      {({ staffSessions }) =>
        staffSessions.length > 0 ? (
          <div>
            {staffSessions.map((session) => (
              <SessionRow key={session.id} session={session} place={place} />
            ))}
          </div>
        ) : (
          <p>{say("noSessions")}</p>
        )
      }
    </Loaded>
  );
}

function SessionRow({ session, place }: { session: Session; place: Place }) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => api.mutate(endMutation, { storeCode: place.code, id: session.id }),
    onSuccess: () => {
      toast.success(say("sessionEnded"));
      return client.invalidateQueries({ queryKey: ["maru", sessionsQuery] });
    },
    onError: ({ message }) => toast.error(message),
  });
  const at = (date: string) =>
    formatDate(date, { dateStyle: "medium", timeStyle: "short", timeZone: place.timeZone });
  const name = session.person || session.emailAddress;
  return (
    <article className="maru-card" aria-label={name}>
      <h3 className="maru-head">
        {name}
        {session.own && <Badge variant="secondary">{say("own")}</Badge>}
      </h3>
      <p>{[session.device, session.browser].filter(Boolean).join(", ")}</p>
      <p className="maru-hint">
        {say("seen", { since: at(session.signedInAt), at: at(session.seenAt) })}
      </p>
      {!session.own && (
        <div>
          <Button
            type="button"
            variant="outline"
            size="sm"
            disabled={end.isPending}
            onClick={() => end.mutate()}
          >
            {say("endSession", { name })}
          </Button>
        </div>
      )}
    </article>
  );
}
