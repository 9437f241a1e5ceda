import { inject } from "vitest";
import { callerHeaders, newAddress } from "./caller";

export interface ApiOptions {
  /** The engine to ask; the shared one by default. */
  engine?: string;
  api?: "shop-api" | "admin-api";
  channel?: string;
  language?: string;
  /** The address of the visitor; one that the shop has not met by default. */
  address?: string;
}

/** Someone who talks to the engine in a session of their own. */
export class Visitor {
  private token: string | undefined;
  private readonly address: string;

  constructor(private readonly options: ApiOptions = {}) {
    this.address = options.address ?? newAddress();
  }

  /** The token of the session, for what is asked without GraphQL. */
  get sessionToken(): string | undefined {
    return this.token;
  }

  /** Goes on in a session that was begun elsewhere. */
  with(token: string | undefined): this {
    this.token = token;
    return this;
  }

  /** Sends a GraphQL request; throws on GraphQL errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on, not typed
  async ask(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(errors.map((e: { message: string }) => e.message).join("; "));
    return data;
  }

  /** Sends a GraphQL request and answers the whole body, errors included. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on, not typed
  async send(query: string, variables: object = {}): Promise<any> {
    const {
      engine = inject("engineUrl"),
      api = "shop-api",
      channel = "kr",
      language = "ko",
    } = this.options;
    const request = {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "vendure-token": channel,
        ...callerHeaders(this.address),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    };
    const address = `${engine}/${api}?languageCode=${language}`;
    let response = await fetch(address, request);
    // It read nothing: the connection had lain open for long (RFC 9110, 15.5.9).
    if (response.status === 408) response = await fetch(address, request);
    this.token = response.headers.get("vendure-auth-token") ?? this.token;
    return response.json();
  }
}

/** The shop's owner, signed in to the Admin API. */
export async function owner(options: ApiOptions = {}): Promise<Visitor> {
  const visitor = new Visitor({ ...options, api: "admin-api" });
  const { login } = await visitor.ask(
    `mutation { login(username: "superadmin", password: "superadmin-of-the-tests") { __typename } }`,
  );
  if (login.__typename !== "CurrentUser") throw new Error("The owner could not sign in");
  return visitor;
}
