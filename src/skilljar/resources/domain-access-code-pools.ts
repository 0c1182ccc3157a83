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

/** Pools of the codes that open the domain. */
export const listDomainAccessCodePools = /* @__PURE__ */ list<[], DomainAccessCodePool, DomainAccessCodePoolListQuery | undefined>(
  POOLS,
  'DomainAccessCodePoolListQuery',
);

/** One pool, with the number of its codes. */
export const getDomainAccessCodePool = /* @__PURE__ */ get<[accessCodePoolId: string], DomainAccessCodePoolDetail>(POOL);

/** Makes a pool without codes. */
export const createDomainAccessCodePool = /* @__PURE__ */ post<[], DomainAccessCodePoolDetail, DomainAccessCodePoolCreate>(
  POOLS,
  'DomainAccessCodePoolCreate',
);

/** Changes what is given and leaves the rest. */
export const updateDomainAccessCodePool = /* @__PURE__ */ update<
  [accessCodePoolId: string],
  DomainAccessCodePoolDetail,
  DomainAccessCodePoolUpdate
>(POOL, 'DomainAccessCodePoolUpdate');

/**
 * Deletes a pool and every code in it, for good.
 * @official
 */
export const deleteDomainAccessCodePool = /* @__PURE__ */ remove<[accessCodePoolId: string]>(POOL);
