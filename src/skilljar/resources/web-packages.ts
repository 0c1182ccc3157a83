import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { WebPackage, WebPackageCreate } from '../types/web-packages.js';

/** Lists the web packages of the organization, without download URLs. */
export const listWebPackages = /* @__PURE__ */ list<[], WebPackage, PageQuery | undefined>('/v1/web-packages', 'PageQuery');

/** Retrieves a web package. Once the platform has processed it, the response contains a secret download URL that is valid for an hour. */
export const getWebPackage = /* @__PURE__ */ get<[webPackageId: string], WebPackage>('/v1/web-packages/{web_package_id}');

/** Creates a web package from a ZIP file that the platform fetches. Processing is asynchronous: poll until its state is `READY`. */
export const createWebPackage = /* @__PURE__ */ post<[], WebPackage, WebPackageCreate>('/v1/web-packages', 'WebPackageCreate');

/**
 * Permanently deletes a web package. Fails with 400 while a lesson uses it.
 * @official
 */
export const deleteWebPackage = /* @__PURE__ */ remove<[webPackageId: string]>('/v1/web-packages/{web_package_id}', { confirm: true });
