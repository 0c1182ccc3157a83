import { get, list, post, remove, update } from '../rest/index.js';
import type {
  LicensePackage,
  LicensePackageCreate,
  LicensePackageCreated,
  LicensePackageUpdate,
  LicensePackageUpdated,
} from '../types/license-packages.js';
import type { PageQuery } from '../types/shared.js';

const PACKAGES = '/v1/license-packages';
const PACKAGE = '/v1/license-packages/{license_package_id}';

/**
 * Lists the license packages of the organization.
 * @official
 */
export const listLicensePackages = /* @__PURE__ */ list<[], LicensePackage, PageQuery | undefined>(PACKAGES, 'PageQuery');

/**
 * Retrieves a license package, with its remaining seats.
 * @official
 */
export const getLicensePackage = /* @__PURE__ */ get<[licensePackageId: string], LicensePackage>(PACKAGE);

/**
 * Creates a license package without learners.
 * @official
 */
export const createLicensePackage = /* @__PURE__ */ post<[], LicensePackageCreated, LicensePackageCreate>(PACKAGES, 'LicensePackageCreate');

/**
 * Updates only the given fields.
 * @official
 */
export const updateLicensePackage = /* @__PURE__ */ update<[licensePackageId: string], LicensePackageUpdated, LicensePackageUpdate>(
  PACKAGE,
  'LicensePackageUpdate',
  { only: 'PATCH' },
);

/**
 * Permanently deletes a license package.
 * @official
 */
export const deleteLicensePackage = /* @__PURE__ */ remove<[licensePackageId: string]>(PACKAGE, { confirm: true });
