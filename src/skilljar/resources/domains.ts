import { get, list, update } from '../rest/index.js';
import type { Domain, DomainUpdate } from '../types/domains.js';
import type { PageNumberQuery } from '../types/shared.js';

/** Lists the domains of the organization. */
export const listDomains = /* @__PURE__ */ list<[], Domain, PageNumberQuery | undefined>('/v1/domains', 'PageNumberQuery');

/** Retrieves a domain, by its host name. */
export const getDomain = /* @__PURE__ */ get<[domainName: string], Domain>('/v1/domains/{domain_name}');

/** Updates only the given fields. */
export const updateDomain = /* @__PURE__ */ update<[domainName: string], Domain, DomainUpdate>('/v1/domains/{domain_name}', 'DomainUpdate');
