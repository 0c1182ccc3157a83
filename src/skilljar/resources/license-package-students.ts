import { list, post, update } from '../rest/index.js';
import type { LicensePackageSeat, LicensePackageSeatCreate, LicensePackageSeatUpdate } from '../types/license-packages.js';
import type { PageQuery } from '../types/shared.js';

const STUDENTS = '/v1/license-packages/{license_package_id}/students';
const STUDENT = '/v1/license-packages/{license_package_id}/students/{student_id}';

/**
 * Learners with a seat in a license package. Only where the organisation has license packages.
 * @official
 */
export const listLicensePackageStudents = list<[licensePackageId: string], LicensePackageSeat, PageQuery | undefined>(
  STUDENTS,
  'PageQuery',
);

/**
 * Gives a learner, named by id or e-mail address, a seat in a license package. Only where the organisation has license packages.
 * @official
 */
export const addLicensePackageStudent = post<[licensePackageId: string], LicensePackageSeat, LicensePackageSeatCreate>(
  STUDENTS,
  'LicensePackageSeatCreate',
);

/**
 * Says whether a learner's seat is active; the learner's id is asked for, not the seat's. Only where the organisation has license packages.
 * @official
 */
export const updateLicensePackageStudent = update<
  [path: { licensePackageId: string; studentId: string }],
  LicensePackageSeat,
  LicensePackageSeatUpdate
>(STUDENT, 'LicensePackageSeatUpdate', { verifyWith: 'skilljar.licensePackages.students.list' });
