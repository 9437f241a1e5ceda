import { graphql } from "@/contracts/shop";

export const consentTextsQuery = graphql(`
  query ConsentTexts { consentTexts { version texts { purpose text } } }
`);

export const decideMutation = graphql(`
  mutation Decide(
    $subject: String!
    $version: String!
    $source: ConsentSource!
    $decisions: [ConsentDecision!]!
  ) {
    decideConsent(subject: $subject, version: $version, source: $source, decisions: $decisions) {
      purpose granted
    }
  }
`);

export const joinMutation = graphql(`
  mutation Join($subject: String!) { visitor: joinVisitor(subject: $subject) { subject granted } }
`);

export const leaveMutation = graphql(`
  mutation Leave($subject: String!) { visitor: leaveVisitor(subject: $subject) { subject granted } }
`);
