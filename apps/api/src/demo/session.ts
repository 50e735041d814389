import { type Client, createClient } from '@suyuan/client';
import { signIn } from '@suyuan/contract/session';

/** What of the app is used here. */
export interface Api {
  fetch(request: Request): Response | Promise<Response>;
}

/** Talks to the app in this process, as a browser would over the network: the demo goes through the same gates. */
export function anonymous(app: Api, origin: string): Client {
  return clientOf(app, origin, () => ({}));
}

/** Somebody who has signed in. */
export async function signedIn(app: Api, origin: string, username: string, password: string): Promise<Client> {
  let cookie = '';
  const client = clientOf(
    app,
    origin,
    () => ({ cookie }),
    response => {
      const set = response.headers.getSetCookie().map(text => text.split(';')[0]);
      if (set.length > 0) cookie = set.join('; ');
    },
  );
  await client.call(signIn, { body: { username, password } });
  return client;
}

function clientOf(
  app: Api,
  origin: string,
  headers: () => Record<string, string>,
  seen: (response: Response) => void = () => undefined,
): Client {
  return createClient({
    baseUrl: origin,
    language: () => 'zh-CN',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      for (const [name, value] of Object.entries(headers())) request.headers.set(name, value);
      const response = await app.fetch(request);
      seen(response);
      return response;
    },
  });
}
