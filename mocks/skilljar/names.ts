import type { Tables } from './tables.js';

/** A title as part of a URL. The platform requires at least two words. */
export const publishedSlugOf = (title: string): string => {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (words.length > 1 ? words : ['course', ...words, ...(words.length === 0 ? ['new'] : [])]).join('-');
};

/** Unlike all other resources, instructors have numbers: one more than the highest, because instructors can have been deleted. */
export function nextInstructor(tables: Tables): string {
  const numbers = tables
    .of('iltInstructors')
    .all()
    .flatMap(({ id }) => (/^\d{1,15}$/.test(id) ? [Number(id)] : []));
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}
