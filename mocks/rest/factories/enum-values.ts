import * as schemas from '../../../src/skilljar/schemas/index.js';

const VALUES =
  'AccessCodeDurationUnit DAYS; AccessCodePoolChannel api; AspectRatio 16:9; AssetType FILE; CatalogItemLayout TILE; ' +
  'CatalogSearchBehavior GLOBAL; CatalogSearchLocation HEADER_RIGHT; ClassicPageItemType PUBLISHED_COURSE; ' +
  'ContentBlockAlignment left; ContentBlockComponent in_progress_content; ContentBlockType HTML; ' +
  'CourseAndLessonTimeFormat HOURS_MINUTES; CurrencyCode USD; CycleDurationUnit MONTHS; DiscountType PERCENT_OFF; ' +
  'DomainAccess PUBLIC; IltProvider calendar; LessonContentItemType HTML; LessonType HTML; OfferType published_course; ' +
  'PaymentProcessor NONE; PurchaseFulfillmentState SUCCESS; PurchaseState SUCCESS; PurchaseUpdateState SUCCESS; ' +
  'QuestionType MULTIPLE_CHOICE; QuizAlignment left; SignupFieldType TEXT; SuccessStatus PASSED; ' +
  'TileContainerItemType PUBLISHED_COURSE; TileSortMethod catalog_settings_order; Timezone US/Pacific; ValidationStatus PASSED; ' +
  'WebhookDeactivateReason RETRY_COUNT; WebhookEventType COURSE_COMPLETION; WebPackageState READY; WebPackageType SCORM';

/** A documented value of each open enum. The checks accept any text, but a response should use one of the platform's values. */
export const ENUMS: ReadonlyMap<unknown, string> = new Map(
  VALUES.split('; ').map((pair) => {
    const [name, value] = pair.split(' ');
    return [(schemas as Readonly<Record<string, unknown>>)[name!], value!];
  }),
);
