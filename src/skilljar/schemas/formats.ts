// What a format of the vendor's OpenAPI means. Each function is linear in the length of the text.

const DATE_TIME =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?:Z|(?<sign>[+-])(?<zoneHour>\d\d):?(?<zoneMinute>\d\d))$/i;

const DAY = 1440;

/**
 * Whether a text is a date and time with a zone, of a day that exists. Lower-case letters are legal (RFC 3339); seconds and the colon of the
 * offset can be omitted (ISO 8601). A second of 60 is legal where a leap second can be: in the last minute of a day in UTC.
 */
export function isDateTime(text: string): boolean {
  const parts = DATE_TIME.exec(text)?.groups;
  if (!parts) return false;
  const number = (name: string) => Number(parts[name] ?? 0);
  const [month, hour, minute, second] = [number('month'), number('hour'), number('minute'), number('second')];
  if (month < 1 || month > 12 || number('day') < 1 || number('day') > daysIn(number('year'), month)) return false;
  if (hour > 23 || minute > 59 || second > 60 || number('zoneHour') > 23 || number('zoneMinute') > 59) return false;
  if (second < 60) return true;
  const offset = (number('zoneHour') * 60 + number('zoneMinute')) * (parts.sign === '-' ? -1 : 1);
  return (hour * 60 + minute - offset + DAY) % DAY === DAY - 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The longest address that mail servers and Django's validator take. */
const LONGEST_EMAIL = 320;

// No white space, no control characters, and none of the characters that only a quoted name may contain.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are excluded
const ATOMS = /^[^\s\u0000-\u001f\u007f"(),.:;<>@[\\\]]+(?:\.[^\s\u0000-\u001f\u007f"(),.:;<>@[\\\]]+)*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are excluded
const QUOTED = /^"(?:[^"\\\u0000-\u001f\u007f]|\\[^\u0000-\u001f\u007f])+"$/;
const LABEL = /^[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]{0,61}[a-z0-9\u0080-\uffff])?$/i;
const ADDRESS = /^\[(?:\d{1,3}(?:\.\d{1,3}){3}|IPv6:[0-9a-f:.]{2,45})\]$/i;

/** Whether a text is one e-mail address, without a display name, on a domain with a dot. */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST_EMAIL) return false;
  const at = text.lastIndexOf('@');
  const name = text.slice(0, Math.max(at, 0));
  if (!ATOMS.test(name) && !QUOTED.test(name)) return false;
  const domain = text.slice(at + 1);
  if (domain.startsWith('['))
    return ADDRESS.test(domain) && !(domain.match(/\d{3}/g) ?? []).some((octet) => domain[1] !== 'I' && Number(octet) > 255);
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label));
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#"<>\\^`{|}][^\s"<>\\^`{|}]*$/i;

/** Whether a text is an absolute URL with a host. Characters that must be percent-encoded are refused, other letters than Latin ones are not. */
export function isUrl(text: string): boolean {
  return ABSOLUTE.test(text) && !/%(?![0-9a-f]{2})/i.test(text) && URL.canParse(text);
}
