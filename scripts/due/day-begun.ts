/**
 * Whether a schedule of once a day (`minute hour * * *`, UTC) fell last into the first hour of a day in a time
 * zone. What counts is when it was to run: GitHub may start it hours later
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule).
 */
export function dayHasBegun(cron: string, now: Temporal.Instant, timeZone: string): boolean {
  const { hour, minute } = dailyTime(cron);
  const utc = now.toZonedDateTimeISO('UTC');
  const today = utc.withPlainTime({ hour, minute });
  const meant = Temporal.ZonedDateTime.compare(today, utc) <= 0 ? today : today.subtract({ days: 1 });
  return meant.withTimeZone(timeZone).hour === 0;
}

export function dailyTime(cron: string): { hour: number; minute: number } {
  const [, minute, hour] = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(cron.trim()) ?? [];
  if (minute === undefined || hour === undefined)
    throw new Error(`\`${cron}\` is not a time of each day. Write it like 17 23 * * *.`);
  return { hour: Number(hour), minute: Number(minute) };
}
