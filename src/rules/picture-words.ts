import type { ContentRule } from './rule.ts';

const empty =
  /^(?:an? )?(?:image|picture|photo|photograph|img|logo|graphic|screenshot|icon|untitled|dsc\w*\d+|img_?\d+)[.!]?$/i;

export const pictureWords: ContentRule = {
  name: 'picture-words',
  severity: 'hint',
  about:
    'The words of a picture stand in its place for those who cannot see it (https://www.w3.org/WAI/tutorials/images/).',
  check({ pictures }) {
    return pictures
      .filter(({ alt }) => empty.test(alt.trim()) || /\.(?:png|jpe?g|webp|gif|svg|avif)$/i.test(alt.trim()))
      .map(({ file, alt, line, column }) => ({
        file,
        place: { line, column },
        message: `“${alt}” does not say what the picture shows.`,
        hint: 'Say it as you would on the telephone: “Two people load-test a footbridge with sandbags”.',
      }));
  },
};
