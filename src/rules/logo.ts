import type { ContentRule, Finding } from './rule.ts';
import type { PublicFile } from '#content/public-file.ts';

const least = 112;
const heaviest = 200_000;

export const logo: ContentRule = {
  name: 'logo',
  severity: 'warning',
  about:
    'Google shows a logo from 112 by 112 pixels, and no wider than 2.5 times or narrower than three quarters of its height (https://developers.google.com/search/docs/appearance/structured-data/job-posting#company-logo). An error where the file is not there.',
  check({ content, publicFile }) {
    return content.employers.flatMap(({ file, data }) =>
      data.logo === undefined
        ? []
        : faults(data.logo, publicFile).map((fault) => ({ file, path: ['logo'], ...fault })),
    );
  },
};

type Fault = Pick<Finding, 'message' | 'hint' | 'severity'>;

function faults(address: string, publicFile: (address: string) => PublicFile | undefined): Fault[] {
  if (!address.startsWith('/')) {
    return [
      {
        message: `The logo \`${address}\` lies on another site, which can change it or take it away.`,
        hint: 'Put the file into public/logos/ and write /logos/name.svg.',
      },
    ];
  }
  const found = publicFile(address);
  if (found === undefined) {
    return [
      {
        severity: 'error',
        message: `There is no file \`${address}\` in public/.`,
        hint: 'Put it there, correct its name, in which capitals count, or remove `logo`.',
      },
    ];
  }
  const { bytes, size } = found;
  if (size === undefined) {
    return [
      {
        message: `\`${address}\` is not a picture whose size can be read.`,
        hint: 'Save it as SVG, PNG, WebP or JPEG.',
      },
    ];
  }
  const { width, height } = size;
  const ratio = width / height;
  const vector = /\.svg$/i.test(address);
  return [
    ...(!vector && (width < least || height < least)
      ? [
          {
            message: `The logo has ${width} by ${height} pixels, and Google shows none below ${least} by ${least}.`,
            hint: 'Ask the employer for a larger one, or for an SVG; do not enlarge it.',
          },
        ]
      : []),
    ...(ratio < 0.75 || ratio > 2.5
      ? [
          {
            message: `The logo has ${width} by ${height}, and Google shows none that is this ${ratio > 1 ? 'wide' : 'tall'}.`,
            hint: 'Use one whose width is from 0.75 to 2.5 times its height, such as the mark without the name.',
          },
        ]
      : []),
    ...(bytes > heaviest
      ? [
          {
            message: `The logo has ${Math.round(bytes / 1000)} kB.`,
            hint: `Make it at most ${heaviest / 1000} kB.`,
          },
        ]
      : []),
  ];
}
