import { z } from 'zod';
import { complain } from './complaint.ts';
import { isPrivateHost } from './host.ts';
import { lineSchema } from './text.ts';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address that may be put behind a link: http, https, mailto, tel, or a path on this site. Control
 * characters and white space are removed before it is read, as browsers do
 * (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export const addressSchema = z.string().transform((source, context) => {
  const written = source.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  const fault = addressFault(written);
  if (fault) complain(context, { rule: 'unsafe-address', ...fault });
  return written;
});

const emailSchema = z.string().superRefine((written, context) => {
  if (isEmail(written)) return;
  complain(context, {
    rule: 'unreadable-email',
    message: `\`${written}\` is not an e-mail address.`,
    hint: 'Write it as name@host, for example jobs@employer.example.',
  });
});

export const contactSchema = z.strictObject({
  name: lineSchema.optional().meta({ description: 'A person or a team.' }),
  email: emailSchema.optional().meta({ description: 'An e-mail address that may be shown.' }),
  phone: lineSchema.optional().meta({ description: 'With the country code.' }),
  url: addressSchema.optional().meta({ description: 'A page to write to.' }),
});
export type Contact = z.output<typeof contactSchema>;

export type Apply =
  | { by: 'url'; url: string }
  | { by: 'email'; email: string; subject: string | undefined }
  | { by: 'post'; post: string };

export const applySchema = z
  .strictObject({
    url: addressSchema.optional().meta({ description: 'Where the application is filled in.' }),
    email: emailSchema.optional().meta({ description: 'Where to send the application.' }),
    subject: lineSchema.optional().meta({ description: 'The subject line that the employer asks for.' }),
    post: lineSchema.optional().meta({ description: 'A postal address.' }),
  })
  .transform((entry, context): Apply => {
    const ways = (['url', 'email', 'post'] as const).filter((way) => entry[way] !== undefined);
    if (ways.length !== 1) {
      complain(context, {
        rule: 'apply-one-way',
        message:
          ways.length === 0
            ? 'There is no way to apply here.'
            : `There are ${ways.length} ways to apply here.`,
        hint: 'Write one of `url`, `email` or `post`. Without `apply`, the address in content/site.yaml is used.',
      });
    }
    if (entry.url !== undefined) return { by: 'url', url: entry.url };
    if (entry.email !== undefined) return { by: 'email', email: entry.email, subject: entry.subject };
    return { by: 'post', post: entry.post ?? '' };
  });

/** Why an address must not be linked, or `undefined` when it may be. Without a rule of its own it is unsafe. */
export function addressFault(written: string): AddressFault | undefined {
  if (written === '' || written === '#' || /^https?:\/*$/i.test(written)) {
    return {
      message: `\`${written}\` leads nowhere.`,
      hint: 'Write the whole address, such as https://employer.example/jobs/17.',
    };
  }
  if (/^[\\/]\s*[\\/]/.test(written) || written.startsWith('\\')) {
    const host = written.replace(/^[\\/\s]+/, '');
    return {
      message: `\`${written}\` does not say how to reach its host.`,
      hint: `Write \`https://${host}\`, or one slash for a page of this site.`,
    };
  }
  if (written.startsWith('/') || written.startsWith('#')) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written.replace(/\s/g, ''))?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const another = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(written)
      ? `https://${written}`
      : 'https://employer.example/jobs/17';
    return {
      message: `\`${written}\` is not a whole address.`,
      hint: `Write \`${another}\` for another site, or a path that starts with / for a page of this one.`,
    };
  }
  if (!schemes.has(`${scheme}:`)) {
    return {
      message: `\`${written.slice(0, 60)}\` starts with \`${scheme}:\`, which no link here may do.`,
      hint: 'Write an address that starts with https:, http:, mailto: or tel:.',
    };
  }
  if (!URL.canParse(written) || /\s/.test(written)) {
    return {
      message: `\`${written}\` cannot be read as an address.`,
      hint: 'Write spaces as %20 and check the host.',
    };
  }
  return unreachable(written);
}

export type AddressFault = { rule?: string; message: string; hint: string };

/** Why nobody can get through to an address that can be read. */
function unreachable(written: string): AddressFault | undefined {
  const rule = 'unreachable-address';
  const { protocol, hostname, pathname } = new URL(written);
  if (protocol === 'mailto:') {
    const to = pathname.replace(/%40/g, '@').split(/,|%2C/i);
    if (to.every((one) => isEmail(one.replace(/^(%20)+/, '')))) return undefined;
    return {
      rule,
      message: `\`${written}\` names no e-mail address to write to.`,
      hint: 'Write it as mailto:name@host, for example mailto:jobs@employer.example.',
    };
  }
  if (protocol === 'tel:') {
    if (/\d.*\d.*\d/.test(pathname)) return undefined;
    return {
      rule,
      message: `\`${written}\` names no number to call.`,
      hint: 'Write it with the country code, for example tel:+441134960000.',
    };
  }
  if (/^https?$/.test(hostname)) {
    return {
      rule,
      message: `\`${written}\` has its beginning twice.`,
      hint: `Write \`${written.replace(/^(https?:\/*)+/i, 'https://')}\`.`,
    };
  }
  if (isPrivateHost(hostname)) {
    return {
      rule,
      message: `\`${written}\` leads to \`${hostname}\`, which only some computers can reach.`,
      hint: 'Write the address that people outside use, and try it from a telephone.',
    };
  }
  if (!/^(?:[^.]{1,63}\.)+[^.\d][^.]*\.?$/.test(hostname) && !/^\[|^[\d.]+$/.test(hostname)) {
    return {
      rule,
      message: `\`${hostname}\` is not the name of a host on the internet.`,
      hint: 'Check it: a host has a dot in it, as in employer.example.',
    };
  }
  return undefined;
}

function isEmail(written: string): boolean {
  return /^[^\s@<>"']+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(written);
}
