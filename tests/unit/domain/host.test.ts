import { expect, it } from 'vitest';
import { isExampleHost, isPrivateHost } from '#domain/host.ts';

it.each(['example.com', 'www.example.org', 'acme.example', 'acme.test', 'site.invalid', 'ACME.EXAMPLE.'])(
  '%s is kept for examples',
  (host) => expect(isExampleHost(host)).toBe(true),
);

it.each(['example.co.uk', 'myexample.com', 'example.dev', 'test.rolecall.org'])('%s is not', (host) =>
  expect(isExampleHost(host)).toBe(false),
);

it.each([
  'localhost',
  'careers.localhost',
  'nas.local',
  '127.0.0.1',
  '10.0.0.1',
  '172.31.0.1',
  '192.168.1.1',
  '[::1]',
])('%s is reached by some computers only', (host) => expect(isPrivateHost(host)).toBe(true));

it.each(['local.rolecall.org', '172.32.0.1', '193.168.1.1', '11.0.0.1', '[2606:2800:220:1::1]'])(
  '%s is reached by all',
  (host) => expect(isPrivateHost(host)).toBe(false),
);
