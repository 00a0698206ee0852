import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

type Variables = Record<string, unknown>;

/** What a frontend holds for as long as somebody is logged in; the token is asked for anew for each request. */
export class Gateway {
  private readonly socket;
  private readonly client: Client;

  constructor(gateway: string, token: () => string) {
    const headers = () => ({ Authorization: `Bearer ${token()}` });
    this.socket = createClient({
      url: `${gateway.replace(/^http/, 'ws')}/graphql`,
      // a browser has a WebSocket of its own; Node.js 20 has none
      webSocketImpl: WebSocket,
      connectionParams: headers,
    });
    this.client = new Client({
      url: `${gateway}/graphql`,
      fetchOptions: () => ({ headers: headers() }),
      exchanges: [cacheExchange, fetchExchange, subscriptionExchange({ forwardSubscription: this.forward })],
    });
  }

  async query<D, V extends Variables>(document: TypedDocumentNode<D, V>, variables: V): Promise<D> {
    const { data, error } = await this.client.query(document, variables);
    if (error || !data) {
      throw error ?? new Error('neither an answer nor an error');
    }
    return data;
  }

  /** The next event. */
  next<D, V extends Variables>(document: TypedDocumentNode<D, V>, variables: V): Promise<D> {
    return new Promise((resolve, reject) => {
      const { unsubscribe } = this.client.subscription(document, variables).subscribe(({ data, error }) => {
        if (data) {
          resolve(data);
        } else if (error) {
          reject(error);
        } else {
          return;
        }
        unsubscribe();
      });
    });
  }

  async close(): Promise<void> {
    await this.socket.dispose();
  }

  private readonly forward: Parameters<typeof subscriptionExchange>[0]['forwardSubscription'] = (request) => ({
    subscribe: (sink) => ({
      unsubscribe: this.socket.subscribe({ ...request, query: request.query ?? '' }, sink as never),
    }),
  });
}
