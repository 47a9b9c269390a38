import { sourceRecord } from '#import/source-record.ts';
import { recordsIn } from './records-in.ts';
import { postingAdvert } from './schema-org.ts';
import type { Source } from './source.ts';

/** The jobs of a careers site as a feed (https://www.jsonfeed.org/version/1.1/) with a posting in each item. */
export const teamtailor: Source = {
  name: 'teamtailor',
  label: 'Teamtailor',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'items');
    return first !== undefined && '_jobposting' in first;
  },
  *adverts(input, wishes) {
    for (const item of recordsIn(input.json, 'items')) {
      const record = sourceRecord(item);
      const posting = record.value('_jobposting');
      if (typeof posting !== 'object' || posting === null) {
        yield { problem: `“${record.words('title') ?? ''}” has no posting in it, and nothing was imported.` };
        continue;
      }
      const advert = postingAdvert(
        {
          ...posting,
          ...('description' in posting
            ? {}
            : { description: record.source('content_html') ?? record.source('content_text') }),
          ...('url' in posting ? {} : { url: record.source('url') }),
        },
        input,
        { ...wishes, isOwn: true },
      );
      record.carried('_jobposting', 'id', 'title', 'url', 'date_published', 'content_html', 'content_text');
      advert.draft.notCarried.push(...record.rest());
      advert.key = `teamtailor ${record.words('id') ?? record.words('url') ?? ''}`;
      yield { advert };
    }
  },
};
