import { variable } from './variable.ts';

/** Asks GitHub, as the workflow that this runs in. `path` is inside the repository. Throws with GitHub's answer. */
export async function github(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<unknown> {
  const repository = `${variable('GITHUB_API_URL')}/repos/${variable('GITHUB_REPOSITORY')}`;
  const address = path === '' ? repository : `${repository}/${path}`;
  const response = await fetch(address, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${variable('GITHUB_TOKEN')}`,
      'content-type': 'application/json',
      'user-agent': 'rolecall',
    },
    signal: AbortSignal.timeout(30_000),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`GitHub answered ${method} ${path} with ${response.status}: ${text.slice(0, 500)}`);
  return text === '' ? undefined : JSON.parse(text);
}
