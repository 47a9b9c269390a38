/** The day in a time zone that is meant, in each of the ways in which feeds write one; else the words as they are. */
export function day(written: string, timeZone: string): string {
  const iso = written
    .replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1')
    .replace(/^(\d\d)-(\d\d)-(\d{4})T/, '$3-$1-$2T')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return written;
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
