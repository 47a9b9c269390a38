import type { ContentRule, Finding } from './rule.ts';

/** In bytes: what a page may weigh on a telephone, with its text beside it. */
const heaviest = 300_000;
/** In pixels: twice the width of a text, for fine screens. */
const widest = 1_600;

export const pictureFile: ContentRule = {
  name: 'picture-file',
  severity: 'error',
  about:
    'A picture that is not there shows as a broken one; a warning, not an error, for one that is larger than any screen needs.',
  check({ pictures, publicFile }) {
    return pictures.flatMap(({ file, address, line, column }) => {
      const found = publicFile(address);
      const words = found === undefined ? missing(address) : tooLarge(address, found);
      return words ? [{ file, place: { line, column }, ...words }] : [];
    });
  },
};

function missing(address: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: `There is no picture \`${address}\`.`,
    hint: `Put the file into public${address.replace(/[^/]*$/, '')}, or correct the name: capitals count.`,
  };
}

function tooLarge(
  address: string,
  { bytes, size }: { bytes: number; size?: { width: number; height: number } },
): Pick<Finding, 'message' | 'hint' | 'severity'> | undefined {
  const isWide = size !== undefined && size.width > widest && !/\.svg$/i.test(address);
  if (bytes <= heaviest && !isWide) return undefined;
  const pixels = size ? `${size.width} by ${size.height} pixels and ` : '';
  return {
    severity: 'warning',
    message: `The picture \`${address}\` has ${pixels}${Math.ceil(bytes / 1000)} kB.`,
    hint: `Make it at most ${widest} pixels wide and ${heaviest / 1000} kB, for example as WebP.`,
  };
}
