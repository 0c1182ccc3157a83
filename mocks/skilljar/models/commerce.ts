import { type Models, under } from '../../rest/factories/model.js';
import { offersIn } from './references.js';

const isEmpty = (list: unknown) => !Array.isArray(list) || list.length === 0;

export const commerce: Models = {
  promoCodePools: {
    name: 'promo code pool',
    reads: 'promoCodePools.get',
    findBy: ['name'],
    hasMany: { promoCodes: ['promo code', 'promo_code_pool_id'] },
    extra: { offer_ids: undefined },
    // A pool has one kind of discount. Default: a percentage.
    complete: (row) => {
      const isPrice = typeof row.price_cents === 'number' || row.discount_type === 'PRICE_OVERRIDE';
      return isPrice
        ? { discount_type: 'PRICE_OVERRIDE', price_cents: 0, ...row }
        : { discount_type: 'PERCENT_OFF', percent_off: 20, ...row };
    },
    row: (row, help) => ({ ...row, offer_ids: offersIn(help.input.offer_ids, 'offer_ids', help) }),
  },
  promoCodes: {
    name: 'promo code',
    reads: 'promoCodes.get',
    belongsTo: { promo_code_pool_id: 'promo code pool' },
    findBy: ['code'],
    defaults: { code: (_row, help) => help.text('code', 'promo code').toUpperCase() },
  },
  licensePackages: {
    name: 'license package',
    reads: 'licensePackages.get',
    belongsTo: { domain_id: 'domain' },
    findBy: ['name'],
    derived: ['license_seats_remaining'],
    hasMany: { students: ['seat', 'license_package_id'] },
    defaults: { license_count: 10, license_seats_remaining: (row) => row.license_count },
    // The row stores the offers under the field name of the create operation.
    row: ({ offer_ids: _shown, ...row }, help) => ({ ...row, offers: offersIn(help.input.offer_ids, 'offer_ids', help) }),
  },
  licensePackageStudents: {
    name: 'seat',
    reads: 'licensePackages.students.list',
    ...under('license_package_id', 'license package', { student: 'user' }),
    age: 30,
  },
  trainingCreditCodes: {
    name: 'training credit code',
    reads: 'trainingCreditCodes.get',
    belongsToMany: { student_groups: 'group' },
    defaults: {
      training_credit_code: (_row, help) => help.text('code', 'training credit code').toUpperCase(),
      available_to_all_students: (row) => isEmpty(row.student_groups),
      available_for_all_offers: (row) => isEmpty(row.offers),
    },
    row: (row, help) => ({ ...row, offers: offersIn(row.offers, 'offers', help) }),
  },
  purchases: { name: 'purchase', reads: 'purchases.get', belongsTo: { user: 'user' }, age: 60 },
};
