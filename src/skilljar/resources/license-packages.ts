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
 * License packages of the organisation.
 * @official
 */
export const listLicensePackages = /* @__PURE__ */ list<[], LicensePackage, PageQuery | undefined>(PACKAGES, 'PageQuery');

/**
 * One license package, with the seats that are left.
 * @official
 */
export const getLicensePackage = /* @__PURE__ */ get<[licensePackageId: string], LicensePackage>(PACKAGE);

/**
 * Makes a license package without learners.
 * @official
 */
export const createLicensePackage = /* @__PURE__ */ post<[], LicensePackageCreated, LicensePackageCreate>(PACKAGES, 'LicensePackageCreate');

/**
 * Changes what is given and leaves the rest.
 * @official
 */
export const updateLicensePackage = /* @__PURE__ */ update<[licensePackageId: string], LicensePackageUpdated, LicensePackageUpdate>(
  PACKAGE,
  'LicensePackageUpdate',
  { only: 'PATCH' },
);

/**
 * Deletes a license package for good.
 * @official
 */
export const deleteLicensePackage = /* @__PURE__ */ remove<[licensePackageId: string]>(PACKAGE);
