interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** The value must be above `min`. */
  readonly above?: boolean;
}

/** Rejects values that are not numbers or are out of range. The message names the argument and the rule. */
export function checkNumber(name: string, value: unknown, { min, max, whole = false, above = false }: Bounds): void {
  const lower = min === undefined ? '' : above ? ` above ${min}` : ` of at least ${min}`;
  const upper = max === undefined ? '' : ` and at most ${max}`;
  const rule = `${name} must be ${whole ? 'an integer' : 'a number'}${lower}${upper}`;
  if (typeof value !== 'number') throw new TypeError(`${rule}, not ${said(value)}.`);
  const tooLow = min !== undefined && (above ? !(value > min) : !(value >= min));
  if (Number.isNaN(value) || tooLow || (max !== undefined && value > max) || (whole && !Number.isInteger(value)))
    throw new RangeError(`${rule}, not ${value}.`);
}

export function checkOneOf(name: string, value: unknown, words: readonly string[]): void {
  const rule = `${name} must be one of ${words.join(', ')}`;
  if (typeof value !== 'string') throw new TypeError(`${rule}, not ${said(value)}.`);
  if (!words.includes(value)) throw new RangeError(`${rule}, not ${value}.`);
}

/** Rejects values that are not objects, and unknown options: a misspelled option would silently keep the default. */
export function checkOptions(name: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${name} requires an object with ${known.join(', ')}, not ${said(options)}.`);
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new TypeError(`Unknown option ${key} of ${name}. Expected one of: ${known.join(', ')}.`);
  }
}

/** Formats a value for a message. */
export const said = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'string' ? JSON.stringify(value) : typeof value;
