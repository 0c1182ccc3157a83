/** The platform's default fields of a course. */
export const COURSE = { display_course_and_lesson_time: false, manual_course_time: '', display_manual_course_time: false };

/** The default fields of a published record. */
export const PUBLISHED = { hidden: false, strict_enforce_group_visibility: false, unique_progress_per_enrollment: false };

/** The default fields of a published course. */
export const PUBLISHED_COURSE = {
  ...PUBLISHED,
  registration_required: true,
  restrict_access_start_end_dates: false,
  allow_self_service_reenroll: false,
  require_all_prerequisites: false,
  timezone: null,
};

/** The default fields of a webhook for events of all types. Rows contain all fields, because deliveries read the row. */
export const WEBHOOK = {
  active: true,
  deactivate_reason: null,
  event_type: null,
  basic_auth_username: '',
  basic_auth_password: '',
  additional_headers: null,
};

/** The price of an offer at an address. */
export const offerAt = (host: string, id: string, amount = '0.00') => ({
  id,
  registration_open: true,
  registration_url: `https://${host}/checkout/${id}`,
  price: { amount, currency_code: 'USD' },
});
