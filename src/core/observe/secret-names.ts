// Names whose values are secrets or capabilities on at least one platform: JSON keys, header names (with _ for -) and query parameters.
const SECRET_NAME =
  /api_?key|token|secret|password|passwd|credential|cookie|authorization|private_?key|signature|(?:streaming|playback|thumbnail|download|upload|target|invite)_?url$|^(?:websocket_?channel|basic_?auth_?username|additional_?headers|custom_?headers)$|^x_amz_./i;

/** A cache, because names repeat from call to call. Long names are not stored, because servers choose some of them. */
const judged = new Map<string, boolean>();
const MOST_NAMES = 1000;
const LONGEST_NAME = 100;

/** Returns true for a name whose value must never be printed. */
export function isSecretName(name: string): boolean {
  let secret = judged.get(name);
  if (secret === undefined) {
    const plain = name.replaceAll('-', '_');
    secret = SECRET_NAME.test(plain) && !/\W/.test(plain);
    if (judged.size < MOST_NAMES && name.length <= LONGEST_NAME) judged.set(name, secret);
  }
  return secret;
}
