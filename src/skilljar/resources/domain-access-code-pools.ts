import { get, list, post, remove, update } from '../rest/index.js';
import type {
  DomainAccessCodePool,
  DomainAccessCodePoolCreate,
  DomainAccessCodePoolDetail,
  DomainAccessCodePoolListQuery,
  DomainAccessCodePoolUpdate,
} from '../types/domain-access-codes.js';

const POOLS = '/v1/domains/{domain_name}/access-code-pools';
const POOL = '/v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}';

/** Lists the access code pools of the domain. */
export const listDomainAccessCodePools = /* @__PURE__ */ list<[], DomainAccessCodePool, DomainAccessCodePoolListQuery | undefined>(
  POOLS,
  'DomainAccessCodePoolListQuery',
);

/** Retrieves a pool, with the number of its codes. */
export const getDomainAccessCodePool = /* @__PURE__ */ get<[accessCodePoolId: string], DomainAccessCodePoolDetail>(POOL);

/** Creates a pool without codes. */
export const createDomainAccessCodePool = /* @__PURE__ */ post<[], DomainAccessCodePoolDetail, DomainAccessCodePoolCreate>(
  POOLS,
  'DomainAccessCodePoolCreate',
);

/** Updates only the given fields. */
export const updateDomainAccessCodePool = /* @__PURE__ */ update<
  [accessCodePoolId: string],
  DomainAccessCodePoolDetail,
  DomainAccessCodePoolUpdate
>(POOL, 'DomainAccessCodePoolUpdate');

/**
 * Permanently deletes a pool and all its codes.
 * @official
 */
export const deleteDomainAccessCodePool = /* @__PURE__ */ remove<[accessCodePoolId: string]>(POOL, { confirm: true });
