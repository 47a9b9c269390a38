import { expect, it } from 'vitest';
import { addressFault, addressSchema, applySchema } from '#domain/apply.ts';

it.each([
  'https://acme.example/jobs/17?from=here#apply',
  'http://acme.example/',
  'HTTPS://acme.example/',
  'mailto:jobs@acme.example?subject=MLOps',
  'tel:+441134960000',
  '/apply',
  '/apply?role=17',
  '#apply',
])('%s may stand behind a link', (address) => {
  expect(addressFault(address)).toBeUndefined();
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java script:alert(1)',
  'data:text/html,hi',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'blob:https://acme.example/1',
  '//acme.example',
  '/\\acme.example',
  '\\\\acme.example',
  '/ /acme.example',
  'acme.example/jobs',
  'jobs',
  'https://',
  'https:',
  'https://acme example/',
  'https://[',
  '#',
  '',
])('%j may not', (address) => {
  expect(addressFault(address)).toMatchObject({
    message: expect.stringMatching(/./),
    hint: expect.stringMatching(/./),
  });
});

it.each([
  'https://intranet/jobs/17',
  'http://localhost:4321/roles/',
  'https://careers.localhost/',
  'https://printer.local/',
  'http://127.0.0.1/',
  'http://10.1.2.3/jobs',
  'http://192.168.0.4/jobs',
  'http://172.20.0.4/jobs',
  'http://[::1]/jobs',
  'http://[fd00::1]/jobs',
  'https://https://acme.example/jobs',
  'https://http//acme.example/jobs',
  'https://acme..example/jobs',
  'mailto:',
  'mailto:jobs@',
  'mailto:%?subject=Hi',
  'tel:',
  'tel:call-us',
])('%s leads where nobody can get to', (address) => {
  expect(addressFault(address)).toMatchObject({
    rule: 'unreachable-address',
    message: expect.stringMatching(/./),
    hint: expect.stringMatching(/./),
  });
});

it.each([
  'https://münchen.example/',
  'https://xn--mnchen-3ya.example/',
  'https://93.184.216.34/jobs',
  'https://[2606:2800:220:1::1]/jobs',
  'https://172.32.0.1/jobs',
  'https://local.example/',
  'mailto:jobs%40acme.example',
  'mailto:a@acme.example,b@acme.example',
])('%s may be reached', (address) => {
  expect(addressFault(address)).toBeUndefined();
});

it('says how an address with its beginning twice is meant', () => {
  expect(addressFault('https://https://acme.example/jobs')?.hint).toBe('Write `https://acme.example/jobs`.');
});

it.each([
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  ' javascript:alert(1)',
])('%j is seen through, as a browser would', (address) => {
  expect(addressSchema.safeParse(address).success).toBe(false);
});

it('takes one way to apply', () => {
  expect(applySchema.parse({ url: ' https://acme.example/ ' })).toEqual({
    by: 'url',
    url: 'https://acme.example/',
  });
  expect(applySchema.parse({ email: 'jobs@acme.example', subject: 'MLOps' })).toEqual({
    by: 'email',
    email: 'jobs@acme.example',
    subject: 'MLOps',
  });
  expect(applySchema.parse({ post: '1 High Street, Leeds' })).toEqual({
    by: 'post',
    post: '1 High Street, Leeds',
  });
});

it.each([
  [{}, 'apply-one-way'],
  [{ url: '/a', email: 'jobs@acme.example' }, 'apply-one-way'],
  [{ email: 'jobs@' }, 'unreadable-email'],
  [{ email: 'Ada <jobs@acme.example>' }, 'unreadable-email'],
  [{ email: 'jobs@localhost' }, 'unreadable-email'],
])('%j is no way to apply', (entry, rule) => {
  expect(applySchema.safeParse(entry).error?.issues[0]).toMatchObject({ params: { rule } });
});
