/** A date, and a time of day with any number of decimals. ISO 8601, or with a space, as databases write it. */
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,12})\d*)?)?\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * Converts a platform's time to RFC 3339 with all its decimals; `undefined` if it is invalid. A time without a zone is UTC, as the
 * platforms document.
 */
export function timestampOf(time: string | undefined): string | undefined {
  const [, year, month, day, minutes = '00:00', seconds = ':00', decimals, zone] = TIME.exec(time ?? '') ?? [];
  if (year === undefined) return undefined;
  const text = `${year}-${month}-${day}T${minutes}${seconds}${decimals ? `.${decimals}` : ''}${zoneOf(zone)}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Date.parse accepts 30 February, and the hour 24.
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists && !minutes.startsWith('24') && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function zoneOf(zone: string | undefined): string {
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  // RFC 3339 writes an unknown zone as -00:00, which ISO 8601 forbids.
  return hours === undefined || (Number(hours) === 0 && minutes === '00') ? 'Z' : `${hours}:${minutes}`;
}

/** Converts a duration to ISO 8601, truncated to hundredths of a second, the precision that the specification compares. */
export function durationOf(ms: number | undefined): string | undefined {
  // The digits of a larger number are not exact, and it may be printed with an exponent.
  if (typeof ms !== 'number' || !(ms >= 0) || ms > Number.MAX_SAFE_INTEGER) return undefined;
  const hundredths = Math.floor(ms / 10);
  const seconds = Math.floor(hundredths / 100);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0{1,2}$/, '');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s || decimals || !(h || m) ? `${s}${decimals ? `.${decimals}` : ''}S` : ''}`;
}
