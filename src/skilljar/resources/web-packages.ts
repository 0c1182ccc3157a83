import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { WebPackage, WebPackageCreate } from '../types/web-packages.js';

/** Web packages of the organisation, without addresses to download them from. */
export const listWebPackages = /* @__PURE__ */ list<[], WebPackage, PageQuery | undefined>('/v1/web-packages', 'PageQuery');

/** One web package, with a secret address to download it from, good for an hour, once the platform has processed it. */
export const getWebPackage = /* @__PURE__ */ get<[webPackageId: string], WebPackage>('/v1/web-packages/{web_package_id}');

/** Has the platform fetch a zip file and keep it. Processing goes on after the answer: read the package until its state is `READY`. */
export const createWebPackage = /* @__PURE__ */ post<[], WebPackage, WebPackageCreate>('/v1/web-packages', 'WebPackageCreate');

/**
 * Deletes a web package, for good. Refused (400) while a lesson uses it.
 * @official
 */
export const deleteWebPackage = /* @__PURE__ */ remove<[webPackageId: string]>('/v1/web-packages/{web_package_id}');
