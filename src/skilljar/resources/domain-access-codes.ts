import { get, list, post, remove, update } from '../rest/index.js';
import type {
  DomainAccessCode,
  DomainAccessCodeChanged,
  DomainAccessCodeDetail,
  DomainAccessCodeInput,
} from '../types/domain-access-codes.js';
import type { PageQuery } from '../types/shared.js';

const CODES = '/v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes';
const CODE = '/v1/domains/{domain_name}/access-code-pools/{access_code_pool_id}/access-codes/{access_code_id}';

type Path = { accessCodePoolId: string; accessCodeId: string };

/** Lists the codes in a pool. */
export const listDomainAccessCodes = /* @__PURE__ */ list<[accessCodePoolId: string], DomainAccessCode, PageQuery | undefined>(
  CODES,
  'PageQuery',
);

/** Retrieves a code, with the learners who used it. */
export const getDomainAccessCode = /* @__PURE__ */ get<[path: Path], DomainAccessCodeDetail>(CODE);

/** Adds a code to a pool. */
export const createDomainAccessCode = /* @__PURE__ */ post<[accessCodePoolId: string], DomainAccessCodeChanged, DomainAccessCodeInput>(
  CODES,
  'DomainAccessCodeInput',
);

/** Updates only the given fields. */
export const updateDomainAccessCode = /* @__PURE__ */ update<[path: Path], DomainAccessCodeChanged, DomainAccessCodeInput>(
  CODE,
  'DomainAccessCodeInput',
);

/**
 * Permanently deletes a code.
 * @official
 */
export const deleteDomainAccessCode = /* @__PURE__ */ remove<[path: Path]>(CODE);
