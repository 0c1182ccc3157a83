// The formats of the vendor's OpenAPI. Each function is linear in the length of the text.

const LEAP_DAY = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
const DAY = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const ZONE = String.raw`(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)`;
const DATE_TIME = new RegExp(`^(?:${DAY}|${LEAP_DAY})T${TIME}${ZONE}$`, 'i');

const LEAP_SECOND = /^(.{11}(\d\d):(\d\d):)60(?:\.\d+)?(Z|([+-])(\d\d):?(\d\d))$/i;
const MINUTES_OF_DAY = 1440;

/**
 * Whether a text is a date and time with a zone, and the day exists. Lower-case letters are valid (RFC 3339). Seconds and the colon of the
 * offset can be omitted (ISO 8601). The second 60 is valid for a possible leap second: in the last minute of a UTC day.
 */
export const isDateTime = (text: string): boolean => DATE_TIME.test(text) || isLeapSecond(text);

function isLeapSecond(text: string): boolean {
  const [, start, hour, minute, zone, sign, ...offset] = LEAP_SECOND.exec(text) ?? [];
  if (start === undefined || !DATE_TIME.test(`${start}59${zone}`)) return false;
  const minutes = (of: readonly (string | undefined)[]) => Number(of[0] ?? 0) * 60 + Number(of[1] ?? 0);
  const utc = minutes([hour, minute]) - minutes(offset) * (sign === '-' ? -1 : 1);
  return (utc + MINUTES_OF_DAY) % MINUTES_OF_DAY === MINUTES_OF_DAY - 1;
}

/** The maximum length of an address for mail servers and for the platform. */
const LONGEST_EMAIL = 320;

// A name: no whitespace, no control characters, and no characters that require a quoted name.
const ATOM = String.raw`[^\s\u0000-\u001f\u007f"(),.:;<>@[\\\]]+`;
const QUOTED = String.raw`"(?:[^"\\\u0000-\u001f\u007f]|\\[^\u0000-\u001f\u007f])+"`;
const LABEL = String.raw`[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]{0,61}[a-z0-9\u0080-\uffff])?`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const LITERAL = String.raw`\[(?:${OCTET}(?:\.${OCTET}){3}|IPv6:[0-9a-f:.]{2,45})\]`;
const EMAIL = new RegExp(String.raw`^(?:${ATOM}(?:\.${ATOM})*|${QUOTED})@(?:${LABEL}(?:\.${LABEL})+|${LITERAL})$`, 'i');

/** Whether a text is one email address, without a display name, on a domain with a dot. */
export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#"<>\\^`{|}][^\s"<>\\^`{|}]*$/i;

/**
 * Whether a text is an absolute URL with a host. Characters that must be percent-encoded are rejected; letters of other scripts are not.
 */
export const isUrl = (text: string): boolean => ABSOLUTE.test(text) && !/%(?![0-9a-f]{2})/i.test(text) && URL.canParse(text);
