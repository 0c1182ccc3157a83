declare const UNKNOWN: unique symbol;

/**
 * The type of an event that the SDK does not know: any text. The mark exists in the types only, so that comparing with a known type excludes
 * unknown events.
 */
export type UnknownEventType = string & { readonly [UNKNOWN]: never };
