import { slugOf } from '../../engine/generator.js';
import type { RestModel } from '../../rest/factories/model.js';

export const label: RestModel = { name: 'label', reads: 'labels.get', unique: ['name'] };

export const tag: RestModel = {
  name: 'tag',
  reads: 'tags.get',
  unique: ['name', 'slug'],
  defaults: { name: (_row, help) => help.text('name', 'tag'), slug: (row, help) => slugOf(String(row.name)) || help.text('slug', 'tag') },
};
