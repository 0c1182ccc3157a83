import type { Store } from '../../engine/store.js';
import { WEBHOOK } from '../defaults.js';
import { Tables } from '../tables.js';
import { seedAcademy, seedDomain, seedGroups } from './demo-academy.js';
import { seedCatalogue } from './demo-catalogue.js';
import { demoId, skilljarDemo } from './demo-ids.js';
import { seedEnrollments, seedProgress } from './demo-learning.js';
import { type Add, adder } from './row.js';

/** A small academy: 25 courses, two domains and thirty learners, some of them with progress. */
export function seedSkilljar(store: Store): void {
  const add = adder(new Tables(store));
  seedAcademy(add);
  const enrollments = seedEnrollments(add);
  seedProgress(add);
  seedGroups(add);
  seedWebhooks(add);
  seedCatalogue(add, enrollments);
}

/** A new organization: one domain without records. */
export function seedEmptySkilljar(store: Store): void {
  seedDomain(adder(new Tables(store)), skilljarDemo.domain, 'abcdefg123456', true);
}

function seedWebhooks(add: Add): void {
  add('webhooks', { ...WEBHOOK, id: skilljarDemo.webhookId, target_url: 'https://hooks.example.com/skilljar' });
  add('webhooks', {
    ...WEBHOOK,
    id: demoId('webhook', 1),
    target_url: 'https://hooks.example.com/completions',
    event_type: 'COURSE_COMPLETION',
    basic_auth_username: 'skilljar',
    basic_auth_password: 'demo-hook-password',
    additional_headers: { 'x-hook-secret': 'demo-hook-secret' },
  });
  const failed = { event_type: 'QUIZ_COMPLETION', active: false, deactivate_reason: 'HTTP_4XX_RESPONSE' };
  add('webhooks', { ...WEBHOOK, id: demoId('webhook', 2), target_url: 'https://old.example.com/hook', ...failed });
}
