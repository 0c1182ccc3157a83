// Made by `npm run codegen`. Do not edit.

import * as z from 'zod/mini';
import * as rules from '../rules.js';

export const AspectRatio = /* @__PURE__ */ rules.open('16:9', '4:3');
export const AssetMetadata = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1))), embed_link_url: z.optional(z.string().check(rules.minLength(1))), aspect_ratio: z.optional(AspectRatio), sync_completion: z.optional(z.boolean()) });
export const FetchedAssetCreate = /* @__PURE__ */ z.looseObject({ content_url: z.string().check(rules.format('uri')), asset: z.optional(AssetMetadata) });
export const LinkedAssetMetadata = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1))), embed_link_url: z.string().check(rules.minLength(1)), aspect_ratio: z.optional(AspectRatio), sync_completion: z.optional(z.boolean()) });
export const LinkedAssetCreate = /* @__PURE__ */ z.looseObject({ content_url: z.optional(z.string().check(rules.format('uri'))), asset: LinkedAssetMetadata });
export const AssetCreate = /* @__PURE__ */ z.union([FetchedAssetCreate, LinkedAssetCreate]);
export const CatalogItemCreate = /* @__PURE__ */ z.looseObject({ order: z.optional(z.number().check(rules.integer(), rules.minimum(1))), item_catalog_page_id: z.optional(z.string().check(rules.minLength(1))), item_published_path_id: z.optional(z.string().check(rules.minLength(1))), item_published_course_id: z.optional(z.string().check(rules.minLength(1))), item_plan_id: z.optional(z.string().check(rules.minLength(1))) }).check(rules.oneOf('item_catalog_page_id', 'item_published_path_id', 'item_published_course_id', 'item_plan_id'));
export const CatalogOrder = /* @__PURE__ */ z.looseObject({ order: z.optional(z.number().check(rules.integer(), rules.minimum(1))) });
export const TileSortMethod = /* @__PURE__ */ rules.open('catalog_settings_order', 'registered_first_completed_last_order', 'alphabetically_a_to_z', 'alphabetically_z_to_a');
export const CatalogSearchLocation = /* @__PURE__ */ rules.open('HEADER_RIGHT', 'LEFT_NAV_TOP', 'HIDDEN', 'IN_PLACE_OF_HEADER');
export const CatalogSearchBehavior = /* @__PURE__ */ rules.open('GLOBAL', 'LOCAL', 'FEDERATED', 'NONE');
export const CatalogItemLayout = /* @__PURE__ */ rules.open('TILE', 'LIST');
export const CatalogPageCreate = /* @__PURE__ */ z.looseObject({ page_title: z.string().check(rules.minLength(1)), slug: z.optional(z.string().check(rules.minLength(1), rules.pattern(/^[-a-zA-Z0-9_]+$/))), short_description: z.optional(z.string().check(rules.minLength(1), rules.maxLength(300))), tile_callout: z.optional(z.string().check(rules.minLength(1), rules.maxLength(15))), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), header_html: z.optional(z.string().check(rules.minLength(1))), tile_sort_method: z.optional(TileSortMethod), search_location: z.optional(CatalogSearchLocation), search_behavior: z.optional(CatalogSearchBehavior), item_layout: z.optional(CatalogItemLayout), is_classic: z.optional(z.boolean()) });
export const CatalogPageUpdate = /* @__PURE__ */ z.looseObject({ page_title: z.optional(z.string().check(rules.minLength(1))), slug: z.optional(z.string().check(rules.minLength(1), rules.pattern(/^[-a-zA-Z0-9_]+$/))), short_description: z.optional(z.string().check(rules.minLength(1), rules.maxLength(300))), tile_callout: z.optional(z.string().check(rules.minLength(1), rules.maxLength(15))), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), header_html: z.optional(z.string().check(rules.minLength(1))), tile_sort_method: z.optional(TileSortMethod), search_location: z.optional(CatalogSearchLocation), search_behavior: z.optional(CatalogSearchBehavior), item_layout: z.optional(CatalogItemLayout) });
export const ContentBlockComponent = /* @__PURE__ */ rules.open('in_progress_content', 'federated_search');
export const ContentBlockAlignment = /* @__PURE__ */ rules.open('left', 'center', 'right');
export const ComponentContentBlockUpdate = /* @__PURE__ */ z.looseObject({ component: z.optional(ContentBlockComponent), header_text: z.optional(z.string()), header_sub_text: z.optional(z.string()), include_profile_link: z.optional(z.boolean()), max_tiles: z.optional(z.number().check(rules.integer(), rules.minimum(1))), alignment: z.optional(ContentBlockAlignment) });
export const ContentBlockType = /* @__PURE__ */ rules.open('HTML', 'HERO', 'ANNOUNCEMENT_BAR', 'TILE_SECTION', 'IN_PROGRESS_COURSES');
export const ContentBlockCreate = /* @__PURE__ */ z.looseObject({ order: z.optional(z.number().check(rules.integer(), rules.minimum(1))), type: ContentBlockType });
export const LabelName = /* @__PURE__ */ z.string().check(rules.minLength(1));
export const CourseAndLessonTimeFormat = /* @__PURE__ */ rules.open('HOURS_MINUTES_SECONDS', 'HOURS_MINUTES', 'HOURS_MINUTES_VERBOSE', 'MINUTES_VERBOSE');
export const CourseCreate = /* @__PURE__ */ z.looseObject({ title: z.string().check(rules.minLength(1)), short_description: z.string().check(rules.minLength(1)), long_description_html: z.optional(z.string()), enforce_sequential_navigation: z.boolean(), labels: z.optional(z.array(LabelName)), display_course_and_lesson_time: z.optional(z.boolean()), manual_course_time: z.optional(z.string().check(rules.minLength(1), rules.maxLength(15))), display_manual_course_time: z.optional(z.boolean()), course_and_lesson_time_format: z.optional(CourseAndLessonTimeFormat) });
export const CourseListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), label__name: z.optional(z.string()) });
export const CourseUpdate = /* @__PURE__ */ z.looseObject({ title: z.optional(z.string().check(rules.minLength(1))), short_description: z.optional(z.string().check(rules.minLength(1))), long_description_html: z.optional(z.string()), enforce_sequential_navigation: z.optional(z.boolean()), labels: z.optional(z.array(LabelName)), display_course_and_lesson_time: z.optional(z.boolean()), manual_course_time: z.optional(z.string().check(rules.minLength(1), rules.maxLength(15))), display_manual_course_time: z.optional(z.boolean()), course_and_lesson_time_format: z.optional(CourseAndLessonTimeFormat) });
export const AccessCodeDurationUnit = /* @__PURE__ */ rules.open('MONTHS', 'DAYS');
export const DomainAccessCodeInput = /* @__PURE__ */ z.looseObject({ code: z.optional(z.string().check(rules.minLength(1), rules.maxLength(40))), active: z.optional(z.boolean()), max_uses: z.optional(z.number().check(rules.integer(), rules.minimum(0))), duration: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(1)))), duration_unit: z.optional(AccessCodeDurationUnit) });
export const Timestamp = /* @__PURE__ */ z.string().check(rules.format('date-time'));
export const DomainAccessCodePoolCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(255)), active: z.optional(z.boolean()), start_date: z.optional(z.nullable(Timestamp)), end_date: z.optional(z.nullable(Timestamp)), expire_linked_to_domain_membership: z.optional(z.boolean()) });
export const DomainAccessCodePoolListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), name: z.optional(z.string()) });
export const DomainAccessCodePoolUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(255))), active: z.optional(z.boolean()), start_date: z.optional(z.nullable(Timestamp)), end_date: z.optional(z.nullable(Timestamp)), expire_linked_to_domain_membership: z.optional(z.boolean()) });
export const DomainAccess = /* @__PURE__ */ rules.open('PUBLIC', 'PRIVATE', 'PRIVATE_CODE');
export const DomainUpdate = /* @__PURE__ */ z.looseObject({ catalog_title: z.optional(z.string().check(rules.minLength(1))), access: z.optional(DomainAccess), access_code_message_html: z.optional(z.string().check(rules.minLength(1))), marketing_message: z.optional(z.string()) });
export const DomainUserBulkEntry = /* @__PURE__ */ z.looseObject({ email: z.string().check(rules.format('email')), first_name: z.optional(z.string().check(rules.maxLength(150))), last_name: z.optional(z.string().check(rules.maxLength(150))), active: z.optional(z.boolean()), marketing_optin: z.optional(z.nullable(z.boolean())), expires_at: z.optional(z.nullable(Timestamp)) });
export const DomainUserBulkCreate = /* @__PURE__ */ z.looseObject({ users: z.array(DomainUserBulkEntry).check(rules.minItems(1), rules.maxItems(1000)) });
export const DomainUserIdentity = /* @__PURE__ */ z.looseObject({ email: z.string().check(rules.format('email'), rules.maxLength(254)), first_name: z.optional(z.string().check(rules.maxLength(50))), last_name: z.optional(z.string().check(rules.maxLength(50))) });
export const DomainUserCreate = /* @__PURE__ */ z.looseObject({ user: DomainUserIdentity, active: z.optional(z.boolean()), marketing_optin: z.optional(z.nullable(z.boolean())), expires_at: z.optional(z.nullable(Timestamp)) });
export const DomainUserInviteCreate = /* @__PURE__ */ z.looseObject({ send_email: z.optional(z.boolean()) });
export const DomainUserListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), user__email: z.optional(z.string()), user__first_name: z.optional(z.string()), user__last_name: z.optional(z.string()), active: z.optional(z.boolean()), access_code__code: z.optional(z.string()), access_code__id: z.optional(z.string()), access_code__pool__id: z.optional(z.string()), access_code: z.optional(z.literal('null')), signup_field_id: z.optional(z.string()), signup_field_label: z.optional(z.string()), signup_field_value: z.optional(z.string()), include_signup_field_data: z.optional(z.boolean()) });
export const Reference = /* @__PURE__ */ z.looseObject({ id: z.string().check(rules.minLength(1)) });
export const DomainUserUpdate = /* @__PURE__ */ z.looseObject({ active: z.optional(z.boolean()), expires_at: z.optional(z.nullable(Timestamp)), access_code: z.optional(z.nullable(Reference)) });
export const EmailDomain = /* @__PURE__ */ z.string().check(rules.minLength(1));
export const EmailDomainRulesUpdate = /* @__PURE__ */ z.looseObject({ add: z.optional(z.array(EmailDomain)), remove: z.optional(z.array(EmailDomain)) }).check(rules.anyOf('add', 'remove'));
export const PriceInput = /* @__PURE__ */ z.looseObject({ amount: z.optional(z.string().check(rules.minLength(1))), currency_code: z.optional(z.string().check(rules.minLength(1))) });
export const PurchaseState = /* @__PURE__ */ rules.open('CREATED', 'PENDING', 'SUCCESS', 'FAILED', 'REFUNDED', 'CANCELLED', 'FLAGGED');
export const EnrollmentPurchaseInput = /* @__PURE__ */ z.looseObject({ purchase_price: z.optional(PriceInput), purchase_state: z.optional(PurchaseState), purchased_at: z.optional(Timestamp), tax_price_cents: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))) });
export const EnrollmentCreate = /* @__PURE__ */ z.looseObject({ user: Reference, enrolled_at: z.optional(Timestamp), expires_at: z.optional(Timestamp), active: z.optional(z.nullable(z.boolean())), purchase: z.optional(z.nullable(EnrollmentPurchaseInput)) });
export const EnrollmentUpdate = /* @__PURE__ */ z.looseObject({ expires_at: z.optional(z.nullable(Timestamp)), active: z.optional(z.boolean()) });
export const GroupAccessCodePoolCreate = /* @__PURE__ */ z.looseObject({ access_code_pool: Reference });
export const SignUpFieldRuleInput = /* @__PURE__ */ z.looseObject({ enforce: z.optional(z.boolean()), require_match_all: z.optional(z.boolean()), options: z.array(Reference) });
export const GroupCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(100)), discount_percent: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(100)))), group_category_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), sign_up_field_rule: z.optional(SignUpFieldRuleInput), rule_email_domains: z.optional(z.array(EmailDomain)) });
export const GroupListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), name: z.optional(z.string()) });
export const GroupPrerequisiteCreate = /* @__PURE__ */ z.looseObject({ student_group: Reference });
export const GroupUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(100))), discount_percent: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(100)))), group_category_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), sign_up_field_rule: z.optional(SignUpFieldRuleInput) });
export const GroupUserCreate = /* @__PURE__ */ z.looseObject({ user: Reference });
export const HtmlContentBlockUpdate = /* @__PURE__ */ z.looseObject({ html: z.optional(z.string().check(rules.maxLength(100000))) });
export const IltInstructorCreate = /* @__PURE__ */ z.looseObject({ email: z.string().check(rules.format('email')) });
export const IltProvider = /* @__PURE__ */ rules.open('calendar', 'goto.meeting', 'goto.training', 'goto.webinar', 'goto.webcast', 'webex.meeting', 'webex.training', 'webex.webinar', 'zoom.meeting', 'zoom.webinar');
export const IltInstructorListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), email: z.optional(z.string()), provider: z.optional(IltProvider) });
export const IltInstructorUpdate = /* @__PURE__ */ z.looseObject({ email: z.optional(z.string().check(rules.format('email'))) });
export const IltMultiSessionEventCreate = /* @__PURE__ */ z.looseObject({ lesson: z.string(), display_name: z.string().check(rules.minLength(1)), seats_total: z.optional(z.number().check(rules.integer())) });
export const IltMultiSessionEventUpdate = /* @__PURE__ */ z.looseObject({ lesson: z.optional(z.string()), display_name: z.optional(z.string().check(rules.minLength(1))), seats_total: z.optional(z.number().check(rules.integer())) });
export const Timezone = /* @__PURE__ */ rules.open('Africa/Abidjan', 'Africa/Accra', 'Africa/Addis_Ababa', 'Africa/Algiers', 'Africa/Asmara', 'Africa/Bamako', 'Africa/Bangui', 'Africa/Banjul', 'Africa/Bissau', 'Africa/Blantyre', 'Africa/Brazzaville', 'Africa/Bujumbura', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/Ceuta', 'Africa/Conakry', 'Africa/Dakar', 'Africa/Dar_es_Salaam', 'Africa/Djibouti', 'Africa/Douala', 'Africa/El_Aaiun', 'Africa/Freetown', 'Africa/Gaborone', 'Africa/Harare', 'Africa/Johannesburg', 'Africa/Juba', 'Africa/Kampala', 'Africa/Khartoum', 'Africa/Kigali', 'Africa/Kinshasa', 'Africa/Lagos', 'Africa/Libreville', 'Africa/Lome', 'Africa/Luanda', 'Africa/Lubumbashi', 'Africa/Lusaka', 'Africa/Malabo', 'Africa/Maputo', 'Africa/Maseru', 'Africa/Mbabane', 'Africa/Mogadishu', 'Africa/Monrovia', 'Africa/Nairobi', 'Africa/Ndjamena', 'Africa/Niamey', 'Africa/Nouakchott', 'Africa/Ouagadougou', 'Africa/Porto-Novo', 'Africa/Sao_Tome', 'Africa/Tripoli', 'Africa/Tunis', 'Africa/Windhoek', 'America/Adak', 'America/Anchorage', 'America/Anguilla', 'America/Antigua', 'America/Araguaina', 'America/Argentina/Buenos_Aires', 'America/Argentina/Catamarca', 'America/Argentina/Cordoba', 'America/Argentina/Jujuy', 'America/Argentina/La_Rioja', 'America/Argentina/Mendoza', 'America/Argentina/Rio_Gallegos', 'America/Argentina/Salta', 'America/Argentina/San_Juan', 'America/Argentina/San_Luis', 'America/Argentina/Tucuman', 'America/Argentina/Ushuaia', 'America/Aruba', 'America/Asuncion', 'America/Atikokan', 'America/Bahia', 'America/Bahia_Banderas', 'America/Barbados', 'America/Belem', 'America/Belize', 'America/Blanc-Sablon', 'America/Boa_Vista', 'America/Bogota', 'America/Boise', 'America/Cambridge_Bay', 'America/Campo_Grande', 'America/Cancun', 'America/Caracas', 'America/Cayenne', 'America/Cayman', 'America/Chicago', 'America/Chihuahua', 'America/Ciudad_Juarez', 'America/Costa_Rica', 'America/Coyhaique', 'America/Creston', 'America/Cuiaba', 'America/Curacao', 'America/Danmarkshavn', 'America/Dawson', 'America/Dawson_Creek', 'America/Denver', 'America/Detroit', 'America/Dominica', 'America/Edmonton', 'America/Eirunepe', 'America/El_Salvador', 'America/Fort_Nelson', 'America/Fortaleza', 'America/Glace_Bay', 'America/Goose_Bay', 'America/Grand_Turk', 'America/Grenada', 'America/Guadeloupe', 'America/Guatemala', 'America/Guayaquil', 'America/Guyana', 'America/Halifax', 'America/Havana', 'America/Hermosillo', 'America/Indiana/Indianapolis', 'America/Indiana/Knox', 'America/Indiana/Marengo', 'America/Indiana/Petersburg', 'America/Indiana/Tell_City', 'America/Indiana/Vevay', 'America/Indiana/Vincennes', 'America/Indiana/Winamac', 'America/Inuvik', 'America/Iqaluit', 'America/Jamaica', 'America/Juneau', 'America/Kentucky/Louisville', 'America/Kentucky/Monticello', 'America/Kralendijk', 'America/La_Paz', 'America/Lima', 'America/Los_Angeles', 'America/Lower_Princes', 'America/Maceio', 'America/Managua', 'America/Manaus', 'America/Marigot', 'America/Martinique', 'America/Matamoros', 'America/Mazatlan', 'America/Menominee', 'America/Merida', 'America/Metlakatla', 'America/Mexico_City', 'America/Miquelon', 'America/Moncton', 'America/Monterrey', 'America/Montevideo', 'America/Montserrat', 'America/Nassau', 'America/New_York', 'America/Nome', 'America/Noronha', 'America/North_Dakota/Beulah', 'America/North_Dakota/Center', 'America/North_Dakota/New_Salem', 'America/Nuuk', 'America/Ojinaga', 'America/Panama', 'America/Paramaribo', 'America/Phoenix', 'America/Port-au-Prince', 'America/Port_of_Spain', 'America/Porto_Velho', 'America/Puerto_Rico', 'America/Punta_Arenas', 'America/Rankin_Inlet', 'America/Recife', 'America/Regina', 'America/Resolute', 'America/Rio_Branco', 'America/Santarem', 'America/Santiago', 'America/Santo_Domingo', 'America/Sao_Paulo', 'America/Scoresbysund', 'America/Sitka', 'America/St_Barthelemy', 'America/St_Johns', 'America/St_Kitts', 'America/St_Lucia', 'America/St_Thomas', 'America/St_Vincent', 'America/Swift_Current', 'America/Tegucigalpa', 'America/Thule', 'America/Tijuana', 'America/Toronto', 'America/Tortola', 'America/Vancouver', 'America/Whitehorse', 'America/Winnipeg', 'America/Yakutat', 'Antarctica/Casey', 'Antarctica/Davis', 'Antarctica/DumontDUrville', 'Antarctica/Macquarie', 'Antarctica/Mawson', 'Antarctica/McMurdo', 'Antarctica/Palmer', 'Antarctica/Rothera', 'Antarctica/Syowa', 'Antarctica/Troll', 'Antarctica/Vostok', 'Arctic/Longyearbyen', 'Asia/Aden', 'Asia/Almaty', 'Asia/Amman', 'Asia/Anadyr', 'Asia/Aqtau', 'Asia/Aqtobe', 'Asia/Ashgabat', 'Asia/Atyrau', 'Asia/Baghdad', 'Asia/Bahrain', 'Asia/Baku', 'Asia/Bangkok', 'Asia/Barnaul', 'Asia/Beirut', 'Asia/Bishkek', 'Asia/Brunei', 'Asia/Chita', 'Asia/Colombo', 'Asia/Damascus', 'Asia/Dhaka', 'Asia/Dili', 'Asia/Dubai', 'Asia/Dushanbe', 'Asia/Famagusta', 'Asia/Gaza', 'Asia/Hebron', 'Asia/Ho_Chi_Minh', 'Asia/Hong_Kong', 'Asia/Hovd', 'Asia/Irkutsk', 'Asia/Jakarta', 'Asia/Jayapura', 'Asia/Jerusalem', 'Asia/Kabul', 'Asia/Kamchatka', 'Asia/Karachi', 'Asia/Kathmandu', 'Asia/Khandyga', 'Asia/Kolkata', 'Asia/Krasnoyarsk', 'Asia/Kuala_Lumpur', 'Asia/Kuching', 'Asia/Kuwait', 'Asia/Macau', 'Asia/Magadan', 'Asia/Makassar', 'Asia/Manila', 'Asia/Muscat', 'Asia/Nicosia', 'Asia/Novokuznetsk', 'Asia/Novosibirsk', 'Asia/Omsk', 'Asia/Oral', 'Asia/Phnom_Penh', 'Asia/Pontianak', 'Asia/Pyongyang', 'Asia/Qatar', 'Asia/Qostanay', 'Asia/Qyzylorda', 'Asia/Riyadh', 'Asia/Sakhalin', 'Asia/Samarkand', 'Asia/Seoul', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Srednekolymsk', 'Asia/Taipei', 'Asia/Tashkent', 'Asia/Tbilisi', 'Asia/Tehran', 'Asia/Thimphu', 'Asia/Tokyo', 'Asia/Tomsk', 'Asia/Ulaanbaatar', 'Asia/Urumqi', 'Asia/Ust-Nera', 'Asia/Vientiane', 'Asia/Vladivostok', 'Asia/Yakutsk', 'Asia/Yangon', 'Asia/Yekaterinburg', 'Asia/Yerevan', 'Atlantic/Azores', 'Atlantic/Bermuda', 'Atlantic/Canary', 'Atlantic/Cape_Verde', 'Atlantic/Faroe', 'Atlantic/Madeira', 'Atlantic/Reykjavik', 'Atlantic/South_Georgia', 'Atlantic/St_Helena', 'Atlantic/Stanley', 'Australia/Adelaide', 'Australia/Brisbane', 'Australia/Broken_Hill', 'Australia/Darwin', 'Australia/Eucla', 'Australia/Hobart', 'Australia/Lindeman', 'Australia/Lord_Howe', 'Australia/Melbourne', 'Australia/Perth', 'Australia/Sydney', 'Canada/Atlantic', 'Canada/Central', 'Canada/Eastern', 'Canada/Mountain', 'Canada/Newfoundland', 'Canada/Pacific', 'Europe/Amsterdam', 'Europe/Andorra', 'Europe/Astrakhan', 'Europe/Athens', 'Europe/Belgrade', 'Europe/Berlin', 'Europe/Bratislava', 'Europe/Brussels', 'Europe/Bucharest', 'Europe/Budapest', 'Europe/Busingen', 'Europe/Chisinau', 'Europe/Copenhagen', 'Europe/Dublin', 'Europe/Gibraltar', 'Europe/Guernsey', 'Europe/Helsinki', 'Europe/Isle_of_Man', 'Europe/Istanbul', 'Europe/Jersey', 'Europe/Kaliningrad', 'Europe/Kirov', 'Europe/Kyiv', 'Europe/Lisbon', 'Europe/Ljubljana', 'Europe/London', 'Europe/Luxembourg', 'Europe/Madrid', 'Europe/Malta', 'Europe/Mariehamn', 'Europe/Minsk', 'Europe/Monaco', 'Europe/Moscow', 'Europe/Oslo', 'Europe/Paris', 'Europe/Podgorica', 'Europe/Prague', 'Europe/Riga', 'Europe/Rome', 'Europe/Samara', 'Europe/San_Marino', 'Europe/Sarajevo', 'Europe/Saratov', 'Europe/Simferopol', 'Europe/Skopje', 'Europe/Sofia', 'Europe/Stockholm', 'Europe/Tallinn', 'Europe/Tirane', 'Europe/Ulyanovsk', 'Europe/Vaduz', 'Europe/Vatican', 'Europe/Vienna', 'Europe/Vilnius', 'Europe/Volgograd', 'Europe/Warsaw', 'Europe/Zagreb', 'Europe/Zurich', 'GMT', 'Indian/Antananarivo', 'Indian/Chagos', 'Indian/Christmas', 'Indian/Cocos', 'Indian/Comoro', 'Indian/Kerguelen', 'Indian/Mahe', 'Indian/Maldives', 'Indian/Mauritius', 'Indian/Mayotte', 'Indian/Reunion', 'Pacific/Apia', 'Pacific/Auckland', 'Pacific/Bougainville', 'Pacific/Chatham', 'Pacific/Chuuk', 'Pacific/Easter', 'Pacific/Efate', 'Pacific/Fakaofo', 'Pacific/Fiji', 'Pacific/Funafuti', 'Pacific/Galapagos', 'Pacific/Gambier', 'Pacific/Guadalcanal', 'Pacific/Guam', 'Pacific/Honolulu', 'Pacific/Kanton', 'Pacific/Kiritimati', 'Pacific/Kosrae', 'Pacific/Kwajalein', 'Pacific/Majuro', 'Pacific/Marquesas', 'Pacific/Midway', 'Pacific/Nauru', 'Pacific/Niue', 'Pacific/Norfolk', 'Pacific/Noumea', 'Pacific/Pago_Pago', 'Pacific/Palau', 'Pacific/Pitcairn', 'Pacific/Pohnpei', 'Pacific/Port_Moresby', 'Pacific/Rarotonga', 'Pacific/Saipan', 'Pacific/Tahiti', 'Pacific/Tarawa', 'Pacific/Tongatapu', 'Pacific/Wake', 'Pacific/Wallis', 'US/Alaska', 'US/Arizona', 'US/Central', 'US/Eastern', 'US/Hawaii', 'US/Mountain', 'US/Pacific', 'UTC');
export const IltSessionTag = /* @__PURE__ */ z.string().check(rules.minLength(1), rules.maxLength(100));
export const IltSessionInput = /* @__PURE__ */ z.looseObject({ instructor_email: z.string().check(rules.minLength(1)), provider: z.optional(IltProvider), lesson: z.optional(z.string()), multi_session_event: z.optional(z.string()), display_name: z.string().check(rules.minLength(1), rules.maxLength(200)), starts_at: Timestamp, ends_at: Timestamp, timezone: Timezone, description: z.optional(z.string()), seats_total: z.optional(z.number().check(rules.integer(), rules.minimum(0))), location: z.optional(z.string().check(rules.maxLength(100))), post_registration_instructions: z.optional(z.string()), event_link: z.optional(z.string().check(rules.format('uri'))), tags: z.optional(z.array(IltSessionTag)) }).check(rules.anyOf('lesson', 'multi_session_event'));
export const LabelAssociationCreate = /* @__PURE__ */ z.looseObject({ label: Reference });
export const LabelCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(255)) });
export const LabelUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(255))) });
export const LessonContentItemType = /* @__PURE__ */ rules.open('ASSET', 'HTML', 'QUIZ', 'RATING');
export const LessonContentItemCreate = /* @__PURE__ */ z.looseObject({ lesson_id: z.optional(z.string().check(rules.minLength(1))), header: z.string().check(rules.minLength(1)), type: LessonContentItemType, order: z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)), content_asset_id: z.optional(z.string().check(rules.minLength(1))), content_html: z.optional(z.string()), content_quiz_id: z.optional(z.string().check(rules.minLength(1))) });
export const LessonContentItemListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), include_content: z.optional(z.boolean()) });
export const LessonContentItemUpdate = /* @__PURE__ */ z.looseObject({ lesson_id: z.optional(z.string().check(rules.minLength(1))), header: z.optional(z.string().check(rules.minLength(1))), type: z.optional(LessonContentItemType), order: z.optional(z.number().check(rules.integer())), content_asset_id: z.optional(z.string().check(rules.minLength(1))), content_html: z.optional(z.string()), content_quiz_id: z.optional(z.string().check(rules.minLength(1))) });
export const LessonType = /* @__PURE__ */ rules.open('ASSET', 'HTML', 'WEB_PACKAGE', 'QUIZ', 'VILT', 'MODULAR', 'SECTION');
export const LessonCreate = /* @__PURE__ */ z.looseObject({ course_id: z.string().check(rules.minLength(1)), title: z.string().check(rules.minLength(1), rules.maxLength(500)), type: LessonType, order: z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)), content_asset_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), content_html: z.optional(z.string()), content_quiz_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), content_web_package_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), description_html: z.optional(z.string()), tooltip_html: z.optional(z.string()), display_fullscreen: z.optional(z.boolean()), optional: z.optional(z.boolean()), search_keywords: z.optional(z.string().check(rules.maxLength(5000))), time_seconds: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))) });
export const LessonListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), course_id: z.string().check(rules.minLength(1)) });
export const SuccessStatus = /* @__PURE__ */ rules.open('PASSED', 'FAILED');
export const ValidationStatus = /* @__PURE__ */ rules.open('PASSED', 'FAILED');
export const LessonProgressDetailUpdate = /* @__PURE__ */ z.looseObject({ finished_at: z.optional(z.nullable(Timestamp)), completed_at: z.optional(z.nullable(Timestamp)), success_status: z.optional(z.nullable(SuccessStatus)), score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), max_score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), custom_data: z.optional(z.nullable(z.string())), validation_status: z.optional(z.nullable(ValidationStatus)), validation_data: z.optional(z.unknown()) });
export const LessonUpdate = /* @__PURE__ */ z.looseObject({ course_id: z.optional(z.string().check(rules.minLength(1))), title: z.optional(z.string().check(rules.minLength(1))), type: z.optional(LessonType), order: z.optional(z.number().check(rules.integer())), content_asset_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), content_html: z.optional(z.string()), content_quiz_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), content_web_package_id: z.optional(z.nullable(z.string().check(rules.minLength(1)))), description_html: z.optional(z.string()), tooltip_html: z.optional(z.string()), display_fullscreen: z.optional(z.boolean()), optional: z.optional(z.boolean()), search_keywords: z.optional(z.string().check(rules.maxLength(5000))), time_seconds: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))) });
export const LicensePackageCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(500)), license_count: z.number().check(rules.integer()), tracking_id: z.optional(z.string().check(rules.maxLength(256))), start_date: z.optional(Timestamp), end_date: z.optional(z.nullable(Timestamp)), offers: z.optional(z.array(z.string())), max_unique_seats: z.optional(z.nullable(z.number().check(rules.integer()))), domain_id: z.string() });
export const LicensePackageStudentInput = /* @__PURE__ */ z.looseObject({ id: z.optional(z.string().check(rules.minLength(1))), email: z.optional(z.string().check(rules.format('email'))) }).check(rules.anyOf('id', 'email'));
export const LicensePackageSeatCreate = /* @__PURE__ */ z.looseObject({ student: LicensePackageStudentInput });
export const LicensePackageSeatUpdate = /* @__PURE__ */ z.looseObject({ active: z.optional(z.boolean()) });
export const LicensePackageUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(500))), license_count: z.optional(z.number().check(rules.integer())), tracking_id: z.optional(z.string().check(rules.maxLength(256))), start_date: z.optional(Timestamp), end_date: z.optional(z.nullable(Timestamp)), offers: z.optional(z.array(z.string())), max_unique_seats: z.optional(z.nullable(z.number().check(rules.integer()))) });
export const ManagedId = /* @__PURE__ */ z.string().check(rules.minLength(1));
export const ManagerAccessUpdate = /* @__PURE__ */ z.looseObject({ group_name: z.string().check(rules.minLength(1)), can_create_users: z.optional(z.boolean()), course_access_level: z.string().check(rules.minLength(1)), course_ids: z.optional(z.array(ManagedId)), path_access_level: z.string().check(rules.minLength(1)), path_ids: z.optional(z.array(ManagedId)), license_ids: z.optional(z.array(ManagedId)) });
export const CurrencyCode = /* @__PURE__ */ rules.open('AUD', 'BRL', 'CAD', 'CNY', 'EUR', 'GBP', 'JPY', 'KRW', 'MXN', 'NZD', 'RUB', 'SEK', 'SGD', 'USD', 'ZAR');
export const OfferUpdate = /* @__PURE__ */ z.looseObject({ price_cents: z.optional(z.number().check(rules.integer(), rules.minimum(0))), currency_code: z.optional(CurrencyCode), price_credits: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0)))) });
export const PageNumberQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))) });
export const PageQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))) });
export const PathUpdate = /* @__PURE__ */ z.looseObject({ title: z.optional(z.string().check(rules.minLength(1), rules.maxLength(500))), short_description: z.optional(z.string().check(rules.maxLength(300))), long_description_html: z.optional(z.string().check(rules.maxLength(100000))), header_html: z.optional(z.string().check(rules.maxLength(100000))), course_name_singular: z.optional(z.string().check(rules.minLength(1), rules.maxLength(50))), course_name_plural: z.optional(z.string().check(rules.minLength(1), rules.maxLength(50))) });
export const ProgressTokenUpdate = /* @__PURE__ */ z.looseObject({ completed_at: z.optional(z.nullable(Timestamp)), success_status: z.optional(SuccessStatus), score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), max_score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))) });
export const PromoCodeCreate = /* @__PURE__ */ z.looseObject({ code: z.string().check(rules.minLength(1), rules.maxLength(40)), max_uses: z.number().check(rules.integer()), active: z.optional(z.boolean()), promo_code_pool_id: z.string().check(rules.minLength(1)) });
export const PromoCodeListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), promo_code_pool_id: z.optional(z.string()), code: z.optional(z.string()), active: z.optional(z.boolean()) });
export const DiscountType = /* @__PURE__ */ rules.open('PRICE_OVERRIDE', 'PERCENT_OFF');
export const PromoCodePoolCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1)), active: z.optional(z.boolean()), starts_at: Timestamp, expires_at: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), discount_type: DiscountType, price_cents: z.optional(z.nullable(z.number().check(rules.integer()))), percent_off: z.optional(z.nullable(z.number().check(rules.integer()))), single_use_per_user: z.optional(z.boolean()) });
export const PromoCodePoolListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), name: z.optional(z.string()), offer_id: z.optional(z.string()) });
export const PromoCodePoolOffersAdd = /* @__PURE__ */ z.union([Reference, z.array(Reference).check(rules.minItems(1), rules.maxItems(500))]);
export const PromoCodePoolUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1))), active: z.optional(z.boolean()), starts_at: z.optional(Timestamp), expires_at: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()) });
export const PromoCodeUpdate = /* @__PURE__ */ z.looseObject({ code: z.optional(z.string().check(rules.minLength(1), rules.maxLength(40))), max_uses: z.optional(z.number().check(rules.integer())), active: z.optional(z.boolean()) });
export const PublishedCourseCreate = /* @__PURE__ */ z.looseObject({ slug: z.optional(z.string().check(rules.maxLength(100), rules.pattern(/^[a-z0-9]+(-[a-z0-9]+)+$/))), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), registration_required: z.optional(z.boolean()), registration_starts_at: z.optional(Timestamp), registration_ends_at: z.optional(Timestamp), restrict_access_start_end_dates: z.optional(z.boolean()), allow_self_service_reenroll: z.optional(z.boolean()), unique_progress_per_enrollment: z.optional(z.boolean()), require_all_prerequisites: z.optional(z.boolean()), course: Reference });
export const PublishedCourseGetQuery = /* @__PURE__ */ z.looseObject({ include_searchable_content: z.optional(z.boolean()) });
export const PublishedCourseListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), course__id: z.optional(z.string()), search: z.optional(z.string()), include_searchable_content: z.optional(z.boolean()) });
export const PublishedCoursePrerequisiteCreate = /* @__PURE__ */ z.looseObject({ published_course: Reference });
export const PublishedCourseUpdate = /* @__PURE__ */ z.looseObject({ slug: z.optional(z.string().check(rules.maxLength(100), rules.pattern(/^[a-z0-9]+(-[a-z0-9]+)+$/))), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), registration_required: z.optional(z.boolean()), registration_starts_at: z.optional(Timestamp), registration_ends_at: z.optional(Timestamp), restrict_access_start_end_dates: z.optional(z.boolean()), allow_self_service_reenroll: z.optional(z.boolean()), unique_progress_per_enrollment: z.optional(z.boolean()), require_all_prerequisites: z.optional(z.boolean()) });
export const PathCreate = /* @__PURE__ */ z.looseObject({ title: z.string().check(rules.minLength(1), rules.maxLength(500)), short_description: z.optional(z.string().check(rules.maxLength(300))), long_description_html: z.optional(z.string().check(rules.maxLength(100000))), header_html: z.optional(z.string().check(rules.maxLength(100000))), course_name_singular: z.optional(z.string().check(rules.minLength(1), rules.maxLength(50))), course_name_plural: z.optional(z.string().check(rules.minLength(1), rules.maxLength(50))) });
export const PublishedPathCreate = /* @__PURE__ */ z.looseObject({ slug: z.string().check(rules.minLength(1), rules.maxLength(100), rules.pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/)), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), unique_progress_per_enrollment: z.optional(z.boolean()), path: PathCreate });
export const PublishedPathGetQuery = /* @__PURE__ */ z.looseObject({ search: z.optional(z.string()), include_searchable_content: z.optional(z.boolean()) });
export const PublishedPathItemCreate = /* @__PURE__ */ z.looseObject({ order: z.number().check(rules.integer()), published_course: Reference });
export const PublishedPathItemUpdate = /* @__PURE__ */ z.looseObject({ order: z.optional(z.number().check(rules.integer())) });
export const PublishedPathListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), label__name: z.optional(z.string()), search: z.optional(z.string()), include_searchable_content: z.optional(z.boolean()) });
export const PublishedPathUpdate = /* @__PURE__ */ z.looseObject({ slug: z.optional(z.string().check(rules.minLength(1), rules.maxLength(100), rules.pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/))), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), unique_progress_per_enrollment: z.optional(z.boolean()) });
export const PurchaseFulfillmentState = /* @__PURE__ */ rules.open('SUCCESS', 'FAILED', 'CANCELLED');
export const PurchaseFulfill = /* @__PURE__ */ z.looseObject({ state: PurchaseFulfillmentState, error_msg: z.optional(z.string().check(rules.minLength(1))), payment_processor_order_id: z.optional(z.string().check(rules.minLength(1))), payment_processor_response_data: z.optional(z.string().check(rules.minLength(1))) });
export const PurchaseUpdateState = /* @__PURE__ */ rules.open('PENDING', 'SUCCESS', 'FAILED', 'REFUNDED', 'CANCELLED', 'CREATED', 'FLAGGED');
export const PurchaseUpdate = /* @__PURE__ */ z.looseObject({ state: z.optional(PurchaseUpdateState), refunded_at: z.optional(z.nullable(Timestamp)), refund_cents: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), price_cents: z.optional(z.number().check(rules.integer())), tax_price_cents: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))) });
export const QuestionBankCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(500)) });
export const QuestionBankUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(500))) });
export const QuizAlignment = /* @__PURE__ */ rules.open('left', 'center', 'right');
export const QuizCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(500)), html: z.optional(z.string().check(rules.minLength(1))), passing_percentage_correct: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), show_results_on_failure: z.optional(z.boolean()), max_attempts: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), require_correct_response: z.optional(z.boolean()), randomize_questions: z.optional(z.boolean()), limit_question_count: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), randomize_answers: z.optional(z.boolean()), time_limit_seconds: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(3600000)))), show_question_feedback: z.optional(z.boolean()), alignment: z.optional(QuizAlignment) });
export const QuizListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), name: z.optional(z.string()) });
export const QuestionType = /* @__PURE__ */ rules.open('MULTIPLE_CHOICE', 'MULTIPLE_ANSWER', 'FILL_IN_THE_BLANK', 'FREEFORM');
export const AnswerInput = /* @__PURE__ */ z.looseObject({ answer_text: z.string().check(rules.minLength(1), rules.maxLength(1000)), correct: z.optional(z.boolean()) });
export const QuizQuestionCreate = /* @__PURE__ */ z.looseObject({ quiz: z.optional(z.string()), quiz_question_bank: z.optional(z.string()), html: z.string().check(rules.minLength(1)), type: QuestionType, requires_manual_grading: z.optional(z.boolean()), case_sensitive: z.optional(z.boolean()), correct_answer_feedback_html: z.optional(z.string()), incorrect_answer_feedback_html: z.optional(z.string()), answers: z.optional(z.array(AnswerInput)) }).check(rules.anyOf('quiz', 'quiz_question_bank'));
export const QuizQuestionUpdate = /* @__PURE__ */ z.looseObject({ quiz: z.optional(z.string()), quiz_question_bank: z.optional(z.string()), html: z.optional(z.string().check(rules.minLength(1))), type: z.optional(QuestionType), requires_manual_grading: z.optional(z.boolean()), case_sensitive: z.optional(z.boolean()), correct_answer_feedback_html: z.optional(z.string()), incorrect_answer_feedback_html: z.optional(z.string()) }).check(rules.anyOf('quiz', 'quiz_question_bank'));
export const QuizUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(500))), html: z.optional(z.string().check(rules.minLength(1))), passing_percentage_correct: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), show_results_on_failure: z.optional(z.boolean()), max_attempts: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), require_correct_response: z.optional(z.boolean()), randomize_questions: z.optional(z.boolean()), limit_question_count: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), randomize_answers: z.optional(z.boolean()), time_limit_seconds: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(3600000)))), show_question_feedback: z.optional(z.boolean()), alignment: z.optional(QuizAlignment) });
export const RatingContentBlockInput = /* @__PURE__ */ z.looseObject({ rating_question: z.optional(z.string().check(rules.maxLength(500))), additional_feedback_question: z.optional(z.string().check(rules.maxLength(500))), include_additional_feedback: z.optional(z.boolean()), rating_scale: z.optional(z.union([z.literal(5), z.literal(10)])), rating_scale_low_label: z.optional(z.string().check(rules.maxLength(100))), rating_scale_high_label: z.optional(z.string().check(rules.maxLength(100))) });
export const CycleDurationUnit = /* @__PURE__ */ rules.open('MONTHS', 'DAYS');
export const ReenrollmentRuleCreate = /* @__PURE__ */ z.looseObject({ starts_at: Timestamp, cycle_duration: z.number().check(rules.integer(), rules.minimum(1)), cycle_duration_unit: z.optional(CycleDurationUnit) });
export const ReenrollmentRuleUpdate = /* @__PURE__ */ z.looseObject({ starts_at: z.optional(Timestamp), cycle_duration: z.optional(z.number().check(rules.integer(), rules.minimum(1))), cycle_duration_unit: z.optional(CycleDurationUnit) });
export const SignupFieldValueInput = /* @__PURE__ */ z.looseObject({ signup_field: Reference, value: z.string().check(rules.minLength(1)) });
export const SignupFieldEntry = /* @__PURE__ */ z.looseObject({ id: z.string().check(rules.minLength(1)), value: z.string().check(rules.minLength(1)) });
export const SignupFieldValuesInput = /* @__PURE__ */ z.looseObject({ signup_fields: z.array(SignupFieldEntry) });
export const TagAssociationCreate = /* @__PURE__ */ z.looseObject({ tag: Reference });
export const TagCreate = /* @__PURE__ */ z.looseObject({ name: z.string().check(rules.minLength(1), rules.maxLength(255)) });
export const TagUpdate = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string().check(rules.minLength(1), rules.maxLength(255))) });
export const TileContainerContentBlockUpdate = /* @__PURE__ */ z.looseObject({ header_text: z.optional(z.string().check(rules.maxLength(100000))), header_sub_text: z.optional(z.string().check(rules.maxLength(100000))), alignment: z.optional(ContentBlockAlignment) });
export const ResourceId = /* @__PURE__ */ z.string().check(rules.minLength(1));
export const TrainingCreditCodeCreate = /* @__PURE__ */ z.looseObject({ expiration_date: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), tracking_identifier: z.optional(z.string().check(rules.minLength(1), rules.maxLength(256))), available_to_all_students: z.optional(z.boolean()), available_for_all_offers: z.optional(z.boolean()), training_credit_code: z.string().check(rules.minLength(1)), credits_total: z.number().check(rules.integer()), student_groups: z.optional(z.array(ResourceId)), offers: z.optional(z.array(ResourceId)) });
export const TrainingCreditCodeListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), tracking_identifier: z.optional(z.string()), training_credit_code: z.optional(z.string()) });
export const IdChanges = /* @__PURE__ */ z.looseObject({ add: z.optional(z.array(ResourceId)), remove: z.optional(z.array(ResourceId)) });
export const TrainingCreditCodeUpdate = /* @__PURE__ */ z.looseObject({ expiration_date: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), tracking_identifier: z.optional(z.string().check(rules.minLength(1), rules.maxLength(256))), available_to_all_students: z.optional(z.boolean()), available_for_all_offers: z.optional(z.boolean()), credits_total: z.optional(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647))), student_groups: z.optional(IdChanges), offers: z.optional(IdChanges) });
export const LessonProgressUpdate = /* @__PURE__ */ z.looseObject({ completed_at: z.optional(z.nullable(Timestamp)), success_status: z.optional(z.nullable(SuccessStatus)), score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), max_score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), custom_data: z.optional(z.nullable(z.string())), lesson_progress_id: z.optional(z.string().check(rules.minLength(1))) });
export const UserLessonReplacement = /* @__PURE__ */ z.looseObject({ lesson_progress: LessonProgressUpdate });
export const UserLessonUpdate = /* @__PURE__ */ z.looseObject({ lesson_progress: z.optional(LessonProgressUpdate) });
export const UserListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), cursor: z.optional(z.string()), email: z.optional(z.string()), first_name: z.optional(z.string()), last_name: z.optional(z.string()), is_inactive: z.optional(z.boolean()) });
export const CourseProgressUpdate = /* @__PURE__ */ z.looseObject({ completed_at: z.optional(z.nullable(Timestamp)), score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), max_score: z.optional(z.nullable(z.number().check(rules.integer(), rules.minimum(0), rules.maximum(2147483647)))), credits_earned: z.optional(z.string().check(rules.maxLength(20))), credit_unit_plural: z.optional(z.string().check(rules.maxLength(40))), success_status: z.optional(z.nullable(SuccessStatus)) });
export const UserPublishedCourseReplacement = /* @__PURE__ */ z.looseObject({ published_course_id: z.optional(z.string().check(rules.minLength(1))), course_progress: CourseProgressUpdate });
export const UserPublishedCourseUpdate = /* @__PURE__ */ z.looseObject({ published_course_id: z.optional(z.string().check(rules.minLength(1))), course_progress: z.optional(CourseProgressUpdate) });
export const UserUpdate = /* @__PURE__ */ z.looseObject({ email: z.optional(z.string().check(rules.format('email'), rules.maxLength(254))), first_name: z.optional(z.string().check(rules.maxLength(50))), last_name: z.optional(z.string().check(rules.maxLength(50))) });
export const ViltSessionEventListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), session__lesson__course__id: z.optional(z.string()), session__lesson__id: z.optional(z.string()), starts_at__gte: z.optional(Timestamp), ends_at__lte: z.optional(Timestamp) });
export const ViltSessionRegistrationCreate = /* @__PURE__ */ z.looseObject({ vilt_session: z.optional(Reference), enrollment_id: z.optional(z.string().check(rules.minLength(1))) });
export const ViltSessionRegistrationListQuery = /* @__PURE__ */ z.looseObject({ page: z.optional(z.number().check(rules.integer(), rules.minimum(1))), page_size: z.optional(z.number().check(rules.integer(), rules.minimum(1))), session__id: z.optional(z.string()) });
export const ViltSessionRegistrationUpdate = /* @__PURE__ */ z.looseObject({ attended: z.optional(z.boolean()) });
export const VisibilityOverrideCreate = /* @__PURE__ */ z.looseObject({ student_group: Reference, is_visible: z.boolean() });
export const WebPackageMetadata = /* @__PURE__ */ z.looseObject({ title: z.string().check(rules.minLength(1)), redirect_on_completion: z.optional(z.boolean()), sync_completion: z.optional(z.boolean()), sync_on_completion: z.optional(z.boolean()) });
export const WebPackageCreate = /* @__PURE__ */ z.looseObject({ content_url: z.string().check(rules.format('uri')), web_package: WebPackageMetadata });
export const WebPackageReplacement = /* @__PURE__ */ z.looseObject({ web_package_id: z.string().check(rules.minLength(1)) });
export const WebhookEventType = /* @__PURE__ */ rules.open('COURSE_COMPLETION', 'COURSE_ENROLLMENT', 'DOMAIN_ENROLLMENT', 'LESSON_COMPLETION', 'PATH_COMPLETION', 'PATH_ENROLLMENT', 'PURCHASE_FULFILLMENT', 'QUIZ_COMPLETION', 'VILT_EVENT_REGISTRATION', 'DASHBOARD_TASK_CREATED');
export const WebhookCreate = /* @__PURE__ */ z.looseObject({ target_url: z.string().check(rules.format('uri'), rules.maxLength(1024)), active: z.optional(z.boolean()), event_type: z.optional(z.nullable(WebhookEventType)), basic_auth_username: z.optional(z.string()), basic_auth_password: z.optional(z.string()), additional_headers: z.optional(z.nullable(z.record(z.string(), z.string()))) });
export const WebhookUpdate = /* @__PURE__ */ z.looseObject({ target_url: z.optional(z.string().check(rules.format('uri'), rules.maxLength(1024))), active: z.optional(z.boolean()), event_type: z.optional(z.nullable(WebhookEventType)), basic_auth_username: z.optional(z.string()), basic_auth_password: z.optional(z.string()), additional_headers: z.optional(z.nullable(z.record(z.string(), z.string()))) });
export const AssetType = /* @__PURE__ */ rules.open('AUDIO_BOTR', 'HTML', 'PDF', 'VIDEO_BOTR', 'FILE', 'TEMPLATE');
export const Asset = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), type: z.optional(z.nullable(AssetType)), embed_link_url: z.optional(z.nullable(z.string())), aspect_ratio: z.optional(z.nullable(AspectRatio)), sync_completion: z.boolean(), download_url: z.optional(z.nullable(z.string())) });
export const Course = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string(), short_description: z.string(), long_description_html: z.string(), enforce_sequential_navigation: z.boolean(), labels: z.array(z.string()), draft_origin_id: z.optional(z.nullable(z.string())), promo_image_url: z.optional(z.nullable(z.string())), created_at: z.optional(Timestamp), modified_at: z.optional(Timestamp), display_course_and_lesson_time: z.optional(z.boolean()), manual_course_time: z.optional(z.string()), display_manual_course_time: z.optional(z.boolean()), course_and_lesson_time_format: z.optional(CourseAndLessonTimeFormat), course_time: z.optional(z.nullable(z.string())), average_rating: z.optional(z.nullable(z.number())) });
export const LabelAssociation = /* @__PURE__ */ z.looseObject({ label: z.looseObject({ id: z.string(), name: z.optional(z.string()) }) });
export const User = /* @__PURE__ */ z.looseObject({ id: z.string(), email: z.string(), first_name: z.string(), last_name: z.string(), full_name: z.optional(z.string()) });
export const DomainAccessCodeChanged = /* @__PURE__ */ z.looseObject({ code: z.string(), active: z.boolean(), max_uses: z.nullable(z.number()), use_count: z.number(), duration: z.nullable(z.number()), duration_unit: AccessCodeDurationUnit, id: z.string(), users: z.array(User) });
export const DomainAccessCodeDetail = /* @__PURE__ */ z.looseObject({ code: z.string(), active: z.boolean(), max_uses: z.nullable(z.number()), use_count: z.number(), duration: z.nullable(z.number()), duration_unit: AccessCodeDurationUnit, id: z.optional(z.string()), users: z.array(User) });
export const DomainAccessCode = /* @__PURE__ */ z.looseObject({ code: z.string(), active: z.boolean(), max_uses: z.nullable(z.number()), use_count: z.number(), duration: z.nullable(z.number()), duration_unit: AccessCodeDurationUnit, id: z.string() });
export const AccessCodePoolChannel = /* @__PURE__ */ rules.open('api', 'import', 'dashboard', 'ecommerce', 'unknown');
export const DomainAccessCodePoolDetail = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), active: z.boolean(), start_date: z.nullable(Timestamp), end_date: z.nullable(Timestamp), expire_linked_to_domain_membership: z.boolean(), channel: z.nullable(AccessCodePoolChannel), code_count: z.number() });
export const DomainAccessCodePool = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), active: z.boolean(), start_date: z.nullable(Timestamp), end_date: z.nullable(Timestamp), expire_linked_to_domain_membership: z.boolean(), channel: z.nullable(AccessCodePoolChannel) });
export const ClassicPageItemType = /* @__PURE__ */ rules.open('CATALOG_PAGE', 'COURSE_SERIES', 'PUBLISHED_COURSE', 'PLAN', 'PUBLISHED_PATH');
export const ClassicPageItem = /* @__PURE__ */ z.looseObject({ id: z.string(), order: z.optional(z.number()), item_catalog_page_id: z.optional(z.nullable(z.string())), item_published_path_id: z.optional(z.nullable(z.string())), item_published_course_id: z.optional(z.nullable(z.string())), item_plan_id: z.optional(z.nullable(z.string())), type: ClassicPageItemType });
export const ComponentContentBlock = /* @__PURE__ */ z.looseObject({ id: z.string(), component: ContentBlockComponent, header_text: z.optional(z.nullable(z.string())), header_sub_text: z.optional(z.nullable(z.string())), include_profile_link: z.optional(z.nullable(z.boolean())), max_tiles: z.optional(z.nullable(z.number())), alignment: z.optional(z.nullable(ContentBlockAlignment)) });
export const ContentBlock = /* @__PURE__ */ z.looseObject({ id: z.string(), order: z.optional(z.number()), type: ContentBlockType, html_content_block_id: z.optional(z.nullable(z.string())), tile_container_content_block_id: z.optional(z.nullable(z.string())), component_content_block_id: z.optional(z.nullable(z.string())) });
export const CatalogPage = /* @__PURE__ */ z.looseObject({ id: z.string(), page_title: z.string(), slug: z.optional(z.string()), url: z.string(), hidden: z.boolean(), strict_enforce_group_visibility: z.optional(z.boolean()), is_classic: z.boolean(), short_description: z.optional(z.nullable(z.string())), tile_callout: z.optional(z.nullable(z.string())), header_html: z.optional(z.nullable(z.string())), tile_sort_method: z.optional(z.nullable(TileSortMethod)), search_location: z.optional(z.nullable(CatalogSearchLocation)), search_behavior: z.optional(z.nullable(CatalogSearchBehavior)), item_layout: z.optional(z.nullable(CatalogItemLayout)) });
export const HtmlContentBlock = /* @__PURE__ */ z.looseObject({ id: z.string(), content_block_id: z.string(), html: z.optional(z.nullable(z.string())) });
export const TagAssociation = /* @__PURE__ */ z.looseObject({ tag: z.looseObject({ id: z.string(), name: z.optional(z.string()), slug: z.optional(z.string()) }) });
export const TileContainerContentBlock = /* @__PURE__ */ z.looseObject({ id: z.string(), content_block_id: z.string(), header_text: z.optional(z.nullable(z.string())), header_sub_text: z.optional(z.nullable(z.string())), alignment: z.optional(z.nullable(ContentBlockAlignment)) });
export const TileContainerItemType = /* @__PURE__ */ rules.open('CATALOG_PAGE', 'PUBLISHED_COURSE', 'PLAN', 'PUBLISHED_PATH');
export const TileContainerItem = /* @__PURE__ */ z.looseObject({ id: z.string(), order: z.optional(z.number()), item_catalog_page_id: z.optional(z.nullable(z.string())), item_published_path_id: z.optional(z.nullable(z.string())), item_published_course_id: z.optional(z.nullable(z.string())), item_plan_id: z.optional(z.nullable(z.string())), item_type: TileContainerItemType });
export const VisibilityOverride = /* @__PURE__ */ z.looseObject({ student_group: z.looseObject({ id: z.string(), name: z.optional(z.string()) }), is_visible: z.boolean() });
export const Price = /* @__PURE__ */ z.looseObject({ amount: z.string(), currency_code: z.string() });
export const Offer = /* @__PURE__ */ z.looseObject({ id: z.string(), registration_open: z.boolean(), registration_url: z.optional(z.string()), price: Price });
export const CourseSeries = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string(), visible_on_catalog: z.optional(z.boolean()), series_url: z.optional(z.string()), published_course_count: z.optional(z.number()), offer: z.optional(z.nullable(Offer)) });
export const PublishedCourseSummary = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string(), lesson_count: z.optional(z.number()), required_lesson_count: z.optional(z.number()) });
export const PublishedCourse = /* @__PURE__ */ z.looseObject({ id: z.string(), course: PublishedCourseSummary, slug: z.string(), course_url: z.string(), hidden: z.boolean(), strict_enforce_group_visibility: z.optional(z.boolean()), registration_required: z.boolean(), registration_starts_at: z.nullable(Timestamp), registration_ends_at: z.nullable(Timestamp), restrict_access_start_end_dates: z.optional(z.boolean()), allow_self_service_reenroll: z.optional(z.boolean()), unique_progress_per_enrollment: z.optional(z.boolean()), require_all_prerequisites: z.optional(z.boolean()), timezone: z.optional(z.nullable(z.string())), offer: z.optional(z.nullable(Offer)), short_description: z.optional(z.string()), long_description_html: z.optional(z.string()), lesson_list: z.optional(z.unknown()), tags: z.optional(z.unknown()), search_keywords: z.optional(z.unknown()) });
export const Plan = /* @__PURE__ */ z.looseObject({ id: z.string(), plan_url: z.string(), offer: z.nullable(Offer), plan: z.optional(z.looseObject({ id: z.string(), title: z.string() })), name: z.optional(z.string()), slug: z.optional(z.string()), hidden: z.optional(z.boolean()), short_description: z.optional(z.nullable(z.string())) });
export const PaymentProcessor = /* @__PURE__ */ rules.open('NONE', 'STRIPE', 'STRIPE_BTC', 'PAYPAL', 'PAYFLOW', 'CYBERSRC', 'MES', 'EXTERNAL');
export const EnrollmentPurchase = /* @__PURE__ */ z.looseObject({ order_id: z.optional(z.nullable(z.string())), offer_price: z.optional(z.nullable(Price)), purchase_price: z.optional(z.nullable(Price)), quantity: z.optional(z.number()), purchase_state: PurchaseState, payment_processor: z.optional(PaymentProcessor), purchase_id: z.optional(z.string()), purchased_at: z.optional(z.nullable(Timestamp)), tax_price_cents: z.optional(z.nullable(z.number())) });
export const PlanEnrollment = /* @__PURE__ */ z.looseObject({ id: z.string(), user: User, enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), active: z.nullable(z.boolean()), purchase: z.nullable(EnrollmentPurchase) });
export const Enrollment = /* @__PURE__ */ z.looseObject({ id: z.string(), user: User, enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), active: z.nullable(z.boolean()), purchase: z.nullable(EnrollmentPurchase), rating: z.optional(z.nullable(z.number())), feedback: z.optional(z.nullable(z.string())) });
export const PublishedCourseDetail = /* @__PURE__ */ z.looseObject({ id: z.string(), course: z.looseObject({ id: z.string(), title: z.string(), lesson_count: z.optional(z.number()), required_lesson_count: z.optional(z.number()), short_description: z.optional(z.string()), long_description_html: z.optional(z.string()) }), slug: z.string(), course_url: z.string(), hidden: z.boolean(), strict_enforce_group_visibility: z.optional(z.boolean()), registration_required: z.boolean(), registration_starts_at: z.nullable(Timestamp), registration_ends_at: z.nullable(Timestamp), restrict_access_start_end_dates: z.optional(z.boolean()), allow_self_service_reenroll: z.optional(z.boolean()), unique_progress_per_enrollment: z.optional(z.boolean()), require_all_prerequisites: z.optional(z.boolean()), timezone: z.optional(z.nullable(z.string())), offer: z.optional(z.nullable(Offer)), short_description: z.optional(z.string()), long_description_html: z.optional(z.string()), lesson_list: z.optional(z.unknown()), tags: z.optional(z.unknown()), search_keywords: z.optional(z.unknown()) });
export const PublishedCoursePrerequisite = /* @__PURE__ */ z.looseObject({ published_course: z.looseObject({ id: z.string() }) });
export const ReenrollmentRule = /* @__PURE__ */ z.looseObject({ id: z.string(), starts_at: Timestamp, next_run_at: z.optional(z.nullable(Timestamp)), cycle_duration: z.number(), cycle_duration_unit: z.optional(CycleDurationUnit) });
export const GroupPrerequisite = /* @__PURE__ */ z.looseObject({ student_group: z.looseObject({ id: z.string(), name: z.optional(z.string()) }) });
export const Path = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string(), promo_image_url: z.optional(z.nullable(z.string())), short_description: z.optional(z.string()), long_description_html: z.optional(z.string()), header_html: z.optional(z.string()), course_name_singular: z.optional(z.string()), course_name_plural: z.optional(z.string()), path_item_count: z.optional(z.number()) });
export const PublishedPath = /* @__PURE__ */ z.looseObject({ id: z.string(), slug: z.optional(z.string()), path: Path, path_url: z.string(), hidden: z.optional(z.boolean()), strict_enforce_group_visibility: z.optional(z.boolean()), offer: z.optional(z.nullable(Offer)), unique_progress_per_enrollment: z.optional(z.boolean()), created_at: z.optional(Timestamp), modified_at: z.optional(Timestamp), title: z.optional(z.string()), short_description: z.optional(z.string()), long_description_html: z.optional(z.string()), path_item_list: z.optional(z.unknown()), tags: z.optional(z.unknown()), search_keywords: z.optional(z.unknown()) });
export const PublishedPathItem = /* @__PURE__ */ z.looseObject({ id: z.string(), order: z.number(), published_course: z.looseObject({ id: z.string(), course_id: z.optional(z.string()), slug: z.optional(z.string()) }) });
export const PublishedPathItemUpdated = /* @__PURE__ */ z.looseObject({ id: z.string(), published_course: z.looseObject({ id: z.string(), course_id: z.optional(z.string()), slug: z.optional(z.string()) }), order: z.optional(z.number()) });
export const PublishedPathEnrollment = /* @__PURE__ */ z.looseObject({ id: z.string(), user: User, enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), active: z.nullable(z.boolean()), purchase: z.nullable(EnrollmentPurchase) });
export const SignupFieldType = /* @__PURE__ */ rules.open('TEXT', 'PICKLIST', 'CHECKBOX');
export const SignupFieldOption = /* @__PURE__ */ z.looseObject({ id: z.string(), value: z.string() });
export const SignupField = /* @__PURE__ */ z.looseObject({ id: z.string(), type: z.optional(SignupFieldType), label: z.string(), help_text: z.optional(z.nullable(z.string())), regex_validator: z.optional(z.nullable(z.string())), regex_validator_error_text: z.optional(z.nullable(z.string())), required: z.optional(z.boolean()), active: z.optional(z.boolean()), order: z.optional(z.number()), options: z.optional(z.array(SignupFieldOption)) });
export const AccessCode = /* @__PURE__ */ z.looseObject({ id: z.string(), code: z.string(), pool: z.looseObject({ id: z.string(), name: z.string() }) });
export const SignupFieldValue = /* @__PURE__ */ z.looseObject({ signup_field: z.looseObject({ id: z.string(), label: z.optional(z.string()) }), value: z.string() });
export const DomainUserWithToken = /* @__PURE__ */ z.looseObject({ user: User, active: z.boolean(), marketing_optin: z.nullable(z.boolean()), enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), access_code: z.nullable(AccessCode), signup_fields: z.optional(z.array(SignupFieldValue)), login_token: z.optional(z.string()) });
export const DomainUser = /* @__PURE__ */ z.looseObject({ user: User, active: z.boolean(), marketing_optin: z.nullable(z.boolean()), enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), access_code: z.nullable(AccessCode), signup_fields: z.optional(z.array(SignupFieldValue)) });
export const DomainUserInvite = /* @__PURE__ */ z.looseObject({ id: z.string(), token: z.optional(z.string()), sent_at: z.nullable(Timestamp), used_at: z.nullable(Timestamp), invite_url: z.optional(z.string()) });
export const ManagerAccessUser = /* @__PURE__ */ z.looseObject({ id: z.string(), email: z.optional(z.string()), first_name: z.optional(z.string()), last_name: z.optional(z.string()) });
export const ManagerAccessDetails = /* @__PURE__ */ z.looseObject({ group_id: z.optional(z.nullable(z.string())), can_create_users: z.optional(z.nullable(z.boolean())), course_access_level: z.string(), course_ids: z.array(z.string()), path_access_level: z.string(), path_ids: z.array(z.string()), license_ids: z.array(z.string()) });
export const ManagerAccessInvalidIds = /* @__PURE__ */ z.looseObject({ course_ids: z.optional(z.array(z.string())), path_ids: z.optional(z.array(z.string())), license_ids: z.optional(z.array(z.string())) });
export const ManagerAccess = /* @__PURE__ */ z.looseObject({ user: ManagerAccessUser, manager_access: z.optional(z.nullable(ManagerAccessDetails)), invalid_ids: z.optional(z.nullable(ManagerAccessInvalidIds)) });
export const SignupFieldValuesChange = /* @__PURE__ */ z.looseObject({ signup_fields: z.optional(z.array(SignupFieldValue)), results: z.optional(z.array(SignupFieldValue)) });
export const Domain = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), catalog_title: z.string(), private: z.optional(z.boolean()), access: DomainAccess, access_code_message_html: z.string(), marketing_message: z.string() });
export const GroupCategory = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string() });
export const GroupAccessCodePool = /* @__PURE__ */ z.looseObject({ access_code_pool: z.looseObject({ id: z.string(), name: z.optional(z.string()) }), created_at: Timestamp });
export const SignUpFieldRule = /* @__PURE__ */ z.looseObject({ enforce: z.boolean(), require_match_all: z.boolean(), options: z.array(z.looseObject({ id: z.string(), value: z.optional(z.string()), domain_name: z.optional(z.string()) })) });
export const Group = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), user_count: z.number(), discount_percent: z.nullable(z.number()), group_category_id: z.nullable(z.string()), sign_up_field_rule: z.optional(z.nullable(SignUpFieldRule)), rule_email_domains: z.optional(z.array(z.string())) });
export const EmailDomainRules = /* @__PURE__ */ z.looseObject({ email_domains: z.array(z.string()) });
export const EmailDomainRulesChange = /* @__PURE__ */ z.looseObject({ add: z.optional(z.array(z.string())), remove: z.optional(z.array(z.string())) });
export const GroupUser = /* @__PURE__ */ z.looseObject({ user: User, created_at: Timestamp });
export const IltInstructor = /* @__PURE__ */ z.looseObject({ email: z.string(), name: z.optional(z.nullable(z.string())), providers: z.optional(z.array(IltProvider)) });
export const IltMultiSessionEvent = /* @__PURE__ */ z.looseObject({ id: z.string(), lesson: z.string(), display_name: z.string(), seats_total: z.optional(z.nullable(z.number())) });
export const IltSession = /* @__PURE__ */ z.looseObject({ id: z.string(), instructor_email: z.string(), provider: z.optional(IltProvider), lesson: z.optional(z.nullable(z.string())), multi_session_event: z.optional(z.nullable(z.string())), display_name: z.string(), starts_at: Timestamp, ends_at: Timestamp, timezone: Timezone, description: z.optional(z.nullable(z.string())), seats_total: z.optional(z.nullable(z.number())), location: z.optional(z.nullable(z.string())), post_registration_instructions: z.optional(z.nullable(z.string())), event_link: z.optional(z.nullable(z.string())), tags: z.optional(z.array(z.string())) });
export const Label = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string() });
export const LessonProgressDetail = /* @__PURE__ */ z.looseObject({ id: z.string(), view_count: z.number(), last_viewed_on: z.nullable(Timestamp), finished_at: z.optional(z.nullable(Timestamp)), completed_at: z.optional(z.nullable(Timestamp)), success_status: z.optional(z.nullable(SuccessStatus)), score: z.optional(z.nullable(z.number())), max_score: z.optional(z.nullable(z.number())), custom_data: z.optional(z.nullable(z.string())), validation_status: z.optional(z.nullable(ValidationStatus)), validation_data: z.optional(z.unknown()) });
export const LessonContentItem = /* @__PURE__ */ z.looseObject({ id: z.string(), lesson_id: z.string(), header: z.string(), type: LessonContentItemType, order: z.number(), content_asset_id: z.optional(z.nullable(z.string())), content_html: z.optional(z.nullable(z.string())), content_quiz_id: z.optional(z.nullable(z.string())), content_rating_id: z.optional(z.nullable(z.string())) });
export const Lesson = /* @__PURE__ */ z.looseObject({ id: z.string(), course_id: z.string(), title: z.string(), type: LessonType, order: z.number(), content_asset_id: z.nullable(z.string()), content_html: z.string(), content_quiz_id: z.nullable(z.string()), content_web_package_id: z.nullable(z.string()), description_html: z.string(), tooltip_html: z.string(), display_fullscreen: z.boolean(), optional: z.boolean(), search_keywords: z.string(), time_seconds: z.nullable(z.number()) });
export const RatingContentBlock = /* @__PURE__ */ z.looseObject({ id: z.string(), content_item_id: z.optional(z.nullable(z.string())), rating_question: z.optional(z.string()), additional_feedback_question: z.optional(z.string()), include_additional_feedback: z.optional(z.boolean()), rating_scale: z.optional(z.number()), rating_scale_low_label: z.optional(z.string()), rating_scale_high_label: z.optional(z.string()) });
export const LicensePackageCreated = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), license_count: z.number(), tracking_id: z.string(), start_date: Timestamp, end_date: z.nullable(Timestamp), max_unique_seats: z.optional(z.nullable(z.number())), domain_id: z.string() });
export const LicensePackage = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), license_count: z.number(), tracking_id: z.string(), start_date: Timestamp, end_date: z.nullable(Timestamp), max_unique_seats: z.optional(z.nullable(z.number())), domain_id: z.string(), license_seats_remaining: z.number(), offer_ids: z.array(z.string()) });
export const LicensePackageStudent = /* @__PURE__ */ z.looseObject({ id: z.string(), email: z.string(), first_name: z.string(), last_name: z.string() });
export const LicensePackageSeat = /* @__PURE__ */ z.looseObject({ id: z.string(), student: LicensePackageStudent, enrolled_at: Timestamp, active: z.optional(z.boolean()) });
export const LicensePackageUpdated = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), license_count: z.number(), tracking_id: z.string(), start_date: Timestamp, end_date: z.nullable(Timestamp), max_unique_seats: z.optional(z.nullable(z.number())) });
export const OfferType = /* @__PURE__ */ rules.open('published_path', 'domain', 'published_course', 'plan');
export const OfferDetail = /* @__PURE__ */ z.looseObject({ id: z.string(), offer_type: OfferType, domain_name: z.nullable(z.string()), published_course_id: z.optional(z.nullable(z.string())), published_path_id: z.optional(z.nullable(z.string())), course_series_id: z.optional(z.nullable(z.string())), plan_id: z.optional(z.nullable(z.string())), price_cents: z.optional(z.number()), currency_code: z.optional(CurrencyCode), price_credits: z.optional(z.nullable(z.number())), sku: z.optional(z.nullable(z.string())), max_quantity: z.optional(z.nullable(z.number())), active: z.boolean(), starts_at: z.nullable(Timestamp), ends_at: z.nullable(Timestamp), linked_to_plan: z.boolean() });
export const PathOverview = /* @__PURE__ */ z.looseObject({ path: z.optional(Path), id: z.optional(z.string()), title: z.optional(z.string()), promo_image_url: z.optional(z.nullable(z.string())), short_description: z.optional(z.string()), long_description_html: z.optional(z.string()), header_html: z.optional(z.string()), course_name_singular: z.optional(z.string()), course_name_plural: z.optional(z.string()), path_item_count: z.optional(z.number()) });
export const PathItem = /* @__PURE__ */ z.looseObject({ id: z.string(), slug: z.optional(z.string()), course: PublishedCourseSummary });
export const ProgressToken = /* @__PURE__ */ z.looseObject({ id: z.string(), completed_at: z.optional(z.nullable(Timestamp)), success_status: z.optional(z.nullable(SuccessStatus)), score: z.optional(z.nullable(z.number())), max_score: z.optional(z.nullable(z.number())) });
export const PromoCodePoolCreated = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), active: z.boolean(), starts_at: Timestamp, expires_at: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), price_cents: z.optional(z.nullable(z.number())), percent_off: z.optional(z.nullable(z.number())), discount_type: DiscountType, single_use_per_user: z.optional(z.boolean()) });
export const PromoCodePool = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), active: z.boolean(), starts_at: Timestamp, expires_at: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), price_cents: z.optional(z.nullable(z.number())), percent_off: z.optional(z.nullable(z.number())) });
export const PromoCodePoolOffers = /* @__PURE__ */ z.looseObject({ offers: z.array(OfferDetail) });
export const PromoCodePoolUpdated = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), active: z.boolean(), starts_at: Timestamp, expires_at: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()) });
export const PromoCode = /* @__PURE__ */ z.looseObject({ id: z.string(), code: z.string(), use_count: z.number(), max_uses: z.nullable(z.number()), active: z.boolean(), promo_code_pool_id: z.string() });
export const Purchase = /* @__PURE__ */ z.looseObject({ id: z.string(), user: User, state: z.optional(PurchaseState), status_msg: z.nullable(z.string()), purchased_at: z.nullable(Timestamp), refunded_at: z.optional(z.nullable(Timestamp)), refund_cents: z.optional(z.nullable(z.number())), payment_processor: PaymentProcessor, order_id: z.nullable(z.string()), price_cents: z.optional(z.number()), quantity: z.number(), offer_id: z.nullable(z.string()), offer_sku: z.nullable(z.string()), offer_description: z.nullable(z.string()), offer_price_cents: z.nullable(z.number()), promo_code: z.optional(z.nullable(z.string())), promo_code_price_cents: z.nullable(z.number()), promo_code_percent_off: z.nullable(z.number()), promo_code_quantity: z.nullable(z.number()), tax_price_cents: z.optional(z.nullable(z.number())), payment_processor_order_id: z.nullable(z.string()), payment_processor_response_data: z.nullable(z.string()), currency_code: CurrencyCode });
export const PurchaseFulfillment = /* @__PURE__ */ z.looseObject({ redirect_url: z.nullable(z.string()), purchase: Purchase });
export const QuestionBank = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), question_count: z.optional(z.number()), quiz_association_count: z.optional(z.number()) });
export const Answer = /* @__PURE__ */ z.looseObject({ id: z.string(), answer_text: z.string(), correct: z.optional(z.boolean()), order: z.number() });
export const PlacedQuestion = /* @__PURE__ */ z.looseObject({ id: z.string(), html: z.string(), type: QuestionType, requires_manual_grading: z.optional(z.boolean()), case_sensitive: z.optional(z.boolean()), correct_answer_feedback_html: z.optional(z.string()), incorrect_answer_feedback_html: z.optional(z.string()), answers: z.array(Answer), answer_feedback_html: z.string(), is_graded: z.boolean(), is_optional: z.boolean(), order: z.number() });
export const QuizQuestion = /* @__PURE__ */ z.looseObject({ id: z.string(), html: z.string(), type: QuestionType, requires_manual_grading: z.optional(z.boolean()), case_sensitive: z.optional(z.boolean()), correct_answer_feedback_html: z.optional(z.string()), incorrect_answer_feedback_html: z.optional(z.string()), answers: z.array(Answer), quiz: z.optional(z.nullable(z.string())), quiz_question_bank: z.optional(z.nullable(z.string())) });
export const Quiz = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), html: z.optional(z.string()), passing_percentage_correct: z.optional(z.number()), show_results_on_failure: z.optional(z.boolean()), max_attempts: z.optional(z.number()), require_correct_response: z.optional(z.boolean()), randomize_questions: z.optional(z.boolean()), limit_question_count: z.optional(z.number()), randomize_answers: z.optional(z.boolean()), time_limit_seconds: z.optional(z.nullable(z.number())), show_question_feedback: z.optional(z.boolean()), alignment: z.optional(QuizAlignment) });
export const QuizQuestionBank = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), order: z.number(), randomize_questions: z.boolean(), limit_question_count: z.number(), question_count: z.number(), quiz_association_count: z.number() });
export const Tag = /* @__PURE__ */ z.looseObject({ id: z.string(), name: z.string(), slug: z.optional(z.string()) });
export const TrainingCreditCodeCreated = /* @__PURE__ */ z.looseObject({ id: z.string(), training_credit_code: z.string(), credits_used: z.number(), credits_total: z.number(), expiration_date: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), tracking_identifier: z.optional(z.nullable(z.string())), available_to_all_students: z.optional(z.boolean()), available_for_all_offers: z.optional(z.boolean()) });
export const TrainingCreditCodeDetail = /* @__PURE__ */ z.looseObject({ id: z.string(), training_credit_code: z.string(), credits_used: z.number(), credits_total: z.number(), expiration_date: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), tracking_identifier: z.optional(z.nullable(z.string())), available_to_all_students: z.optional(z.boolean()), available_for_all_offers: z.optional(z.boolean()), student_groups: z.array(z.string()), offers: z.array(z.string()) });
export const TrainingCreditCode = /* @__PURE__ */ z.looseObject({ id: z.string(), training_credit_code: z.string(), credits_used: z.number(), credits_total: z.number(), expiration_date: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), tracking_identifier: z.optional(z.nullable(z.string())) });
export const ChangedIds = /* @__PURE__ */ z.looseObject({ add: z.optional(z.array(z.string())), remove: z.optional(z.array(z.string())) });
export const TrainingCreditCodeUpdated = /* @__PURE__ */ z.looseObject({ id: z.string(), training_credit_code: z.string(), credits_used: z.number(), credits_total: z.number(), expiration_date: z.optional(z.nullable(Timestamp)), expire_content: z.optional(z.boolean()), tracking_identifier: z.optional(z.nullable(z.string())), available_to_all_students: z.optional(z.boolean()), available_for_all_offers: z.optional(z.boolean()), student_groups: z.optional(z.nullable(ChangedIds)), offers: z.optional(z.nullable(ChangedIds)) });
export const UserOverview = /* @__PURE__ */ z.looseObject({ user: User, registration_count: z.number(), completion_count: z.number(), signed_up_at: Timestamp, latest_activity: z.nullable(Timestamp), inactive_at: z.optional(z.nullable(Timestamp)) });
export const GroupMembership = /* @__PURE__ */ z.looseObject({ id: z.string(), group: z.looseObject({ id: z.string(), name: z.string() }), joined_at: Timestamp });
export const UserPlanEnrollment = /* @__PURE__ */ z.looseObject({ plan_id: z.string(), domain_name: z.string(), enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), active: z.boolean(), enrollment_id: z.string(), plan: z.looseObject({ id: z.string(), title: z.string() }) });
export const CourseProgress = /* @__PURE__ */ z.looseObject({ course_progress_id: z.optional(z.string()), completed_lesson_count: z.number(), completed_required_lesson_count: z.optional(z.number()), completed_at: z.optional(z.nullable(Timestamp)), latest_activity: z.nullable(Timestamp), score: z.optional(z.nullable(z.number())), max_score: z.optional(z.nullable(z.number())), credits_earned: z.optional(z.nullable(z.string())), credit_unit_plural: z.optional(z.nullable(z.string())), success_status: z.optional(z.nullable(SuccessStatus)) });
export const Certificate = /* @__PURE__ */ z.looseObject({ code: z.string(), validate_url: z.string(), issued_at: Timestamp, expires_at: z.nullable(Timestamp) });
export const UserPublishedCourse = /* @__PURE__ */ z.looseObject({ published_course_id: z.string(), domain_name: z.string(), enrolled_at: Timestamp, enrollment_id: z.string(), course: z.looseObject({ id: z.string(), title: z.string(), lesson_count: z.optional(z.number()), required_lesson_count: z.optional(z.number()) }), course_progress: CourseProgress, certificate: z.optional(z.nullable(Certificate)), all_enrollments: z.optional(z.array(z.looseObject({ course_progress_id: z.string(), active: z.optional(z.boolean()), expires_at: z.optional(z.nullable(Timestamp)), enrollment_id: z.string() }))) });
export const LessonProgress = /* @__PURE__ */ z.looseObject({ view_count: z.number(), last_viewed_on: z.nullable(Timestamp), completed_at: z.optional(z.nullable(Timestamp)), success_status: z.optional(z.nullable(SuccessStatus)), score: z.optional(z.nullable(z.number())), max_score: z.optional(z.nullable(z.number())), custom_data: z.optional(z.nullable(z.string())), lesson_progress_id: z.optional(z.nullable(z.string())) });
export const UserLesson = /* @__PURE__ */ z.looseObject({ lesson: z.looseObject({ id: z.string(), title: z.string() }), lesson_progress: LessonProgress });
export const PathProgress = /* @__PURE__ */ z.looseObject({ path_progress_id: z.string(), completed_course_count: z.number(), completed_required_course_count: z.optional(z.number()), completed_at: z.nullable(Timestamp), latest_activity: z.nullable(Timestamp) });
export const UserPublishedPathEnrollment = /* @__PURE__ */ z.looseObject({ published_path_id: z.string(), domain_name: z.string(), enrolled_at: Timestamp, expires_at: z.nullable(Timestamp), active: z.boolean(), enrollment_id: z.string(), published_path: z.looseObject({ id: z.string(), title: z.string(), course_count: z.number() }), published_path_progress: z.nullable(PathProgress) });
export const UpdatedUser = /* @__PURE__ */ z.looseObject({ id: z.string(), email: z.string(), first_name: z.string(), last_name: z.string(), full_name: z.optional(z.string()), inactive_at: z.optional(z.nullable(Timestamp)) });
export const ViltLesson = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string(), course: z.looseObject({ id: z.string(), title: z.string() }) });
export const ViltSession = /* @__PURE__ */ z.looseObject({ id: z.string(), lesson: ViltLesson, display_name: z.string(), instructor_name: z.optional(z.nullable(z.string())), seats_total: z.nullable(z.number()), registration_count: z.optional(z.number()) });
export const ViltLocation = /* @__PURE__ */ z.looseObject({ name: z.string(), info_url: z.optional(z.nullable(z.string())), is_active: z.boolean() });
export const ViltSessionEvent = /* @__PURE__ */ z.looseObject({ id: z.string(), vilt_session: ViltSession, starts_at: z.optional(Timestamp), ends_at: z.optional(Timestamp), location: z.optional(z.nullable(z.string())), event_location: z.nullable(ViltLocation), timezone: z.optional(z.nullable(Timezone)) });
export const ViltSessionRegistrationDetail = /* @__PURE__ */ z.looseObject({ id: z.string(), attended: z.optional(z.boolean()), vilt_session: z.optional(z.looseObject({ id: z.string() })), student_lesson_progress: z.optional(z.nullable(z.looseObject({ id: z.string(), user: User, lesson: ViltLesson }))) });
export const ViltSessionRegistration = /* @__PURE__ */ z.looseObject({ id: z.string(), attended: z.boolean(), vilt_session: z.looseObject({ id: z.string() }), user: User });
export const ViltSessionAttendance = /* @__PURE__ */ z.looseObject({ id: z.string(), attended: z.boolean() });
export const WebPackageType = /* @__PURE__ */ rules.open('SCORM');
export const WebPackageState = /* @__PURE__ */ rules.open('PROCESSING', 'READY');
export const WebPackage = /* @__PURE__ */ z.looseObject({ id: z.string(), title: z.string(), type: z.optional(z.nullable(WebPackageType)), state: WebPackageState, redirect_on_completion: z.boolean(), sync_completion: z.boolean(), download_url: z.optional(z.nullable(z.string())) });
export const WebhookDeactivateReason = /* @__PURE__ */ rules.open('HTTP_4XX_RESPONSE', 'RETRY_COUNT', 'TOO_MANY_REDIRECTS', 'ORG_DISABLED');
export const Webhook = /* @__PURE__ */ z.looseObject({ id: z.string(), target_url: z.string(), active: z.boolean(), deactivate_reason: z.nullable(WebhookDeactivateReason), event_type: z.nullable(WebhookEventType), basic_auth_username: z.optional(z.string()), basic_auth_password: z.optional(z.string()), additional_headers: z.optional(z.nullable(z.record(z.string(), z.string()))) });
export const WebhookPing = /* @__PURE__ */ z.looseObject({ succeeded: z.boolean(), http_status_code: z.nullable(z.number()), message: z.string() });
export const WebhookEventUser = /* @__PURE__ */ z.looseObject({ id: z.optional(z.string()), email: z.optional(z.nullable(z.string())), first_name: z.optional(z.nullable(z.string())), last_name: z.optional(z.nullable(z.string())) });
export const WebhookEventDomain = /* @__PURE__ */ z.looseObject({ id: z.optional(z.string()), name: z.optional(z.string()) });
export const CourseCompletionEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('COURSE_COMPLETION') });
export const CourseCompletionSample = /* @__PURE__ */ z.looseObject({ results: z.array(CourseCompletionEvent) });
export const WebhookEventCourse = /* @__PURE__ */ z.looseObject({ id: z.optional(z.string()), published_course_id: z.optional(z.string()), title: z.optional(z.string()), url: z.optional(z.string()) });
export const CourseEnrollmentEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('COURSE_ENROLLMENT'), course: z.optional(WebhookEventCourse), purchase: z.optional(z.nullable(z.record(z.string(), z.unknown()))), domain_access_code: z.optional(z.unknown()), signup_fields: z.optional(z.nullable(z.record(z.string(), z.unknown()))) });
export const CourseEnrollmentSample = /* @__PURE__ */ z.looseObject({ results: z.array(CourseEnrollmentEvent) });
export const DashboardTaskCreatedEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('DASHBOARD_TASK_CREATED') });
export const DashboardTaskCreatedSample = /* @__PURE__ */ z.looseObject({ results: z.array(DashboardTaskCreatedEvent) });
export const DomainEnrollmentEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('DOMAIN_ENROLLMENT') });
export const DomainEnrollmentSample = /* @__PURE__ */ z.looseObject({ results: z.array(DomainEnrollmentEvent) });
export const LessonCompletionEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('LESSON_COMPLETION') });
export const LessonCompletionSample = /* @__PURE__ */ z.looseObject({ results: z.array(LessonCompletionEvent) });
export const PathCompletionEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('PATH_COMPLETION') });
export const PathCompletionSample = /* @__PURE__ */ z.looseObject({ results: z.array(PathCompletionEvent) });
export const PathEnrollmentEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('PATH_ENROLLMENT') });
export const PathEnrollmentSample = /* @__PURE__ */ z.looseObject({ results: z.array(PathEnrollmentEvent) });
export const PurchaseFulfillmentEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('PURCHASE_FULFILLMENT') });
export const PurchaseFulfillmentSample = /* @__PURE__ */ z.looseObject({ results: z.array(PurchaseFulfillmentEvent) });
export const QuizCompletionEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('QUIZ_COMPLETION') });
export const QuizCompletionSample = /* @__PURE__ */ z.looseObject({ results: z.array(QuizCompletionEvent) });
export const ViltEventRegistrationEvent = /* @__PURE__ */ z.looseObject({ timestamp: z.optional(z.string()), user: z.optional(WebhookEventUser), domain: z.optional(WebhookEventDomain), event_type: z.literal('VILT_EVENT_REGISTRATION') });
export const ViltEventRegistrationSample = /* @__PURE__ */ z.looseObject({ results: z.array(ViltEventRegistrationEvent) });

/** The response of each operation, by its id; for a list, each item. */
export const results: Readonly<Record<string, z.ZodMiniType>> = {
  'assets.create': Asset,
  'assets.get': Asset,
  'assets.list': Asset,
  'courses.create': Course,
  'courses.get': Course,
  'courses.labels.create': LabelAssociation,
  'courses.labels.get': LabelAssociation,
  'courses.labels.list': LabelAssociation,
  'courses.list': Course,
  'courses.update': Course,
  'domain.accessCodePools.accessCodes.create': DomainAccessCodeChanged,
  'domain.accessCodePools.accessCodes.get': DomainAccessCodeDetail,
  'domain.accessCodePools.accessCodes.list': DomainAccessCode,
  'domain.accessCodePools.accessCodes.update': DomainAccessCodeChanged,
  'domain.accessCodePools.create': DomainAccessCodePoolDetail,
  'domain.accessCodePools.get': DomainAccessCodePoolDetail,
  'domain.accessCodePools.list': DomainAccessCodePool,
  'domain.accessCodePools.update': DomainAccessCodePoolDetail,
  'domain.catalogPages.classicPageItems.create': ClassicPageItem,
  'domain.catalogPages.classicPageItems.get': ClassicPageItem,
  'domain.catalogPages.classicPageItems.list': ClassicPageItem,
  'domain.catalogPages.classicPageItems.update': ClassicPageItem,
  'domain.catalogPages.componentContentBlocks.get': ComponentContentBlock,
  'domain.catalogPages.componentContentBlocks.update': ComponentContentBlock,
  'domain.catalogPages.contentBlocks.create': ContentBlock,
  'domain.catalogPages.contentBlocks.get': ContentBlock,
  'domain.catalogPages.contentBlocks.list': ContentBlock,
  'domain.catalogPages.contentBlocks.update': ContentBlock,
  'domain.catalogPages.create': CatalogPage,
  'domain.catalogPages.get': CatalogPage,
  'domain.catalogPages.htmlContentBlocks.get': HtmlContentBlock,
  'domain.catalogPages.htmlContentBlocks.update': HtmlContentBlock,
  'domain.catalogPages.list': CatalogPage,
  'domain.catalogPages.tags.create': TagAssociation,
  'domain.catalogPages.tags.get': TagAssociation,
  'domain.catalogPages.tags.list': TagAssociation,
  'domain.catalogPages.tileContainerContentBlocks.get': TileContainerContentBlock,
  'domain.catalogPages.tileContainerContentBlocks.items.create': TileContainerItem,
  'domain.catalogPages.tileContainerContentBlocks.items.get': TileContainerItem,
  'domain.catalogPages.tileContainerContentBlocks.items.list': TileContainerItem,
  'domain.catalogPages.tileContainerContentBlocks.items.update': TileContainerItem,
  'domain.catalogPages.tileContainerContentBlocks.update': TileContainerContentBlock,
  'domain.catalogPages.update': CatalogPage,
  'domain.catalogPages.visibilityOverrides.create': VisibilityOverride,
  'domain.catalogPages.visibilityOverrides.get': VisibilityOverride,
  'domain.catalogPages.visibilityOverrides.list': VisibilityOverride,
  'domain.courseSeries.get': CourseSeries,
  'domain.courseSeries.list': CourseSeries,
  'domain.courseSeries.publishedCourses.list': PublishedCourse,
  'domain.plan.get': Plan,
  'domain.plan.list': Plan,
  'domain.plan.planEnrollments.create': PlanEnrollment,
  'domain.plan.planEnrollments.get': PlanEnrollment,
  'domain.plan.planEnrollments.list': PlanEnrollment,
  'domain.plan.planEnrollments.update': PlanEnrollment,
  'domain.publishedCourses.create': PublishedCourse,
  'domain.publishedCourses.enrollments.create': Enrollment,
  'domain.publishedCourses.enrollments.get': Enrollment,
  'domain.publishedCourses.enrollments.list': Enrollment,
  'domain.publishedCourses.enrollments.update': Enrollment,
  'domain.publishedCourses.get': PublishedCourseDetail,
  'domain.publishedCourses.list': PublishedCourse,
  'domain.publishedCourses.publishedCoursePrerequisites.create': PublishedCoursePrerequisite,
  'domain.publishedCourses.publishedCoursePrerequisites.list': PublishedCoursePrerequisite,
  'domain.publishedCourses.reenrollmentRule.create': ReenrollmentRule,
  'domain.publishedCourses.reenrollmentRule.get': ReenrollmentRule,
  'domain.publishedCourses.reenrollmentRule.update': ReenrollmentRule,
  'domain.publishedCourses.studentGroupPrerequisites.create': GroupPrerequisite,
  'domain.publishedCourses.studentGroupPrerequisites.get': GroupPrerequisite,
  'domain.publishedCourses.studentGroupPrerequisites.list': GroupPrerequisite,
  'domain.publishedCourses.tags.create': TagAssociation,
  'domain.publishedCourses.tags.get': TagAssociation,
  'domain.publishedCourses.tags.list': TagAssociation,
  'domain.publishedCourses.update': PublishedCourse,
  'domain.publishedCourses.visibilityOverrides.create': VisibilityOverride,
  'domain.publishedCourses.visibilityOverrides.get': VisibilityOverride,
  'domain.publishedCourses.visibilityOverrides.list': VisibilityOverride,
  'domain.publishedPaths.create': PublishedPath,
  'domain.publishedPaths.get': PublishedPath,
  'domain.publishedPaths.labels.create': LabelAssociation,
  'domain.publishedPaths.labels.get': LabelAssociation,
  'domain.publishedPaths.labels.list': LabelAssociation,
  'domain.publishedPaths.list': PublishedPath,
  'domain.publishedPaths.pathItems.create': PublishedPathItem,
  'domain.publishedPaths.pathItems.get': PublishedPathItem,
  'domain.publishedPaths.pathItems.list': PublishedPathItem,
  'domain.publishedPaths.pathItems.update': PublishedPathItemUpdated,
  'domain.publishedPaths.publishedPathEnrollments.create': PublishedPathEnrollment,
  'domain.publishedPaths.publishedPathEnrollments.get': PublishedPathEnrollment,
  'domain.publishedPaths.publishedPathEnrollments.list': PublishedPathEnrollment,
  'domain.publishedPaths.publishedPathEnrollments.update': PublishedPathEnrollment,
  'domain.publishedPaths.tags.create': TagAssociation,
  'domain.publishedPaths.tags.get': TagAssociation,
  'domain.publishedPaths.tags.list': TagAssociation,
  'domain.publishedPaths.update': PublishedPath,
  'domain.publishedPaths.visibilityOverrides.create': VisibilityOverride,
  'domain.publishedPaths.visibilityOverrides.get': VisibilityOverride,
  'domain.publishedPaths.visibilityOverrides.list': VisibilityOverride,
  'domain.signupFields.list': SignupField,
  'domain.users.bulkCreate': z.unknown(),
  'domain.users.create': DomainUserWithToken,
  'domain.users.get': DomainUser,
  'domain.users.invites.create': DomainUserInvite,
  'domain.users.invites.get': DomainUserInvite,
  'domain.users.invites.list': DomainUserInvite,
  'domain.users.list': DomainUser,
  'domain.users.managerAccess.update': ManagerAccess,
  'domain.users.signupFields.create': SignupFieldValue,
  'domain.users.signupFields.get': SignupFieldValue,
  'domain.users.signupFields.list': SignupFieldValue,
  'domain.users.signupFieldsBulk.create': SignupFieldValuesChange,
  'domain.users.update': DomainUserWithToken,
  'domains.get': Domain,
  'domains.list': Domain,
  'domains.update': Domain,
  'groupCategories.get': GroupCategory,
  'groupCategories.list': GroupCategory,
  'groups.accessCodePools.create': GroupAccessCodePool,
  'groups.accessCodePools.get': GroupAccessCodePool,
  'groups.accessCodePools.list': GroupAccessCodePool,
  'groups.create': Group,
  'groups.emailDomainRules.get': EmailDomainRules,
  'groups.emailDomainRules.update': EmailDomainRulesChange,
  'groups.get': Group,
  'groups.list': Group,
  'groups.update': Group,
  'groups.users.create': GroupUser,
  'groups.users.get': GroupUser,
  'groups.users.list': GroupUser,
  'iltInstructors.create': IltInstructor,
  'iltInstructors.get': IltInstructor,
  'iltInstructors.list': IltInstructor,
  'iltInstructors.update': IltInstructor,
  'iltMultiSessionEvents.create': IltMultiSessionEvent,
  'iltMultiSessionEvents.get': IltMultiSessionEvent,
  'iltMultiSessionEvents.list': IltMultiSessionEvent,
  'iltMultiSessionEvents.update': IltMultiSessionEvent,
  'iltSessions.create': IltSession,
  'iltSessions.get': IltSession,
  'iltSessions.list': IltSession,
  'iltSessions.update': IltSession,
  'labels.create': Label,
  'labels.get': Label,
  'labels.list': Label,
  'labels.update': Label,
  'lessonProgress.get': LessonProgressDetail,
  'lessonProgress.update': LessonProgressDetail,
  'lessons.contentItems.create': LessonContentItem,
  'lessons.contentItems.get': LessonContentItem,
  'lessons.contentItems.list': LessonContentItem,
  'lessons.contentItems.update': LessonContentItem,
  'lessons.create': Lesson,
  'lessons.get': Lesson,
  'lessons.list': Lesson,
  'lessons.ratingContentBlocks.create': RatingContentBlock,
  'lessons.ratingContentBlocks.get': RatingContentBlock,
  'lessons.ratingContentBlocks.update': RatingContentBlock,
  'lessons.update': Lesson,
  'licensePackages.create': LicensePackageCreated,
  'licensePackages.get': LicensePackage,
  'licensePackages.list': LicensePackage,
  'licensePackages.students.create': LicensePackageSeat,
  'licensePackages.students.list': LicensePackageSeat,
  'licensePackages.students.update': LicensePackageSeat,
  'licensePackages.update': LicensePackageUpdated,
  'offers.get': OfferDetail,
  'offers.list': OfferDetail,
  'offers.update': OfferDetail,
  'paths.get': Path,
  'paths.list': PathOverview,
  'paths.pathItems.get': PathItem,
  'paths.pathItems.list': PathItem,
  'paths.update': Path,
  'progresstokens.get': ProgressToken,
  'progresstokens.list': ProgressToken,
  'progresstokens.update': ProgressToken,
  'promoCodePools.create': PromoCodePoolCreated,
  'promoCodePools.get': PromoCodePool,
  'promoCodePools.list': PromoCodePool,
  'promoCodePools.offers.create': PromoCodePoolOffers,
  'promoCodePools.offers.list': PromoCodePoolOffers,
  'promoCodePools.update': PromoCodePoolUpdated,
  'promoCodes.create': PromoCode,
  'promoCodes.get': PromoCode,
  'promoCodes.list': PromoCode,
  'promoCodes.update': PromoCode,
  'purchases.fulfill': PurchaseFulfillment,
  'purchases.get': Purchase,
  'purchases.update': Purchase,
  'questionBanks.create': QuestionBank,
  'questionBanks.get': QuestionBank,
  'questionBanks.list': QuestionBank,
  'questionBanks.questions.get': PlacedQuestion,
  'questionBanks.questions.list': PlacedQuestion,
  'questionBanks.update': QuestionBank,
  'quizQuestions.create': QuizQuestion,
  'quizQuestions.get': QuizQuestion,
  'quizQuestions.update': QuizQuestion,
  'quizzes.create': Quiz,
  'quizzes.get': Quiz,
  'quizzes.list': Quiz,
  'quizzes.questionBanks.get': QuizQuestionBank,
  'quizzes.questionBanks.list': QuizQuestionBank,
  'quizzes.questions.get': PlacedQuestion,
  'quizzes.questions.list': PlacedQuestion,
  'quizzes.update': Quiz,
  'tags.create': Tag,
  'tags.get': Tag,
  'tags.list': Tag,
  'tags.update': Tag,
  'trainingCreditCodes.create': TrainingCreditCodeCreated,
  'trainingCreditCodes.get': TrainingCreditCodeDetail,
  'trainingCreditCodes.list': TrainingCreditCode,
  'trainingCreditCodes.update': TrainingCreditCodeUpdated,
  'users.anonymize': UserOverview,
  'users.get': UserOverview,
  'users.groups.list': GroupMembership,
  'users.list': UserOverview,
  'users.planEnrollments.list': UserPlanEnrollment,
  'users.publishedCourses.get': UserPublishedCourse,
  'users.publishedCourses.lessons.get': UserLesson,
  'users.publishedCourses.lessons.list': UserLesson,
  'users.publishedCourses.lessons.update': UserLesson,
  'users.publishedCourses.list': UserPublishedCourse,
  'users.publishedCourses.update': UserPublishedCourse,
  'users.publishedPathEnrollments.list': UserPublishedPathEnrollment,
  'users.update': UpdatedUser,
  'viltSessionEvents.get': ViltSessionEvent,
  'viltSessionEvents.list': ViltSessionEvent,
  'viltSessionRegistrations.create': ViltSessionRegistrationDetail,
  'viltSessionRegistrations.get': ViltSessionRegistrationDetail,
  'viltSessionRegistrations.list': ViltSessionRegistration,
  'viltSessionRegistrations.update': ViltSessionAttendance,
  'webPackages.create': WebPackage,
  'webPackages.get': WebPackage,
  'webPackages.list': WebPackage,
  'webhooks.create': Webhook,
  'webhooks.get': Webhook,
  'webhooks.list': Webhook,
  'webhooks.ping': WebhookPing,
  'webhooks.sampleCourseCompletion': CourseCompletionSample,
  'webhooks.sampleCourseEnrollment': CourseEnrollmentSample,
  'webhooks.sampleDashboardTaskCreated': DashboardTaskCreatedSample,
  'webhooks.sampleDomainEnrollment': DomainEnrollmentSample,
  'webhooks.sampleLessonCompletion': LessonCompletionSample,
  'webhooks.samplePathCompletion': PathCompletionSample,
  'webhooks.samplePathEnrollment': PathEnrollmentSample,
  'webhooks.samplePurchaseFulfillment': PurchaseFulfillmentSample,
  'webhooks.sampleQuizCompletion': QuizCompletionSample,
  'webhooks.sampleViltRegistration': ViltEventRegistrationSample,
  'webhooks.update': Webhook,
};
