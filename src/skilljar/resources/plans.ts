import { get, list } from '../rest/index.js';
import type { Plan } from '../types/plans.js';
import type { PageNumberQuery } from '../types/shared.js';

/** Lists the plans of the domain, with their prices. */
export const listPlans = /* @__PURE__ */ list<[], Plan, PageNumberQuery | undefined>('/v1/domains/{domain_name}/plan', 'PageNumberQuery');

/**
 * Retrieves a plan, with its price.
 * @official
 */
export const getPlan = /* @__PURE__ */ get<[planId: string], Plan>('/v1/domains/{domain_name}/plan/{plan_id}');
