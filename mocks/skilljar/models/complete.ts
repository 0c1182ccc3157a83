import type { Body } from '../../rest/body.js';
import { rowsOf } from '../generic.js';
import { valuesOf } from '../rows.js';
import { demoId } from '../scenarios/demo-ids.js';
import type { Tables } from '../tables.js';
import { fail } from './check.js';
import { KINDS } from './index.js';
import type { Completing, Kind, KindName } from './model.js';
import { madeAt, ownName, type Setting } from './values.js';

export const kindOf = (name: KindName): Kind => KINDS[name];
export const tableOf = ({ table, reads = '' }: Kind): string => table ?? reads.slice(0, reads.lastIndexOf('.'));

/** Names, addresses and the like are the same in either case. */
export const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** What is the same for a thing that is stored and one that is only built. */
export function completing(name: KindName, n: number, place: string, path: string, tables: Tables, setting: Setting): Completing {
  const { one, age = 100, ahead = false } = kindOf(name);
  const whole: Setting = { ...setting, ahead, n, position: setting.position ?? n };
  const { generator } = setting;
  return {
    ...whole,
    tables,
    path,
    place,
    made: madeAt(whole, place, age),
    id: (inside) => demoId(`${place}/${inside}`, generator.number(`${place}/${inside}|id`, 2 ** 32)),
    text: (field, kind = one, inside = '') => generator.text(inside ? `${place}/${inside}` : place, field, kind),
    fail: (field, message) => fail(field ? `${path}.${field}` : path, message),
  };
}

/** What is given, with what the kind says beyond its schemas. */
export function completed(name: KindName, given: Body, making: Completing): Body {
  const kind = kindOf(name);
  const isNameless = kind.unique && kind.key === 'name' && name !== 'domains' && given.name === undefined;
  const nameFor = () => {
    const taken = valuesOf(rowsOf(making.tables, tableOf(kind)), ({ name: other }) => String(other).toLowerCase());
    return ownName(kind.one, making.place, making, (text) => taken.has(text.toLowerCase()));
  };
  const known = isNameless ? { ...given, name: nameFor() } : given;
  return kind.complete?.(known, making) ?? known;
}
