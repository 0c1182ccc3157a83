/** The beginning of a text, of at most `most` UTF-16 code units, without half of a surrogate pair. */
export const cut = (text: string, most: number): string => text.slice(0, most).replace(/\p{Surrogate}/gu, '');
