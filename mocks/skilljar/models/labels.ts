import { slugOf } from '../../engine/generator.js';
import type { Models } from '../../rest/factories/model.js';

export const labels: Models = {
  labels: { name: 'label', reads: 'labels.get', unique: ['name'] },
  tags: {
    name: 'tag',
    reads: 'tags.get',
    unique: ['name', 'slug'],
    defaults: { name: (_row, help) => help.text('name', 'tag'), slug: (row, help) => slugOf(String(row.name)) || help.text('slug', 'tag') },
  },
};
