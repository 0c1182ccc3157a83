import { list, post, update } from '../rest/index.js';
import type { LicensePackageSeat, LicensePackageSeatCreate, LicensePackageSeatUpdate } from '../types/license-packages.js';
import type { PageQuery } from '../types/shared.js';

const STUDENTS = '/v1/license-packages/{license_package_id}/students';
const STUDENT = '/v1/license-packages/{license_package_id}/students/{student_id}';

/**
 * Lists the learners with a seat in a license package. Requires license packages in the organization.
 * @official
 */
export const listLicensePackageStudents = /* @__PURE__ */ list<[licensePackageId: string], LicensePackageSeat, PageQuery | undefined>(
  STUDENTS,
  'PageQuery',
);

/**
 * Assigns a seat in a license package to a learner, by id or email address. Requires license packages in the organization.
 * @official
 */
export const addLicensePackageStudent = /* @__PURE__ */ post<[licensePackageId: string], LicensePackageSeat, LicensePackageSeatCreate>(
  STUDENTS,
  'LicensePackageSeatCreate',
);

/**
 * Activates or deactivates a learner's seat. The path contains the learner's id, not the seat's. Requires license packages in the
 * organization.
 * @official
 */
export const updateLicensePackageStudent = /* @__PURE__ */ update<
  [path: { licensePackageId: string; studentId: string }],
  LicensePackageSeat,
  LicensePackageSeatUpdate
>(STUDENT, 'LicensePackageSeatUpdate', { verifyWith: 'skilljar.licensePackages.students.list' });
