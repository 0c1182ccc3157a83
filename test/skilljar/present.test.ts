// Which fields of an answer are typed as always there, compared with what the vendor's document requires.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REASONS, STATED } from '../../codegen/skilljar-present.js';
import { results } from '../../src/skilljar/schemas/index.js';

/**
 * Made from the vendor's document: the schema of each answer (of a list, of its items), and of each schema the fields with a mark and the schema
 * inside: `!` required, `=` read-only, `*` in every example of the reference, `+` required in a request or with a default, `?` none of these.
 */
interface Document {
  readonly responses: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
}

const document = JSON.parse(readFileSync('test/fixtures/skilljar-answers.json', 'utf8')) as Document;

interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly options?: readonly Schema[];
      readonly getter?: () => Schema;
    };
  };
}

/** The object in a list, in what may be null, or in an alternative. */
function objectIn(schema: Schema | undefined): Readonly<Record<string, Schema>> | undefined {
  const { shape, element, innerType, options, getter } = schema?._zod.def ?? { type: '' };
  if (shape) return shape;
  if (options) return options.map(objectIn).find((one) => one !== undefined);
  const inner = element ?? innerType ?? getter?.();
  return inner && objectIn(inner);
}

interface Field {
  readonly place: string;
  readonly mark: string;
  readonly isOptional: boolean;
}

/** Every field of the answers that both know. */
function fieldsOf(): Field[] {
  const found = new Map<string, Field>();
  const seen = new Set<string>();
  const walk = (shape: Readonly<Record<string, Schema>> | undefined, name: string, path: string) => {
    if (!shape || seen.has(path)) return;
    seen.add(path);
    const known = new Map((document.schemas[name] ?? '').split(' ').map((one) => [/^\w+/.exec(one)?.[0], one] as const));
    for (const [key, schema] of Object.entries(shape)) {
      const written = known.get(key);
      if (written === undefined) continue;
      const [, mark = '', inner] = /^\w+(\W)(?:>(.*))?$/.exec(written) ?? [];
      const place = `${name}.${key}`;
      const isOptional = schema._zod.def.type === 'optional';
      found.set(`${place} ${isOptional}`, { place, mark, isOptional });
      if (inner) walk(objectIn(schema), inner, `${path}>${inner}`);
    }
  };
  for (const [id, name] of Object.entries(document.responses)) walk(objectIn(results[id] as unknown as Schema), name, `${id}:${name}`);
  return [...found.values()];
}

const fields = fieldsOf();
const reasonOf = ({ place, mark }: Field): string | undefined => STATED[place] ?? REASONS[mark as keyof typeof REASONS];

it('knows the answers of the operations', () => {
  const without = Object.keys(results).filter((id) => !(id in document.responses));
  expect(without).toEqual([]);
  expect(fields.length).toBeGreaterThan(800);
});

it('what is typed as always there is required by the document, or has a reason', () => {
  const always = fields.filter(({ isOptional, mark }) => !isOptional && mark !== '!');
  expect(always.filter((field) => reasonOf(field) === undefined).map(({ place }) => place)).toEqual([]);
  expect(always.length).toBeGreaterThan(400);
  // Not vacuous: without the reasons for single fields, these would be left.
  expect(
    always
      .filter(({ mark }) => !(mark in REASONS))
      .map(({ place }) => place)
      .sort(),
  ).toEqual(Object.keys(STATED).sort());
});

it.each(['Course.labels', 'Course.long_description_html', 'Group.discount_percent'])('%s stands in every example answer', (place) => {
  expect(fields.find((one) => one.place === place)).toMatchObject({ mark: '*', isOptional: false });
});

it.each(['Quiz.max_attempts', 'Purchase.price_cents', 'LessonProgress.score'])('%s has no reason, and may be left out', (place) => {
  expect(fields.find((one) => one.place === place)).toMatchObject({ mark: '?', isOptional: true });
});
